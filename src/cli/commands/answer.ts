// Writes an answer where and how it was asked for: on standard output or in a file, in one of its formats.
import { resolve } from 'node:path';
import { OptOutError } from '../../core/error.ts';
import type { Answer, PrintedAnswer } from '../../output/answer.ts';
import type { CalendarEntry } from '../../output/calendar-entry.ts';
import type { Document } from '../../output/document.ts';
import type { SheetExtras } from '../../output/pdf/sheet-layout.ts';
import { answerBlocks } from '../../output/short.ts';
import { asciiLine, blocksText, boxLine, type TextOptions, toText, wrap } from '../../output/text.ts';
import type { Words } from '../../words/words.ts';
import { drawsSigns, isDumb, remark, styleOf, terminal, widthOf, writeAnswer } from '../terminal/streams.ts';
import { type Format, formats, type Request } from './request.ts';

type Content = string | Uint8Array;

/** How an answer is made in each format it has; each is made only when it is asked for. */
export type Forms = Partial<Record<Exclude<Format, 'json'>, () => Promise<Content>>> & {
  /** What it is, to be named where it was written. */
  title: string;
  json: () => string;
  /** The one value, where there is one. */
  quiet: () => string;
};

export async function answer(request: Request, forms: Forms): Promise<void> {
  const { format, output, quiet } = request;
  const form = forms[format];
  if (form === undefined) {
    throw new OptOutError('output.format', { format, allowed: formats.filter((each) => each in forms) });
  }
  if (format === 'pdf' && output === null && terminal('stdout') !== null) throw new OptOutError('output.binary');
  const content = quiet && format === 'txt' ? `${forms.quiet()}\n` : await form();
  if (output === null) await writeAnswer(content);
  else {
    const { writeFileWhole } = await import('../../output/file.ts');
    await writeFileWhole(output, content, { force: request.force });
    if (!quiet && terminal('stderr') !== null) await tellWritten(request, forms.title, content, output);
  }
  if (format === 'ics') remark(wrap(request.words.calendar.alarms, widthOf('stderr')));
}

/** What was written, and where. */
async function tellWritten({ words, format }: Request, title: string, content: Content, output: string): Promise<void> {
  const pages =
    format === 'pdf' ? (await import('../../output/pdf/object-streams.ts')).pagesOf(content as Uint8Array) : null;
  const { maskedPath } = await import('../../words/mask.ts');
  remark(wrap(words.answer.written({ title, file: maskedPath(resolve(output)), pages }), widthOf('stderr')));
}

/** The forms of an answer that are text: short, or with all that it rests on. */
export function answerForms(request: Request, made: () => Answer): Record<'txt' | 'md', () => Promise<string>> {
  const { words, details, screen } = request;
  // The conversation names no command: what can be done next is in its menu.
  const everywhere = screen === 'stderr' ? null : request.everywhere;
  const blocks = () => answerBlocks(made(), words, { details, everywhere });
  return {
    txt: async () => blocksText(blocks(), await textOptions(request)),
    md: async () => (await import('../../output/markdown.ts')).answerMarkdown(blocks()),
  };
}

/** The forms of a document that are text. */
export function documentForms(request: Request, document: () => Document): Record<'txt' | 'md', () => Promise<string>> {
  return {
    txt: async () => toText(document(), await textOptions(request)),
    md: async () => (await import('../../output/markdown.ts')).documentMarkdown(document()),
  };
}

async function textOptions({ screen, output, colour }: Request): Promise<TextOptions> {
  const onScreen = output === null && terminal(screen) !== null;
  return {
    width: output === null ? widthOf(screen) : 80,
    style: await styleOf(screen, colour && output === null),
    drawing: !onScreen || isDumb() ? null : drawsSigns() ? boxLine : asciiLine,
  };
}

/** The sheet of an answer, to print or to fill in. */
export async function sheet(
  request: Request,
  made: PrintedAnswer,
  extrasIn: (words: Words) => SheetExtras,
): Promise<Uint8Array> {
  const { sheetBytes } = await import('../../output/pdf/sheet.ts');
  const words = request.words;
  const extras = extrasIn(words);
  return sheetBytes(made, { today: request.documentDay, variant: variantOf(request), labels: words.paper, extras });
}

export const variantOf = ({ fillable }: Request) => (fillable ? 'fillable' : 'archive');

/** The calendar of an answer that has dates. */
export async function calendar(
  request: Request,
  service: 'mes' | 'dp',
  entriesIn: (words: Words) => readonly CalendarEntry[],
): Promise<string> {
  const words = request.words;
  const entries = entriesIn(words);
  if (entries.length === 0) throw new OptOutError('output.no-dates');
  const { calendarFile } = await import('../../output/calendar.ts');
  const name = words.calendar.name[service];
  return calendarFile(entries, { lang: words.lang, name, today: request.documentDay });
}
