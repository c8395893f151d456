// The name that a mistyped one was meant to be.
import { distance } from 'fastest-levenshtein';

/**
 * The name that begins with what was typed, else one that holds it, in capitals or not, as `check` is held by `checklist`:
 * commander looks for slips only.
 */
export function holding(typed: string, names: readonly string[]): string | undefined {
  const word = typed.toLowerCase();
  if (word.length < 3) return undefined;
  return names.find((name) => name.startsWith(word)) ?? names.find((name) => name.includes(word));
}

/** The name that is a slip or two away; two letters swapped are two. */
export function nearest(typed: string, names: readonly string[]): string | undefined {
  const far = (name: string) => distance(typed, name);
  const [first] = [...names].sort((one, other) => far(one) - far(other));
  return first !== undefined && typed.length > 2 && far(first) <= 2 ? first : undefined;
}
