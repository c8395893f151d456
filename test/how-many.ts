// How many cases the tests that try thousands of them take: all, or the few that are enough for each of Stryker's mutants, or,
// where all take long, for each run of the tests that is no proof (`npm run proofs`).
import fc from 'fast-check';

const mutated = process.env.FEW_CASES !== undefined;
// That a mutant fails is enough: no smaller example of it is looked for.
if (mutated) fc.configureGlobal({ endOnFailure: true });

/** @example howMany(2000, { ofMutant: 4 }) // 2000 */
export const howMany = (cases: number, few: { ofMutant: number; ofTest?: number }): number => {
  if (mutated) return few.ofMutant;
  return process.env.ALL_CASES === undefined ? (few.ofTest ?? cases) : cases;
};
