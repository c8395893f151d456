// A document as plain text for a terminal or a pipe.
import { wrapAnsi } from 'fast-wrap-ansi';
import { daysBetween } from '../core/calendar-date.ts';
import { type Block, type Cited, citeMark, type Document, type Timeline } from './document.ts';

/** How words are set off where colour is wanted; all three are the identity elsewhere. No meaning rests on them alone. */
export interface Style {
  title: (text: string) => string;
  strong: (text: string) => string;
  faint: (text: string) => string;
}

export interface TextOptions {
  /** Columns to wrap at. */
  width: number;
  style: Style;
  /** The signs to draw the six weeks with, as a line; null to say them in words only. */
  drawing: LineSigns | null;
}

/** Where the line begins and ends, what is past, today, what is left. */
export interface LineSigns {
  start: string;
  past: string;
  today: string;
  left: string;
  end: string;
}
export const boxLine: LineSigns = { start: '├', past: '━', today: '●', left: '─', end: '┤' };
/** For a terminal whose locale is not UTF-8. */
export const asciiLine: LineSigns = { start: '|', past: '=', today: 'o', left: '-', end: '|' };

const identity = (text: string) => text;
export const plain: Style = { title: identity, strong: identity, faint: identity };

export function toText(document: Document, options: TextOptions): string {
  const parts = document.blocks.map((block) => blockText(block, options));
  const title = options.style.title(wrap(document.title, options.width));
  return `${[title, ...parts].join('\n').replace(/\n{3,}/g, '\n\n')}\n`;
}

function blockText(block: Block, options: TextOptions): string {
  const { style, width } = options;
  switch (block.kind) {
    case 'heading':
      return `\n${style.title(wrap(block.text, width))}`;
    case 'paragraph':
      return `\n${wrap(cited(block), width)}`.replace(block.strong ? /[^\n]+/g : /^$/, (line) => style.strong(line));
    case 'timeline':
      return options.drawing
        ? `\n${draw(block.timeline, options.drawing, options)}`
        : `\n${wrap(block.timeline.text, width)}`;
    case 'list':
      return block.items.map((item) => hanging('- ', cited(item), width)).join('\n');
    case 'steps':
      return block.steps
        .map((step, index) => {
          const number = `${index + 1}. `;
          const indent = ' '.repeat(number.length);
          const title = hanging(number, `${step.title} (${step.channel})`, width);
          return [
            `\n${title.replace(/[^\n]+/g, (line) => style.strong(line))}`,
            hanging(indent, cited(step), width),
            ...step.notes.map((note) => hanging(`${indent}- `, cited(note), width)),
          ].join('\n');
        })
        .join('\n');
    case 'sources':
      return block.items
        .map((item) => {
          const label = `[${item.number}] `;
          const text = hanging(label, item.text, width);
          return style.faint(item.url === null ? text : `${text}\n${' '.repeat(label.length)}${item.url}`);
        })
        .join('\n');
  }
}

const cited = ({ text, cites }: Cited) => `${text} ${citeMark(cites)}`.trimEnd();

/** The first line after `mark`, the others under its text. */
export function hanging(mark: string, text: string, width: number): string {
  const indent = ' '.repeat(mark.length);
  return wrap(text, width - mark.length)
    .split('\n')
    .map((line, index) => (index === 0 ? mark : indent) + line)
    .join('\n');
}

/** Breaks at ordinary spaces only: no-break spaces hold, and a word longer than the line (an address) stays whole. */
export function wrap(text: string, width: number): string {
  return wrapAnsi(text, width);
}

/** The six weeks as a line: the sending at the left, today where it falls, the last safe day at the right. */
function draw(
  { start, today, safeLastDay, labels, text }: Timeline,
  signs: LineSigns,
  { width, style }: TextOptions,
): string {
  const length = Math.min(width, 64) - 2;
  const whole = daysBetween(start, safeLastDay);
  const at = Math.round((daysBetween(start, today) / whole) * (length - 1));
  const left = Math.max(0, length - 1 - at);
  const line = `${signs.start}${signs.past.repeat(at)}${signs.today}${signs.left.repeat(left)}${signs.end}`;
  const first = labels.start;
  const room = length + 2 - first.length - labels.safeLastDay.length;
  const middle =
    room > labels.today.length + 2 ? place(labels.today, at + 1 - first.length, room) : ' '.repeat(Math.max(1, room));
  return `${style.strong(line)}\n${style.faint(first + middle + labels.safeLastDay)}\n${wrap(text, width)}`;
}

/** A word centred on a column of a blank field, kept one space from both ends. */
function place(word: string, column: number, room: number): string {
  const left = Math.min(Math.max(1, column - Math.floor(word.length / 2)), room - word.length - 1);
  return ' '.repeat(left) + word + ' '.repeat(room - left - word.length);
}
