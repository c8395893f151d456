// How new the knowledge is: all that the version of the program says of it.
import { sources } from '../knowledge/sources.ts';

/** The day on which the newest of the sources was read, `YYYY-MM-DD`. */
export function newestReading(): string {
  return Object.values(sources).reduce((day, { readOn }) => (readOn > day ? readOn : day), '');
}
