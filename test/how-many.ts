// How many cases the tests that try thousands of them take: all, or the few that are enough for each of Stryker's mutants.
import fc from 'fast-check';

const mutated = process.env.FEW_CASES !== undefined;
// That a mutant fails is enough: no smaller example of it is looked for.
if (mutated) fc.configureGlobal({ endOnFailure: true });

/** @example howMany(2000, { ofMutant: 4 }) // 2000 */
export const howMany = (cases: number, { ofMutant }: { ofMutant: number }): number => (mutated ? ofMutant : cases);
