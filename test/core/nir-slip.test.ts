import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkNir } from '../../src/core/nir.ts';
import { locateNirSlip, type NirSlip, nirBlindSpots } from '../../src/core/nir-slip.ts';
import { howMany } from '../how-many.ts';
import { validNirs } from '../numbers.ts';
import { withKey } from './nir-oracle.ts';

const ALPHABET = '0123456789AB';

function replaced(number: string, index: number, character: string): string {
  return number.slice(0, index) + character + number.slice(index + 1);
}

function swapped(number: string, one: number, other: number): string {
  return replaced(replaced(number, one - 1, number[other - 1]!), other - 1, number[one - 1]!);
}

describe('on seeded numbers', () => {
  const numbers = validNirs(howMany(2000, { ofMutant: 1, ofTest: 100 }), 20261121);

  it('every wrong character is detected, and its position is in the list', () => {
    const missed: string[] = [];
    for (const number of numbers) {
      for (let index = 0; index < 15; index += 1) {
        for (const character of ALPHABET) {
          if (character === number[index]) continue;
          const slips = locateNirSlip(replaced(number, index, character)) ?? [];
          if (!slips.some(({ kind, positions }) => kind === 'character' && positions[0] === index + 1)) {
            missed.push(`${number} ${index + 1} ${character}`);
          }
        }
      }
    }
    expect(missed).toEqual([]);
  });

  it('every swap of neighbours is detected, and its positions are in the list', () => {
    const missed: string[] = [];
    for (const number of numbers) {
      for (let position = 1; position < 15; position += 1) {
        if (number[position - 1] === number[position]) continue;
        const slips = locateNirSlip(swapped(number, position, position + 1)) ?? [];
        if (!slips.some(({ kind, positions }) => kind === 'swap' && positions[0] === position)) {
          missed.push(`${number} ${position}`);
        }
      }
    }
    expect(missed).toEqual([]);
  });

  it('every position in the list would repair the number', () => {
    for (const number of numbers.slice(0, 200)) {
      const wrong = replaced(number, 8, number[8] === '9' ? '0' : String(Number(number[8]) + 1));
      for (const { kind, positions } of locateNirSlip(wrong) ?? []) {
        const index = positions[0] - 1;
        const repairs =
          kind === 'swap'
            ? [swapped(wrong, positions[0], positions[1])]
            : Array.from(ALPHABET, (character) => replaced(wrong, index, character));
        expect(repairs.some((repair) => checkNir(repair).valid)).toBe(true);
      }
    }
  });
});

/** The keypad of a keyboard: 0 is as wide as 1 and 2 above it. */
const KEYS = ['789', '456', '123', '00'];
const places = (digit: string) =>
  KEYS.flatMap((row, y) => [...row].flatMap((key, x) => (key === digit ? [[x, y] as const] : [])));
const touching = (one: string, other: string) =>
  places(one).some(([x, y]) => places(other).some(([u, v]) => Math.abs(x - u) + Math.abs(y - v) === 1));

/** The same list, in the plainest way: every repair tried as text. */
function slipsByTrial(wrong: string): NirSlip[] {
  const rank = (number: string) => {
    const { valid, problems } = checkNir(number);
    return !valid ? Number.POSITIVE_INFINITY : problems.length === 0 ? 0 : 3;
  };
  const characters = Array.from(wrong, (typed, index) => {
    const ranks = Array.from(ALPHABET.slice(0, index === 6 ? 12 : 10), (character) =>
      character === typed
        ? Number.POSITIVE_INFINITY
        : rank(replaced(wrong, index, character)) + (touching(typed, character) ? 1 : 2),
    );
    return { slip: { kind: 'character', positions: [index + 1] } as NirSlip, rank: Math.min(...ranks) };
  });
  const swaps = Array.from({ length: 14 }, (_, index) => ({
    slip: { kind: 'swap', positions: [index + 1, index + 2] } as NirSlip,
    rank: wrong[index] === wrong[index + 1] ? Number.POSITIVE_INFINITY : rank(swapped(wrong, index + 1, index + 2)),
  }));
  return [...characters, ...swaps]
    .filter((found) => found.rank < Number.POSITIVE_INFINITY)
    .sort((one, other) => one.rank - other.rank)
    .map(({ slip }) => slip);
}

