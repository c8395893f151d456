// The six weeks on their boundaries: what each day answers, and what is refused.
import { expect, test } from 'vitest';
import { calendarDate } from '../../src/core/calendar-date.ts';
import { OptOutError } from '../../src/core/error.ts';
import {
  codeEnd,
  isOpeningDay,
  lastOpening,
  nextOpening,
  oppositionWindow,
  windowDates,
} from '../../src/core/opposition-window.ts';

/** What is said where a holiday is near the last call. */
const hours = ['phone.holidays'];

const start = '2026-11-03';

test.each([
  ['2026-11-03', 'open', 42, 41],
  ['2026-11-04', 'open', 41, 40],
  ['2026-12-13', 'open', 2, 1],
  ['2026-12-14', 'open', 1, 0],
  ['2026-12-15', 'last-day', 0, -1],
  ['2026-12-16', 'closed', -1, -2],
  ['2027-11-03', 'closed', -323, -324],
] as const)('a letter of 2026-11-03 on %s: %s', (today, status, daysLeft, safeDaysLeft) => {
  const window = oppositionWindow({ service: 'mes', startDate: start, today });
  expect(window).toMatchObject({ status, daysLeft, safeDaysLeft, lastDay: '2026-12-15', safeLastDay: '2026-12-14' });
});

test.each([
  // start, safe last day, last opening of the telephone line
  ['2026-11-03', '2026-12-14', '2026-12-14'], // a Monday
  ['2026-11-01', '2026-12-12', '2026-12-11'], // a Saturday
  ['2026-11-02', '2026-12-13', '2026-12-11'], // a Sunday
  ['2026-11-14', '2026-12-25', '2026-12-24'], // Christmas, a Friday
  ['2026-02-24', '2026-04-06', '2026-04-03'], // Easter Monday, after a weekend
  ['2026-04-03', '2026-05-14', '2026-05-13'], // Ascension Day
  ['2027-11-22', '2028-01-02', '2027-12-31'], // a Sunday after New Year’s Day
])('a letter of %s: safe until %s, telephone until %s', (startDate, safeLastDay, phoneLastDay) => {
  const window = oppositionWindow({ service: 'mes', startDate, today: startDate });
  expect(window).toMatchObject({ safeLastDay, phone: { number: '3422', lastDay: phoneLastDay } });
});

test('the six weeks of the two files run from different events, and only one has a telephone line', () => {
  const of = (service: 'mes' | 'dp') => oppositionWindow({ service, startDate: start, today: start });
  expect(of('mes')).toMatchObject({ startEvent: 'sending', phone: { opens: '08:30', closes: '17:30' } });
  expect(of('dp')).toMatchObject({ startEvent: 'delivery', phone: null, safeLastDay: '2026-12-14' });
});

test.each([
  ['mes', '2026-11-22', 'date.future', { today: '2026-11-21' }],
  ['mes', '2021-12-31', 'date.before-rule', {}],
  ['dp', '2023-04-04', 'date.before-rule', {}],
  ['dp', '2026-11-22', 'date.future', { today: '2026-11-21' }],
] as const)('%s, a start on %s, asked on 21 November 2026: %s %j', (service, startDate, code, more) => {
  expect(() => oppositionWindow({ service, startDate, today: '2026-11-21' })).toThrow(
    expect.objectContaining({ name: 'OptOutError', code, args: { date: startDate, service, ...more } }),
  );
});

test.each([
  ['mes', '2022-01-01'],
  ['dp', '2023-04-05'],
] as const)('%s: the first start date that the rule knows is %s', (service, startDate) => {
  expect(oppositionWindow({ service, startDate, today: startDate }).status).toBe('open');
});

test('six weeks that end after the year 9999 are an error, and the last that do not are told', () => {
  const from = (startDate: string) => oppositionWindow({ service: 'mes', startDate, today: '9999-12-31' });
  expect(from('9999-11-19')).toMatchObject({ status: 'last-day', lastDay: '9999-12-31', safeLastDay: '9999-12-30' });
  expect(() => from('9999-11-20')).toThrow(
    expect.objectContaining({ code: 'date.impossible', args: { value: '10000-01-01' } }),
  );
});

test.each([
  ['2026-02-30', '2026-11-21'],
  ['2026-11-03', '21/11/2026'],
])('a start of %j asked on %j is a caller’s mistake', (startDate, today) => {
  expect(() => oppositionWindow({ service: 'mes', startDate, today })).toThrow(OptOutError);
});

