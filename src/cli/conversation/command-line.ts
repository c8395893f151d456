// The command that gives the same answer as a conversation: a line to copy, keep or give to someone. Never an identifier.
import { facetsWithoutUse } from '../../core/facets-without-use.ts';
import type { Situation, SituationInput } from '../../core/situation.ts';
import { facets } from '../../knowledge/facets.ts';
import { optionOf, planCommands } from '../../words/facet-options.ts';

/**
 * The words of the command line after `mes-optout`; what is at its default, or changes nothing, is left out.
 * @param everywhere options of all commands that the conversation was started with, such as `--lang en`
 * @example commandWords({ service: 'dp', for: 'self', goal: null, startDate: null, file: 'open', since: null, problem: 'none' }, '2026-11-21') // ['dp', '--file', 'open']
 */
export function commandWords(situation: Situation, today: string, everywhere: readonly string[] = []): string[] {
  const { service, startDate, goal, since, ...others } = situation;
  const defaults = facets[service] as Readonly<Record<string, readonly (string | boolean)[]>>;
  const said = Object.entries({ startDate, goal, ...others, since }).filter(
    ([facet, value]) => value !== null && value !== defaults[facet]?.[0],
  );
  const without = facetsWithoutUse({ service, ...Object.fromEntries(said) } as SituationInput, today);
  return [
    planCommands[service],
    ...said.flatMap(([facet, value]) => (without.includes(facet) ? [] : optionOf(service, facet, value))),
    ...everywhere,
  ];
}
