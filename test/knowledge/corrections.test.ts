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
];

test.each(corrections)('%s', (_, { case: input, on = today, steps = [], says = [], neverSays = [], sources = [] }) => {
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
  for (const part of says) expect(text).toMatch(part);
  for (const part of neverSays) expect(text).not.toMatch(part);
  expect(plan.sources.map(({ id }) => id)).toEqual(expect.arrayContaining([...sources]));
});
