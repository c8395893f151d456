// How many cases the tests that try thousands of them take: all, or the few that are enough for each of Stryker's mutants.
const mutated = process.env.FEW_CASES !== undefined;

/** @example howMany(2000, { ofMutant: 4 }) // 2000 */
export const howMany = (cases: number, { ofMutant }: { ofMutant: number }): number => (mutated ? ofMutant : cases);
