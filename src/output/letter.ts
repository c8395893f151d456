// A letter as plain text: French business layout, with blanks for what only the sender knows.
import type { Blank, Letter, LetterBlock, LetterText } from '../words/letter.ts';
import { wrap } from './text.ts';

/** The blank that is this whole text, or null. @example blankAlone([{ blank: 'Nom' }]) // { blank: 'Nom' } */
export function blankAlone(text: LetterText): Blank | null {
  const [only, ...others] = typeof text === 'string' ? [text] : text;
  return typeof only === 'object' && others.length === 0 ? only : null;
}

export function isList(block: LetterBlock): block is { items: readonly LetterText[] } {
  return typeof block === 'object' && 'items' in block;
}

export function isChoice(block: LetterBlock): block is { boxes: readonly LetterText[] } {
  return typeof block === 'object' && 'boxes' in block;
}

/** The parts of a text, each blank kept to the word before it. @example partsOf(['le ', { blank: 'date' }])[0] // 'le\u00a0' */
export function partsOf(text: LetterText): (string | Blank)[] {
  const parts = typeof text === 'string' ? [text] : text;
  return parts.map((part, index) =>
    typeof part === 'string' && typeof parts[index + 1] === 'object' ? part.replace(/ $/, '\u00a0') : part,
  );
}

/** One line of plain text; a blank is a row of dots. @example lineOf(['Fait à ', { blank: 'lieu' }, '.']) // 'Fait à\u00a0……………………………….' */
export function lineOf(text: LetterText): string {
  const alone = blankAlone(text);
  if (alone) return `${alone.blank} ${'…'.repeat(Math.max(15, halfWidth - alone.blank.length - 1))}`;
  return partsOf(text)
    .map((part) => (typeof part === 'string' ? part : '…'.repeat(12)))
    .join('');
}

const linesOf = (text: LetterText, width: number) => wrap(lineOf(text), width).split('\n');

const fullWidth = 76;
const halfWidth = 45;

/** The letter as plain text of 76 columns: sender on the left, addressee and date on the right. Ends in one line feed. */
export function letterText(letter: Letter): string {
  const left = (texts: readonly LetterText[]) => texts.flatMap((text) => linesOf(text, fullWidth));
  const right = (texts: readonly LetterText[]) =>
    texts.flatMap((text) => linesOf(text, halfWidth)).map((line) => ' '.repeat(fullWidth - halfWidth) + line);
  const list = (items: readonly LetterText[], mark: string) =>
    items.flatMap((item) =>
      linesOf(item, fullWidth - mark.length).map((line, row) => (row === 0 ? mark : ' '.repeat(mark.length)) + line),
    );
  const body = (block: LetterBlock) => {
    if (isList(block)) return list(block.items, '- ');
    return isChoice(block) ? list(block.boxes, '[ ] ') : left([block]);
  };
  return [
    letter.sender.map(lineOf),
    right(letter.addressee),
    right([letter.placeAndDate]),
    left(letter.sending ? [letter.sending] : []),
    left([letter.subject, ...letter.references]),
    left([letter.salutation]),
    ...letter.body.map(body),
    left([letter.closing]),
    right(letter.signature),
    left(letter.enclosures),
  ]
    .filter((block) => block.length > 0)
    .map((block) => `${block.join('\n')}\n`)
    .join('\n');
}