test.each([
  ['2026-12-11', '2026-12-11', '2026-12-11'],
  ['2026-12-12', '2026-12-11', '2026-12-14'],
  ['2026-12-25', '2026-12-24', '2026-12-28'],
  ['2027-01-01', '2026-12-31', '2027-01-04'],
])('around %s the telephone line opens on %s and on %s', (day, before, after) => {
  expect(lastOpening(calendarDate(day))).toBe(before);
  expect(nextOpening(calendarDate(day))).toBe(after);
  expect(isOpeningDay(calendarDate(day))).toBe(before === after);
});

test.each([
  ['2026-11-03', 'Monday 14 December, far from any', []],
  ['2026-11-12', 'Wednesday 23 December, two days before one', []],
  ['2026-11-13', 'Thursday 24 December, the day before one', hours],
  ['2026-11-14', 'Christmas itself: the call is the day before', hours],
  ['2026-11-15', 'the Saturday after: the call is before Christmas', hours],
  ['2026-11-17', 'Monday 28 December', []],
  ['2026-11-20', 'Thursday 31 December', hours],
  ['2026-11-21', '1 January', hours],
  ['2022-11-21', 'Sunday 1 January 2023: the call is on Friday, in the year before', hours],
  ['2026-02-22', 'Saturday 4 April: the call is on Friday, Easter Monday comes after', []],
  ['2026-02-24', 'Easter Monday: the call is on Friday', hours],
  ['2026-02-25', 'the day after Easter Monday', hours],
])('of a letter of %s the last safe day is %s: said of holidays and hours: %j', (startDate, _, expected) => {
  const { unconfirmed } = oppositionWindow({ service: 'mes', startDate, today: startDate });
  expect(unconfirmed.map(({ code }) => code).filter((code) => code.startsWith('phone.'))).toEqual(expected);
});

test.each([
  ['2026-11-13', '2026-12-25', hours],
  ['2026-11-13', '2026-12-26', []],
  ['2026-11-03', '2026-12-15', []],
])('of a letter of %s, on %s, is said of holidays and hours: %j', (startDate, today, expected) => {
  const { unconfirmed } = oppositionWindow({ service: 'mes', startDate, today });
  expect(unconfirmed.map(({ code }) => code).filter((code) => code.startsWith('phone.'))).toEqual(expected);
});

test('an answer holds its rules, what is unconfirmed apart from warnings, and every source of these', () => {
  const { rules, warnings, unconfirmed, sources } = oppositionWindow({
    service: 'mes',
    startDate: '2026-11-13',
    today: '2026-11-13',
  });
  expect(rules.slice(0, 2)).toEqual([
    { id: 'mes.window', confidence: 'law', weight: 'know', sources: ['csp-r1111-28'] },
    { id: 'mes.phone', confidence: 'official', weight: 'know', sources: ['cgu-2025', 'sp-mes'] },
  ]);
  expect(rules.map(({ id }) => id)).toContain('mes.window.from-sending');
  expect(unconfirmed.map(({ code }) => code)).toContain('phone.holidays');
  expect(warnings).toEqual([]);
  for (const said of unconfirmed)
    expect(said).toMatchObject({ args: {}, sources: expect.arrayContaining([expect.anything()]) });
  const cited = [...rules, ...warnings, ...unconfirmed].flatMap((each) => each.sources);
  expect(sources.map(({ id }) => id).sort()).toEqual([...new Set(cited)].sort());
});

test('an answer warns when its sources were read more than a year ago', () => {
  const warned = (today: string) =>
    oppositionWindow({ service: 'dp', startDate: '2026-11-03', today }).warnings.map(({ code }) => code);
  expect(warned('2026-11-21')).toEqual([]);
  expect(warned('2028-01-10')).toContain('sources.stale');
});

test('the dates alone rest on the rule, and on that of the telephone line where there is one', () => {
  const of = (service: 'mes' | 'dp', today: string) =>
    windowDates(service, calendarDate(start), calendarDate(today)).rules.map(({ id }) => id);
  expect(of('mes', start)).toEqual(['mes.window', 'mes.phone']);
  expect(of('dp', start)).toEqual(['dp.window']);
});

test.each([
  ['2026-11-03', '2026-11-21', '2026-12-15'],
  ['2022-02-03', '2022-02-03', '2022-03-17'],
  ['2022-01-03', '2022-02-02', null],
])('the code of a letter of %s works, as is known on %s, until %s', (startDate, today, end) => {
  expect(codeEnd(calendarDate(startDate), calendarDate(today))).toBe(end);
});
