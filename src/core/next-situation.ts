// The case that a plan named as next is for.
import type { Next } from '../knowledge/statements.ts';
import type { SituationInput } from './situation.ts';

/**
 * The person's own case, with the facets of that plan; of the other file, whom it is for.
 * @example nextSituation({ kind: 'plan', service: 'dp', facets: { file: 'open' } }, { service: 'mes', for: 'child' }) // { service: 'dp', for: 'child', since: null, file: 'open' }
 */
export function nextSituation(next: Extract<Next, { kind: 'plan' }>, from: SituationInput): SituationInput {
  const { service, facets } = next;
  const kept = service === from.service ? from : { service, ...(from.for !== undefined && { for: from.for }) };
  // Another state, or none said: the day of an earlier refusal says nothing of it, and deletion goes with closing only.
  const anew = {
    ...(('profile' in facets || 'file' in facets) && { since: null }),
    ...('deleteData' in kept && 'goal' in facets && facets.goal !== 'close' && { deleteData: false }),
  };
  return { ...kept, ...anew, ...facets } as SituationInput;
}
