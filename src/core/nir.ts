// The NIR, the number that people call "numéro de sécurité sociale": is it well formed, and what does it say?
import { charactersWithoutSeparators, isDigit, LONGEST_VALUE, utf8 } from './characters.ts';
import { bareNumber, lookAlike, looksLikeDigit } from './copied.ts';
import { OptOutError } from './error.ts';
import { isCorsicanLetter, NIR, nirVerdict } from './nir-verdict.ts';
import type { Problem } from './problem.ts';
import { looksLikeSerial } from './vitale-card.ts';

export type NirErrorCode =
  | 'nir.empty'
  | 'nir.character'
  | 'nir.key-missing'
  | 'nir.length'
  | 'nir.rounded'
  | 'nir.sex'
  | 'nir.month'
  | 'nir.key';
export type NirWarningCode =
  | 'nir.provisional'
  | 'nir.month-unknown'
  | 'nir.department'
  | 'nir.commune'
  | 'nir.order'
  | 'nir.corsica-year'
  | 'nir.lower-case'
  | 'nir.birth-mismatch';
export type NirProblem = Problem<NirErrorCode | NirWarningCode>;

export interface NirCheck {
  /** Well formed, and its key is right. Whose number it is, and whether it was ever given, no check can tell. */
  valid: boolean;
  /** Would the form of Mon espace santé take it as typed? It refuses provisional numbers, months that are not known and, it seems, a small letter. */
  formAccepts: boolean;
  /** What may be shown: up to the department, `2 78 11 2B ••• ••• ••`; bullets alone if it is malformed; `''` if empty. */
  masked: string;
  /** What a valid number says; null if it is not valid. */
  decoded: DecodedNir | null;
  problems: NirProblem[];
}

export interface DecodedNir {
  /** null for a provisional number. */
  sex: 'male' | 'female' | null;
  /** Two digits: the number does not hold the century. */
  yearOfBirth: string;
  /** 1 to 12; null when the number says that it is not known. */
  monthOfBirth: number | null;
  /** `01` to `95`, `2A`, `2B`, `20`, `97x` and `98x` overseas, `99` abroad. */
  department: string;
}

/** A month of birth as a person states it, `1978-11`. */
export interface BirthMonth {
  year: number;
  month: number;
}

interface Finding {
  bit: number;
  code: NirErrorCode | NirWarningCode;
  positions: number[];
}

/** Not fifteen characters that each stand where they may: no part of the number can be read. */
const MALFORMED = NIR.EMPTY | NIR.CHARACTER | NIR.KEY_MISSING | NIR.LENGTH | NIR.ROUNDED;

/** In the order in which a person reads the number. */
const FINDINGS: readonly Finding[] = [
  { bit: NIR.EMPTY, code: 'nir.empty', positions: [] },
  { bit: NIR.CHARACTER, code: 'nir.character', positions: [] },
  { bit: NIR.KEY_MISSING, code: 'nir.key-missing', positions: [14, 15] },
  { bit: NIR.LENGTH, code: 'nir.length', positions: [] },
  { bit: NIR.ROUNDED, code: 'nir.rounded', positions: [] },
  { bit: NIR.SEX, code: 'nir.sex', positions: [1] },
  { bit: NIR.PROVISIONAL, code: 'nir.provisional', positions: [1] },
  { bit: NIR.MONTH, code: 'nir.month', positions: [4, 5] },
  { bit: NIR.MONTH_UNKNOWN, code: 'nir.month-unknown', positions: [4, 5] },
  { bit: NIR.DEPARTMENT, code: 'nir.department', positions: [6, 7] },
  { bit: NIR.CORSICA_YEAR, code: 'nir.corsica-year', positions: [2, 3, 6, 7] },
  { bit: NIR.LOWER_CASE, code: 'nir.lower-case', positions: [7] },
  { bit: NIR.COMMUNE, code: 'nir.commune', positions: [8, 9, 10] },
  { bit: NIR.ORDER, code: 'nir.order', positions: [11, 12, 13] },
  { bit: NIR.KEY, code: 'nir.key', positions: [14, 15] },
];

/**
 * Is this NIR well formed, would the form take it, and what does it say? Separators are ignored wherever they stand:
 * any space or dash, dots, and what cannot be seen; quotes around the number and a label before it are set aside. Never throws for what a person typed.
 *
 * @param options.birth the month of birth, `YYYY-MM`: where the number says otherwise, a warning
 * @throws OptOutError `birth.shape` if `birth` is not a month
 * @see décret n° 82-103, article 4 (the parts of the number); the form's own rules (application Mon espace santé, 2025)
 * @example checkNir('2 78 11 2B 050 002 86').masked // '2 78 11 2B ••• ••• ••'
 */
export function checkNir(text: string, options: { birth?: string } = {}): NirCheck {
  const birth = options.birth === undefined ? null : birthMonth(options.birth);
  const bytes = utf8(text);
  let verdict = nirVerdict(bytes, 0, bytes.byteLength);
  const valid = (verdict & NIR.ERRORS) === 0;
  const characters = bytes.byteLength > LONGEST_VALUE ? [] : charactersWithoutSeparators(bareNumber(bytes));
  const comparable = birth !== null && (verdict & MALFORMED) === 0;
  if (comparable) verdict = (verdict & ~NIR.CORSICA_YEAR) | corsicaYear(characters, birth.year);

  const problems = nirFindings(verdict).map((finding) => problem(finding, characters));
  const mismatch = comparable ? birthMismatch(characters, birth) : [];
  if (mismatch.length > 0) problems.push({ code: 'nir.birth-mismatch', severity: 'warning', positions: mismatch });
  return {
    valid,
    formAccepts: valid && (verdict & (NIR.PROVISIONAL | NIR.MONTH_UNKNOWN | NIR.LOWER_CASE)) === 0,
    masked: masked(verdict, characters),
    decoded: valid ? decoded(verdict, characters) : null,
    problems,
  };
}

