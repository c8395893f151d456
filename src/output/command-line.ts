// The command that gives the same answer as a conversation: a line to copy, keep or give to someone. Never an identifier.
import { facetsWithoutUse } from '../core/facets-without-use.ts';
import type { SituationInput } from '../core/situation.ts';
import { caseWords, saidOf } from './case-words.ts';

/** The case, without what changes nothing in its plan. */
export function usefulCase(situation: SituationInput, today: string): SituationInput {
  const said = saidOf(situation);
  const without = facetsWithoutUse(said, today);
  return Object.fromEntries(Object.entries(said).filter(([facet]) => !without.includes(facet))) as SituationInput;
}

/**
 * The words of the command line after `mes-optout`; what is at its default, or changes nothing, is left out.
 * @param everywhere options of all commands that the conversation was started with, such as `--lang en`
 * @example commandWords({ service: 'dp', for: 'self', goal: null, startDate: null, file: 'open', since: null, problem: 'none' }, '2026-11-21') // ['dp', '--file', 'open']
 */
export function commandWords(situation: SituationInput, today: string, everywhere: readonly string[] = []): string[] {
  return [...caseWords(usefulCase(situation, today)), ...everywhere];
}
