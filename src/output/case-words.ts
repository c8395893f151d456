// A case as the words of the command that plans for it.
import type { SituationInput } from '../core/situation.ts';
import { facets } from '../knowledge/facets.ts';
import { optionOf, planCommands } from '../words/facet-options.ts';

/** What is said of a case: the facets that are not at their defaults. */
export function saidOf(situation: SituationInput): SituationInput {
  const { service, startDate = null, goal = null, since = null, ...others } = situation;
  const defaults = facets[service] as Readonly<Record<string, readonly (string | boolean)[]>>;
  const said = Object.entries({ startDate, goal, ...others, since }).filter(
    ([facet, value]) => value !== null && value !== defaults[facet]?.[0],
  );
  return { service, ...Object.fromEntries(said) } as SituationInput;
}

/** @example caseWords({ service: 'dp', for: 'self', file: 'open' }) // ['dp', '--file', 'open'] */
export function caseWords(situation: SituationInput): string[] {
  const { service, ...said } = saidOf(situation);
  return [planCommands[service], ...Object.entries(said).flatMap(([facet, value]) => optionOf(service, facet, value))];
}
