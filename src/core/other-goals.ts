// The goals that the screen of a plan offers in place of the one taken: what the plan names as next for this file.

import type { CalendarDate } from './calendar-date.ts';
import { type Answers, situationOf, stateOf, withAnswer } from './conversation.ts';
import { nextSituation } from './next-situation.ts';
import type { Plan } from './plan.ts';
import type { Goal } from './situation.ts';

export interface OtherGoal {
  /** Null: the one that follows from the rest of the answers. */
  goal: Goal | null;
  /** The state that the file would be in, where it is another one. */
  state: string | null;
  answers: Answers;
}

/**
 * The answers with another goal; with another state too where the goal takes one.
 * @example goalsInstead({ service: 'dp', next: [{ kind: 'plan', service: 'dp', facets: { goal: 'close', file: 'open' } }] }, { file: 'closed' }, '2026-11-21')[0].state // 'open'
 */
export function goalsInstead(
  { service, next }: Pick<Plan, 'service' | 'next'>,
  answers: Answers,
  today: CalendarDate,
): OtherGoal[] {
  const own = (answers.goal ?? null) === null ? [] : [null];
  return [
    ...own.map((goal) => ({ goal, state: null, answers: withAnswer(service, answers, 'goal', goal, today) })),
    ...next.flatMap((each): OtherGoal[] => {
      if (each.kind !== 'plan' || each.service !== service || each.facets.goal === undefined) return [];
      const { service: _, ...facets } = nextSituation(each, situationOf(service, answers));
      const named = each.facets.profile ?? each.facets.file ?? null;
      // A file that is in that state already has the goal among the others.
      if (named !== null && named === answers[stateOf[service]]) return [];
      return [{ goal: each.facets.goal as Goal, state: named as string | null, answers: facets }];
    }),
  ];
}
