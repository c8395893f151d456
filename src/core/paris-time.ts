// The instant of an hour in Paris, by the European rule of summer time, without the machine's time zone or its tables.
import { addDays, type CalendarDate, calendarDate, weekday } from './calendar-date.ts';

/**
 * The instant at which clocks in Paris show that hour of that day.
 * Summer time runs from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of October (directive 2000/84/EC).
 * The hour that clocks skip in March is read as winter time, the one they show twice in October as summer time.
 * @param hour `HH:MM`
 * @example parisInstant(calendarDate('2026-12-14'), '08:30').toISOString() // '2026-12-14T07:30:00.000Z'
 */
export function parisInstant(day: CalendarDate, hour: string): Date {
  const shown = Date.parse(`${day}T${hour}:00Z`);
  const summer = new Date(shown - 2 * 3_600_000);
  const year = day.slice(0, 4);
  const isSummer = summer >= changeOf(`${year}-03-31`) && summer < changeOf(`${year}-10-31`);
  return isSummer ? summer : new Date(shown - 3_600_000);
}

/** 01:00 UTC on the last Sunday of the month that ends with that day. */
function changeOf(lastDay: string): Date {
  const day = calendarDate(lastDay);
  return new Date(`${addDays(day, -(weekday(day) % 7))}T01:00:00Z`);
}