describe('the list of slips', () => {
  it.each([
    ['278112B05000286', null],
    ['278112B050002', null],
    ['', null],
    ['2'.repeat(5000), null],
    [`XX8112B05000286${' '.repeat(4081)}`, []],
    [`XX8112B05000286${' '.repeat(4082)}`, null],
    ['XX8112B05000286', []],
    ['２7811 2B 050 002 86', [{ kind: 'character', positions: [1] }]],
  ])('for %s is %j', (text, slips) => {
    expect(locateNirSlip(text)).toEqual(slips);
  });

  it('has the slips that give an ordinary number first, swaps before wrong characters', () => {
    expect(locateNirSlip('278112B05000268')).toEqual([
      { kind: 'swap', positions: [12, 13] },
      { kind: 'swap', positions: [14, 15] },
      { kind: 'character', positions: [9] },
      { kind: 'character', positions: [11] },
    ]);
  });

  // In the first three the keys that touch decide the order; a letter lost, a digit, in several places.
  it.each([
    '230082088728853',
    '429042775800496',
    '286015819067678',
    '450032452057342',
    '278119B05000286',
    '278112305000286',
    '278115B05000286',
    '278112220500028',
  ])('of %s is what trying every slip gives', (wrong) => {
    expect(locateNirSlip(wrong)).toEqual(slipsByTrial(wrong));
    expect(locateNirSlip(wrong)).not.toEqual([]);
  });

  it('is what trying every slip gives, in the order of how likely it is', () => {
    const slip = fc.tuple(
      fc.constantFrom(...validNirs(500, 11)),
      fc.oneof(fc.nat(14), fc.constant(6)),
      fc.constantFrom(...ALPHABET),
    );
    fc.assert(
      fc.property(slip, ([number, index, character]) => {
        const wrong = replaced(number, index, character);
        fc.pre(!checkNir(wrong).valid);
        expect(locateNirSlip(wrong)).toEqual(slipsByTrial(wrong));
      }),
      { numRuns: howMany(1000, { ofMutant: 20 }), seed: 2026 },
    );
  });

  it('reads a letter typed small, and between separators', () => {
    expect(locateNirSlip('2 78 11 2b 050 002 68')).toEqual(locateNirSlip('278112B05000268'));
  });

  it('has only slips that lead to the month of birth, where it is told', () => {
    const wrong = swapped('278112B05000286', 2, 3);
    const told = locateNirSlip(wrong, { birth: '1978-11' }) ?? [];
    expect(told).toContainEqual({ kind: 'swap', positions: [2, 3] });
    expect(told.every(({ positions }) => positions[0] === 2 || positions[0] === 3)).toBe(true);
    expect(locateNirSlip('278112B05000268', { birth: '1978-10' })).toEqual([]);
  });

  it('never tells a character', () => {
    for (const slip of locateNirSlip('278112B05000268') ?? []) expect(Object.keys(slip)).toEqual(['kind', 'positions']);
  });

  it('takes no month of birth that is none', () => {
    expect(() => locateNirSlip('278112B05000268', { birth: 'November' })).toThrow('birth.shape');
  });
});

describe('what the key cannot see', () => {
  it.each([
    [withKey('2781119050002'), 'nir.same-key-19-2a', [6, 7]],
    [withKey('278112A050002'), 'nir.same-key-19-2a', [6, 7]],
    [withKey('278112A050002').toLowerCase(), 'nir.same-key-19-2a', [6, 7]],
    [withKey('2781118050002'), 'nir.same-key-18-2b', [6, 7]],
    [withKey('278112B050002'), 'nir.same-key-18-2b', [6, 7]],
  ])('in %s is %s', (number, code, positions) => {
    expect(nirBlindSpots(number)).toContainEqual({ code, positions });
  });

  it('is the swap of 12 and 14, or of 13 and 15, where the key stays right', () => {
    for (const number of validNirs(howMany(500, { ofMutant: 40 }), 7)) {
      const blind = nirBlindSpots(number).flatMap(({ code, positions }) =>
        code === 'nir.same-key-swap' ? positions : [],
      );
      const expected = [12, 13]
        .filter((at) => number[at - 1] !== number[at + 1] && checkNir(swapped(number, at, at + 2)).valid)
        .flatMap((at) => [at, at + 2]);
      expect(blind).toEqual(expected);
    }
  });

  it('is nothing in a number that is wrong', () => {
    expect(nirBlindSpots('278112B05000268')).toEqual([]);
    expect(nirBlindSpots('2781')).toEqual([]);
  });
});
