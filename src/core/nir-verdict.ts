// The rules of the NIR, all of them and only here: bytes in, one number out, nothing allocated.
import { characterAt, isDigit, isSeparator, LONGEST_VALUE } from './characters.ts';
import { isRounded, numberStart, valueEnd } from './copied.ts';

/** What a verdict is made of: 0 is a number with nothing to say about it, else one bit for each finding. */
export const NIR = {
  EMPTY: 1,
  CHARACTER: 2,
  KEY_MISSING: 4,
  LENGTH: 8,
  SEX: 16,
  MONTH: 32,
  KEY: 64,
  /** A spreadsheet has rounded the number: its digits are lost. */
  ROUNDED: 16384,
  /** Every error; the others are warnings. */
  ERRORS: 127 | 16384,
  PROVISIONAL: 128,
  MONTH_UNKNOWN: 256,
  DEPARTMENT: 512,
  COMMUNE: 1024,
  ORDER: 2048,
  CORSICA_YEAR: 4096,
  LOWER_CASE: 8192,
} as const;

const TWO = 0x32;
/** Four times `0`. */
const ZEROS = 0x30303030;
/** 2A, 2B, 2a and 2b as two bytes, each compared with `0`. In the key 2A counts as 19, and 2B as 18. */
const CORSICA_A = 0x0271;
const CORSICA_B = 0x0272;
const SMALL_A = 0x0251;
const SMALL_B = 0x0252;

/** 1 and 2 are definitive numbers; 3, 4, 7 and 8 were given provisionally; no other exists. */
const SEX_MARKS = new Int16Array(10)
  .fill(NIR.SEX)
  .fill(0, 1, 3)
  .fill(NIR.PROVISIONAL, 3, 5)
  .fill(NIR.PROVISIONAL, 7, 9);
/** 01 to 12, then 20 to 99 for a month that is not known; 00 and 13 to 19 are in no source. */
const MONTH_MARKS = new Int16Array(100).fill(NIR.MONTH).fill(0, 1, 13).fill(NIR.MONTH_UNKNOWN, 20);

/** The fifteen characters of a value that is written with separators. Filled and read within one call. */
const joined = new DataView(new ArrayBuffer(15));

/**
 * What is to be said of the NIR that stands in these bytes, from `start` up to but not including `end`.
 *
 * @returns the sum of the `NIR` bits that apply; valid when `verdict & NIR.ERRORS` is 0
 * @example nirVerdict(utf8('278112B05000286'), 0, 15) // 0
 */
export function nirVerdict(bytes: DataView, start: number, end: number): number {
  if (end - start === 15) {
    const verdict = compactVerdict(bytes, start);
    if (verdict >= 0) return verdict;
  }
  return spelledVerdict(bytes, start, end);
}

/**
 * The verdict on fifteen bytes, or -1 if one of them stands where it may not. Four bytes at a time: a byte is an ASCII
 * digit when it differs from `0` in its low half only, and by at most 9. The digits are read in pairs: 100 is 3 modulo 97.
 */
