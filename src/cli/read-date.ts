// Reads a date as people type it. Strict: a date that could mean two things is an error.
import { type CalendarDate, isCalendarDate } from '../core/calendar-date.ts';
import { OptOutError } from '../core/error.ts';
import { months as englishMonths } from '../words/en/dates.ts';
import { months as frenchMonths } from '../words/fr/dates.ts';
import { maskedDate } from './mask.ts';

const monthNumbers = new Map(
  [frenchMonths, englishMonths].flatMap((months) => months.map((month, index) => [plainLetters(month), index + 1])),
);

/**
 * A date as `2026-11-03`, `03/11/2026`, `3 novembre 2026`, `3 November 2026` or `1er décembre 2026`, white space around
 * and between ignored.
 * @throws OptOutError `date.shape`, `date.two-digit-year` or `date.impossible`, with the value unless it may be an identifier
 * @example readDate('1er décembre 2026') // '2026-12-01'
 */
export function readDate(typed: string): CalendarDate {
  const value = maskedDate(typed.trim());
  const text = plainLetters(typed.trim());
  const [year, month, day] = parts(text) ?? [];
  if (year === undefined) {
    const twoDigitYear = /^\d{1,2}[/.-]\d{1,2}[/.-]\d\d$|^\d{1,2}(er)?\s+\p{L}+\.?\s+\d\d$/u.test(text);
    throw new OptOutError(twoDigitYear ? 'date.two-digit-year' : 'date.shape', { value });
  }
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  if (!isCalendarDate(iso)) throw new OptOutError('date.impossible', { value });
  return iso;
}

/** Year, month and day, whether or not the calendar has that day; undefined for any other shape. */
function parts(text: string): [string, number, number] | undefined {
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (iso) return [iso[1]!, Number(iso[2]), Number(iso[3])];
  const slashes = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (slashes) return [slashes[3]!, Number(slashes[2]), Number(slashes[1])];
  const words = /^(1er|\d{1,2})\s+(\p{L}+)\s+(\d{4})$/u.exec(text);
  const month = words && monthNumbers.get(words[2]!);
  return words && month ? [words[3]!, Number(month), Number.parseInt(words[1]!, 10)] : undefined;
}

/** Lower case, without accents, so that "Decembre" and "DÉCEMBRE" are read too. */
function plainLetters(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
