import { expect, test } from 'vitest';
import { publicHolidays } from '../../src/core/public-holidays.ts';

// Easter Sundays as published by astronomers, read from outside this program.
const easters = {
  1981: '04-19',
  2022: '04-17',
  2023: '04-09',
  2024: '03-31',
  2025: '04-20',
  2026: '04-05',
  2027: '03-28',
  2028: '04-16',
  2029: '04-01',
  2030: '04-21',
  2031: '04-13',
  2032: '03-28',
  2033: '04-17',
  2034: '04-09',
  2035: '03-25',
  2038: '04-25',
  2049: '04-18',
  2285: '03-22',
};

test.each(Object.entries(easters))('in %s Easter Monday follows %s', (year, easter) => {
  const monday = new Date(`${year}-${easter}T12:00:00Z`);
  monday.setUTCDate(monday.getUTCDate() + 1);
  expect(publicHolidays(Number(year))).toContain(monday.toISOString().slice(0, 10));
});

test('the eleven days of 2026, in order', () => {
  expect(publicHolidays(2026)).toEqual([
    '2026-01-01',
    '2026-04-06',
    '2026-05-01',
    '2026-05-08',
    '2026-05-14',
    '2026-05-25',
    '2026-07-14',
    '2026-08-15',
    '2026-11-01',
    '2026-11-11',
    '2026-12-25',
  ]);
});
