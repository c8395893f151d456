// The serial number of a carte Vitale, in the form that Mon espace santé asks for; it has no check digit that is known.
import { type CardType, cardTypes } from '../knowledge/facets.ts';
import { characterAt, charactersWithoutSeparators, isDigit, isSeparator, LONGEST_VALUE, utf8 } from './characters.ts';
import { requireOneOf } from './closed-set.ts';
import { bareNumber, isRounded, lookAlike, looksLikeDigit, numberStart, valueEnd } from './copied.ts';
import { looksLikeNir } from './nir-verdict.ts';
import { hasNoError, type Problem } from './problem.ts';

export type CardSerialErrorCode =
  | 'card-serial.empty'
  | 'card-serial.character'
  | 'card-serial.length'
  | 'card-serial.prefix'
  | 'card-serial.rounded';
export type CardSerialWarningCode = 'card-serial.date' | 'card-serial.in-nir' | 'card-serial.scheme';
export type CardSerialProblem = Problem<CardSerialErrorCode | CardSerialWarningCode>;

export interface CardSerialCheck {
  /** As many digits as the form wants. A typing error in them, or another card's number, no check can tell. */
  valid: boolean;
  type: CardType;
  /** What may be shown: the last five digits, `•••••• 7612 4`; bullets alone if it is malformed; `''` if empty. */
  masked: string;
  problems: CardSerialProblem[];
}

/** What a verdict on a serial number is made of. */
const CARD_SERIAL = { EMPTY: 1, CHARACTER: 2, LENGTH: 4, PREFIX: 8, ROUNDED: 16 } as const;

/** The first ten of the 21 digits printed on a card with photo; the form shows them and asks for the other eleven. */
const PREFIX = '8025000002';
/** A number that cards carry and that is the scheme's, not the card's. */
const SCHEME_NUMBER = '80250000025';

const ERRORS = [
  { bit: CARD_SERIAL.EMPTY, code: 'card-serial.empty' },
  { bit: CARD_SERIAL.CHARACTER, code: 'card-serial.character' },
  { bit: CARD_SERIAL.LENGTH, code: 'card-serial.length' },
  { bit: CARD_SERIAL.PREFIX, code: 'card-serial.prefix' },
  { bit: CARD_SERIAL.ROUNDED, code: 'card-serial.rounded' },
] as const;

/**
 * Has this serial number the shape that the form wants for this type of card: 11 digits with photo (or the 21 printed
 * ones, of which it wants the last 11), 8 to 13 without? Separators are ignored, quotes around it and a label before it set aside. Never throws for what a person typed.
 *
 * @throws OptOutError `situation.value` for a type that no card has
 * @param options.nir the person's NIR: a serial number that is a part of it was probably read in the wrong place
 * @see the form's own rules (application Mon espace santé, 2025)
 * @example checkCardSerial('80 250 00002 0102457612 4', 'photo').masked // '•••••• 7612 4'
 */
export function checkCardSerial(text: string, type: CardType, options: { nir?: string } = {}): CardSerialCheck {
  requireOneOf('type', type, cardTypes);
  const bytes = utf8(text);
  const verdict = cardSerialVerdict(bytes, 0, bytes.byteLength, type);
  const characters = bytes.byteLength > LONGEST_VALUE ? [] : charactersWithoutSeparators(bareNumber(bytes));
  const typed = String.fromCharCode(...characters);
  const serial = type === 'photo' && typed.length === 21 ? typed.slice(PREFIX.length) : typed;
  const problems = verdict === 0 ? warnings(serial, options.nir) : errors(verdict, characters, type);
  // A part of the NIR stays hidden: with the NIR's own mask it would add up.
  const hidden = verdict !== 0 || problems.some((problem) => problem.code === 'card-serial.in-nir');
  return { valid: hasNoError(problems), type, masked: masked(serial, type, hidden), problems };
}

/**
 * What is wrong with the serial number that stands in these bytes: the sum of the bits that apply, 0 if nothing.
 * @example cardSerialVerdict(utf8('12 345 678'), 0, 10, 'plain') // 0
 */
