// The library is called from JavaScript too: what its types close is checked where nothing else would stop it.
import { OptOutError } from './error.ts';

/** @throws OptOutError `situation.value` for what is not one of these; it may be anything, and is not repeated */
export function requireOneOf(facet: string, value: unknown, allowed: readonly string[]): void {
  if (!allowed.some((each) => each === value)) throw new OptOutError('situation.value', { facet, allowed });
}
