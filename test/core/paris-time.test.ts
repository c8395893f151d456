import { describe, expect, it } from 'vitest';
import { addDays, calendarDate } from '../../src/core/calendar-date.ts';
import { parisInstant } from '../../src/core/paris-time.ts';
import { howMany } from '../how-many.ts';

describe('the hour in Paris', () => {
  it.each([
    ['2026-12-14', '08:30', '2026-12-14T07:30:00.000Z'],
    ['2026-07-14', '17:30', '2026-07-14T15:30:00.000Z'],
    ['2026-03-28', '23:59', '2026-03-28T22:59:00.000Z'],
    ['2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25', '01:59', '2026-10-24T23:59:00.000Z'],
    ['2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
    ['2027-01-01', '00:00', '2026-12-31T23:00:00.000Z'],
  ])('%s %s is %s', (day, hour, instant) => {
    expect(parisInstant(calendarDate(day), hour).toISOString()).toBe(instant);
  });

  it('is the hour that the time zone database gives, every day of twenty years', () => {
    const shown = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Europe/Paris',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    for (let day = calendarDate('2022-01-01'); day < `${2022 + howMany(20, { ofMutant: 1 })}`; day = addDays(day, 1)) {
      const [year, month, date] = day.split('-');
      for (const hour of ['00:00', '08:30', '17:30']) {
        expect(shown.format(parisInstant(day, hour))).toBe(`${date}/${month}/${year}, ${hour}`);
      }
    }
  });
});
