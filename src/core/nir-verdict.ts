// The rules of the NIR, all of them and only here: bytes in, one number out, nothing allocated.
import { characterAt, isDigit, isSeparator, LONGEST_VALUE } from './characters.ts';

/** What a verdict is made of: 0 is a number with nothing to say about it, else one bit for each finding. */
export const NIR = {
  EMPTY: 1,
  CHARACTER: 2,
  KEY_MISSING: 4,
  LENGTH: 8,
  SEX: 16,
  MONTH: 32,
  KEY: 64,
  /** Every error; what is above is a warning. */
  ERRORS: 127,
  PROVISIONAL: 128,
  MONTH_UNKNOWN: 256,
  DEPARTMENT: 512,
  COMMUNE: 1024,
  ORDER: 2048,
  CORSICA_YEAR: 4096,
  LOWER_CASE: 8192,
} as const;

const ZERO = 0x30;
const CORSICA = 20;

/** 1 and 2 are definitive numbers; 3, 4, 7 and 8 were given provisionally; no other exists. */
const SEX_MARKS = Int16Array.from({ length: 10 }, (_, sex) =>
  sex === 1 || sex === 2 ? 0 : [3, 4, 7, 8].includes(sex) ? NIR.PROVISIONAL : NIR.SEX,
);
/** 01 to 12, then 20 to 99 for a month that is not known; 00 and 13 to 19 are in no source. */
const MONTH_MARKS = Int16Array.from({ length: 100 }, (_, month) =>
  month >= 1 && month <= 12 ? 0 : month >= 20 ? NIR.MONTH_UNKNOWN : NIR.MONTH,
);

/** The fifteen characters of a value that has separators or letters, as digits. Written and read within one call. */
const digits = new DataView(new ArrayBuffer(15));

/**
 * What is to be said of the NIR that stands in these bytes, from `start` up to but not including `end`.
 *
 * @returns the sum of the `NIR` bits that apply; valid when `verdict & NIR.ERRORS` is 0
 * @example nirVerdict(utf8('278112B05000286'), 0, 15) // 0
 */
export function nirVerdict(bytes: DataView, start: number, end: number): number {
  if (end - start === 15) {
    const verdict = fifteenDigits(bytes, start);
    if (verdict >= 0) return verdict;
  }
  return spelled(bytes, start, end);
}

/**
 * The verdict on fifteen bytes, or -1 if one is not a digit. Four bytes at a time: a byte is an ASCII digit when it
 * differs from `0` in its low half only and by at most 9. The number is read in pairs, and 100 is 3 modulo 97.
 */
function fifteenDigits(bytes: DataView, at: number): number {
  const w1 = bytes.getInt32(at) ^ 0x30303030; // characters 1 to 4
  const w2 = bytes.getInt32(at + 3) ^ 0x30303030; // 4 to 7
  const w3 = bytes.getInt32(at + 7) ^ 0x30303030; // 8 to 11
  const w4 = bytes.getInt32(at + 11) ^ 0x30303030; // 12 to 15
  const strays = w1 | (w1 + 0x06060606) | w2 | (w2 + 0x06060606) | w3 | (w3 + 0x06060606) | w4 | (w4 + 0x06060606);
  if ((strays & 0xf0f0f0f0) !== 0) return -1;

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

  let verdict = SEX_MARKS[sex]! | MONTH_MARKS[month]!;
  if (remainder + key !== 97) verdict |= NIR.KEY;
  if (commune === 0 || commune > 990) verdict |= NIR.COMMUNE;
  if (order === 0) verdict |= NIR.ORDER;
  if (department === 0) verdict |= NIR.DEPARTMENT;
  if (department === CORSICA && !agreesWithCorsica(year, false)) verdict |= NIR.CORSICA_YEAR;
  return verdict;
}

/** Four digits, one per byte, as two numbers of two digits, one per half. */
function pairs(word: number): number {
  return ((word >> 8) & 0x00ff00ff) * 10 + (word & 0x00ff00ff);
}

/** The verdict on a value written with separators, with letters, or not with fifteen digits. */
function spelled(bytes: DataView, start: number, end: number): number {
  if (end - start > LONGEST_VALUE) return NIR.LENGTH;
  let verdict = 0;
  let count = 0;
  let last = 0;
  let letter = 0;
  let width: number;
  for (let at = start; at < end; at += width) {
    const character = characterAt(bytes, at, end);
    width = character & 7;
    const value = character >> 3;
    if (isSeparator(value)) continue;
    count += 1;
    if (isDigit(value)) {
      if (count <= 15) digits.setUint8(count - 1, value);
    } else if (count === 7 && last === ZERO + 2 && isCorsicanLetter(value)) {
      letter = value;
    } else {
      verdict |= NIR.CHARACTER;
    }
    last = value;
  }
  if (count === 0) return NIR.EMPTY;
  if (count === 13) verdict |= NIR.KEY_MISSING;
  else if (count !== 15) verdict |= NIR.LENGTH;
  if (verdict !== 0) return verdict;
  if (letter === 0) return fifteenDigits(digits, 0);
  // In the key, 2A counts as 19 and 2B as 18.
  digits.setUint8(5, ZERO + 1);
  digits.setUint8(6, (letter | 0x20) === 0x61 ? ZERO + 9 : ZERO + 8);
  verdict = fifteenDigits(digits, 0);
  const year = (digits.getUint8(1) - ZERO) * 10 + digits.getUint8(2) - ZERO;
  if (!agreesWithCorsica(year, true)) verdict |= NIR.CORSICA_YEAR;
  if (letter >= 0x61) verdict |= NIR.LOWER_CASE;
  return verdict;
}

/** A, B, a or b. */
export function isCorsicanLetter(value: number): boolean {
  return (value | 0x20) === 0x61 || (value | 0x20) === 0x62;
}

/**
 * Can a birth of this year, of which the century is not known, have been numbered in 2A or 2B (`letters`), or in 20?
 * Corsica is 20 until 1975 and 2A or 2B from 1976. 00 to 35 may be of either century, and so agree with both.
 */
function agreesWithCorsica(year: number, letters: boolean): boolean {
  return letters ? year <= 35 || year >= 76 : year <= 75;
}
