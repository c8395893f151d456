// The guided conversation: which question comes next, and what an answer settles. Only what changes the plan is asked.
import type { facets } from '../knowledge/facets.ts';
import type { Service } from '../knowledge/record.ts';
import { type Choice, valuesOf } from './all-situations.ts';
import type { CalendarDate } from './calendar-date.ts';
import { attempt } from './error.ts';
import { buildPlan, type Plan } from './plan.ts';
import { readCase, type SituationInput } from './situation.ts';

/** What has been answered, facet by facet; a facet that is not here has its default. */
export type Answers = Readonly<Record<string, Choice>>;
export type MesFacet = keyof typeof facets.mes | 'startDate' | 'since' | 'goal';
export type DpFacet = keyof typeof facets.dp | 'startDate' | 'since' | 'goal';
export type Facet = MesFacet | DpFacet;

/** What a person may be asked before the plan, in this order. */
const asked: Record<Service, readonly Facet[]> = {
  mes: ['for', 'startDate', 'profile', 'since', 'card', 'codeState', 'contact'],
  dp: ['for', 'startDate', 'file', 'since'],
};
/** Wishes and difficulties: nobody is asked before the plan, and its screen offers to change them. */
const offered: Record<Service, readonly Facet[]> = {
  mes: ['goal', 'deleteData', 'copy', 'channel', 'deaf', 'problem'],
  dp: ['goal', 'problem'],
};
/** What may be forgotten, in this order, where it no longer goes with a newer answer. */
const forgettable: readonly Facet[] = ['since', 'deleteData', 'goal', 'problem'];

/** The case as far as it was told. */
export function situationOf(service: Service, answers: Answers): SituationInput {
  return { service, ...answers } as SituationInput;
}

/**
 * The next thing to ask, or null when the plan can be shown. A facet is asked if two of its values give different plans
 * and its default does not serve.
 * @example nextQuestion('mes', { for: 'self' }, calendarDate('2026-11-21')) // 'startDate'
 */
export function nextQuestion(service: Service, answers: Answers, today: CalendarDate): Facet | null {
  const open = asked[service].filter((facet) => !(facet in answers));
  return open.find((facet) => needsAsking(plansBy(service, answers, facet, today))) ?? null;
}

/** What the screen of the plan offers to change: whatever would give another plan, what was asked first. */
export function changeable(service: Service, answers: Answers, today: CalendarDate): Facet[] {
  const now = outline(buildPlan(situationOf(service, answers), today));
  return [...asked[service], ...offered[service]].filter((facet) => {
    // A goal is changed with the deletion of the data: one question asks for both.
    if (facet === 'deleteData') return false;
    return plansBy(service, answers, facet, today).some((other) => differs(now, other));
  });
}

/** The values of a facet, its default first, that can be together with what was answered. Dates are trial values. */
export function possibleValues(service: Service, answers: Answers, facet: Facet, today: CalendarDate): Choice[] {
  return valuesOf(service, facet, today).filter((value) => tryAnswer(service, answers, facet, value, today));
}

/**
 * The answers with one more, or one changed. What no longer goes with it is forgotten: a date of a refusal with another
 * state, a goal that the state rules out.
 * @throws OptOutError what `readCase` says of an answer that cannot be, such as a date after today
 */
export function withAnswer(
  service: Service,
  answers: Answers,
  facet: Facet,
  value: Choice,
  today: CalendarDate,
): Answers {
  let next: Answers = { ...answers, [facet]: value };
  for (const other of forgettable) {
    if (isPossible(service, next, today)) return next;
    if (other !== facet) next = without(next, other);
  }
  readCase(situationOf(service, next), today);
  return next;
}

function without(answers: Answers, facet: Facet): Answers {
  const { [facet]: _, ...others } = answers;
  return others;
}

function tryAnswer(service: Service, answers: Answers, facet: Facet, value: Choice, today: CalendarDate) {
  return attempt(() => withAnswer(service, answers, facet, value, today));
}

function isPossible(service: Service, answers: Answers, today: CalendarDate): boolean {
  return attempt(() => readCase(situationOf(service, answers), today)) !== undefined;
}

/** What tells two plans apart. */
interface Outline {
  goal: string;
  steps: readonly string[];
  codes: readonly string[];
}

function outline({ goal, goalReason, steps, remedies, meaning, warnings, unconfirmed }: Plan): Outline {
  const said = [...steps.flatMap(({ notes }) => notes), ...remedies, ...meaning, ...warnings, ...unconfirmed];
  return { goal: `${goal} ${goalReason}`, steps: steps.map(({ id }) => id), codes: said.map(({ code }) => code) };
}

/** The plan for each value of a facet that is possible, its default first; what was not answered is at its default. */
function plansBy(service: Service, answers: Answers, facet: Facet, today: CalendarDate): Outline[] {
  return valuesOf(service, facet, today).flatMap((value) => {
    const next = tryAnswer(service, answers, facet, value, today);
    return next === undefined ? [] : [outline(buildPlan(situationOf(service, next), today))];
  });
}

function differs(one: Outline, other: Outline): boolean {
  return one.goal !== other.goal || !sameItems(one.steps, other.steps) || !sameItems(one.codes, other.codes);
}

function needsAsking([byDefault, ...others]: readonly Outline[]): boolean {
  return byDefault !== undefined && !serves(byDefault, others);
}

/**
 * Does the plan of the default serve whoever would have answered otherwise? It has the same goal for the same reason, and
 * either all that the other plans have (who holds a code already passes over the step that gets one), or a sentence of its
 * own for those who would have said no, which the same steps do without once the answer is yes.
 */
function serves(byDefault: Outline, others: readonly Outline[]): boolean {
  if (others.some(({ goal }) => goal !== byDefault.goal)) return false;
  const contains = (other: Outline) => within(other.steps, byDefault.steps) && within(other.codes, byDefault.codes);
  const doesWithout = (other: Outline) => contains(other) && sameItems(other.steps, byDefault.steps);
  return others.every(contains) || others.some((other) => doesWithout(other) && differs(byDefault, other));
}

const within = (some: readonly string[], all: readonly string[]) => some.every((item) => all.includes(item));
const sameItems = (one: readonly string[], other: readonly string[]) => within(one, other) && within(other, one);
