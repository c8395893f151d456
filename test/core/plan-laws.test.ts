// What no plan may do, and that the proof over all situations notices each breach: planted here, in a copy of the steps.
import { expect, test } from 'vitest';
import { calendarDate } from '../../src/core/calendar-date.ts';
import { planFor } from '../../src/core/plan.ts';
import { readCase, type SituationInput } from '../../src/core/situation.ts';
import type { StepRecord } from '../../src/knowledge/steps.ts';
import { steps } from '../../src/knowledge/tables.ts';
import { faultOf } from './plan-proof/prove-plans.ts';

/** What is wrong with the plan for a case once the steps are changed. */
function faultWith(input: object, change: (all: readonly StepRecord[]) => readonly StepRecord[]): string | undefined {
  const given = readCase(input as SituationInput, calendarDate('2026-11-25'));
  return faultOf(planFor(given, change(steps[given.situation.service])), given);
}

test.each<[string, object]>([
  ['closed', { service: 'mes', profile: 'active', goal: 'close' }],
  ['emptied', { service: 'mes', profile: 'active', goal: 'close', deleteData: true }],
  ['closed by telephone', { service: 'mes', profile: 'active', goal: 'close', channel: 'phone' }],
])('an active space that is %s while the copy is only asked for is a fault', (_, input) => {
  /** Closing waits until the copy is asked for, and no longer. */
  const notWaiting = ({ waitsFor, ...step }: StepRecord): StepRecord =>
    waitsFor ? { ...step, waitsFor: { ...waitsFor, tokens: ['copy-asked'] } } : step;
  /** The table with the opening of the file at its end. */
  const fault = faultWith(input, (all) => [
    ...all.filter(({ id }) => id !== 'mes.account.open-copy').map(notWaiting),
    ...all.filter(({ id }) => id === 'mes.account.open-copy'),
  ]);
  expect(faultWith(input, (all) => all)).toBeUndefined();
  expect(fault).toMatch(/comes before the copy is in hand$/);
});
