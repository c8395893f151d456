// The sentence of an error, in the language chosen.
import { OptOutError } from '../core/error.ts';
import { facetOptions } from './facet-options.ts';
import type { Words } from './words.ts';

export function errorSentence({ code, args }: OptOutError, words: Words): string {
  const sentence = words.errors[code];
  const chosen = facetOptions((args.facets ?? []) as readonly string[]);
  const goalName = words.plan.goals[args.goal as keyof Words['plan']['goals']] ?? '';
  return typeof sentence === 'string' ? sentence : sentence({ ...args, chosen, goalName });
}

/** What is wrong with an answer, said where it was typed; null when the work goes through. */
export function faultOf(words: Words, work: () => void): string | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof OptOutError) return capital(errorSentence(error, words));
    throw error;
  }
}

/** @example capital('le site') // 'Le site' */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
