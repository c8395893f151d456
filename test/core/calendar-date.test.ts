// Calendar days: what counts as one, and the laws of their arithmetic.
import { utc } from '@date-fns/utc';
import {
  addDays as addDaysIn,
  addMonths as addMonthsIn,
  addYears as addYearsIn,
  differenceInCalendarDays,
} from 'date-fns';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
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

test('what date-fns says in UTC is said of the days of 1700 to 9899, and counts of days and months up to 3000, of years to 99', () => {
  const iso = (date: Date) => date.toISOString().slice(0, 10);
  const inUtc = { in: utc };
  law(
    (from, each) =>
      addDays(from, each) === iso(addDaysIn(from, each, inUtc)) &&
      addMonths(from, each) === iso(addMonthsIn(from, each, inUtc)) &&
      addYears(from, each % 100) === iso(addYearsIn(from, each % 100, inUtc)) &&
      daysBetween(from, addDays(from, each)) === differenceInCalendarDays(addDaysIn(from, each, inUtc), from, inUtc),
  );
});
