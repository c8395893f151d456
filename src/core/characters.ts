// The characters of an identifier, read out of UTF-8 bytes one by one, without making a string.

// A global of every engine we run on, which the types of the language alone (no `node`, no `dom`) do not name.
declare const TextEncoder: new () => { encode(text: string): Uint8Array<ArrayBuffer> };

/** A value of more bytes than this is not read at all: it is too long, whatever it holds. */
export const LONGEST_VALUE = 4096;

/** Space, tab, U+00A0, U+2009, U+202F. */
export const BLANK = 128;
/** Any other character outside ASCII, or a byte that is not UTF-8, which counts as one character. */
const FOREIGN = 129;

const HYPHEN = 0x2d;
const DOT = 0x2e;

/** The UTF-8 bytes of a text; of one that is too long, enough of them to see that it is. */
export function utf8(text: string): DataView {
  return new DataView(new TextEncoder().encode(text.slice(0, LONGEST_VALUE + 1)).buffer);
}

/**
 * The character that starts at byte `at`: `8 × value + width`, where width is in bytes and value is its ASCII code,
 * `BLANK` or `FOREIGN`. One number, because this runs once per character of millions of lines.
 * @example characterAt(utf8('é'), 0, 2) // 8 * FOREIGN + 2
 */
export function characterAt(bytes: DataView, at: number, end: number): number {
  const first = bytes.getUint8(at);
  if (first >= 0x80) return wideCharacterAt(bytes, first, at, end);
  return first === 0x20 || first === 0x09 ? 8 * BLANK + 1 : 8 * first + 1;
}

function wideCharacterAt(bytes: DataView, first: number, at: number, end: number): number {
  const width = sequenceWidth(bytes, first, at, end);
  if (first === 0xc2 && width === 2 && bytes.getUint8(at + 1) === 0xa0) return 8 * BLANK + 2;
  if (first === 0xe2 && width === 3) {
    const rest = bytes.getUint16(at + 1);
    if (rest === 0x8089 || rest === 0x80af) return 8 * BLANK + 3;
  }
  return 8 * FOREIGN + width;
}

/** Blanks, dots and hyphens are what people put between the groups of a number. */
export function isSeparator(value: number): boolean {
  return value === BLANK || value === HYPHEN || value === DOT;
}

/** All characters: ASCII codes, `BLANK` and `FOREIGN`. */
export function charactersOf(bytes: DataView): number[] {
  const values: number[] = [];
  let width: number;
  for (let at = 0; at < bytes.byteLength; at += width) {
    const character = characterAt(bytes, at, bytes.byteLength);
    width = character & 7;
    values.push(character >> 3);
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
