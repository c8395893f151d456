// What every command is asked: the language, the day, the format, and where the answer goes.
import { type CalendarDate, daysBetween } from '../core/calendar-date.ts';
import { OptOutError } from '../core/error.ts';
import type { WindowDates } from '../core/opposition-window.ts';
import type { Statement } from '../core/statement.ts';
import type { Document } from '../output/document.ts';
import type { Words } from '../words/words.ts';
import { readDate } from './read-date.ts';
import { styleOf, widthOf, writeAnswer } from './streams.ts';

export const formats = ['txt', 'json'] as const;
export type Format = (typeof formats)[number];

export interface GlobalOptions {
  lang?: string;
  format?: Format;
  json?: boolean;
  today?: string;
  input: boolean;
  color: boolean;
  quiet?: boolean;
  version?: boolean;
}

export interface Request {
  words: Words;
  /** The day the answer is for: `--today`, else the computer's calendar day. */
  today: CalendarDate;
  todayGiven: boolean;
  format: Format;
  quiet: boolean;
  colour: boolean;
  /** May a question be asked: stdin and stderr are terminals, and --no-input is absent. */
  mayAsk: boolean;
}

export function readRequest(options: GlobalOptions, words: Words): Request {
  if (options.json && options.format !== undefined && options.format !== 'json') {
    throw new OptOutError('usage.conflict', { options: ['--json', '--format'] });
  }
  return {
    words,
    today: options.today === undefined ? computerDay() : readDate(options.today),
    todayGiven: options.today !== undefined,
    format: options.json ? 'json' : (options.format ?? 'txt'),
    quiet: options.quiet === true,
    colour: options.color,
    mayAsk: options.input && process.stdin.isTTY === true && process.stderr.isTTY === true,
  };
}

/** The computer's calendar day, in its own time zone: the only clock of the program. */
function computerDay(): CalendarDate {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}` as CalendarDate;
}

/** Near the end of a window, the day taken from the computer deserves a word: days are days in Paris. */
export function todayWarning(request: Request, window: WindowDates | null): Statement[] {
  if (request.todayGiven || window === null || Math.abs(daysBetween(request.today, window.safeLastDay)) > 2) return [];
  return [{ code: 'today.local', args: {}, sources: [] }];
}

/** Writes an answer in the format asked for. */
export async function answer(
  request: Request,
  forms: { quiet: () => string; json: () => string; document: () => Document },
): Promise<void> {
  await writeAnswer(request.quiet ? `${forms.quiet()}\n` : await formatted(request, forms));
}

async function formatted(request: Request, forms: { json: () => string; document: () => Document }): Promise<string> {
  if (request.format === 'json') return forms.json();
  const { toText } = await import('../output/text.ts');
  return toText(forms.document(), {
    width: widthOf(process.stdout),
    style: await styleOf(process.stdout, request.colour),
    drawing: process.stdout.isTTY === true && process.env.TERM !== 'dumb',
  });
}
