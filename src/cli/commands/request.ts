// What every command is asked: the language, the day, the format, and where the answer goes.
import { type CalendarDate, daysBetween, isCalendarDate } from '../../core/calendar-date.ts';
import { OptOutError } from '../../core/error.ts';
import type { WindowDates } from '../../core/opposition-window.ts';
import type { Statement } from '../../core/statement.ts';
import { readWholeDate } from '../../words/read-date.ts';
import type { Words } from '../../words/words.ts';
import { isTyped, remark, type Stream, terminal } from '../terminal/streams.ts';

export const formats = ['txt', 'md', 'json', 'ics', 'pdf'] as const;
export type Format = (typeof formats)[number];

export interface GlobalOptions {
  lang?: string;
  format?: Format;
  json?: boolean;
  output?: string;
  force?: boolean;
  fillable?: boolean;
  details?: boolean;
  today?: string;
  /** False with --no-input. */
  input?: boolean;
  /** False with --no-color. */
  color?: boolean;
  quiet?: boolean;
  version?: boolean;
}

export interface Request {
  words: Words;
  /** The day the answer is for: `--today`, else the computer's calendar day. */
  today: CalendarDate;
  todayGiven: boolean;
  format: Format;
  /** The file to write to; null for standard output. */
  output: string | null;
  /** Where an answer without a file is read: standard output, and in the conversation standard error. */
  screen: Stream;
  force: boolean;
  /** A PDF to fill in on screen, instead of one to print and keep. */
  fillable: boolean;
  /** The day that a document bears: SOURCE_DATE_EPOCH stands in for the computer's day. */
  documentDay: CalendarDate;
  quiet: boolean;
  /** What the answer rests on, too. */
  details: boolean;
  /** What a command named in the answer needs to be of the same day and in the same language. */
  everywhere: readonly string[];
  colour: boolean;
  /** May a question be asked: stdin and stderr are terminals, and --no-input is absent. */
  mayAsk: () => boolean;
}

/** @param options also those of a command, of which a list in JSON is quiet on standard error */
export function readRequest(options: GlobalOptions & { list?: boolean }, words: Words): Request {
  const today = options.today === undefined ? computerDay() : readWholeDate(options.today);
  const output = options.output === undefined || options.output === '-' ? null : options.output;
  const format = formatOf(options, output);
  if (options.fillable && format !== 'pdf') throw noUse('--fillable', `--format ${format}`);
  if (options.quiet && format !== 'txt' && !options.list) throw noUse('--quiet', `--format ${format}`);
  if (options.force && output === null) throw forceAlone();
  if (options.details && (options.quiet || !withDetails.includes(format))) {
    throw noUse('--details', options.quiet ? '--quiet' : `--format ${format}`);
  }
  return {
    words,
    today,
    todayGiven: options.today !== undefined,
    format,
    output,
    screen: 'stdout',
    force: options.force === true,
    fillable: options.fillable === true,
    documentDay: options.today === undefined ? (epochDay(process.env.SOURCE_DATE_EPOCH) ?? today) : today,
    quiet: options.quiet === true,
    details: options.details === true,
    everywhere: everywhere(options, today),
    colour: options.color !== false,
    // Looked at only where something is missing: opening the streams takes time.
    mayAsk: () => options.input !== false && terminal('stderr') !== null && isTyped(),
  };
}

/** A page about the program is text, the same on every day. @throws OptOutError for an option that it cannot use */
export function requirePage(options: GlobalOptions, page: string): void {
  const {
    output = '-',
    json,
    format = formatOfName(output) ?? 'txt',
    quiet,
    fillable,
    details,
    today,
    force,
  } = options;
  const used = {
    '--json': json,
    '--quiet': quiet,
    '--fillable': fillable,
    '--details': details,
    '--today': today !== undefined,
  };
  for (const [option, given] of Object.entries(used)) if (given) throw noUse(option, page);
  if (format !== 'txt') throw new OptOutError('output.format', { format, allowed: ['txt'] });
  if (force && output === '-') throw forceAlone();
}

const forceAlone = () =>
  new OptOutError('usage.missing-option', { option: '--output', example: 'mes-optout checklist -o plan.pdf --force' });

/** Where the details can be left out: of the other formats some hold them in any case, and a calendar none of them. */
const withDetails: readonly Format[] = ['txt', 'md'];

function everywhere({ lang, today }: GlobalOptions, read: string): string[] {
  return [...(lang === undefined ? [] : ['--lang', lang]), ...(today === undefined ? [] : ['--today', read])];
}

/** An option that would change nothing. */
export function noUse(option: string, beside: string): OptOutError {
  return new OptOutError('usage.no-use', { option, with: beside });
}

/** The day that an option names; a day without its year, or "hier", is read back, on standard error. */
export function dateOption<Day extends string>(
  typed: string,
  { today, words }: Request,
  read: (typed: string, today: CalendarDate) => { day: Day; assumed: string | null },
): Day {
  const { day, assumed } = read(typed, today);
  if (assumed !== null) remark(words.interface.dateRead({ date: day }));
  return day;
}

/** The format asked for; a file's name tells it too, and both must agree. */
function formatOf({ json, format }: Pick<GlobalOptions, 'json' | 'format'>, output: string | null): Format {
  if (json && format !== undefined && format !== 'json') {
    throw new OptOutError('usage.conflict', { options: ['--json', '--format'] });
  }
  const asked = json ? 'json' : format;
  if (output === null) return asked ?? 'txt';
  const named = formatOfName(output);
  if (named === undefined ? asked === undefined : asked !== undefined && asked !== named) {
    throw new OptOutError('output.extension', { allowed: formats.map((each) => `.${each}`) });
  }
  return asked ?? named!;
}

/** The format that the end of a file's name tells. */
export function formatOfName(file: string): Format | undefined {
  const extension = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase();
  return formats.find((each) => each === extension);
}

function epochDay(seconds: string | undefined): CalendarDate | undefined {
  if (seconds === undefined || !/^\d{1,11}$/.test(seconds)) return undefined;
  const day = new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
  return isCalendarDate(day) ? day : undefined;
}

/** The computer's calendar day, in its own time zone: the only clock of the program. */
function computerDay(): CalendarDate {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}` as CalendarDate;
}

/** Near the end of a window, the day taken from the computer deserves a word: days are days in Paris. */
export function todayWarning(request: Pick<Request, 'today' | 'todayGiven'>, window: WindowDates | null): Statement[] {
  if (request.todayGiven || window === null || Math.abs(daysBetween(request.today, window.safeLastDay)) > 2) return [];
  return [{ code: 'today.local', weight: 'act', args: {}, sources: [] }];
}
