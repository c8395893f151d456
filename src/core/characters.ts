// The characters of an identifier, read out of UTF-8 bytes one by one, without making a string.

// A global of every engine we run on, which the types of the language alone (no `node`, no `dom`) do not name.
declare const TextEncoder: new () => { encode(text: string): Uint8Array<ArrayBuffer> };

/** A value of more bytes than this is not read at all: it is too long, whatever it holds. */
export const LONGEST_VALUE = 4096;

/** A space of any width. */
export const BLANK = 128;
/** Any other character outside ASCII, or a byte that is not UTF-8, which counts as one character. */
const FOREIGN = 129;
/** A character that leaves nothing to see: it is ignored wherever it stands. */
export const UNSEEN = 130;
/** A quote that is not of ASCII. */
export const QUOTE = 131;
/** A sign that ends a label, or is one: `°`, `º`, `№`. */
export const LABEL_SIGN = 132;

const CR = 0x0d;
const HYPHEN = 0x2d;
const DOT = 0x2e;

/**
 * What else than ASCII stands for something of a keyboard, from its first character to its last, in order (Unicode 17):
 * White_Space, Default_Ignorable_Code_Point, Dash_Punctuation and the minus sign; quotes and what stands for "number". Written out: to read such a pattern as
 * part of the program costs every start half a millisecond.
 */
const KINDS = [
  [0x85, 0x85, BLANK],
  [0xa0, 0xa0, BLANK],
  [0xab, 0xab, QUOTE],
  [0xad, 0xad, UNSEEN],
  [0xb0, 0xb0, LABEL_SIGN],
  [0xba, 0xba, LABEL_SIGN],
  [0xbb, 0xbb, QUOTE],
  [0x34f, 0x34f, UNSEEN],
  [0x58a, 0x58a, HYPHEN],
  [0x5be, 0x5be, HYPHEN],
  [0x61c, 0x61c, UNSEEN],
  [0x115f, 0x1160, UNSEEN],
  [0x1400, 0x1400, HYPHEN],
  [0x1680, 0x1680, BLANK],
  [0x17b4, 0x17b5, UNSEEN],
  [0x1806, 0x1806, HYPHEN],
  [0x180b, 0x180f, UNSEEN],
  [0x2000, 0x200a, BLANK],
  [0x200b, 0x200f, UNSEEN],
  [0x2010, 0x2015, HYPHEN],
  [0x2018, 0x201f, QUOTE],
  [0x2028, 0x2029, BLANK],
  [0x202a, 0x202e, UNSEEN],
  [0x202f, 0x202f, BLANK],
  [0x2039, 0x203a, QUOTE],
  [0x205f, 0x205f, BLANK],
  [0x2060, 0x206f, UNSEEN],
  [0x2116, 0x2116, LABEL_SIGN],
  [0x2212, 0x2212, HYPHEN],
  [0x2e17, 0x2e17, HYPHEN],
  [0x2e1a, 0x2e1a, HYPHEN],
  [0x2e3a, 0x2e3b, HYPHEN],
  [0x2e40, 0x2e40, HYPHEN],
  [0x2e5d, 0x2e5d, HYPHEN],
  [0x3000, 0x3000, BLANK],
  [0x301c, 0x301c, HYPHEN],
  [0x3030, 0x3030, HYPHEN],
  [0x30a0, 0x30a0, HYPHEN],
  [0x3164, 0x3164, UNSEEN],
  [0xfe00, 0xfe0f, UNSEEN],
  [0xfe31, 0xfe32, HYPHEN],
  [0xfe58, 0xfe58, HYPHEN],
  [0xfe63, 0xfe63, HYPHEN],
  [0xfeff, 0xfeff, UNSEEN],
  [0xff0d, 0xff0d, HYPHEN],
  [0xffa0, 0xffa0, UNSEEN],
  [0xfff0, 0xfff8, UNSEEN],
  [0x10d6e, 0x10d6e, HYPHEN],
  [0x10ead, 0x10ead, HYPHEN],
  [0x1bca0, 0x1bca3, UNSEEN],
  [0x1d173, 0x1d17a, UNSEEN],
  [0xe0000, 0xe0fff, UNSEEN],
] as const;