export function cardSerialVerdict(bytes: DataView, from: number, to: number, type: CardType): number {
  if (to - from > LONGEST_VALUE) return CARD_SERIAL.LENGTH;
  const start = numberStart(bytes, from, to);
  const end = valueEnd(bytes, start, to);
  let count = 0;
  let strays = 0;
  let prefixed = true;
  let verdict = 0;
  let width: number;
  for (let at = start; at < end; at += width) {
    const character = characterAt(bytes, at, end);
    width = character & 7;
    const value = character >> 3;
    if (isSeparator(value)) continue;
    if (!isDigit(value)) {
      verdict = CARD_SERIAL.CHARACTER;
      strays += 1;
    }
    if (count < PREFIX.length && value !== PREFIX.charCodeAt(count)) prefixed = false;
    count += 1;
  }
  if (count === 0) return CARD_SERIAL.EMPTY;
  if (strays > 0 && isRounded(bytes, start, end)) return CARD_SERIAL.ROUNDED;
  if (type === 'photo' && count === 21) return prefixed ? verdict : verdict | CARD_SERIAL.PREFIX;
  // A stray character stands for a digit, or among them.
  return fits(count, type) || fits(count - strays, type) ? verdict : verdict | CARD_SERIAL.LENGTH;
}

function fits(count: number, type: CardType): boolean {
  return type === 'photo' ? count === 11 : count >= 8 && count <= 13;
}

/** Are these the digits of a card with photo: the 21 printed ones, or the eleven that the form asks for? */
export function looksLikeSerial(characters: readonly number[]): boolean {
  if (!characters.every(isDigit)) return false;
  return characters.length === 11 || (characters.length === 21 && isPrefixed(characters));
}

function isPrefixed(characters: readonly number[]): boolean {
  return String.fromCharCode(...characters.slice(0, PREFIX.length)) === PREFIX;
}

/** The codes of a verdict. @example cardSerialErrorCodes(4) // ['card-serial.length'] */
export function cardSerialErrorCodes(verdict: number): string[] {
  return ERRORS.filter(({ bit }) => (verdict & bit) !== 0).map(({ code }) => code);
}

function errors(verdict: number, characters: number[], type: CardType): CardSerialProblem[] {
  return ERRORS.filter(({ bit }) => (verdict & bit) !== 0).map(({ code }) => {
    const problem: CardSerialProblem = { code, severity: 'error', positions: [] };
    if (code === 'card-serial.character') {
      problem.positions = characters.flatMap((value, index) => (isDigit(value) ? [] : [index + 1]));
      const letters = lookAlike(characters.filter((value) => !isDigit(value)));
      if (letters !== null) problem.args = { letters };
    }
    if (code === 'card-serial.length' && characters.length > 0) {
      const counted = characters.filter((value) => isDigit(value) || looksLikeDigit(value));
      problem.args = { length: counted.length, hint: lengthHint(characters, counted.length, type) };
    }
    return problem;
  });
}

type LengthHint = 'last-digit' | 'looks-plain' | 'looks-photo' | 'looks-nir' | 'none';

/** What this wrong length looks like: a NIR; the last digit forgotten, as it stands apart; a card of the other type; nothing known. */
function lengthHint(characters: number[], length: number, type: CardType): LengthHint {
  if (looksLikeNir(characters)) return 'looks-nir';
  const prefixed = isPrefixed(characters);
  if (type === 'plain') return prefixed && length === 21 ? 'looks-photo' : 'none';
  if (length === 10 || (prefixed && length === 20)) return 'last-digit';
  return length >= 8 && length <= 13 ? 'looks-plain' : 'none';
}

/** The form's application makes these three checks on a number that it scans, not on one that is typed. */
function warnings(serial: string, nir: string | undefined): CardSerialProblem[] {
  const found: CardSerialWarningCode[] = [];
  if (readsLikeADate(serial)) found.push('card-serial.date');
  if (
    nir !== undefined &&
    String.fromCharCode(...charactersWithoutSeparators(bareNumber(utf8(nir)))).includes(serial)
  ) {
    found.push('card-serial.in-nir');
  }
  if (SCHEME_NUMBER.includes(serial)) found.push('card-serial.scheme');
  return found.map((code) => ({ code, severity: 'warning', positions: [] }));
}

/** Day, month and year of the 20th or 21st century, without anything between. */
function readsLikeADate(serial: string): boolean {
  return /^(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])(19|20)\d\d$/.test(serial);
}

function masked(serial: string, type: CardType, hidden: boolean): string {
  if (serial === '') return '';
  const shown = hidden ? '•••••' : serial.slice(-5);
  const bullets = '•'.repeat(hidden ? 6 : serial.length - 5);
  return type === 'photo' ? `${bullets} ${shown.slice(0, 4)} ${shown.slice(4)}` : `${bullets} ${shown}`;
}
