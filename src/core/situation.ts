// A person's case: what is said of it, checked against the closed sets, and what follows from it.
import * as z from 'zod/mini';
import { contradictions, midway, problemImplies } from '../knowledge/cases.ts';
import { facets, goals } from '../knowledge/facets.ts';
import { type Service, services } from '../knowledge/record.ts';
import { knownSince } from '../knowledge/rules.ts';
import { addDays, addYears, type CalendarDate, isCalendarDate } from './calendar-date.ts';
import { requireOneOf } from './closed-set.ts';
import { attempt, OptOutError } from './error.ts';
import { masked } from './mask.ts';
import { isOpeningDay, lastCallByHoliday, nextOpening, type WindowDates, windowDates } from './opposition-window.ts';
import { daysOf, isPeriod, type Period } from './period.ts';
import { type Facts, fits, ruleOn } from './regime.ts';

const date = z._default(
  z.nullable(z.custom<CalendarDate>((value) => typeof value === 'string' && isCalendarDate(value))),
  null,
);
const period = z._default(z.nullable(z.custom<Period>((value) => typeof value === 'string' && isPeriod(value))), null);
const goal = z._default(z.nullable(z.enum(goals)), null);
const { mes, dp } = facets;

const mesSituation = z.strictObject({
  service: z.literal('mes'),
  for: z._default(z.enum(mes.for), 'self'),
  goal,
  deleteData: z._default(z.boolean(), false),
  copy: z._default(z.enum(mes.copy), 'yes'),
  startDate: date,
  profile: z._default(z.enum(mes.profile), 'unknown'),
  since: period,
  card: z._default(z.enum(mes.card), 'unknown'),
  codeState: z._default(z.enum(mes.codeState), 'unknown'),
  contact: z._default(z.enum(mes.contact), 'unknown'),
  channel: z._default(z.enum(mes.channel), 'any'),
  deaf: z._default(z.boolean(), false),
  problem: z._default(z.enum(mes.problem), 'none'),
});
const dpSituation = z.strictObject({
  service: z.literal('dp'),
  for: z._default(z.enum(dp.for), 'self'),
  goal,
  startDate: date,
  file: z._default(z.enum(dp.file), 'unknown'),
  since: period,
  problem: z._default(z.enum(dp.problem), 'none'),
});

/** The facets of a service's case, each with one of its values. */
type FacetValues<Of extends Service> = {
  [Facet in keyof (typeof facets)[Of]]: (typeof facets)[Of][Facet] extends readonly (infer Value)[] ? Value : never;
};
type Wish = {
  /** What is wanted; null: what makes sense for the case. */
  goal: Goal | null;
  /** The day on the letter or e-mail (MES), the day the notice was handed over (DP); null where there is none. */
  startDate: CalendarDate | null;
  /** The day of a refusal or closing made before, or its month or year where that settles the answer; null where there is none, or it isn't known. */
  since: Period | null;
};
// Written out, not inferred from the schemas: the library's types need nobody else's.
export type MesSituation = { service: 'mes' } & Wish & FacetValues<'mes'>;
export type DpSituation = { service: 'dp' } & Wish & FacetValues<'dp'>;
/** A case, complete: every facet has a value, the default where nothing was said. Dates are `YYYY-MM-DD` or null. */
export type Situation = MesSituation | DpSituation;
/** A case as it is given: the service, and what is known. Dates are `YYYY-MM-DD`. */
export type SituationInput = Given<MesSituation> | Given<DpSituation>;
type Given<Whole extends Situation> = Pick<Whole, 'service'> &
  Partial<Omit<Whole, 'startDate' | 'since'> & Record<'startDate' | 'since', string | null>>;

export type Goal = (typeof goals)[number];
export const goalReasons = [
  'asked',
  'problem',
  'problem.midway',
  'refuse.after-opening',
  'profile.not-activated',
  'profile.active',
  'file.open',
  'window.open',
  'window.last-day',
  'window.closed',
  'profile.not-created',
  'file.none',
  'profile.refused',
  'profile.closed',
  'file.refused',
  'file.closed',
  'nothing-known',
] as const;
export type GoalReason = (typeof goalReasons)[number];

/** A case read on a given day: the goal taken and why, the window, and the facts that the knowledge's tables look at. */
export interface Case {
  /** What was said, with what the problem named already tells. */
  situation: Situation;
  today: CalendarDate;
  goal: Goal;
  goalReason: GoalReason;
  window: WindowDates | null;
  /** When a refusal or closing made under the old rule stops to hold; as exactly as it is known when it was made. */
  lapsesOn: Period | null;
  facts: Facts;
}

/**
 * The case, complete and checked.
 * @throws OptOutError `situation.value` for a value outside its closed set, `situation.since` for a date without a refusal
 *   or after today, `situation.since-day` for a month or a year in which the answer changes, `situation.contradiction`, and the errors of `oppositionWindow`
 * @param windowOf where the window is taken from: a walk over many cases works each out once
 */
