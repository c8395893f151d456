// What can be done next has a plan: no answer leads into an error.
import { expect, test } from 'vitest';
import { OptOutError } from '../../src/core/error.ts';
import { nextSituation } from '../../src/core/next-situation.ts';
import { buildPlan } from '../../src/core/plan.ts';
import { sampledPlans, sampledWindows } from '../words/sampled-answers.ts';

const answers = [...sampledPlans(), ...sampledWindows()];

test('every plan that an answer leads to is one', () => {
  const faults = answers.flatMap((answer) =>
    answer.next.flatMap((next) => {
      if (next.kind !== 'plan') return [];
      const from = 'situation' in answer ? answer.situation : { service: answer.service };
      try {
        buildPlan(nextSituation(next, from), answer.today);
        return [];
      } catch (error) {
        if (!(error instanceof OptOutError)) throw error;
        return [`${error.code}: ${JSON.stringify([next, from, answer.today])}`];
      }
    }),
  );
  expect(faults.slice(0, 5)).toEqual([]);
});

test('the day of an earlier refusal is that of no other state', () => {
  const next = { kind: 'plan', service: 'mes', facets: { goal: 'refuse', profile: 'not-created' } } as const;
  const from = { service: 'mes', profile: 'refused', since: '2022-02-15' } as const;
  expect(nextSituation(next, from)).toEqual({ ...from, ...next.facets, since: null });
});
