// What somebody remembers of a day long past: the day, or its month, or its year.
import { addDays, type CalendarDate, isCalendarDate } from './calendar-date.ts';

/** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. Text order is time order among those of one length. */
export type Period = CalendarDate | (string & { readonly isPeriod: unique symbol });

export function isPeriod(text: string): text is Period {
  return isCalendarDate(text) || isCalendarDate(`${text}-01`) || isCalendarDate(`${text}-01-01`);
}

/** @example daysOf('2022-02') // { first: '2022-02-01', last: '2022-02-28' } */
export function daysOf(period: string): { first: CalendarDate; last: CalendarDate } {
  if (isCalendarDate(period)) return { first: period, last: period };
  const [year, month] = period.split('-').map(Number) as [number, number | undefined];
  const first = `${year}-${String(month ?? 1).padStart(2, '0')}-01` as CalendarDate;
  const next =
    month === undefined || month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
  return { first, last: addDays(next as CalendarDate, -1) };
}