export function readCase(input: SituationInput, today: CalendarDate, windowOf = windowDates): Case {
  const given = complete(input);
  const { service, startDate, since } = given;
  if (today < knownSince[service]) {
    throw new OptOutError('date.before-knowledge', { date: today, knownSince: knownSince[service], service });
  }
  const implied = problemImplies[service][given.problem] ?? {};
  const said: Record<string, string | boolean | null> = { channel: 'any', ...given, ...implied };
  const situation = Object.fromEntries(Object.keys(given).map((facet) => [facet, said[facet]])) as Situation;
  const state = service === 'mes' ? said.profile : said.file;
  if (since !== null && (daysOf(since).first > today || (state !== 'refused' && state !== 'closed'))) {
    throw new OptOutError('situation.since', { since, today, service });
  }
  const window = startDate === null ? null : windowOf(service, startDate, today);
  const status = windowFact(window);
  const open = state === 'not-activated' || state === 'active' || state === 'open';
  const [taken, goalReason] = takeGoal(
    service,
    said.goal as Goal | null,
    'goal' in implied,
    open,
    state as string,
    status,
    given.problem,
  );
  const lapse = service === 'dp' && (state === 'refused' || state === 'closed') ? oldRefusal(since, today) : null;
  const facts: Facts = {
    ...said,
    goal: taken,
    goalReason,
    window: status,
    ...callsIn(window),
    refusal: lapse?.state ?? 'none',
    refusedIn2022: since === null ? 'unknown' : since.slice(0, 4) < '2023' ? 'yes' : 'no',
  };
  const contradiction = contradictions[service].find(
    (row) => (row.until === undefined || today <= row.until) && fits(row.case, facts),
  );
  if (contradiction?.until !== undefined) {
    throw new OptOutError('situation.not-known-then', { goal: taken, until: contradiction.until });
  }
  if (contradiction) {
    throw new OptOutError('situation.contradiction', {
      service,
      facets: Object.keys(contradiction.case).map((facet) => `${facet}=${facts[facet]}`),
      suggest: contradiction.suggest,
    });
  }
  return { situation, today, goal: taken, goalReason, window, lapsesOn: lapse?.lapsesOn ?? null, facts };
}

/** The other goals that make sense for a person's case, as equals of the one taken. */
export function otherGoals(situation: Situation, today: CalendarDate, taken: Goal): Goal[] {
  // Deletion goes with closing only: it is left out of the question.
  const asked = situation.service === 'mes' ? { ...situation, deleteData: false } : situation;
  return goals.filter(
    (other) => other !== taken && attempt(() => readCase({ ...asked, goal: other }, today))?.goal === other,
  );
}

function complete(input: SituationInput): Situation {
  requireOneOf('service', input.service, services);
  const result = (input.service === 'dp' ? dpSituation : mesSituation).safeParse(input);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  const facet = issue.code === 'unrecognized_keys' ? issue.keys[0]! : String(issue.path[0]);
  throw new OptOutError('situation.value', {
    facet: masked(facet),
    allowed: issue.code === 'invalid_value' ? issue.values.map(String) : [],
  });
}

function takeGoal(
  service: Service,
  asked: Goal | null,
  byProblem: boolean,
  open: boolean,
  state: string,
  window: string,
  problem: string,
): [Goal, GoalReason] {
  const settled = state === 'refused' || state === 'closed';
  if (asked === 'refuse' && (open || (window === 'closed' && !settled))) return ['close', 'refuse.after-opening'];
  if (asked !== null) return [asked, byProblem ? 'problem' : 'asked'];
  const reason = `${service === 'mes' ? 'profile' : 'file'}.${state}` as GoalReason;
  if (open) return ['close', reason];
  if (window === 'open' || window === 'urgent') return ['refuse', 'window.open'];
  if (window === 'last-day') return ['refuse', 'window.last-day'];
  if (settled) return ['check', reason];
  if (window === 'closed') return ['close', 'window.closed'];
  if (state === 'not-created' || state === 'none') return ['refuse', reason];
  if (midway[service].includes(problem)) return ['close', 'problem.midway'];
  return ['check', 'nothing-known'];
}

/** From so many safe days left on, the channel is chosen for what can still work in time. */
const urgentDays = 6;

function windowFact(window: WindowDates | null): string {
  if (window === null) return 'none';
  return window.status === 'open' && window.safeDaysLeft <= urgentDays ? 'urgent' : window.status;
}

type Calls = { phoneDays: string; lastCallByHoliday: boolean };

/** What the calendar of a window says of calls. Worked out once a window: a walk over all situations asks again and again. */
function callsIn(window: WindowDates | null): Calls {
  if (window === null) return { phoneDays: 'any', lastCallByHoliday: false };
  const known = calls.get(window) ?? { phoneDays: phoneDays(window), lastCallByHoliday: lastCallByHoliday(window) };
  calls.set(window, known);
  return known;
}
const calls = new WeakMap<WindowDates, Calls>();

/** How many days the support line still opens before the window ends. */
function phoneDays(window: WindowDates): string {
  const { today } = window;
  if (window.status === 'closed') return 'any';
  const end = window.status === 'open' ? window.safeLastDay : window.lastDay;
  const first = nextOpening(today);
  if (first > end) return 'none';
  for (let day = addDays(first, 1); day <= end; day = addDays(day, 1)) if (isOpeningDay(day)) return 'several';
  return 'one';
}

/** Does a refusal or closing of a DP made then still keep a file from being opened? */
function oldRefusal(since: Period | null, today: CalendarDate): { state: string; lapsesOn: Period | null } {
  const rule = ruleOn('dp.old-refusal', today);
  if (rule === undefined) return { state: 'unknown-rule', lapsesOn: null };
  if (since === null) return { state: 'no-date', lapsesOn: null };
  const { madeBefore, years } = rule.values;
  const { first, last } = daysOf(since);
  if (first >= madeBefore) return { state: 'stands', lapsesOn: null };
  const whole = first === last;
  const askDay = (why: string) => new OptOutError('situation.since-day', { since, why, madeBefore });
  if (last >= madeBefore) throw askDay('rule');
  if (addYears(last, years) <= today) {
    const lapsesOn = whole ? addYears(first, years) : `${Number(since.slice(0, 4)) + years}${since.slice(4)}`;
    return { state: 'lapsed', lapsesOn: lapsesOn as Period };
  }
  // To the day: that is the answer.
  if (!whole) throw askDay('end');
  return { state: 'until', lapsesOn: addYears(first, years) };
}
