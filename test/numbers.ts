// Seeded numbers for tests and benchmarks: the same seed gives the same numbers, and none is anybody's on purpose.
import { withKey } from './core/nir-oracle.ts';

/** Valid NIRs of every kind: 3 % with a month that is not known, 3 % Corsican, 3 % provisional, 3 % overseas. */
export function validNirs(count: number, seed: number): string[] {
  const below = generator(seed);
  const padded = (value: number, width: number) => String(value).padStart(width, '0');
  return Array.from({ length: count }, () => {
    const sex = below(100) < 3 ? '3478'[below(4)] : '12'[below(2)];
    const month = below(100) < 3 ? 20 + below(80) : 1 + below(12);
    const kind = below(100);
    const department = kind < 3 ? ['2A', '2B'][below(2)] : kind < 6 ? ['97', '98'][below(2)] : padded(1 + below(95), 2);
    return withKey(
      `${sex}${padded(below(100), 2)}${padded(month, 2)}${department}${padded(1 + below(989), 3)}${padded(1 + below(999), 3)}`,
    );
  });
}

/**
 * The same with a share of them spoilt: of ten, five have a wrong key, two another digit, one two neighbours swapped,
 * one a character less and one a letter.
 */
export function spoiltNirs(count: number, seed: number, share: number): string[] {
  const below = generator(seed + 1);
  return validNirs(count, seed).map((number) => {
    if (below(10_000) >= share * 10_000) return number;
    const kind = below(10);
    const at = below(13);
    if (kind < 5)
      return number.slice(0, 13) + String(1 + ((Number(number.slice(13)) + below(96)) % 97)).padStart(2, '0');
    if (kind < 7) return `${number.slice(0, at)}${below(10)}${number.slice(at + 1)}`;
    if (kind < 8) return number.slice(0, at) + number[at + 1] + number[at] + number.slice(at + 2);
    return kind < 9 ? number.slice(0, 14) : `${number.slice(0, 8)}X${number.slice(9)}`;
  });
}

/** Whole numbers from 0 up to a bound, always the same for a seed (mulberry32). */
export function generator(seed: number): (bound: number) => number {
  let state = seed >>> 0;
  return (bound) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * bound);
  };
}
