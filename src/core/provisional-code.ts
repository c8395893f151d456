// The provisional code of the letter: twelve letters and digits, of which only the shape can be checked.
import {
  BLANK,
  characterAt,
  charactersOf,
  charactersWithoutSeparators,
  isDigit,
  LONGEST_VALUE,
  UNSEEN,
  utf8,
} from './characters.ts';
import { bareCode, codeStart, valueEnd } from './copied.ts';
import { looksLikeNir } from './nir-verdict.ts';
import { hasNoError, type Problem } from './problem.ts';
import { looksLikeSerial } from './vitale-card.ts';

export type ProvisionalCodeErrorCode = 'code.empty' | 'code.length' | 'code.character';
export type ProvisionalCodeWarningCode = 'code.look-alike';
export type ProvisionalCodeProblem = Problem<ProvisionalCodeErrorCode | ProvisionalCodeWarningCode>;

export interface ProvisionalCodeCheck {
  /** Twelve letters or digits. Whether it is the one that was sent, and still holds, only the form can tell. */
  valid: boolean;
  problems: ProvisionalCodeProblem[];
}

/** What a verdict on a code is made of. */
const PROVISIONAL_CODE = { EMPTY: 1, CHARACTER: 2, LENGTH: 4 } as const;

const LENGTH = 12;
/** 0 and O, 1 and l and I are taken for each other. */
const LOOK_ALIKES = new Set(Array.from('0O1lI', (character) => character.charCodeAt(0)));

const ERRORS = [
  { bit: PROVISIONAL_CODE.EMPTY, code: 'code.empty' },
  { bit: PROVISIONAL_CODE.CHARACTER, code: 'code.character' },
  { bit: PROVISIONAL_CODE.LENGTH, code: 'code.length' },
] as const;

/**
 * Has this provisional code the shape that the form wants: 12 characters, `0-9`, `A-Z`, `a-z`? Blanks around it are
 * ignored, inside it they are wrong; quotes around it and a label that ends with a colon are set aside; what cannot be seen is ignored everywhere; capitals and small letters are kept as typed. Never throws for what a person typed.
 *
 * @see the form's own rules (application Mon espace santé, 2025)
 * @example checkProvisionalCode('aB3d-6gH9jK2').problems // [{ code: 'code.character', severity: 'error', positions: [5] }]
 */
export function checkProvisionalCode(text: string): ProvisionalCodeCheck {
  const bytes = utf8(text);
  const verdict = provisionalCodeVerdict(bytes, 0, bytes.byteLength);
  const characters = bytes.byteLength > LONGEST_VALUE ? [] : withoutBlanksAround(charactersOf(bareCode(bytes)));
  const problems: ProvisionalCodeProblem[] = ERRORS.filter(({ bit }) => (verdict & bit) !== 0).map(({ code }) => {
    const problem: ProvisionalCodeProblem = { code, severity: 'error', positions: [] };
    if (code === 'code.character') problem.positions = positionsOf(characters, (value) => !isLetterOrDigit(value));
    if (code === 'code.length' && characters.length > 0) {
      const hint = lengthHint(charactersWithoutSeparators(bareCode(bytes)));
      problem.args = { length: characters.length, ...(hint !== null && { hint }) };
    }
    return problem;
  });
  const lookAlikes = verdict === 0 ? positionsOf(characters, (value) => LOOK_ALIKES.has(value)) : [];
  if (lookAlikes.length > 0) problems.push({ code: 'code.look-alike', severity: 'warning', positions: lookAlikes });
  return { valid: hasNoError(problems), problems };
}

/**
 * What is wrong with the code that stands in these bytes: the sum of the bits that apply, 0 if nothing.
 * @example provisionalCodeVerdict(utf8('aB3dE6gH9jK2'), 0, 12) // 0
 */
export function provisionalCodeVerdict(bytes: DataView, from: number, to: number): number {
  if (to - from > LONGEST_VALUE) return PROVISIONAL_CODE.LENGTH;
  const start = codeStart(bytes, from, to);
  const end = valueEnd(bytes, start, to);
  let count = 0;
  let blanks = 0;
  let verdict = 0;
  let width: number;
  for (let at = start; at < end; at += width) {
    const character = characterAt(bytes, at, end);
    width = character & 7;
    const value = character >> 3;
    if (value === UNSEEN) continue;
    if (value === BLANK) {
      // Blanks count once something follows them.
      if (count > 0) blanks += 1;
      continue;
    }
    if (blanks > 0 || !isLetterOrDigit(value)) verdict = PROVISIONAL_CODE.CHARACTER;
    count += blanks + 1;
    blanks = 0;
  }
  if (count === 0) return PROVISIONAL_CODE.EMPTY;
  return count === LENGTH ? verdict : verdict | PROVISIONAL_CODE.LENGTH;
}

/** The codes of a verdict. @example provisionalCodeErrorCodes(4) // ['code.length'] */
export function provisionalCodeErrorCodes(verdict: number): string[] {
  return ERRORS.filter(({ bit }) => (verdict & bit) !== 0).map(({ code }) => code);
}

/** Another of the three identifiers, given as the code. */
function lengthHint(characters: number[]): 'looks-nir' | 'looks-serial' | null {
  return looksLikeNir(characters) ? 'looks-nir' : looksLikeSerial(characters) ? 'looks-serial' : null;
}

function isLetterOrDigit(value: number): boolean {
  const small = value | 0x20;
  return isDigit(value) || (small >= 0x61 && small <= 0x7a);
}

function withoutBlanksAround(characters: number[]): number[] {
  const isInk = (value: number) => value !== BLANK;
  return characters.slice(characters.findIndex(isInk), characters.findLastIndex(isInk) + 1);
}

function positionsOf(characters: number[], wanted: (value: number) => boolean): number[] {
  return characters.flatMap((value, index) => (wanted(value) ? [index + 1] : []));
}
