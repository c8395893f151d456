// What was said wrongly once and was put right: each case with what must be said, what must not, and what it rests on.
import { expect, test } from 'vitest';
import { buildPlan } from '../../src/core/plan.ts';
import type { SituationInput } from '../../src/core/situation.ts';
import { speakPlan } from '../../src/words/speak-plan.ts';
import { french } from '../words/languages.ts';

const today = '2026-11-25';

interface Correction {
  case: object;
  on?: string;
  /** Steps in this order, others between them. */
  steps?: readonly string[];
  /** All its steps. */
  onlySteps?: readonly string[];
  /** Sentences of the answer, or parts of them. */
  says?: readonly RegExp[];
  neverSays?: readonly RegExp[];
  sources?: readonly string[];
}

const active = { service: 'mes', profile: 'active', goal: 'close' };

const corrections: readonly (readonly [name: string, correction: Correction])[] = [
  [
    'E1: a copy is asked for, waited for and opened before an active space is closed or emptied',
    {
      case: { ...active, deleteData: true },
      steps: [
        'mes.account.ask-copy',
        'mes.account.open-copy',
        'mes.account.ask-deletion',
        'mes.account.confirm-closing',
      ],
      says: [/un e-mail prévient, avec un lien/, /Ouvrez le lien/, /Combien de temps le lien .* n’a pas été trouvé/],
      neverSays: [/passez à la suite/],
      sources: ['cgu-2025'],
    },
  ],
  [
    'E1: by telephone too',
    { case: { ...active, channel: 'phone' }, steps: ['mes.account.open-copy', 'mes.phone.close'] },
  ],
  [
    'E1: who wants no copy closes at once',
    { case: { ...active, copy: 'no' }, neverSays: [/téléchargement de vos données/] },
  ],
  [
    'E6: a deletion under way cannot be cancelled',
    {
      case: { ...active, deleteData: true },
      says: [/annulée tant que son traitement n’a pas commencé/, /Pendant le traitement, elle ne le peut plus/],
      neverSays: [/Réactiver l’espace/],
      sources: ['cgu-2025'],
    },
  ],
  [
    'E2a: a minor’s secret care is asked of whoever treats, and of nobody else',
    {
      case: { service: 'mes', problem: 'minor-secret', for: 'child', profile: 'active' },
      onlySteps: ['mes.care.ask-secrecy'],
      says: [/ne doivent pas être accessibles à vos parents/, /pendant la consultation/],
      neverSays: [/3422/, /lettre|courrier|e-mail/i, /formulaire/],
      sources: ['sp-mes', 'cgu-2025'],
    },
  ],
  [
    'E2b: at the counter, before the dispensing, never the form',
    {
      case: { service: 'dp', problem: 'minor-secret', file: 'open' },
      onlySteps: ['dp.counter.secret'],
      says: [/ne doivent pas être inscrits/, /N’envoyez pas le formulaire/, /doit l’en informer/],
      neverSays: [/contactdp/, /mes-optout letter/],
      sources: ['csp-r1111-20-7'],
    },
  ],
  [
    'E2c: one sentence on whether the Ordre is told',
    {
      case: { service: 'dp', goal: 'limit', for: 'child' },
      says: [/en informe l’Ordre des pharmaciens, sauf pour des soins qu’un mineur reçoit sous le secret/],
      neverSays: [/Le professionnel en informe l’Ordre des pharmaciens\.$/m],
    },
  ],
  [
    'E14: before the birth there is nothing to do but wait for the invitation',
    {
      case: { service: 'mes', problem: 'unborn' },
      onlySteps: [],
      says: [/rien à faire/, /Attendez l’invitation/],
      sources: ['ameli-enfant'],
    },
  ],
  ['E14: nor for a pharmacy file', { case: { service: 'dp', problem: 'unborn' }, onlySteps: [], says: [/Attendez/] }],
  [
    'E14: nothing for the deceased',
    { case: { service: 'mes', problem: 'deceased' }, onlySteps: [], says: [/aucun droit des héritiers/] },
  ],
  [
    'E14: nor in a pharmacy file',
    { case: { service: 'dp', problem: 'deceased' }, onlySteps: [], says: [/aucun droit des héritiers/] },
  ],
];

test.each(corrections)('%s', (_, correction) => {
  const { case: input, on = today, steps = [], onlySteps, says = [], neverSays = [], sources = [] } = correction;
  const plan = buildPlan(input as SituationInput, on);
  const spoken = speakPlan(plan, french);
  const said = [
    ...spoken.warnings,
    ...spoken.remedies,
    ...spoken.steps.flatMap(({ title, detail, notes }) => [{ message: `${title}. ${detail}` }, ...notes]),
    ...spoken.meaning,
    ...spoken.unconfirmed,
  ].map(({ message }) => message.replace(/[\u00a0\u202f]/g, ' '));
  const text = said.join('\n');
  const ids = plan.steps.map(({ id }) => id);
  expect(ids.filter((id) => steps.includes(id))).toEqual(steps);
  if (onlySteps) expect(ids).toEqual(onlySteps);
  for (const part of says) expect(text).toMatch(part);
  for (const part of neverSays) expect(text).not.toMatch(part);
  expect(plan.sources.map(({ id }) => id)).toEqual(expect.arrayContaining([...sources]));
});
