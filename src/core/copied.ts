// A value as it is copied: in quotes, after `=` as a spreadsheet writes it, or after a label such as `NIR :` or `N°`.
import { BLANK, characterAt, isDigit, isSeparator, LABEL_SIGN, QUOTE } from './characters.ts';

/** A longer text before the first digit is no label. */
const LONGEST_LABEL = 80;
const EQUALS = 0x3d;
const COLON = 0x3a;
const NUMBER_SIGN = 0x23;
/** What else stands in a label: parentheses and a slash. */
const LABEL_MARKS = new Set([0x28, 0x29, 0x2f]);
const ROUNDED = /^\d([.,]\d*)?[Ee]\+?\d{1,2}$/;

/**
 * Where a number begins in these bytes: after quotes, `=` and a label. A letter that was typed for the first digit is no
 * label: it stands right before the others, and looks like one.
 * @example numberStart(utf8('N° 0102'), 0, 8) // 4
 */
export function numberStart(bytes: DataView, start: number, end: number): number {
  if (start === end || isDigit(bytes.getUint8(start))) return start;
  let letters = 0;
  let others = 0;
  let named = false;
  let ended = false;
  let glued = false;
  let at = start;
  for (let width: number; at < end; at += width) {
    const character = characterAt(bytes, at, end);
    width = character & 7;
    const value = character >> 3;
    if (isDigit(value)) break;
    if (at - start > LONGEST_LABEL) return start;
    glued = false;
    if (isAround(value) || isSeparator(value)) continue;
    glued = true;
    ended = value === COLON || value === NUMBER_SIGN || value === LABEL_SIGN;
    if (isLetter(value)) {
      letters += 1;
      if (!looksLikeDigit(value)) named = true;
    } else if (!ended) {
      if (value < 0x80 && !LABEL_MARKS.has(value)) return start;
      others += 1;
    }
  }
  if (letters + others === 0 && !ended) return at;
  if (at === end) return start;
  // Two letters glued to the digits may have been typed for two of them.
  return ended || (named && letters >= (glued ? 3 : 2)) ? at : start;
}

/** Where a value ends: before quotes, and the blanks around them. */
export function valueEnd(bytes: DataView, start: number, end: number): number {
  let stop = end;
  for (let at = start, width: number; at < end; at += width) {
    const character = characterAt(bytes, at, end);
    width = character & 7;
    const value = character >> 3;
    if (isQuote(value)) {
      if (stop === end) stop = at;
    } else if (!isSeparator(value)) stop = end;
  }
  return stop;
}

/**
 * Where a code of letters and digits begins: after quotes and `=`, and after a label only if a colon ends it.
 * @example codeStart(utf8('Code : aB3d'), 0, 11) // 7
 */
export function codeStart(bytes: DataView, start: number, end: number): number {
  let begin = start;
  let letters = 0;
  let around = true;
  for (let at = start, width: number; at < end && at - start <= LONGEST_LABEL; at += width) {
    const character = characterAt(bytes, at, end);
    width = character & 7;
    const value = character >> 3;
    if (isDigit(value)) break;
    if (value === COLON && letters >= 2) {
      begin = at + width;
      around = true;
    } else if (isAround(value)) {
      if (around) begin = at + width;
    } else if (isLetter(value)) {
      letters += 1;
      around = false;
    } else if (value < 0x80) break;
  }
  return begin;
}

/** The number of these bytes alone, without what is set aside. */
export function bareNumber(bytes: DataView): DataView {
  return part(bytes, numberStart(bytes, 0, bytes.byteLength));
}

/** The code of these bytes alone, without what is set aside. */
export function bareCode(bytes: DataView): DataView {
  return part(bytes, codeStart(bytes, 0, bytes.byteLength));
}

/** `2,78112E+14`: what a spreadsheet leaves of a long number that it took for a quantity. */
export function isRounded(bytes: DataView, start: number, end: number): boolean {
  if (end - start > 24) return false;
  let text = '';
  for (let at = start; at < end; at += 1) text += String.fromCharCode(bytes.getUint8(at));
  return ROUNDED.test(text.trim());
}

/** Which digit these letters look like, where all of the values are such letters. */
export function lookAlike(values: readonly number[]): 'zero' | 'one' | 'both' | null {
  if (values.length === 0 || !values.every(looksLikeDigit)) return null;
  const zeros = values.filter(isZeroLike).length;
  return zeros === values.length ? 'zero' : zeros === 0 ? 'one' : 'both';
}

function part(bytes: DataView, start: number): DataView {
  const end = valueEnd(bytes, start, bytes.byteLength);
  return new DataView(bytes.buffer, bytes.byteOffset + start, end - start);
}

function isQuote(value: number): boolean {
  return value === QUOTE || value === 0x22 || value === 0x27;
}

/** Quotes, blanks and `=`. */
function isAround(value: number): boolean {
  return isQuote(value) || value === EQUALS || value === BLANK;
}

function isLetter(value: number): boolean {
  const small = value | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

/** O or o. */
function isZeroLike(value: number): boolean {
  return value === 0x4f || value === 0x6f;
}

/** O or o for 0, l or I for 1. */
export function looksLikeDigit(value: number): boolean {
  return isZeroLike(value) || value === 0x6c || value === 0x49;
}
