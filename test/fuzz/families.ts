// The parsers that are fuzzed; each takes so many inputs of a seed, throws at the first fault, and says what it has read.
import { fuzzDates } from './dates.ts';
import { fuzzIdentifiers } from './identifiers.ts';
import { fuzzLists } from './lists.ts';
import { fuzzOptions } from './options.ts';

export const families: Readonly<Record<string, (inputs: number, seed: number) => string | Promise<string>>> = {
  dates: fuzzDates,
  identifiers: fuzzIdentifiers,
  lists: fuzzLists,
  options: fuzzOptions,
};
