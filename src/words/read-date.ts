// Reads a date as people type it: whatever can mean one day only is read, the rest is asked about. Of two numbers the day comes first.
import { distance } from 'fastest-levenshtein';
import { addDays, type CalendarDate, isCalendarDate, weekday } from '../core/calendar-date.ts';
import { withoutUnseen } from '../core/characters.ts';
import { attempt, OptOutError } from '../core/error.ts';
import type { Period } from '../core/period.ts';
import { months as englishMonths, weekdays as englishWeekdays } from './en/dates.ts';
import { months as frenchMonths, weekdays as frenchWeekdays } from './fr/dates.ts';
import { maskedDate } from './mask.ts';

export interface DateRead {
  day: CalendarDate;
  /** What was not typed and comes from today: the year, or the whole day ("hier"); null where nothing was guessed. */
  assumed: 'year' | 'relative' | null;
}

/**
 * The day that a text names, with its place, its weekday and "le" before it or not, in French or English.
 * A day without a year is the last one that is not after today.
 * @param today null where a day cannot be counted from it: then only a whole date is read
 * @throws OptOutError `date.shape`, `date.month`, `date.no-day`, `date.two-digit-year`, `date.not-whole`, `date.impossible` or
 *   `date.weekday`, with the value unless it may be an identifier
 * @example readDate('Paris, le mardi 1er déc. 2026', null) // { day: '2026-12-01', assumed: null }
 * @example readDate('3/11', calendarDate('2026-11-21')) // { day: '2026-11-03', assumed: 'year' }
 */
export function readDate(typed: string, today: CalendarDate | null): DateRead {
  if (isCalendarDate(typed)) return { day: typed, assumed: null };
  const value = maskedDate(typed.trim());
  const text = plainLetters(typed);
  const relative = relativeDays.find(({ words }) => words.test(text));
  if (relative) {
    if (today === null) throw new OptOutError('date.not-whole', { value });
    return { day: addDays(today, relative.days), assumed: 'relative' };
  }
  const { date, dayOfWeek: begun } = withoutBeginning(text);
  const after = partsOf(date, value);
  // "Mar" begins a month too.
  const dayOfWeek = after ? begun : undefined;
  const { year, month, day } = after ?? partsOf(text, value) ?? refuse(date, value);
  if (year === undefined && today === null) throw new OptOutError('date.not-whole', { value });
  const found = year === undefined ? lastSuchDay(month, day, today!) : iso(year, month, day);
  if (!isCalendarDate(found)) throw new OptOutError('date.impossible', { value });
  if (dayOfWeek && dayOfWeek !== weekday(found)) throw new OptOutError('date.weekday', { value, date: found });
  return { day: found, assumed: year === undefined ? 'year' : null };
}

/** The day of a text that names its year too. @throws OptOutError as `readDate` */
export function readWholeDate(typed: string): CalendarDate {
  return readDate(typed, null).day;
}

/**
 * The month, `YYYY-MM`, of a text that names a month of a year, or a day in it.
 * @throws OptOutError `birth.shape`; the text, which may be anything, is not repeated
 * @example readMonth('novembre 1978') // '1978-11'
 */
export function readMonth(typed: string): string {
  const month = monthOf(plainLetters(typed)) ?? attempt(() => readWholeDate(typed))?.slice(0, 7);
  if (month === undefined) throw new OptOutError('birth.shape');
  return month;
}

/**
 * The day that a text names, or its month or year where no day is told.
 * @throws OptOutError as `readDate`
 * @example readPeriod('novembre 2022', null) // { day: '2022-11', assumed: null }
 * @example readPeriod('2022', null) // { day: '2022', assumed: null }
 */
export function readPeriod(typed: string, today: CalendarDate | null): Omit<DateRead, 'day'> & { day: Period } {
  const text = plainLetters(typed).replace(/^(en|in) /, '');
  const period = yearForm.test(text) ? text : monthOf(text);
  return period === undefined ? readDate(typed, today) : { day: period as Period, assumed: null };
}

const yearForm = /^[1-9]\d{3}$/;

function monthOf(text: string): string | undefined {
  for (const form of monthForms) {
    const { year, month, name } = form.exec(text)?.groups ?? {};
    const number = name === undefined ? Number(month) : monthNumber(name);
    if (year !== undefined && number !== undefined && number >= 1 && number <= 12)
      return iso(year, number, 1).slice(0, 7);
  }
  return undefined;
}

