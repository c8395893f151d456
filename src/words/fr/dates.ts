// Dates as they are written in French.
import { calendarDate, weekday } from '../../core/calendar-date.ts';

export const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];
export const weekdays = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];

/** @example dateInYear('2026-12-01') // '1er décembre 2026' */
export function dateInYear(day: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return `${date === 1 ? '1er' : date} ${months[month - 1]} ${year}`;
}

/** @example longDate('2026-12-14') // 'lundi 14 décembre 2026' */
export function longDate(day: string): string {
  return `${weekdays[weekday(calendarDate(day)) - 1]} ${dateInYear(day)}`;
}

/** A day, a month or a year, as a document bears it. */
export const documentDate = (date: string) =>
  date.length === 10 ? dateInYear(date) : date.length === 7 ? dateInYear(`${date}-01`).replace(/^1er /, '') : date;

/** @example dayOfMonth('2026-12-14') // '14 décembre' */
export const dayOfMonth = (day: string) => dateInYear(day).replace(/ \d+$/, '');

/** @example hour('08:30') // '8 h 30' */
export const hour = (time: string) => time.replace(/^0?(\d+):(\d+)$/, '$1 h $2');

const isDay = (period: string) => period.length === 10;

/** A day with its weekday, a month or a year. @example periodName('2022-02') // 'février 2022' */
export const periodName = (period: string) => (isDay(period) ? longDate(period) : documentDate(period));

/** @example fromWhen('2022-10') // 'd’octobre 2022' */
export function fromWhen(period: string, write = longDate): string {
  if (isDay(period)) return `du ${write(period)}`;
  return `${/^[ao]/.test(documentDate(period)) ? 'd’' : 'de '}${documentDate(period)}`;
}

/** @example when('2025') // 'en 2025' */
export const when = (period: string) => (isDay(period) ? `le ${longDate(period)}` : `en ${documentDate(period)}`);

/** @example sinceWhen('2025') // 'depuis 2025' */
export const sinceWhen = (period: string) =>
  isDay(period) ? `depuis le ${dateInYear(period)}` : `depuis ${documentDate(period)}`;
