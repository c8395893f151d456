// What can be done once an answer is read, as data: no command, no menu, no page.
import { letters } from '../knowledge/letters.ts';
import type { Next, Weight } from '../knowledge/statements.ts';
import { isSharedLetter, letterKindFor } from './letter.ts';
import type { Plan } from './plan.ts';
import { isInForce } from './regime.ts';
import { otherGoals } from './situation.ts';

/**
 * What the sentences of the short answer lead to, the letter that asks for the same, the numbers that the form takes, the
 * other goals; then what the details lead to.
 */
export function afterPlan(plan: Omit<Plan, 'next'>, equals: readonly Next[]): Next[] {
  const { verdict, warnings, remedies, steps, meaning } = plan;
  const said = [verdict, ...warnings, ...remedies, ...steps.flatMap(({ notes }) => notes), ...meaning];
  const leading = (wanted: Weight) => said.flatMap(({ weight, next }) => (weight === wanted && next ? [next] : []));
  const all = [...leading('act'), ...letterOf(plan), ...numbersOf(plan), ...equals, ...leading('know')];
  return [...new Map(all.map((next) => [JSON.stringify(next), next])).values()];
}

/** The other goals that make sense for the case, as equals of the one taken. */
export function equalGoals({ situation, today, goal, service }: Omit<Plan, 'next'>): Next[] {
  // Deletion goes with closing only.
  const without = situation.service === 'mes' && situation.deleteData ? { deleteData: false } : {};
  return otherGoals(situation, today, goal).map((other) => ({
    kind: 'plan',
    service,
    facets: { goal: other, ...without },
  }));
}

function letterOf(plan: Omit<Plan, 'next'>): Next[] {
  const letter = plan.steps.length === 0 ? undefined : letterKindFor(plan);
  if (letter === undefined) return [];
  const name = isSharedLetter(letter) ? `${plan.service}-${letter}` : letter;
  return letters.some((record) => record.id === name && isInForce(record, plan.today))
    ? [{ kind: 'letter', letter }]
    : [];
}

/** The form of Mon espace santé asks for a card serial, and no other does. */
function numbersOf({ service, steps }: Omit<Plan, 'next'>): Next[] {
  const asked = service === 'mes' && steps.some(({ needs }) => needs.includes('card-serial'));
  return asked ? [{ kind: 'numbers' }] : [];
}