function compactVerdict(bytes: DataView, at: number): number {
  const w1 = bytes.getInt32(at) ^ ZEROS; // characters 1 to 4
  let w2 = bytes.getInt32(at + 3) ^ ZEROS; // 4 to 7
  const w3 = bytes.getInt32(at + 7) ^ ZEROS; // 8 to 11
  const w4 = bytes.getInt32(at + 11) ^ ZEROS; // 12 to 15
  let corsican = 0;
  if ((strays(w1) | strays(w2) | strays(w3) | strays(w4)) !== 0) {
    corsican = w2 & 0xffff;
    w2 = (w2 & 0xffff0000) | (corsican === CORSICA_A || corsican === SMALL_A ? 0x0109 : 0x0108);
    const letter = corsican === CORSICA_A || corsican === CORSICA_B || corsican === SMALL_A || corsican === SMALL_B;
    if (!letter || (strays(w1) | strays(w2) | strays(w3) | strays(w4)) !== 0) return -1;
  }

  const sex = w1 >> 24;
  const year = ((w1 >> 16) & 15) * 10 + ((w1 >> 8) & 15);
  const monthAndDepartment = pairs(w2);
  const month = monthAndDepartment >> 16;
  const department = monthAndDepartment & 0xff;
  const eightToEleven = pairs(w3);
  const commune = (eightToEleven >> 16) * 10 + ((w3 >> 8) & 15);
  const twelveToFifteen = pairs(w4);
  const order = (w3 & 15) * 100 + (twelveToFifteen >> 16);
  const key = twelveToFifteen & 0xff;
  const remainder =
    ((sex * 100 + year) * 49 + // 100⁵ modulo 97
      month * 81 + // 100⁴
      department * 27 + // 100³
      (eightToEleven >> 16) * 9 + // 100²
      (eightToEleven & 0xff) * 3 +
      (twelveToFifteen >> 16)) %
    97;
  const off = 97 - remainder - key;

  // Without branches: half of a list may be wrong, and a processor that guesses wrong loses more time than all of this.
  const verdict =
    SEX_MARKS[sex]! |
    MONTH_MARKS[month]! |
    (ifNegative(off | -off) & NIR.KEY) |
    (ifNegative((commune - 1) | (990 - commune)) & NIR.COMMUNE) |
    (ifNegative(order - 1) & NIR.ORDER) |
    (ifNegative(department - 1) & NIR.DEPARTMENT);
  return corsican !== 0 || department === 20 ? verdict | corsicaVerdict(year, corsican) : verdict;
}

/**
 * What is to be said of a birth in Corsica in a year of which the century is not known: the department is 2A or 2B from
 * 1976, 20 before. A year from 00 to 35 may be of either century, and agrees with both.
 */
function corsicaVerdict(year: number, letters: number): number {
  if (letters === 0) return year >= 76 ? NIR.CORSICA_YEAR : 0;
  const small = letters === SMALL_A || letters === SMALL_B ? NIR.LOWER_CASE : 0;
  return year > 35 && year < 76 ? small | NIR.CORSICA_YEAR : small;
}

/** Not 0 if one of the four bytes, each of them already compared with `0`, is not a digit. */
function strays(word: number): number {
  return (word | (word + 0x06060606)) & 0xf0f0f0f0;
}

/** All bits set for a negative number, none for another. */
function ifNegative(value: number): number {
  return value >> 31;
}

/** Four digits, one per byte, as two numbers of two digits, one per half. */
function pairs(word: number): number {
  return ((word >> 8) & 0x00ff00ff) * 10 + (word & 0x00ff00ff);
}

/** The verdict on a value that has separators, or not fifteen characters, or one that stands where it may not. */
function spelledVerdict(bytes: DataView, from: number, to: number): number {
  if (to - from > LONGEST_VALUE) return NIR.LENGTH;
  const start = numberStart(bytes, from, to);
  const end = valueEnd(bytes, start, to);
  let verdict = 0;
  let count = 0;
  let strays = 0;
  let previous = 0;
  let width = 1;
  for (let at = start; at < end; at += width) {
    let value = bytes.getUint8(at);
    width = 1;
    if (!isDigit(value)) {
      const character = characterAt(bytes, at, end);
      width = character & 7;
      value = character >> 3;
      if (isSeparator(value)) continue;
      if (previous !== TWO || (count !== 6 && count - strays !== 6) || !isCorsicanLetter(value)) {
        verdict = NIR.CHARACTER;
        strays += 1;
      }
    }
    if (count < 15) joined.setUint8(count, value);
    previous = value;
    count += 1;
  }
  if (count === 0) return NIR.EMPTY;
  if (strays > 0 && isRounded(bytes, start, end)) return NIR.ROUNDED;
  // A stray character stands for a digit, or among them.
  if (count === 15 || count - strays === 15) return verdict === 0 ? compactVerdict(joined, 0) : verdict;
  return verdict | (count === 13 || count - strays === 13 ? NIR.KEY_MISSING : NIR.LENGTH);
}

/** Are these characters those of a NIR that is right? */
export function looksLikeNir(characters: readonly number[]): boolean {
  if (characters.length !== 15) return false;
  return (nirVerdict(new DataView(Uint8Array.from(characters).buffer), 0, 15) & NIR.ERRORS) === 0;
}

/** A, B, a or b. */
export function isCorsicanLetter(value: number): boolean {
  return (value | 0x20) === 0x61 || (value | 0x20) === 0x62;
}
