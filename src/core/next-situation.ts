// The case that a plan named as next is for.
import type { Next } from '../knowledge/statements.ts';
import type { SituationInput } from './situation.ts';

/**
 * The person's own case, with the facets of that plan; of the other file, whom it is for.
 * @example nextSituation({ kind: 'plan', service: 'dp', facets: { file: 'open' } }, { service: 'mes', for: 'child' }) // { service: 'dp', for: 'child', file: 'open' }
 */
export function nextSituation(next: Extract<Next, { kind: 'plan' }>, from: SituationInput): SituationInput {
  const { service, facets } = next;
  const kept = service === from.service ? from : { service, ...(from.for !== undefined && { for: from.for }) };
  return { ...kept, ...facets } as SituationInput;
}
