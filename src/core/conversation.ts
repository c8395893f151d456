// The guided conversation: which question comes next, and what an answer settles. What changes the steps is asked.
import {
  type Difficulty,
  type DifficultyGroup,
  difficulties,
  difficultyGroups,
  facetDifficulties,
} from '../knowledge/difficulties.ts';
import type { facets } from '../knowledge/facets.ts';
import type { Service } from '../knowledge/record.ts';
import { type Choice, valuesOf } from './all-situations.ts';
import type { CalendarDate } from './calendar-date.ts';
import { attempt } from './error.ts';
import { buildPlan, type Plan } from './plan.ts';
import { fits } from './regime.ts';
import { readCase, type SituationInput } from './situation.ts';

/**
 * What has been answered, facet by facet; a facet that is not here has its default. `letter` stands beside the facets: did a
 * letter or e-mail come, whose date is told by itself?
 */
export type Answers = Readonly<Record<string, Choice>>;
export type MesFacet = keyof typeof facets.mes | 'startDate' | 'since' | 'goal';
export type DpFacet = keyof typeof facets.dp | 'startDate' | 'since' | 'goal';
export type Facet = MesFacet | DpFacet;

/** A facet, or two that one question asks for: `standing`, a letter or the state of the file; `code`, the code and where it would be sent. */
export type Question = Facet | 'standing' | 'code';

/** One of the answers to a question that has a few. */
export interface Outcome {
  key: string;
  answers: Answers;
}

/** What a person may be asked before the plan, in this order: what they can know. */
const asked: Record<Service, readonly Question[]> = {
  mes: ['for', 'standing', 'startDate', 'profile', 'since', 'code', 'contact', 'card', 'copy', 'deleteData'],
  dp: ['for', 'standing', 'startDate', 'file', 'since'],
};
/** What the screen of the plan offers to change: each facet by itself, with the wishes and difficulties that nobody is asked about. */
const offered: Record<Service, readonly Facet[]> = {
  mes: [
    'for',
    'startDate',
    'profile',
    'since',
    'codeState',
    'contact',
    'card',
    'goal',
    'deleteData',
    'copy',
    'channel',
    'deaf',
    'problem',
  ],
  dp: ['for', 'startDate', 'file', 'since', 'goal', 'problem'],
};
/** The facet that says where the file stands. */
export const stateOf = { mes: 'profile', dp: 'file' } as const;
/** While the six weeks of a letter run, nothing was opened in its name: its state is asked if these differ. */
const beforeOpening: Record<Service, readonly Choice[]> = { mes: ['unknown', 'not-created'], dp: ['unknown', 'none'] };

const codeOutcomes = {
  yes: { codeState: 'yes' },
  contact: { codeState: 'no', contact: 'yes' },
  'no-contact': { codeState: 'no', contact: 'no' },
  expired: { codeState: 'expired' },
  unknown: { codeState: 'unknown', contact: 'unknown' },
} as const;
export type CodeOutcome = keyof typeof codeOutcomes;

/** What may be forgotten, in this order, where it no longer goes with a newer answer. */
const forgettable: readonly Facet[] = ['since', 'deleteData', 'goal', 'problem'];

/** The case as far as it was told. */
export function situationOf(service: Service, { letter: _, ...answers }: Answers): SituationInput {
  return { service, ...answers } as SituationInput;
}

/**
 * The next thing to ask, or null when the plan can be shown. A question is asked if two of its possible answers give
 * different steps; a date also if they give another goal or verdict.
 * @example nextQuestion('mes', { for: 'self' }, calendarDate('2026-11-21')) // 'standing'
 */
export function nextQuestion(service: Service, answers: Answers, today: CalendarDate): Question | null {
  const open = asked[service].filter((question) => isOpen(service, answers, question));
  return open.find((question) => changesTheWay(service, answers, question, today)) ?? null;
}

function isOpen(service: Service, answers: Answers, question: Question): boolean {
  if (question === 'standing') return !['letter', 'startDate', stateOf[service]].some((told) => told in answers);
  return !((question === 'code' ? 'codeState' : question) in answers);
}

function changesTheWay(service: Service, answers: Answers, question: Question, today: CalendarDate): boolean {
  const isDate = question === 'startDate' || question === 'since';
  const possible = outcomes(service, answers, question, today)
    .filter(({ key }) => isPlausible(service, answers, question, key, today))
    // An answer that takes back another one is for the screen of the plan.
    .filter(({ answers: next }) => Object.keys(answers).every((facet) => facet in next))
    .map(({ answers: next }) => buildPlan(situationOf(service, next), today));
  const ways = possible.map((plan) => `${steps(plan)} ${isDate ? verdict(plan) : ''}`);
  return new Set(ways).size > 1;
}

