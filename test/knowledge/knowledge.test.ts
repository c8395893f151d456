import { describe, expect, test } from 'vitest';
import { addDays, type CalendarDate, calendarDate } from '../../src/core/calendar-date.ts';
import { codeEnd, lastOpening, windowDates } from '../../src/core/opposition-window.ts';
import { buildPlan } from '../../src/core/plan.ts';
import { type Goal, readCase } from '../../src/core/situation.ts';
import { type Service, services } from '../../src/knowledge/record.ts';
import { knownSince, rules } from '../../src/knowledge/rules.ts';
import { knowledge } from './all-knowledge.ts';
import { checks } from './checks.ts';

test.each(Object.entries(checks))('%s', (_, check) => {
  expect(check(knowledge)).toEqual([]);
});

describe('the examples beside the rules are true', () => {
  for (const rule of rules) {
    for (const example of rule.examples) {
      test(`${rule.id} from ${rule.validFrom}: ${JSON.stringify(example)}`, () => {
        expect(worked(rule, example)).toEqual(example);
      });
    }
  }
});

/** The example worked out again from what is given in it. */
function worked(rule: (typeof rules)[number], example: Readonly<Record<string, string>>): object {
  const today = calendarDate(rule.validFrom > '2026-11-21' ? rule.validFrom : '2026-12-31');
  switch (rule.id) {
    case 'mes.window':
    case 'dp.window': {
      const startDate = calendarDate(example.startDate!);
      const { lastDay, safeLastDay } = windowDates(rule.id.slice(0, -7) as Service, startDate, today);
      return { startDate, lastDay, safeLastDay };
    }
    case 'mes.visio':
      return { since: rule.validFrom };
    case 'mes.letter-code':
      return { startDate: example.startDate, lastDay: codeEnd(calendarDate(example.startDate!), today) };
    case 'mes.phone':
      return { safeLastDay: example.safeLastDay, lastDay: lastOpening(calendarDate(example.safeLastDay!)) };
    case 'dp.old-refusal': {
      const day = calendarDate((rule as { validUntil?: string }).validUntil ?? '2026-11-21');
      const { lapsesOn } = readCase({ service: 'dp', file: 'refused', since: calendarDate(example.since!) }, day);
      return { since: example.since, lapsesOn };
    }
  }
}

describe('no day is without an answer', () => {
  const ends = [...knowledge.steps, ...knowledge.statements].flatMap(({ validFrom, validUntil }) => [
    validFrom,
    validUntil,
  ]);
  const days = [...new Set(ends.filter((day) => day !== undefined))]
    .flatMap((day) => [-1, 0, 1].map((count) => addDays(calendarDate(day), count)))
    .sort();
  test.each(services)('%s answers on every day on which a record begins or ends', (service) => {
    for (const day of new Set(days.filter((each) => each >= knownSince[service]))) {
      for (const goal of ['refuse', 'check', 'close', null] as const) {
        expect(tryGoal(service, goal, day), `${goal} on ${day}`).toBeGreaterThan(0);
      }
    }
  });
});

function tryGoal(service: Service, goal: Goal | null, today: CalendarDate): number {
  const open = goal === 'close' ? (service === 'mes' ? { profile: 'active' } : { file: 'open' }) : {};
  return buildPlan({ service, goal, ...open } as Parameters<typeof buildPlan>[0], today).steps.length;
}
