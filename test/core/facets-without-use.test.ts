// What was said of a case and changes nothing in its plan.
import { describe, expect, it } from 'vitest';
import { allSituations } from '../../src/core/all-situations.ts';
import { facetsWithoutUse, reasonWithoutUse } from '../../src/core/facets-without-use.ts';
import { buildPlan } from '../../src/core/plan.ts';
import type { SituationInput } from '../../src/core/situation.ts';

const today = '2026-11-21';

describe('what a person says and the plan cannot use', () => {
  it.each<[SituationInput, Record<string, string | null>]>([
    [{ service: 'mes', card: 'photo' }, { card: null }],
    [
      { service: 'mes', goal: 'check', card: 'photo', contact: 'no' },
      { card: 'goal', contact: 'goal' },
    ],
    [{ service: 'mes', goal: 'limit', profile: 'active', card: 'photo' }, { card: 'profile' }],
    [{ service: 'mes', goal: 'limit', copy: 'no' }, { copy: null }],
    [{ service: 'mes', goal: 'close', profile: 'not-activated', copy: 'no' }, { copy: 'profile' }],
    [{ service: 'mes', problem: 'newborn', for: 'self' }, { for: 'problem' }],
    [{ service: 'mes', problem: 'deceased', channel: 'phone' }, { channel: 'problem' }],
    [{ service: 'mes', profile: 'closed', since: '2024-02-15' }, { since: 'profile' }],
    [{ service: 'dp', problem: 'opened-despite-refusal', file: 'closed' }, { file: 'problem' }],
    // What a problem tells already may be said again, and so may two reasons for the same way.
    [{ service: 'mes', problem: 'newborn', for: 'child' }, {}],
    [{ service: 'mes', startDate: '2026-11-03', card: 'unavailable', contact: 'no' }, {}],
    [{ service: 'mes', profile: 'refused', since: '2024-02-15' }, {}],
    // The sheet for a call is headed otherwise, and the way by telephone is one by video.
    [{ service: 'mes', deaf: true }, {}],
    [{ service: 'mes', profile: 'not-activated', channel: 'web', deaf: true }, {}],
    [{ service: 'dp', file: 'closed', since: '2022-02-15' }, {}],
  ])('%j', (said, expected) => {
    const found = facetsWithoutUse(said, today);
    expect(Object.fromEntries(found.map((facet) => [facet, reasonWithoutUse(said, facet, today)]))).toEqual(expected);
  });

  it('left out, it leaves the plan as it was', () => {
    const answer = (said: SituationInput) => {
      const { situation, have, ...rest } = buildPlan(said, today);
      return rest;
    };
    let left = 0;
    // Those of the other file are walked by test/core/conversation.proof.ts.
    for (const [index, situation] of [...allSituations('dp', today)].entries()) {
      if (index % 29 !== 0) continue;
      const without = facetsWithoutUse(situation, today);
      const rest = Object.fromEntries(Object.entries(situation).filter(([facet]) => !without.includes(facet)));
      expect(answer(rest as SituationInput), JSON.stringify(situation)).toEqual(answer(situation));
      left += without.length;
    }
    expect(left).toBeGreaterThan(5);
  });
});
