// A calendar day as an ISO string, and the only date arithmetic of the program: date-fns, in UTC, where days are all as long.
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays as plusDays } from 'date-fns/addDays';
import { addMonths as plusMonths } from 'date-fns/addMonths';
import { addYears as plusYears } from 'date-fns/addYears';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { formatISO } from 'date-fns/formatISO';
import { getISODay } from 'date-fns/getISODay';
import { isValid } from 'date-fns/isValid';
import { OptOutError } from './error.ts';

/** A day of the Gregorian calendar, `YYYY-MM-DD`, that exists. Text order is time order. */
export type CalendarDate = string & { readonly isCalendarDate: unique symbol };

/**
 * Is this text a day that exists, written `YYYY-MM-DD` (years 1000 to 9999)?
 * @example isCalendarDate('2026-02-30') // false
 */
export function isCalendarDate(text: string): text is CalendarDate {
  // From JavaScript it may be no text: a list of one day would pass for that day.
  if (typeof text !== 'string' || !/^[1-9]\d{3}-\d\d-\d\d$/.test(text)) return false;
  const day = utc(text);
  // 30 February is taken for 2 March.
  return isValid(day) && iso(day) === text;
}

/**
 * The day that this text names.
 * @throws OptOutError `date.shape` if it is not a day; the text, which may be anything, is not repeated
 */
export function calendarDate(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new OptOutError('date.shape', { value: '…' });
  return text;
}

/**
 * @throws OptOutError `date.impossible` if the day found is not of the years 1000 to 9999, as do `addMonths` and `addYears`
 * @example addDays(calendarDate('2026-11-03'), 42) // '2026-12-15'
 */
export function addDays(day: CalendarDate, count: number): CalendarDate {
  return found(plusDays(utc(day), count));
}

/** The same day of a later month, or that month's last day. @example addMonths(calendarDate('2026-11-30'), 3) // '2027-02-28' */
export function addMonths(day: CalendarDate, count: number): CalendarDate {
  return found(plusMonths(utc(day), count));
}

/** The same day of a later year; 29 February becomes 28. @example addYears(calendarDate('2022-02-15'), 3) // '2025-02-15' */
export function addYears(day: CalendarDate, count: number): CalendarDate {
  return found(plusYears(utc(day), count));
}

/** Days from `from` to `to`, negative when `to` is earlier. @example daysBetween(calendarDate('2026-11-21'), calendarDate('2026-12-14')) // 23 */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return differenceInCalendarDays(utc(to), utc(from));
}

/** Day of the week, 1 for Monday to 7 for Sunday (ISO 8601). @example weekday(calendarDate('2026-12-14')) // 1 */
export function weekday(day: CalendarDate): number {
  return getISODay(utc(day));
}

const utc = (text: string) => new UTCDateMini(text);
const iso = (day: Date) => formatISO(day, { representation: 'date' });

/** A year of three or five digits would sort among those of four. */
function found(day: Date): CalendarDate {
  const text = iso(day);
  if (!isCalendarDate(text)) throw new OptOutError('date.impossible', { value: text });
  return text;
}
