// What can be done once an answer is read, as data: no command, no menu, no page.
import { letters } from '../knowledge/letters.ts';
import type { Service } from '../knowledge/record.ts';
import type { Next, Weight } from '../knowledge/statements.ts';
import type { Token } from '../knowledge/steps.ts';
import type { CalendarDate } from './calendar-date.ts';
import { isSharedLetter, letterKindFor } from './letter.ts';
import { isInForce } from './regime.ts';
import { type Goal, otherGoals, type Situation } from './situation.ts';
import type { Statement } from './statement.ts';

/** What of a plan tells what comes after it. */
interface Planned {
  service: Service;
  goal: Goal;
  today: CalendarDate;
  situation: Situation;
  verdict: Statement;
  warnings: readonly Statement[];
  remedies: readonly Statement[];
  steps: readonly { needs: readonly Token[]; notes: readonly Statement[] }[];
  meaning: readonly Statement[];
}

/**
 * What the sentences of the short answer lead to, the letter that asks for the same, the numbers that the form takes, the
 * other goals; then what the details lead to.
 */
export function afterPlan(plan: Planned, equals: readonly Next[]): Next[] {
  const { verdict, warnings, remedies, steps, meaning } = plan;
  const said = [verdict, ...warnings, ...remedies, ...steps.flatMap(({ notes }) => notes), ...meaning];
  const leading = (wanted: Weight) => said.flatMap(({ weight, next }) => (weight === wanted && next ? [next] : []));
  const all = [...leading('act'), ...letterOf(plan), ...numbersOf(plan), ...equals, ...leading('know')];
  return [...new Map(all.map((next) => [JSON.stringify(next), next])).values()];
}

/** The other goals that make sense for the case, as equals of the one taken. */
export function equalGoals({ situation, today, goal, service }: Planned): Next[] {
  // Deletion goes with closing only.
  const without = situation.service === 'mes' && situation.deleteData ? { deleteData: false } : {};
  return otherGoals(situation, today, goal).map((other) => ({
    kind: 'plan',
    service,
    facets: { goal: other, ...without },
  }));
}

function letterOf(plan: Planned): Next[] {
  const letter = plan.steps.length === 0 ? undefined : letterKindFor(plan);
  if (letter === undefined) return [];
  const name = isSharedLetter(letter) ? `${plan.service}-${letter}` : letter;
  return letters.some((record) => record.id === name && isInForce(record, plan.today))
    ? [{ kind: 'letter', letter }]
    : [];
}

/** The form of Mon espace santé asks for a card serial, and no other does. */
function numbersOf({ service, steps }: Planned): Next[] {
  const asked = service === 'mes' && steps.some(({ needs }) => needs.includes('card-serial'));
  return asked ? [{ kind: 'numbers' }] : [];
}
