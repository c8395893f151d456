// Dates as they are written in English.
import { calendarDate, weekday } from '../../core/calendar-date.ts';

export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** @example dateInYear('2026-12-01') // '1 December 2026' */
export function dateInYear(day: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return `${date} ${months[month - 1]} ${year}`;
}

/** @example longDate('2026-12-14') // 'Monday 14 December 2026' */
export function longDate(day: string): string {
  return `${weekdays[weekday(calendarDate(day)) - 1]} ${dateInYear(day)}`;
}

/** A day, a month or a year, as a document bears it. */
export const documentDate = (date: string) =>
  date.length === 10 ? dateInYear(date) : date.length === 7 ? dateInYear(`${date}-01`).replace(/^1 /, '') : date;

/** @example dayOfMonth('2026-12-14') // '14 December' */
export const dayOfMonth = (day: string) => dateInYear(day).replace(/ \d+$/, '');

/** @example hour('08:30') // '8:30' */
export const hour = (time: string) => time.replace(/^0/, '');

/** A day with its weekday, a month or a year. @example periodName('2022-02') // 'February 2022' */
export const periodName = (period: string, write = longDate) =>
  period.length === 10 ? write(period) : documentDate(period);

/** @example when('2025') // 'in 2025' */
export const when = (period: string) => `${period.length === 10 ? 'on' : 'in'} ${periodName(period)}`;
