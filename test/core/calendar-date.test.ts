// Calendar days: what counts as one, and the laws of their arithmetic; date-fns, compared with a count of our own.

import { isMainThread } from 'node:worker_threads';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  type CalendarDate,
  calendarDate,
  daysBetween,
  isCalendarDate,
  weekday,
} from '../../src/core/calendar-date.ts';
import { OptOutError } from '../../src/core/error.ts';

const day: fc.Arbitrary<CalendarDate> = fc
  .date({ min: new Date('1700-01-01T00:00:00Z'), max: new Date('9899-12-31T00:00:00Z'), noInvalidDate: true })
  .map((instant) => calendarDate(instant.toISOString().slice(0, 10)));
const count = fc.integer({ min: -3000, max: 3000 });
const law = (holds: (from: CalendarDate, count: number) => boolean) =>
  fc.assert(fc.property(day, count, holds), { seed: 2026 });

test.each([
  ['2026-11-03', true],
  ['2024-02-29', true],
  ['2000-02-29', true],
  ['1000-01-01', true],
  ['9999-12-31', true],
  ['2026-02-29', false],
  ['2100-02-29', false],
  ['2026-02-30', false],
  ['2026-04-31', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['2026-01-00', false],
  ['0999-12-31', false],
  ['2026-1-3', false],
  ['2026-W06', false],
  ['2026-02', false],
  ['20261103', false],
  ['2026-11-03T00:00:00Z', false],
  ['+002026-11-03', false],
  ['+010000-01', false],
  ['-000001-01', false],
  ['10000-01-01', false],
  [' 2026-11-03', false],
  ['2026-11-03\n', false],
  ['٢٠٢٦-١١-٠٣', false],
  ['', false],
])('isCalendarDate(%j) is %s', (text, expected) => {
  expect(isCalendarDate(text)).toBe(expected);
});

test('calendarDate gives a day back and throws an error with a code for anything else', () => {
  expect(calendarDate('2026-11-03')).toBe('2026-11-03');
  expect(() => calendarDate('2026-02-30')).toThrow(OptOutError);
  // An identifier in the place of a date is not repeated.
  expect(() => calendarDate('278112B05000286')).toThrow(
    expect.objectContaining({ code: 'date.shape', args: { value: '…' } }),
  );
});

test.each([
  ['2026-11-03', 42, '2026-12-15'],
  ['2026-03-28', 1, '2026-03-29'],
  ['2026-03-29', 1, '2026-03-30'],
  ['2026-10-24', 1, '2026-10-25'],
  ['2026-10-25', 1, '2026-10-26'],
  ['2023-12-31', 1, '2024-01-01'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2026-01-01', -1, '2025-12-31'],
])('%s and %i days is %s', (from, days, to) => {
  expect(addDays(calendarDate(from), days)).toBe(to);
});

test.each([
  ['2026-11-21', 3, '2027-02-21'],
  ['2026-12-15', 6, '2027-06-15'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2027-11-30', 3, '2028-02-29'],
  ['2026-03-31', -1, '2026-02-28'],
])('%s and %i months is %s', (from, months, to) => {
  expect(addMonths(calendarDate(from), months)).toBe(to);
});

test.each([
  ['2022-02-15', 3, '2025-02-15'],
  ['2026-03-29', 1, '2027-03-29'],
  ['2024-02-29', 3, '2027-02-28'],
  ['2024-02-29', 4, '2028-02-29'],
])('%s and %i years is %s', (from, years, to) => {
  expect(addYears(calendarDate(from), years)).toBe(to);
});

test.each([
  ['2026-11-03', 2],
  ['2026-12-13', 7],
  ['2026-12-14', 1],
  ['2000-01-01', 6],
])('%s is day %i of the week', (iso, expected) => {
  expect(weekday(calendarDate(iso))).toBe(expected);
});

describe('laws', () => {
  test('adding days and taking them away gives the same day', () => {
    law((from, days) => addDays(addDays(from, days), -days) === from);
  });

  test('daysBetween is what addDays added', () => {
    law((from, days) => daysBetween(from, addDays(from, days)) === days);
  });

  test('what comes out is a calendar day', () => {
    law((from, some) =>
      [addDays(from, some), addMonths(from, some % 100), addYears(from, some % 100)].every((text: string) =>
        isCalendarDate(text),
      ),
    );
  });

  test('text order is time order', () => {
    law((from, days) => addDays(from, days) > from === days > 0);
  });

  test('the weekday returns after seven days and moves on by one each day', () => {
    law((from, days) => weekday(addDays(from, days * 7)) === weekday(from));
    law((from) => weekday(addDays(from, 1)) === (weekday(from) % 7) + 1);
  });
});

test.each([
  ['0001-01-01', 1, 1],
  ['1582-10-15', 577_736, 5],
  ['1970-01-01', 719_163, 4],
  ['2000-02-29', 730_179, 2],
  ['2026-11-03', 739_923, 2],
  ['9999-12-31', 3_652_059, 5],
])('the count that the days are compared with is that of Python: %s is day %i', (iso, ordinal, isoWeekday) => {
  expect([ordinalOf(iso), isoOf(ordinal), ordinal % 7 || 7]).toEqual([ordinal, iso, isoWeekday]);
});

describe.each([
  ['Europe/Paris', -60],
  ['America/Guadeloupe', 240],
  ['Pacific/Noumea', -660],
])('in %s', (zone, offset) => {
  beforeEach(() => {
    vi.stubEnv('TZ', zone);
    // A thread keeps the zone of its process: so the tests of mutants, which run in one, are all in the Azores.
    if (isMainThread) expect(new Date('2026-12-14T12:00:00Z').getTimezoneOffset()).toBe(offset);
  });
  afterEach(() => vi.unstubAllEnvs());

  test('every day of 1890 to 2110 is a day, and the one after the day before', () => {
    let day = calendarDate('1890-01-01');
    const [first, last] = [ordinalOf(day), ordinalOf('2110-12-31')];
    const seen = { day: true, next: true, weekday: true, sixWeeks: true };
    for (let ordinal = first; ordinal <= last; ordinal += 1) {
      seen.day &&= isCalendarDate(isoOf(ordinal));
      seen.next &&= day === isoOf(ordinal);
      seen.weekday &&= weekday(day) === (ordinal % 7 || 7);
      seen.sixWeeks &&= addDays(day, 42) === isoOf(ordinal + 42) && daysBetween(day, addDays(day, 42)) === 42;
      day = addDays(day, 1);
    }
    expect(seen).toEqual({ day: true, next: true, weekday: true, sixWeeks: true });
  });

  test('days, months and years are counted as on the ordinals', () => {
    law((from, each) => {
      const [year, month, day] = partsOf(from);
      const months = 12 * year + month - 1 + (each % 1000);
      const inMonth = Math.min(day, daysIn(Math.floor(months / 12), (months % 12) + 1));
      const inYear = Math.min(day, daysIn(year + (each % 100), month));
      return (
        addDays(from, each) === isoOf(ordinalOf(from) + each) &&
        addMonths(from, each % 1000) === isoIn(Math.floor(months / 12), (months % 12) + 1, inMonth) &&
        addYears(from, each % 100) === isoIn(year + (each % 100), month, inYear) &&
        daysBetween(from, addDays(from, each)) === each &&
        weekday(from) === (ordinalOf(from) % 7 || 7)
      );
    });
  });
});

test.each([
  ['10000-01-01', () => addDays(calendarDate('9999-12-31'), 1)],
  ['10000-01-31', () => addMonths(calendarDate('9999-10-31'), 3)],
  ['10001-02-15', () => addYears(calendarDate('9998-02-15'), 3)],
  ['0999-12-31', () => addDays(calendarDate('1000-01-01'), -1)],
])('%s, which would be found, is an error', (value, work) => {
  expect(work).toThrow(expect.objectContaining({ code: 'date.impossible', args: { value } }));
});

// The same counted another way: the number of a day, 1 for 1 January of year 1, as Python's date.toordinal gives it.
const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const daysIn = (year: number, month: number) =>
  [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
const partsOf = (iso: string) => iso.split('-').map(Number) as [number, number, number];
const isoIn = (year: number, month: number, day: number) =>
  [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');

/** The days of the years before that year. */
function daysBefore(year: number): number {
  const years = year - 1;
  return 365 * years + Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
}

function ordinalOf(iso: string): number {
  const [year, month, day] = partsOf(iso);
  let ordinal = daysBefore(year) + day;
  for (let past = 1; past < month; past += 1) ordinal += daysIn(year, past);
  return ordinal;
}

function isoOf(ordinal: number): string {
  let year = Math.ceil(ordinal / 366);
  while (daysBefore(year + 1) < ordinal) year += 1;
  let day = ordinal - daysBefore(year);
  let month = 1;
  for (; day > daysIn(year, month); month += 1) day -= daysIn(year, month);
  return isoIn(year, month, day);
}
