// A document as plain text for a terminal or a pipe.
import { wrapAnsi } from 'fast-wrap-ansi';
import { daysBetween } from '../core/calendar-date.ts';
import {
  type Block,
  type Cited,
  type CommandLine,
  citeMark,
  type Document,
  type DocumentStep,
  type Places,
  type Timeline,
} from './document.ts';

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

/** A document, its title first. */
export function toText({ title, blocks }: Pick<Document, 'title' | 'blocks'>, options: TextOptions): string {
  return blocksText([{ kind: 'heading', text: title }, ...blocks], options);
}

/** The blocks alone; the first line is that of the first of them. */
export function blocksText(blocks: readonly Block[], options: TextOptions): string {
  const parts = blocks.map((block) => blockText(block, options));
  return `${parts
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

function blockText(block: Block, options: TextOptions): string {
  const { style, width } = options;
  switch (block.kind) {
    case 'heading':
      return `\n${style.title(wrap(block.text, width))}`;
    case 'paragraph':
      return `${block.tight ? '' : '\n'}${wrap(cited(block), width)}`.replace(block.strong ? /[^\n]+/g : /^$/, (line) =>
        style.strong(line),
      );
    case 'timeline':
      return options.drawing
        ? `\n${draw(block.timeline, options.drawing, options)}`
        : `\n${wrap(cited(block.timeline), width)}`;
    case 'places':
      return `\n${drawPlaces(block.places, options)}`;
    case 'list':
      return (block.apart ? '\n' : '') + block.items.map((item) => hanging('- ', cited(item), width)).join('\n');
    case 'steps':
      return block.steps
        .map((step, index) => (index === 0 || !block.tight ? '\n' : '') + stepText(step, index, options))
        .join('\n');
    case 'lines':
      return `\n${block.lines.map((line) => lineText(line, options)).join('\n')}`;
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

function stepText(step: DocumentStep, index: number, { style, width }: TextOptions): string {
  const number = `${index + 1}. `;
  const indent = ' '.repeat(number.length);
  const title = hanging(number, titleOf(step), width);
  return [
    title.replace(/[^\n]+/g, (line) => style.strong(line)),
    hanging(indent, cited(step), width),
    ...step.notes.map((note) => hanging(`${indent}- `, cited(note), width)),
  ].join('\n');
}

const titleOf = ({ title, channel }: DocumentStep) => (channel === null ? title : `${title} (${channel})`);

/** A command stays whole, to be copied: where it does not fit it has a line of its own. */
function lineText({ text, command }: CommandLine, { style, width }: TextOptions): string {
  if (command === null) return wrap(text, width);
  const fits = text.length + 1 + command.length <= width;
  return `${wrap(text, width)}${fits ? ' ' : '\n  '}${style.strong(command)}`;
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
  { start, today, safeLastDay, labels }: Timeline,
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
  return `${style.strong(line)}\n${style.faint(first + middle + labels.safeLastDay)}`;
}

/** A word centred on a column of a blank field, kept one space from both ends. */
function place(word: string, column: number, room: number): string {
  const left = Math.min(Math.max(1, column - Math.floor(word.length / 2)), room - word.length - 1);
  return ' '.repeat(left) + word + ' '.repeat(room - left - word.length);
}

/** Each character as a dot, those to be looked at marked under it. */
function drawPlaces({ groups, marked }: Places, { drawing, style }: TextOptions): string {
  const dot = drawing === asciiLine ? '*' : '•';
  let place = 0;
  const grouped = groups.map((length) => Array.from({ length }, () => (marked.includes(++place) ? '^' : ' ')).join(''));
  const dots = groups.map((length) => dot.repeat(length)).join(' ');
  return `  ${dots}\n  ${style.strong(grouped.join(' ').trimEnd())}`;
}
