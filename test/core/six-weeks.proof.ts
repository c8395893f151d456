// The six weeks of every start date from 2022 to 2035, against days counted here by another method, in four time zones.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { calendarDate } from '../../src/core/calendar-date.ts';
import { oppositionWindow, windowDates } from '../../src/core/opposition-window.ts';

// Days are Julian day numbers (Fliegel and Van Flandern, 1968): no Date, no library, nothing of the program.

function dayNumber(iso: string): number {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  const shift = Math.trunc((month - 14) / 12);
  return (
    Math.trunc((1461 * (year + 4800 + shift)) / 4) +
    Math.trunc((367 * (month - 2 - 12 * shift)) / 12) -
    Math.trunc((3 * Math.trunc((year + 4900 + shift) / 100)) / 4) +
    day -
    32075
  );
}

function isoOf(dayNumber: number): string {
  let rest = dayNumber + 68569;
  const centuries = Math.trunc((4 * rest) / 146097);
  rest -= Math.trunc((146097 * centuries + 3) / 4);
  const years = Math.trunc((4000 * (rest + 1)) / 1461001);
  rest += 31 - Math.trunc((1461 * years) / 4);
  const months = Math.trunc((80 * rest) / 2447);
  const day = rest - Math.trunc((2447 * months) / 80);
  const late = Math.trunc(months / 11);
  const [year, month] = [100 * (centuries - 49) + years + late, months + 2 - 12 * late];
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Easter Sunday by Clavius's reckoning (Knuth, The Art of Computer Programming, 1.3.2, exercise 14). */
function easter(year: number): number {
  const golden = (year % 19) + 1;
  const century = Math.trunc(year / 100) + 1;
  const leapYearsDropped = Math.trunc((3 * century) / 4) - 12;
  const moon = Math.trunc((8 * century + 5) / 25) - 5;
  const sunday = Math.trunc((5 * year) / 4) - leapYearsDropped - 10;
  let epact = (((11 * golden + 20 + moon - leapYearsDropped) % 30) + 30) % 30;
  if ((epact === 25 && golden > 11) || epact === 24) epact += 1;
  let fullMoon = 44 - epact;
  if (fullMoon < 21) fullMoon += 30;
  const dayOfMarch = fullMoon + 7 - ((sunday + fullMoon) % 7);
  return dayNumber(`${year}-03-01`) + dayOfMarch - 1;
}

const years = Array.from({ length: 15 }, (_, index) => 2022 + index);
const holidays = new Set(
  years.flatMap((year) => [
    ...['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'].map((day) =>
      dayNumber(`${year}-${day}`),
    ),
    ...[1, 39, 50].map((days) => easter(year) + days),
  ]),
);

/** A Julian day number is a Monday where it divides by seven. */
const isWorkingDay = (day: number) => day % 7 < 5 && !holidays.has(day);

function lastWorkingDay(day: number): number {
  return isWorkingDay(day) ? day : lastWorkingDay(day - 1);
}

const first = dayNumber('2022-01-01');
const last = dayNumber('2035-12-31');
const startDates = Array.from({ length: last - first + 1 }, (_, index) => first + index);
/** Days after the start on which the question is asked: at once, under way, around the end. */
const laterDays = [0, 10, 41, 42, 43];
/** The automatic opening of the Dossier pharmaceutique began with the décret 2023-251. */
const dpFrom = dayNumber('2023-04-05');

interface Expected {
  lastDay: string;
  safeLastDay: string;
  phoneLastDay: string | null;
  status: string;
  daysLeft: number;
  safeDaysLeft: number;
}

function counted(service: 'mes' | 'dp', start: number, later: number): Expected {
  return {
    lastDay: isoOf(start + 42),
    safeLastDay: isoOf(start + 41),
    phoneLastDay: service === 'mes' ? isoOf(lastWorkingDay(start + 41)) : null,
    status: later <= 41 ? 'open' : later === 42 ? 'last-day' : 'closed',
    daysLeft: 42 - later,
    safeDaysLeft: 41 - later,
  };
}

function answered(service: 'mes' | 'dp', start: number, later: number): Expected {
  const request = { service, startDate: calendarDate(isoOf(start)), today: calendarDate(isoOf(start + later)) };
  // The library's whole answer on the last safe day; on the others the same dates, without what is said about them.
  const window = later === 41 ? oppositionWindow(request) : windowDates(service, request.startDate, request.today);
  const { lastDay, safeLastDay, status, daysLeft, safeDaysLeft, phone } = window;
  return { lastDay, safeLastDay, phoneLastDay: phone?.lastDay ?? null, status, daysLeft, safeDaysLeft };
}

test('the days of this test are those of the calendar', () => {
  expect(startDates).toHaveLength(5113);
  expect(isoOf(dayNumber('2024-02-29') + 1)).toBe('2024-03-01');
  expect(dayNumber('2000-01-01')).toBe(2451545);
  expect(isoOf(easter(2038))).toBe('2038-04-25');
  expect(isWorkingDay(dayNumber('2026-12-14'))).toBe(true);
  expect(isWorkingDay(dayNumber('2026-12-13'))).toBe(false);
  expect(isWorkingDay(dayNumber('2026-05-25'))).toBe(false);
});

// Where a plain date computation goes wrong: summer time, summer time the other way round, far east of Greenwich.
const zones = [
  ['Europe/Paris', -60],
  ['America/Guadeloupe', 240],
  ['Pacific/Noumea', -660],
  ['UTC', 0],
] as const;

describe.each(zones)('under TZ=%s', (zone, offset) => {
  const before = process.env.TZ;
  beforeAll(() => {
    process.env.TZ = zone;
  });
  afterAll(() => {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  });

  test('the zone is the one in use', () => {
    expect(new Date(2026, 0, 15).getTimezoneOffset()).toBe(offset);
  });

  test.each([
    ['mes', first],
    ['dp', dpFrom],
  ] as const)('%s: every start date to the end of 2035', (service, from) => {
    const differing = startDates
      .filter((start) => start >= from)
      .flatMap((start) => laterDays.map((later) => [start, later] as const))
      .map(([start, later]) => ({
        start: isoOf(start),
        later,
        answer: answered(service, start, later),
        count: counted(service, start, later),
      }))
      .filter(({ answer, count }) => JSON.stringify(answer) !== JSON.stringify(count));
    expect(differing.slice(0, 3)).toEqual([]);
  });
});
