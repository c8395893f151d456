// Writes an answer where and how it was asked for: on standard output or in a file, in one of its formats.
import { OptOutError } from '../../core/error.ts';
import type { CalendarEntry } from '../../output/calendar-entry.ts';
import type { Document } from '../../output/document.ts';
import type { SheetExtras } from '../../output/pdf/sheet.ts';
import { asciiLine, boxLine, toText } from '../../output/text.ts';
import type { Words } from '../../words/words.ts';
import { drawsSigns, isDumb, styleOf, terminal, widthOf, writeAnswer } from '../terminal/streams.ts';
import { type Format, formats, type Request } from './request.ts';

type Content = string | Uint8Array;

/** How an answer is made in each format it has; each is made only when it is asked for. */
export type Forms = Partial<Record<Exclude<Format, 'json'>, () => Promise<Content>>> & {
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
  if (output === null) return writeAnswer(content);
  const { writeFileWhole } = await import('../../output/file.ts');
  await writeFileWhole(output, content, { force: request.force });
}

/** The forms of an answer that is a document: text and Markdown. */
export function documentForms(request: Request, document: () => Document): Record<'txt' | 'md', () => Promise<string>> {
  return {
    txt: async () => {
      const { screen } = request;
      const onScreen = request.output === null && terminal(screen) !== null;
      return toText(document(), {
        width: request.output === null ? widthOf(screen) : 80,
        style: await styleOf(screen, request.colour && request.output === null),
        drawing: !onScreen || isDumb() ? null : drawsSigns() ? boxLine : asciiLine,
      });
    },
    md: async () => (await import('../../output/markdown.ts')).documentMarkdown(document()),
  };
}

/** The sheet of a document, to print or to fill in. */
export async function sheet(
  request: Request,
  document: Document,
  extrasIn: (words: Words) => SheetExtras,
): Promise<Uint8Array> {
  const { sheetBytes } = await import('../../output/pdf/sheet.ts');
  const words = request.words;
  const extras = extrasIn(words);
  return sheetBytes(document, { today: request.documentDay, variant: variantOf(request), labels: words.paper, extras });
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
