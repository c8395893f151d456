// An answer or a letter as Markdown (CommonMark with task lists): to read as it is, or pasted into an issue or a note.

import type { Letter, LetterBlock, LetterText } from '../words/letter.ts';
import {
  type Block,
  type Cited,
  type CommandLine,
  citeMark,
  type Document,
  type DocumentStep,
  type Places,
} from './document.ts';
import { isChoice, isList, lineOf } from './letter.ts';
import { stretches } from './links.ts';

/** A document as Markdown, its title first. Ends in one line feed. */
export function documentMarkdown({ title, blocks }: Document): string {
  return `${[`# ${escapeMarkdown(title)}`, ...blocks.map(blockMarkdown)].join('\n\n')}\n`;
}

/** An answer as Markdown, its verdict the heading, its steps a list of tasks. Ends in one line feed. */
export function answerMarkdown([verdict, ...blocks]: readonly Block[]): string {
  const heading = `# ${citedMarkdown(verdict as Cited)}`;
  return `${[heading, ...blocks.map(blockMarkdown)].join('\n\n')}\n`;
}

/** A letter as Markdown; lines that must not run together end in a hard break. Ends in one line feed. */
export function letterMarkdown(letter: Letter): string {
  const lines = (texts: readonly LetterText[]) => texts.map((text) => escapeMarkdown(lineOf(text))).join('\\\n');
  const list = (items: readonly LetterText[], mark: string) =>
    items.map((item) => `${mark}${escapeMarkdown(lineOf(item))}`).join('\n');
  const body = (block: LetterBlock) => {
    if (isList(block)) return list(block.items, '- ');
    return isChoice(block) ? list(block.boxes, '- [ ] ') : lines([block]);
  };
  const paragraphs = [
    lines(letter.sender),
    lines(letter.addressee),
    lines([letter.placeAndDate]),
    letter.sending ? lines([letter.sending]) : '',
    `**${escapeMarkdown(letter.subject)}**`,
    lines(letter.references),
    lines([letter.salutation]),
    ...letter.body.map(body),
    lines([letter.closing]),
    lines(letter.signature),
    lines(letter.enclosures),
  ];
  return `${paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')}\n`;
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `## ${escapeMarkdown(block.text)}`;
    case 'paragraph':
      return citedMarkdown(block, block.strong);
    case 'timeline':
      return citedMarkdown(block.timeline);
    case 'places':
      return placesMarkdown(block.places);
    case 'list':
      return block.items.map((item) => `- ${citedMarkdown(item)}`).join('\n');
    case 'steps':
      return block.steps.map(stepMarkdown).join('\n\n');
    case 'lines':
      return block.lines.map(lineMarkdown).join('\n');
    case 'sources':
      return block.items
        .map(
          ({ number, text, url }) =>
            `- ${citeMark([number])} ${escapeMarkdown(text)}${url === null ? '' : ` <${url}>`}`,
        )
        .join('\n');
  }
}

function stepMarkdown(step: DocumentStep, index: number): string {
  const { title, channel, notes } = step;
  return [
    `- [ ] **${index + 1}. ${escapeMarkdown(title)}**${channel === null ? '' : ` (${escapeMarkdown(channel)})`}`,
    `  ${citedMarkdown(step)}`,
    ...(notes.length > 0 ? [notes.map((note) => `  - ${citedMarkdown(note)}`).join('\n')] : []),
  ].join('\n\n');
}

const lineMarkdown = ({ text, command }: CommandLine) =>
  `- ${escapeMarkdown(text)}${command === null ? '' : ` \`${command}\``}`;

/** The characters as dots, those to be looked at in bold. */
function placesMarkdown({ groups, marked }: Places): string {
  let place = 0;
  const dots = (length: number) => Array.from({ length }, () => (marked.includes(++place) ? '**•**' : '•')).join('');
  return groups.map(dots).join(' ');
}

function citedMarkdown({ text, cites }: Cited, strong = false): string {
  const escaped = strong ? `**${linked(text)}**` : linked(text);
  return [escaped, citeMark(cites)].filter((part) => part !== '').join(' ');
}

/** Its addresses links, by the marks that show them as they are where the reader's program knows no links. */
function linked(text: string): string {
  return stretches(text)
    .map(({ text: part, href }, index) => {
      if (href === null) return index === 0 ? escapeMarkdown(part) : escapeWithin(part);
      return href === part || href === `mailto:${part}` ? `<${part}>` : `[${escapeWithin(part)}](${href})`;
    })
    .join('');
}

/**
 * Text that Markdown shows as it is: marks of emphasis, code, links, HTML and entities are escaped, and what would open
 * a list, a heading or a quotation at the start of a line.
 * @example escapeMarkdown('1. a *b* <c>') // '1\\. a \\*b\\* \\<c>'
 */
export function escapeMarkdown(text: string): string {
  return escapeWithin(text)
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^([#>+-]|=+$)/, '\\$1');
}

function escapeWithin(text: string): string {
  return text.replace(/[\\`*_[\]<~|]/g, '\\$&').replace(/&(?=#?\w+;)/g, '\\&');
}
