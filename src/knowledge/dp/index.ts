// The Dossier pharmaceutique: its steps, in the order a person follows them, and its statements, in the order they are said.
import { inOrder } from '../statements.ts';
import { access } from './access.ts';
import { after } from './after.ts';
import { consent } from './consent.ts';
import { consequences } from './consequences.ts';
import { decree } from './decree.ts';
import { difficulties } from './difficulties.ts';
import { form } from './form.ts';
import { limiting } from './limiting.ts';
import { persons } from './persons.ts';
import { refusal } from './refusal.ts';
import { verdicts } from './verdicts.ts';
import { window } from './window.ts';

/** Of two steps that bring the same, the earlier one is preferred. */
export const dpSteps = [
  ...consent.steps,
  ...form.steps,
  ...access.steps,
  ...limiting.steps,
  ...decree.steps,
  ...after.steps,
  ...difficulties.steps,
];

/** In the order of the files, but for those named: what one answer says of several topics is told in that order. */
export const dpStatements = inOrder(
  [
    ...verdicts.statements,
    ...consent.statements,
    ...form.statements,
    ...access.statements,
    ...limiting.statements,
    ...persons.statements,
    ...decree.statements,
    ...after.statements,
    ...difficulties.statements,
    ...refusal.statements,
    ...consequences.statements,
    ...window.statements,
  ],
  [
    // Notes
    'dp.portal',
    'dp.post-too',
    'dp.post.near-the-end',
    'dp.channels-of-the-law',
    'dp.check.other-ways',
    'dp.check.then',
    'dp.support',
    'dp.independent-help',
    'dp.remind',
    // What is unconfirmed
    'dp.portal.login',
    'dp.portal.address-then',
    'dp.post-date',
    'dp.support-line',
    'dp.form.closing-papers',
    'dp.no-time-limit',
    'dp.copied-to-dmp',
    'dp.before-notice',
    'dp.closing.attestation-then',
  ],
);
