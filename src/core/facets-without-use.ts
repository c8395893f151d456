// What was said of a case and changes nothing in its plan: whoever said it is told so, instead of being passed over.
import { problemImplies } from '../knowledge/cases.ts';
import type { Service } from '../knowledge/record.ts';
import { besideProblem, type Choice, valuesOf } from './all-situations.ts';
import { type CalendarDate, calendarDate } from './calendar-date.ts';
import { attempt } from './error.ts';
import { buildPlan, mayCall } from './plan.ts';
import type { SituationInput } from './situation.ts';

type Said = Readonly<Record<string, Choice>>;

/**
 * The facets named in a case whose every other value gives the same plan. What is in the person's hand is looked at alone
 * too: of two things that lead to the same way, neither is without use. What a problem tells already may be said again.
 * @throws OptOutError as `buildPlan`
 * @example facetsWithoutUse({ service: 'mes', goal: 'check', card: 'photo' }, '2026-11-21') // ['card']
 */
export function facetsWithoutUse(input: SituationInput, today: string): string[] {
  buildPlan(input, today);
  const [service, said, day] = [input.service, saidIn(input), calendarDate(today)];
  const implied = impliedBy(service, said);
  return Object.keys(said).filter((facet) =>
    facet in implied
      ? implied[facet] !== said[facet]
      : !changes(service, facet, said, day) && !changes(service, facet, withoutHand(said, facet), day),
  );
}

/**
 * What else was said that leaves a facet without use; null where it is the goal that the case has.
 * @example reasonWithoutUse({ service: 'mes', goal: 'check', card: 'photo' }, 'card', '2026-11-21') // 'goal'
 */
export function reasonWithoutUse(input: SituationInput, facet: string, today: string): string | null {
  const [service, said, day] = [input.service, saidIn(input), calendarDate(today)];
  if (facet in impliedBy(service, said)) return 'problem';
  const others = Object.keys(said).filter((other) => other !== facet);
  others.sort((one, other) => reasons.indexOf(other) - reasons.indexOf(one));
  const wouldDo = (other: string) =>
    valuesOf(service, other, day).some((value) => changes(service, facet, { ...said, [other]: value }, day));
  return others.find(wouldDo) ?? null;
}

/** What is named as the reason before the rest, the last of these first. */
const reasons = ['file', 'profile', 'channel', 'problem', 'goal'];

function saidIn({ service: _, ...facets }: SituationInput): Said {
  return Object.fromEntries(Object.entries(facets).filter(([, value]) => value != null)) as Said;
}

const impliedBy = (service: Service, { problem }: Said) => problemImplies[service][String(problem)] ?? {};

function changes(service: Service, facet: string, said: Said, today: CalendarDate): boolean {
  const now = shown(service, said, today);
  if (now === null) return false;
  return valuesOf(service, facet, today).some((value) => shown(service, { ...said, [facet]: value }, today) !== now);
}

/** All that a plan shows, on a screen or on paper; null for a case that cannot be. */
function shown(service: Service, said: Said, today: CalendarDate): string | null {
  const plan = attempt(() => buildPlan({ service, ...said } as SituationInput, today));
  if (plan === undefined) return null;
  const { situation, have, sources, ...answer } = plan;
  // The pictures of the card, and how the sheet for a call is headed.
  const onPaper =
    situation.service === 'mes'
      ? [
          answer.steps.some(({ needs }) => needs.includes('card-serial')) && situation.card,
          mayCall(plan) && situation.deaf,
        ]
      : [];
  // The plan of somebody deceased does not say for whom it is.
  return JSON.stringify([answer, onPaper, situation.problem !== 'deceased' && situation.for]);
}

function withoutHand(said: Said, facet: string): Said {
  return Object.fromEntries(Object.entries(said).filter(([name]) => name === facet || !besideProblem.includes(name)));
}
