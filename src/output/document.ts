// An answer as a person reads it, before any format: blocks in reading order, laid out by text.ts, markdown.ts and pdf/.
import type { CalendarDate } from '../core/calendar-date.ts';
import type { Lang } from '../words/lang.ts';

export interface Document {
  lang: Lang;
  title: string;
  blocks: DocumentBlock[];
}

/** A sentence and the numbers, from 1, of the sources it rests on; the numbers of the `sources` block. */
export interface Cited {
  text: string;
  cites: number[];
}

export type Block =
  | { kind: 'heading'; text: string }
  | ({ kind: 'paragraph'; strong?: boolean; tight?: boolean } & Cited)
  | { kind: 'timeline'; timeline: Timeline }
  | { kind: 'places'; places: Places }
  | { kind: 'list'; items: Cited[]; apart?: boolean }
  | { kind: 'steps'; steps: DocumentStep[]; tight?: boolean }
  | { kind: 'lines'; lines: CommandLine[] }
  | { kind: 'sources'; items: DocumentSource[] };

/** What any format lays out; the others are of a short answer in text. */
export type DocumentBlock = Exclude<Block, { kind: 'places' | 'lines' }>;

/** The six weeks, to be drawn. `text` says the same in words and is what a format that cannot draw prints. */
export interface Timeline extends Cited {
  start: CalendarDate;
  today: CalendarDate;
  safeLastDay: CalendarDate;
  /** What stands under the three points: the sending, today, the last safe day. */
  labels: { start: string; today: string; safeLastDay: string };
}

/** A number as groups of characters that are not shown, and the places, from 1, that are to be looked at. */
export interface Places {
  groups: readonly number[];
  marked: readonly number[];
}

/** A line that ends in a command, or in the options to add to the one just given; `command` is null where it names none. */
export interface CommandLine {
  text: string;
  command: string | null;
}

export interface DocumentStep extends Cited {
  title: string;
  /** How it is done, in a word: "site internet", "téléphone"; null where it goes without saying. */
  channel: string | null;
  notes: Cited[];
}

export interface DocumentSource {
  number: number;
  text: string;
  url: string | null;
}

/** How every format shows what a sentence rests on, after it. @example citeMark([1, 3]) // '[1,3]' */
export function citeMark(cites: readonly number[]): string {
  return cites.length === 0 ? '' : `[${cites.join(',')}]`;
}
