// A calendar day as an ISO string, and the only date arithmetic of the program.
import { OptOutError } from './error.ts';

/** Days are counted in UTC, where each has as many milliseconds. */
const DAY = 86_400_000;

/** A day of the Gregorian calendar, `YYYY-MM-DD`, that exists. Text order is time order. */
export type CalendarDate = string & { readonly isCalendarDate: unique symbol };

/**
 * Is this text a day that exists, written `YYYY-MM-DD` (years 1000 to 9999)?
 * @example isCalendarDate('2026-02-30') // false
 */
export function isCalendarDate(text: string): text is CalendarDate {
  const instant = new Date(`${text}T00:00:00Z`);
  // Only a day in this shape comes back as it was written; signed years, the others that do, sort before 1000.
  return text >= '1000' && !Number.isNaN(instant.getTime()) && toIso(instant) === text;
}

/**
 * The day that this text names.
 * @throws OptOutError `date.shape` if it is not a day; the text, which may be anything, is not repeated
 */
export function calendarDate(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new OptOutError('date.shape', { value: '…' });
  return text;
}

/** @example addDays(calendarDate('2026-11-03'), 42) // '2026-12-15' */
export function addDays(day: CalendarDate, count: number): CalendarDate {
  return toIso(new Date(Date.parse(day) + count * DAY));
}

/** The same day of a later month, or that month's last day. @example addMonths(calendarDate('2026-11-30'), 3) // '2027-02-28' */
export function addMonths(day: CalendarDate, count: number): CalendarDate {
  const [year, month, inMonth] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return toIso(new Date(Date.UTC(year, month - 1 + count, Math.min(inMonth, last))));
}

/** The same day of a later year; 29 February becomes 28. @example addYears(calendarDate('2022-02-15'), 3) // '2025-02-15' */
export function addYears(day: CalendarDate, count: number): CalendarDate {
  return addMonths(day, 12 * count);
}

/** Days from `from` to `to`, negative when `to` is earlier. @example daysBetween(calendarDate('2026-11-21'), calendarDate('2026-12-14')) // 23 */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return (Date.parse(to) - Date.parse(from)) / DAY;
}

/** Day of the week, 1 for Monday to 7 for Sunday (ISO 8601). @example weekday(calendarDate('2026-12-14')) // 1 */
export function weekday(day: CalendarDate): number {
  return new Date(day).getUTCDay() || 7;
}

function toIso(instant: Date): CalendarDate {
  return instant.toISOString().slice(0, 10) as CalendarDate;
}