/**
 * What a character is taken for: its ASCII code, `BLANK`, `UNSEEN`, `QUOTE`, `LABEL_SIGN`, a hyphen for any dash, or `FOREIGN`. A line feed ends
 * a value and stays itself; a carriage return is not seen.
 * @example kindOf(0x2011) // 0x2d
 */
function kindOf(codePoint: number): number {
  if (codePoint < 0x80) {
    if (codePoint === CR) return UNSEEN;
    return codePoint === 0x20 || codePoint === 0x09 || codePoint === 0x0b || codePoint === 0x0c ? BLANK : codePoint;
  }
  for (const [first, last, kind] of KINDS) {
    if (codePoint <= last) return codePoint < first ? FOREIGN : kind;
  }
  return FOREIGN;
}

/**
 * A text with plain spaces and hyphens for all blanks and dashes, and without what cannot be seen.
 * @example withoutUnseen('3\u200b\u202fnov\u00ad\u20112026') // '3 nov-2026'
 */
export function withoutUnseen(text: string): string {
  let seen = '';
  for (const character of text) {
    const kind = kindOf(character.codePointAt(0)!);
    seen += kind === BLANK ? ' ' : kind === HYPHEN ? '-' : kind === UNSEEN ? '' : character;
  }
  return seen;
}

/** The UTF-8 bytes of a text; of one that is too long, enough of them to see that it is. */
export function utf8(text: string): DataView {
  return new DataView(new TextEncoder().encode(text.slice(0, LONGEST_VALUE + 1)).buffer);
}

/**
 * The character that starts at byte `at`: `8 × value + width`, where width is in bytes and value is what the character is
 * taken for. One number, because this runs once per character of millions of lines.
 * @example characterAt(utf8('é'), 0, 2) // 8 * FOREIGN + 2
 */
export function characterAt(bytes: DataView, at: number, end: number): number {
  const first = bytes.getUint8(at);
  if (first < 0x80) return 8 * kindOf(first) + 1;
  const width = sequenceWidth(bytes, first, at, end);
  return 8 * (width === 1 ? FOREIGN : kindOf(codePointAt(bytes, first, at, width))) + width;
}

/** What stands between the groups of a number: blanks, dots, dashes, and what cannot be seen. */
export function isSeparator(value: number): boolean {
  return value === BLANK || value === HYPHEN || value === DOT || value === UNSEEN;
}

/** All characters that can be seen: ASCII codes, `BLANK` and `FOREIGN`. */
export function charactersOf(bytes: DataView): number[] {
  const values: number[] = [];
  let width: number;
  for (let at = 0; at < bytes.byteLength; at += width) {
    const character = characterAt(bytes, at, bytes.byteLength);
    width = character & 7;
    if (character >> 3 !== UNSEEN) values.push(character >> 3);
  }
  return values;
}

/** All characters but the separators: ASCII codes and `FOREIGN`. */
export function charactersWithoutSeparators(bytes: DataView): number[] {
  return charactersOf(bytes).filter((value) => !isSeparator(value));
}

/** Is this the ASCII code of a digit? Digits of other scripts are not digits here. */
export function isDigit(value: number): boolean {
  return value >= 0x30 && value <= 0x39;
}

/** Bytes of the well-formed UTF-8 sequence that starts here (Unicode, table 3-7), or 1 if there is none. */
function sequenceWidth(bytes: DataView, first: number, at: number, end: number): number {
  const width = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4 || at + width > end) return 1;
  const second = bytes.getUint8(at + 1);
  const lowest = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const highest = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (second < lowest || second > highest) return 1;
  for (let next = at + 2; next < at + width; next += 1) if ((bytes.getUint8(next) & 0xc0) !== 0x80) return 1;
  return width;
}

/** The code point of a well-formed sequence of two bytes or more. */
function codePointAt(bytes: DataView, first: number, at: number, width: number): number {
  let codePoint = first & (0xff >> (width + 1));
  for (let next = at + 1; next < at + width; next += 1) codePoint = (codePoint << 6) | (bytes.getUint8(next) & 0x3f);
  return codePoint;
}
