// What the screen of a plan offers: the usual first, the rest behind one entry.
import type { Facet } from '../../core/conversation.ts';
import type { LetterKind } from '../../knowledge/facets.ts';
import type { MenuItem } from '../../words/conversation-words.ts';
import type { SpokenPlan } from '../../words/speak-plan.ts';

export interface Entry {
  item: MenuItem;
  letter?: LetterKind;
}

/** More would push the steps out of a window of 24 rows. */
const MOST = 7;

/**
 * @param facets what may be changed
 * @param hasNext another file is still to come
 */
export function menuEntries(
  plan: SpokenPlan,
  { facets, hasGoals, hasNext }: { facets: readonly Facet[]; hasGoals: boolean; hasNext: boolean },
): { usual: Entry[]; rest: Entry[] } {
  const entry = (item: MenuItem): Entry => ({ item });
  const some = (item: MenuItem, when: boolean) => (when ? [entry(item)] : []);
  const letters = plan.next.flatMap((next): Entry[] =>
    next.kind === 'letter' ? [{ item: 'letter', letter: next.letter }] : [],
  );
  const calls = plan.steps.some(({ channel }) => channel === 'phone');
  const usual = [
    entry('whole'),
    entry('save'),
    ...some('problem', facets.includes('problem')),
    ...some('deaf', calls && facets.includes('deaf') && !('deaf' in plan.situation && plan.situation.deaf)),
    ...letters.slice(0, 1),
    entry('change'),
  ];
  const shown = MOST - 2;
  return {
    usual: [...usual.slice(0, shown), entry('more'), entry(hasNext ? 'next-file' : 'done')],
    rest: [
      ...usual.slice(shown),
      ...letters.slice(1),
      ...some(
        'numbers',
        plan.next.some(({ kind }) => kind === 'numbers'),
      ),
      ...some('goal', hasGoals),
      entry('basis'),
      ...some(plan.situation.for === 'child' ? 'other-child' : 'someone-else', !hasNext),
      entry('previous'),
    ],
  };
}