function isPlausible(service: Service, answers: Answers, question: Question, key: string, today: CalendarDate) {
  if (question !== stateOf[service] || beforeOpening[service].includes(key)) return true;
  const { window } = readCase(situationOf(service, answers), today);
  return window === null || window.status === 'closed';
}

/** What is done, step by step; the person and the goal are part of it. */
const steps = (plan: Plan) => JSON.stringify(plan.steps.map(({ id, args }) => [id, args.for, args.goal]));
const verdict = ({ goal, verdict: { code } }: Plan) => JSON.stringify([goal, code]);

/** What the screen of the plan offers to change: whatever would give another plan, and the code and contact that were asked. */
export function changeable(service: Service, answers: Answers, today: CalendarDate): Facet[] {
  const now = outline(buildPlan(situationOf(service, answers), today));
  return offered[service].filter(
    (facet) =>
      ((facet === 'codeState' || facet === 'contact') && facet in answers) ||
      outcomes(service, answers, facet, today).some(
        ({ answers: next }) => outline(buildPlan(situationOf(service, next), today)) !== now,
      ),
  );
}

/**
 * The answers that a question can have beside what was answered, the default first. Of dates these are trial values.
 * @example outcomes('mes', { profile: 'active' }, 'copy', calendarDate('2026-11-21')).map(({ key }) => key) // ['yes', 'no']
 */
export function outcomes(service: Service, answers: Answers, question: Question, today: CalendarDate): Outcome[] {
  if (question === 'standing') {
    const states = outcomes(service, { ...answers, letter: false, startDate: null }, stateOf[service], today);
    return [{ key: 'letter', answers: { ...answers, letter: true } }, ...states];
  }
  if (question === 'code') {
    return Object.entries(codeOutcomes).map(([key, told]) => ({ key, answers: { ...answers, ...told } }));
  }
  return valuesOf(service, question, today).flatMap((value) => {
    const next = attempt(() => withAnswer(service, answers, question, value, today));
    return next === undefined ? [] : [{ key: String(value), answers: next }];
  });
}

/**
 * Which answer to a question was told; undefined where none was.
 * @example toldOutcome('mes', 'code', { codeState: 'no', contact: 'yes' }) // 'contact'
 */
export function toldOutcome(service: Service, question: Question, told: Answers): string | undefined {
  if (question === 'standing') return told.letter === true ? 'letter' : toldOutcome(service, stateOf[service], told);
  if (question === 'code') {
    const sets = Object.entries(codeOutcomes);
    return sets.find(([, set]) => Object.entries(set).every(([facet, value]) => told[facet] === value))?.[0];
  }
  return question in told ? String(told[question]) : undefined;
}

/**
 * The difficulties that can be in this case and would change its plan, in groups; groups without one are left out.
 * @example difficultiesOf('dp', { for: 'child', file: 'open' }, calendarDate('2026-11-21')).map(({ group }) => group)[0] // 'card'
 */
export function difficultiesOf(
  service: Service,
  answers: Answers,
  today: CalendarDate,
): { group: DifficultyGroup; difficulties: { key: Difficulty; answers: Answers }[] }[] {
  const now = outline(buildPlan(situationOf(service, answers), today));
  const without = withAnswer(service, answers, 'problem', 'none', today);
  const { facts } = readCase(situationOf(service, without), today);
  const possible = Object.entries(difficulties[service]).flatMap(([key, { group, when }]) => {
    if (when && !fits(when, facts)) return [];
    const next = attempt(() => withDifficulty(service, answers, key as Difficulty, today));
    if (next === undefined || outline(buildPlan(situationOf(service, next), today)) === now) return [];
    return [{ group, key: key as Difficulty, answers: next }];
  });
  return difficultyGroups
    .map((group) => ({ group, difficulties: possible.filter((each) => each.group === group) }))
    .filter((each) => each.difficulties.length > 0);
}

function withDifficulty(service: Service, answers: Answers, difficulty: Difficulty, today: CalendarDate): Answers {
  const told = facetDifficulties[difficulty as keyof typeof facetDifficulties] as Answers | undefined;
  const [facet, value] = told ? Object.entries(told)[0]! : ['problem', difficulty];
  return withAnswer(service, answers, facet as Facet, value, today);
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

function isPossible(service: Service, answers: Answers, today: CalendarDate): boolean {
  return attempt(() => readCase(situationOf(service, answers), today)) !== undefined;
}

/** What tells two plans apart: the goal, the steps, and all that is said. */
function outline({ verdict, goal, goalReason, steps, remedies, meaning, warnings, unconfirmed }: Plan): string {
  const said = [verdict, ...steps.flatMap(({ notes }) => notes), ...remedies, ...meaning, ...warnings, ...unconfirmed];
  return JSON.stringify([goal, goalReason, steps.map(({ id, args }) => [id, args]), said.map(({ code }) => code)]);
}