/** The codes of a verdict's errors, in reading order. @example nirErrorCodes(NIR.SEX | NIR.KEY) // ['nir.sex', 'nir.key'] */
export function nirErrorCodes(verdict: number): string[] {
  return nirFindings(verdict & NIR.ERRORS).map((finding) => finding.code);
}

function nirFindings(verdict: number): Finding[] {
  return FINDINGS.filter((finding) => (verdict & finding.bit) !== 0);
}

/** Is this a month of birth, `YYYY-MM`, from 1900 to 2099? @example isBirthMonth('1978-13') // false */
export function isBirthMonth(text: string): boolean {
  return typeof text === 'string' && /^(19|20)\d\d-(0[1-9]|1[0-2])$/.test(text);
}

/**
 * The month that `YYYY-MM` names.
 * @throws OptOutError `birth.shape` if it names none
 */
export function birthMonth(text: string): BirthMonth {
  if (!isBirthMonth(text)) throw new OptOutError('birth.shape');
  return { year: Number(text.slice(0, 4)), month: Number(text.slice(5)) };
}

/**
 * Positions where the number of these fifteen characters says another birth: [2, 3] the year, [4, 5] the month.
 * 31 to 42 are the months 1 to 12 of an incomplete record; the other months that are not known agree with all.
 */
export function birthMismatch(characters: ArrayLike<number>, birth: BirthMonth): number[] {
  const year = twoDigits(characters, 2) === birth.year % 100 ? [] : [2, 3];
  const written = twoDigits(characters, 4);
  const month = written >= 31 && written <= 42 ? written - 30 : written;
  return month > 12 || month === birth.month ? year : [...year, 4, 5];
}

function problem(finding: Finding, characters: number[]): NirProblem {
  const { bit, code } = finding;
  const severity = (bit & NIR.ERRORS) === 0 ? 'warning' : 'error';
  if (bit === NIR.CHARACTER) {
    const positions = strays(characters);
    const letters = lookAlike(positions.map((position) => characters[position - 1]!));
    return { code, severity, positions, ...(letters !== null && { args: { letters } }) };
  }
  const found: NirProblem = { code, severity, positions: [...finding.positions] };
  if (bit === NIR.LENGTH && characters.length > 0) found.args = lengthArgs(characters);
  if (bit === NIR.MONTH_UNKNOWN) found.args = { reading: monthReading(twoDigits(characters, 4)) };
  if (bit === NIR.CORSICA_YEAR) found.args = { written: isDigit(characters[6]!) ? 'digits' : 'letters' };
  return found;
}

/** What is no digit is not counted, unless it looks like one. */
function lengthArgs(characters: number[]): NonNullable<NirProblem['args']> {
  const others = strays(characters).filter((position) => !looksLikeDigit(characters[position - 1]!));
  const length = characters.length - others.length;
  return looksLikeSerial(characters) ? { length, hint: 'looks-serial' } : { length };
}

function strays(characters: number[]): number[] {
  const found: number[] = [];
  for (const [index, value] of characters.entries()) {
    const isSeventh = index === 6 || index - found.length === 6;
    const letter = isSeventh && characters[index - 1] === 0x32 && isCorsicanLetter(value);
    if (!isDigit(value) && !letter) found.push(index + 1);
  }
  return found;
}

/** 31 to 42: the month of an incomplete record; 20, 30, 50 and more: not known; the rest: the sources disagree. */
function monthReading(month: number): 'incomplete' | 'unknown' | 'disputed' {
  if (month >= 31 && month <= 42) return 'incomplete';
  return month === 20 || month === 30 || month >= 50 ? 'unknown' : 'disputed';
}

/** With the year in full there is no doubt about the century: 2A and 2B from 1976, 20 before. */
function corsicaYear(characters: number[], year: number): number {
  const letters = !isDigit(characters[6]!);
  if (!letters && department(characters) !== '20') return 0;
  return letters === year >= 1976 ? 0 : NIR.CORSICA_YEAR;
}

function masked(verdict: number, characters: number[]): string {
  if (verdict === NIR.EMPTY) return '';
  if ((verdict & MALFORMED) !== 0) return '• •• •• •• ••• ••• ••';
  const shown = String.fromCharCode(...characters.slice(0, 7)).toUpperCase();
  return `${shown.slice(0, 1)} ${shown.slice(1, 3)} ${shown.slice(3, 5)} ${shown.slice(5)} ••• ••• ••`;
}

function decoded(verdict: number, characters: number[]): DecodedNir {
  const provisional = (verdict & NIR.PROVISIONAL) !== 0;
  const month = twoDigits(characters, 4);
  return {
    sex: provisional ? null : characters[0] === 0x31 ? 'male' : 'female',
    yearOfBirth: String.fromCharCode(characters[1]!, characters[2]!),
    monthOfBirth: month <= 12 ? month : null,
    department: department(characters),
  };
}

/** Two characters, or three overseas, where the commune has two. */
function department(characters: number[]): string {
  const two = String.fromCharCode(characters[5]!, characters[6]!).toUpperCase();
  return two === '97' || two === '98' ? two + String.fromCharCode(characters[7]!) : two;
}

/** The number that the digits at `position` and after it make. */
function twoDigits(characters: ArrayLike<number>, position: number): number {
  return (characters[position - 1]! - 0x30) * 10 + characters[position]! - 0x30;
}
