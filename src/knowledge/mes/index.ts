// Mon espace santé: its steps, in the order a person follows them, and its statements, in the order they are said.
import { inOrder } from '../statements.ts';
import { account } from './account.ts';
import { after } from './after.ts';
import { card } from './card.ts';
import { closing } from './closing.ts';
import { code } from './code.ts';
import { consequences } from './consequences.ts';
import { difficulties } from './difficulties.ts';
import { form } from './form.ts';
import { limiting } from './limiting.ts';
import { persons } from './persons.ts';
import { refusing } from './refusing.ts';
import { telephone } from './telephone.ts';
import { verdicts } from './verdicts.ts';

/** Of two steps that bring the same, the earlier one is preferred. */
export const mesSteps = [
  ...card.steps,
  ...form.steps,
  ...code.steps,
  ...account.steps,
  ...telephone.steps,
  ...limiting.steps,
  ...refusing.steps,
  ...closing.steps,
  ...after.steps,
  ...difficulties.steps,
];

/** In the order of the files, but for those named: what one answer says of several topics is told in that order. */
export const mesStatements = inOrder(
  [
    ...verdicts.statements,
    ...card.statements,
    ...form.statements,
    ...code.statements,
    ...account.statements,
    ...telephone.statements,
    ...limiting.statements,
    ...refusing.statements,
    ...closing.statements,
    ...consequences.statements,
    ...persons.statements,
    ...after.statements,
    ...difficulties.statements,
  ],
  [
    // Notes
    'mes.card.not-the-phone-card',
    'mes.form.second-address',
    'mes.form.number-refused',
    'mes.form.child-numbers',
    'mes.child.who-acts',
    'mes.protected.who-acts',
    'mes.phone.have-at-hand',
    'mes.child.support-papers',
    'mes.phone.visio',
    'mes.phone.last-call',
    'mes.phone.open-days',
    'mes.phone.today-is-last',
    'mes.phone.last-day',
    // What is unconfirmed
    'phone.holidays',
    'phone.paris-time',
    'mes.path.change-date',
    'mes.path.seen-in-2025',
    'proof.none-documented',
    'mes.proof.phone',
    'mes.protected.whose-card',
    'mes.protected.papers',
    'mes.child.own-card',
    'mes.parents-disagree',
    'mes.before-notice',
    'mes.code.on-demand-validity',
    'mes.activate.path',
    'mes.closing.deposits',
    'mes.closing.unactivated-deletion',
    'mes.delete.by-phone',
    'mes.check.no-self-check',
    'mes.fund.delay',
    'mes.app-card',
    'mes.curatelle.practice',
    'mes.post.handled',
    'mes.seen-again',
    'phone.from-abroad',
  ],
);
