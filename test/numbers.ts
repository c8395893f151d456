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
