// The pages of the sheets of all situations, in both languages, counted.
import { describe, expect, test } from 'vitest';
import { allCases } from '../../../src/core/all-situations.ts';
import { calendarDate } from '../../../src/core/calendar-date.ts';
import { type Plan, planFor } from '../../../src/core/plan.ts';
import type { Statement } from '../../../src/core/statement.ts';
import { type Service, services } from '../../../src/knowledge/record.ts';
import { steps } from '../../../src/knowledge/tables.ts';
import { speakPlan } from '../../../src/words/speak-plan.ts';
import { english, french } from '../../words/languages.ts';
import { planPages } from './sheet-pages.ts';

const today = calendarDate('2026-11-21');

describe.each(services)('sheets about %s', (service) => {
  const kinds = everyPlan(service);

  test.each([french, english])(
    'in $lang: what is to be done is on the first page',
    (words) => {
      const faults = new Map<string, number>();
      const ends = new Map<string, number>();
      let situations = 0;
      let onOne = 0;
      for (const { plan, count } of kinds.values()) {
        const { count: pages, lastStep, faults: found } = planPages(speakPlan(plan, words), words);
        situations += count;
        if (lastStep <= 1) onOne += count;
        const key = `${pages} pages`;
        ends.set(key, (ends.get(key) ?? 0) + count);
        for (const fault of found) faults.set(fault, (faults.get(fault) ?? 0) + count);
      }
      console.log(service, words.lang, `${situations} situations, ${kinds.size} sheets`, Object.fromEntries(ends));
      console.log(`the last step on the first page: ${((100 * onOne) / situations).toFixed(2)} %`);
      expect(Object.fromEntries(faults)).toEqual({});
      expect(onOne / situations).toBeGreaterThanOrEqual(0.9);
    },
    900_000,
  );
});

/** The plans of all situations: of those that say the same, one, with how many situations have it. */
function everyPlan(service: Service): Map<string, { plan: Plan; count: number }> {
  const kinds = new Map<string, { plan: Plan; count: number }>();
  for (const each of allCases(service, today)) {
    const plan = planFor(each, steps[service]);
    const kind = sayingOf(plan);
    const known = kinds.get(kind);
    if (known) known.count++;
    else kinds.set(kind, { plan, count: 1 });
  }
  return kinds;
}

/** All that a sheet says. */
function sayingOf({ goal, goalReason, situation, verdict, window, ...plan }: Plan): string {
  const codes = (said: readonly Statement[]) => said.map(({ code, args, step }) => [code, args, step]);
  return JSON.stringify([
    [goal, goalReason, situation.for, situation.service === 'mes' && [situation.card, situation.deaf], plan.have],
    [window?.status === 'open', codes([verdict]), plan.phone?.code, plan.next],
    plan.steps.map(({ id, args, notes }) => [id, args, codes(notes)]),
    [plan.warnings, plan.remedies, plan.meaning, plan.unconfirmed].map(codes),
    plan.sources.map(({ id }) => id),
  ]);
}
