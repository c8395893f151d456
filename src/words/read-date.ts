// Reads a date as people type it. Strict: a date that could mean two things is an error; of two numbers the day comes first.
import { type CalendarDate, isCalendarDate, weekday } from '../core/calendar-date.ts';
import { OptOutError } from '../core/error.ts';
import { months as englishMonths, weekdays as englishWeekdays } from './en/dates.ts';
import { months as frenchMonths, weekdays as frenchWeekdays } from './fr/dates.ts';
import { maskedDate } from './mask.ts';

const numbered = (...languages: readonly string[][]) =>
  languages.flatMap((names) => names.map((name, index) => [plainLetters(name), index + 1] as const));

/**
 * A date as `2026-11-03`, `03/11/2026` (or with dots or hyphens), `3 novembre 2026`, `1er déc. 2026`, `3 November 2026` or
 * `November 3, 2026`, its weekday before it or not, white space around and between ignored.
 * @throws OptOutError `date.shape`, `date.two-digit-year`, `date.impossible` or `date.weekday`, with the value unless it may be an identifier
 * @example readDate('mardi 1er décembre 2026') // '2026-12-01'
 */
export function readDate(typed: string): CalendarDate {
  return isCalendarDate(typed) ? typed : readWords(typed);
}

function readWords(typed: string): CalendarDate {
  const value = maskedDate(typed.trim());
  const text = plainLetters(typed.trim());
  const [, first = '', rest = ''] = /^([a-z]+),?\s+(.+)$/s.exec(text) ?? [];
  const dayOfWeek = new Map(numbered(frenchWeekdays, englishWeekdays)).get(first);
  const [year, month, day] = parts(dayOfWeek ? rest : text) ?? [];
  if (year === undefined) {
    const twoDigitYear = /^\d{1,2}[/.-]\d{1,2}[/.-]\d\d$|^\d{1,2}(er)?\s+[a-z]+\.?\s+\d\d$/.test(text);
    throw new OptOutError(twoDigitYear ? 'date.two-digit-year' : 'date.shape', { value });
  }
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  if (!isCalendarDate(iso)) throw new OptOutError('date.impossible', { value });
  if (dayOfWeek && dayOfWeek !== weekday(iso)) throw new OptOutError('date.weekday', { value, date: iso });
  return iso;
}

/** Year, month and day, whether or not the calendar has that day; undefined for any other shape. */
function parts(text: string): [string, number, number] | undefined {
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (iso) return [iso[1]!, Number(iso[2]), Number(iso[3])];
  const numbers = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(text);
  if (numbers) return [numbers[4]!, Number(numbers[3]), Number(numbers[1])];
  const dayFirst = /^(1er|\d{1,2})\s+([a-z]+)\.?\s+(\d{4})$/.exec(text);
  const monthFirst = /^([a-z]+)\.?\s+(\d{1,2}),?\s+(\d{4})$/.exec(text);
  const [day, name, year] = dayFirst
    ? [dayFirst[1]!, dayFirst[2]!, dayFirst[3]!]
    : [monthFirst?.[2] ?? '', monthFirst?.[1] ?? '', monthFirst?.[3] ?? ''];
  const month = monthNumber(name);
  return month ? [year, month, Number.parseInt(day, 10)] : undefined;
}

/** The month of a name, or of its beginning where no other month of either language begins so. */
function monthNumber(name: string): number | undefined {
  if (name.length < 3) return undefined;
  const months = numbered(frenchMonths, englishMonths).filter(([month]) => month.startsWith(name));
  const found = new Set(months.map(([, number]) => number));
  return found.size === 1 ? [...found][0] : undefined;
}

/** Lower case, without accents, so that "Decembre" and "DÉCEMBRE" are read too. */
function plainLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}
