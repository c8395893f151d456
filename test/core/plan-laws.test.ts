// What no plan may do, and that the proof over all situations notices each breach: planted here, in a copy of the steps.
import { expect, test } from 'vitest';
import { allCases } from '../../src/core/all-situations.ts';
import { calendarDate } from '../../src/core/calendar-date.ts';
import { type Plan, planFor } from '../../src/core/plan.ts';
import { readCase, type SituationInput } from '../../src/core/situation.ts';
import type { Statement } from '../../src/core/statement.ts';
import { services } from '../../src/knowledge/record.ts';
import type { StepRecord } from '../../src/knowledge/steps.ts';
import { steps } from '../../src/knowledge/tables.ts';
import { questions } from './plan-proof/answers.ts';
import { codesOf, faultOf } from './plan-proof/prove-plans.ts';

/** What is wrong with the plan for a case once the steps are changed. */
function faultWith(input: object, change: (all: readonly StepRecord[]) => readonly StepRecord[]): string | undefined {
  const given = readCase(input as SituationInput, calendarDate('2026-11-25'));
  const table = change(steps[given.situation.service]);
  return faultOf(planFor(given, table), given, table);
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

test.each<[string, object, string]>([
  ['the 3422', { service: 'mes', problem: 'minor-secret' }, 'mes.phone.check'],
  ['the form of the Ordre', { service: 'dp', problem: 'minor-secret' }, 'dp.access-form.fill'],
])('%s in a plan for a minor’s secret care is a fault', (_, input, id) => {
  /** The step that could be answered to the parents, in the place of the discreet one. */
  const fault = faultWith(input, (all) =>
    all
      .filter((step) => step.discreet === undefined)
      .map((step) => (step.id === id ? { ...step, when: {}, yields: ['secrecy-asked'] } : step)),
  );
  expect(faultWith(input, (all) => all)).toBeUndefined();
  expect(fault).toBe(`${id} may reach the parents`);
});

test('a letter that goes with a plan for a minor’s secret care is a fault', () => {
  const given = readCase({ service: 'mes', problem: 'minor-secret' }, calendarDate('2026-11-25'));
  const plan = planFor(given, steps.mes);
  expect(faultOf(plan, given)).toBeUndefined();
  expect(faultOf({ ...plan, goal: 'refuse' }, given)).toBe('mes-refuse may reach the parents');
});

test('a plan without steps is a fault where there is something to do', () => {
  const given = readCase({ service: 'mes' }, calendarDate('2026-11-25'));
  const plan = planFor(given, steps.mes);
  expect(faultOf({ ...plan, steps: [] }, given)).toBe('there is no step');
  const unborn = readCase({ service: 'mes', problem: 'unborn' }, calendarDate('2026-11-25'));
  const waiting = planFor(unborn, steps.mes);
  expect(waiting.steps).toEqual([]);
  expect(faultOf(waiting, unborn)).toBeUndefined();
  expect(faultOf({ ...waiting, remedies: [], warnings: [] }, unborn)).toBe('there is neither a step nor a word');
});

test.each(services)('a plan of %s that leaves one of the questions of all open is a fault', (service) => {
  const day = calendarDate('2026-11-25');
  /** The sentences that answer them, each to be taken away from the first plan that has it. */
  const answering = new Set<string>(Object.values(questions).flatMap((by) => by[service].flatMap(([, says]) => says)));
  for (const given of allCases(service, day)) {
    if (answering.size === 0) break;
    const plan = planFor(given, steps[service]);
    const lost = plan.steps.length === 0 ? undefined : codesOf(plan).find((code) => answering.delete(code));
    if (lost === undefined) continue;
    const without = (said: readonly Statement[]) => said.filter(({ code }) => code !== lost);
    const silent: Plan = {
      ...plan,
      steps: plan.steps.map((step) => ({ ...step, notes: without(step.notes) })),
      meaning: without(plan.meaning),
      warnings: without(plan.warnings),
      remedies: without(plan.remedies),
    };
    expect(faultOf(silent, given)).toContain(`lacks ${lost}`);
  }
  expect([...answering]).toEqual([]);
});