const relativeDays = [
  { words: /^(aujourd'? ?hui|today)$/, days: 0 },
  { words: /^(hier|yesterday)$/, days: -1 },
  { words: /^(avant[- ]?hier|(the )?day before yesterday)$/, days: -2 },
];

const day = '(?<first>0?1 ?er|premier|0?1 ?st|first)|(?<day>\\d{1,2})';
const nth = `(?:${day}(?: ?(?:st|nd|rd|th))?)`;
const name = '(?<name>[a-z]{2,})\\.?';
const between = '[-/. ]?';
const mark = '(?<mark>[-/. ])';

/** The shapes of a date; `year` is left out by those that take it from today. */
const forms: readonly { form: RegExp; year: 'typed' | 'two digits' | 'assumed' }[] = [
  { year: 'typed', form: exactly(`(?<year>\\d{4})${mark}(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})`) },
  { year: 'typed', form: exactly(`(?<day>\\d{1,2})${mark}(?<month>\\d{1,2})\\k<mark>(?<year>\\d{4})`) },
  { year: 'typed', form: exactly(`${nth}${between}(?:of )?${name}${between},? ?(?<year>\\d{4})`) },
  { year: 'typed', form: exactly(`${name}${between}(?:the )?${nth}(?:,|,? |[-/.])(?<year>\\d{4})`) },
  { year: 'typed', form: exactly(`(?<year>\\d{4})${between}${name}${between}${nth}`) },
  { year: 'two digits', form: exactly(`(?<day>\\d{1,2})${mark}(?<month>\\d{1,2})\\k<mark>'?\\d\\d`) },
  { year: 'two digits', form: exactly(`${nth}${between}(?:of )?${name}${between},? ?'?\\d\\d`) },
  { year: 'two digits', form: exactly(`${name}${between}(?:the )?${nth}(?:,|,? |[-/.])'?\\d\\d`) },
  { year: 'assumed', form: exactly(`(?<day>\\d{1,2})[-/.](?<month>\\d{1,2})`) },
  { year: 'assumed', form: exactly(`${nth}${between}(?:of )?${name}`) },
  { year: 'assumed', form: exactly(`${name}${between}(?:the )?${nth}`) },
];

const monthForms = [
  exactly(`(?<year>\\d{4})[-/. ](?<month>\\d{1,2})`),
  exactly(`(?<month>\\d{1,2})[-/. ](?<year>\\d{4})`),
  exactly(`${name}${between},? ?(?<year>\\d{4})`),
  exactly(`(?<year>\\d{4})${between}${name}`),
];

function exactly(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`);
}

interface Parts {
  year: string | undefined;
  month: number;
  day: number;
}

/** Year, month and day, whether or not the calendar has that day; undefined for a text of no such shape. */
function partsOf(text: string, value: string): Parts | undefined {
  for (const { form, year } of forms) {
    const groups = form.exec(text)?.groups;
    if (groups === undefined) continue;
    const month = groups.name === undefined ? Number(groups.month) : monthNumber(groups.name);
    if (month === undefined) continue;
    if (year === 'two digits') throw new OptOutError('date.two-digit-year', { value });
    return { year: groups.year, month, day: groups.first === undefined ? Number(groups.day) : 1 };
  }
  return undefined;
}

/** Why a text is no date: it would be one if its month were written right, or nothing is known. */
function refuse(text: string, value: string): never {
  if (monthOf(text) !== undefined) throw new OptOutError('date.no-day', { value });
  for (const form of [...forms.map(({ form: each }) => each), ...monthForms]) {
    const month = form.exec(text)?.groups?.name;
    const meant = month === undefined ? [] : nearestMonths(month);
    if (meant.length > 0) throw new OptOutError('date.month', { value, months: meant.map(String) });
  }
  throw new OptOutError('date.shape', { value });
}

/** The date without what letters put before it: the place, "le", the day of the week. */
function withoutBeginning(text: string): { date: string; dayOfWeek: number | undefined } {
  const [, place, rest = text] = /^([a-z][a-z' -]*), ?(.+)$/.exec(text) ?? [];
  const words = place?.split(/[' -]/) ?? [];
  const isPlace = place !== undefined && !words.some((word) => weekdayNumber(word) || monthNumber(word));
  const begun = (isPlace ? rest : text).replace(/^(le|the|on|du) /, '');
  const [, first = '', date = ''] = /^([a-z]+)(?:\.,? ?|,? |-)(.+)$/.exec(begun) ?? [];
  const dayOfWeek = weekdayNumber(first);
  return dayOfWeek ? { date: date.replace(/^(le|the) /, ''), dayOfWeek } : { date: begun, dayOfWeek };
}

/** That day and month in the last year in which the day is there and not after today; in no year, the day that is impossible. */
function lastSuchDay(month: number, day: number, today: CalendarDate): string {
  const year = Number(today.slice(0, 4));
  // Every eight years there is a 29 February.
  const days = Array.from({ length: 9 }, (_, back) => iso(String(year - back).padStart(4, '0'), month, day));
  return days.find((each) => isCalendarDate(each) && each <= today) ?? iso(String(year), month, 99);
}

function iso(year: string, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const numbered = (...languages: readonly string[][]) =>
  languages.flatMap((names) => names.map((name, index) => [plainLetters(name), index + 1] as const));
const monthNames = () => numbered(frenchMonths, englishMonths);
const monthNumber = (name: string) => numberOf(name, monthNames());
const weekdayNumber = (name: string) => numberOf(name, numbered(frenchWeekdays, englishWeekdays));

/** The number of a name, or of its beginning where no other name of either language begins so. */
function numberOf(name: string, names: readonly (readonly [string, number])[]): number | undefined {
  if (name.length < 3) return undefined;
  const found = new Set(names.filter(([whole]) => whole.startsWith(name)).map(([, number]) => number));
  return found.size === 1 ? [...found][0] : undefined;
}

/** The months, two at most, that a name may be the beginning of, or is nearest to: one slip away, or two in a long name. */
function nearestMonths(name: string): number[] {
  const months = monthNames();
  const begun = months.filter(([whole]) => whole.startsWith(name));
  const far = months.map(([whole]) => distance(name, whole));
  const least = Math.min(...far);
  const near = least <= (name.length < 6 ? 1 : 2) ? months.filter((_, index) => far[index] === least) : [];
  const meant = new Set((begun.length > 0 ? begun : near).map(([, number]) => number));
  return meant.size <= 2 ? [...meant] : [];
}

/** Lower case without accents, on one line: "DÉCEMBRE" and "decembre" are the same, and so are 1ᵉʳ and 1er. */
function plainLetters(text: string): string {
  return withoutUnseen(text)
    .replace(/[ªº\u02b0-\u02b8\u1d2c-\u1d6a\u1d9b-\u1dbf]/g, (raised) => raised.normalize('NFKD'))
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[\u2018\u2019\u02bc`´]/g, "'")
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ ?([-/.]) ?/g, '$1')
    .replace(/^ | ?[.,;]? ?$/g, '');
}
