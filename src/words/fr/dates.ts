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
