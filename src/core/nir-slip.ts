// Where a wrong NIR probably went wrong: the slips of one character, or of two neighbours, that would explain it.
import { charactersOf, charactersWithoutSeparators, isDigit, LONGEST_VALUE, utf8 } from './characters.ts';
import { bareNumber } from './copied.ts';
import { type BirthMonth, birthMismatch, birthMonth } from './nir.ts';
import { isCorsicanLetter, NIR, nirVerdict } from './nir-verdict.ts';

/** One wrong character, or two neighbours in the wrong order, and where, from 1. The right characters are never told. */
export type NirSlip =
  | { kind: 'character'; positions: readonly [number] }
  | { kind: 'swap'; positions: readonly [number, number] };

/** What the key cannot see in a number that it accepts. */
export interface NirBlindSpot {
  code: 'nir.same-key-19-2a' | 'nir.same-key-18-2b' | 'nir.same-key-swap';
  positions: number[];
}

interface Explanation {
  slip: NirSlip;
  /** Lower is likelier. */
  rank: number;
}

const ZERO = 0x30;
const UNFIT = Number.POSITIVE_INFINITY;
const DIGITS = Array.from('0123456789', (character) => character.charCodeAt(0));
/** Letters have one place only. */
const SEVENTH = [...DIGITS, 0x41, 0x42];
/** Keys of the keypad that touch, in a row or a column: 25 stands for 2 and 5. */
const NEIGHBOUR_KEYS = new Set([1, 2, 12, 14, 23, 25, 36, 45, 47, 56, 58, 69, 78, 89]);

/**
 * Which single slip turns a valid NIR into this one? The likeliest come first: those that give an ordinary number
 * (definitive, month known) before the others, then a swap of neighbours (there are only fourteen, so that one seldom
 * fits by chance), then a character whose key on the keypad touches the right one.
 * Positions only: a corrected number could be somebody else's, and a new key would fit any number.
 *
 * @param options.birth the month of birth, `YYYY-MM`: keeps the slips that lead to a number of that birth
 * @returns null when the question does not arise: the number is valid, or has not fifteen characters.
 *   An empty list when no single slip explains it.
 * @throws OptOutError `birth.shape` if `birth` is not a month
 * @example locateNirSlip('278112B05000268') // [{ kind: 'swap', positions: [12, 13] }, …]
 */
export function locateNirSlip(text: string, options: { birth?: string } = {}): NirSlip[] | null {
  const birth = options.birth === undefined ? null : birthMonth(options.birth);
  const number = fifteenCharacters(text);
  if (number === null || isValid(number)) return null;
  return [...wrongCharacters(number, birth), ...swappedNeighbours(number, birth)]
    .sort((one, other) => one.rank - other.rank)
    .map((explanation) => explanation.slip);
}

/**
 * What could still be wrong in a NIR whose key is right, because the key would be the same: `19` typed for `2A` or
 * `18` for `2B` (or the reverse), and characters 12 and 14, or 13 and 15, in each other's place.
 *
 * @returns an empty list if the number is not valid; for the swaps, positions in pairs
 * @example nirBlindSpots('185071912304588') // [{ code: 'nir.same-key-19-2a', positions: [6, 7] }, …]
 */
export function nirBlindSpots(text: string): NirBlindSpot[] {
  const number = fifteenCharacters(text);
  if (number === null || !isValid(number)) return [];
  const spots: NirBlindSpot[] = [];
  const department = String.fromCharCode(number.getUint8(5), number.getUint8(6));
  if (department === '19' || department === '2A') spots.push({ code: 'nir.same-key-19-2a', positions: [6, 7] });
  if (department === '18' || department === '2B') spots.push({ code: 'nir.same-key-18-2b', positions: [6, 7] });
  const swaps = [11, 12].filter((index) => swapFits(number, index, index + 2));
  if (swaps.length > 0) {
    const positions = swaps.flatMap((index) => [index + 1, index + 3]);
    spots.push({ code: 'nir.same-key-swap', positions });
  }
  return spots;
}

/** The fifteen characters as bytes, in capitals; a character outside ASCII stays one byte that is no digit. */
function fifteenCharacters(text: string): DataView | null {
  const bytes = utf8(text);
  if (bytes.byteLength > LONGEST_VALUE) return null;
  const characters = charactersWithoutSeparators(bareNumber(bytes));
  if (characters.length !== 15) return null;
  const capital = (value: number) => (isCorsicanLetter(value) ? value & ~0x20 : value);
  return new DataView(Uint8Array.from(characters, capital).buffer);
}

function wrongCharacters(number: DataView, birth: BirthMonth | null): Explanation[] {
  const found: Explanation[] = [];
  for (let index = 0; index < 15; index += 1) {
    const typed = number.getUint8(index);
    let rank = UNFIT;
    for (const value of index === 6 ? SEVENTH : DIGITS) {
      number.setUint8(index, value);
      rank = Math.min(rank, likelihood(number, birth) + (touch(typed, value) ? 1 : 2));
    }
    number.setUint8(index, typed);
    if (rank < UNFIT) found.push({ slip: { kind: 'character', positions: [index + 1] }, rank });
  }
  return found;
}

function swappedNeighbours(number: DataView, birth: BirthMonth | null): Explanation[] {
  const found: Explanation[] = [];
  for (let index = 0; index < 14; index += 1) {
    exchange(number, index, index + 1);
    const rank = likelihood(number, birth);
    exchange(number, index, index + 1);
    if (rank < UNFIT) found.push({ slip: { kind: 'swap', positions: [index + 1, index + 2] }, rank });
  }
  return found;
}

/** 0 for an ordinary number, 3 for a valid one with a warning, `UNFIT` for one that is not valid or of another birth. */
function likelihood(number: DataView, birth: BirthMonth | null): number {
  const verdict = nirVerdict(number, 0, 15);
  if ((verdict & NIR.ERRORS) !== 0) return UNFIT;
  if (birth !== null && birthMismatch(charactersOf(number), birth).length > 0) return UNFIT;
  return verdict === 0 ? 0 : 3;
}

/** Would the number be as valid, but another, with these two characters in each other's place? */
function swapFits(number: DataView, one: number, other: number): boolean {
  if (number.getUint8(one) === number.getUint8(other)) return false;
  exchange(number, one, other);
  const fits = isValid(number);
  exchange(number, one, other);
  return fits;
}

function exchange(number: DataView, one: number, other: number): void {
  const first = number.getUint8(one);
  number.setUint8(one, number.getUint8(other));
  number.setUint8(other, first);
}

function isValid(number: DataView): boolean {
  return (nirVerdict(number, 0, 15) & NIR.ERRORS) === 0;
}

function touch(typed: number, right: number): boolean {
  const [low, high] = typed < right ? [typed, right] : [right, typed];
  return isDigit(high) && NEIGHBOUR_KEYS.has(10 * (low - ZERO) + high - ZERO);
}
