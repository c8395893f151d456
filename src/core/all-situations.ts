// Every situation that makes sense on a given day, so that the plans can be proved over all of them.
import { mattersWhen, problemImplies } from '../knowledge/cases.ts';
import { facets, goals } from '../knowledge/facets.ts';
import { type Service, services, type When } from '../knowledge/record.ts';
import { addDays, type CalendarDate, calendarDate } from './calendar-date.ts';
import { requireOneOf } from './closed-set.ts';
import { attempt } from './error.ts';
import { type WindowDates, windowDates } from './opposition-window.ts';
import { fits } from './regime.ts';
import { type Case, readCase, type Situation, type SituationInput } from './situation.ts';

/** Days before today on which a letter may have been sent: none, early, three days left, the last days, over. */
const startsBefore = [null, 10, 38, 41, 42, 60] as const;
/** Days on which a refusal may have been made: unknown, and under each rule. */
const refusalDays: Record<Service, readonly Choice[]> = {
  mes: [null, '2022-02-15', '2024-02-15'],
  dp: [null, '2020-05-02', '2022-02-15', '2024-02-15'],
};
/** The facets that a problem is walked beside at their defaults only. */
export const besideProblem: readonly string[] = ['card', 'codeState', 'contact', 'deaf'];

/** The value of a facet; a date, or none. */
export type Choice = string | boolean | null;
type Axis = readonly [facet: string, values: readonly Choice[]];

/**
 * Every combination of facets that makes sense on that day, with at most one problem each: a facet varies only where it
 * changes anything, and a problem stands beside the defaults of the card, the code, the contact and the hearing.
 * Start dates are none and today − 10, − 38, − 41, − 42 and − 60 days.
 * @throws OptOutError `situation.value` for a service that is none, `date.shape` for a day that is none, when the first is asked for
 * @example [...allSituations('dp', '2026-11-21')].length > 1000 // true
 */
export function* allSituations(service: Service, today: string): Generator<Situation> {
  requireOneOf('service', service, services);
  for (const { situation } of allCases(service, calendarDate(today))) yield situation;
}

/** Days that stand for all others: a letter at every stage of its window, a refusal under each rule. */
export function trialDates(service: Service, today: CalendarDate): Record<'startDate' | 'since', readonly Choice[]> {
  return { startDate: startsBefore.map((days) => days && addDays(today, -days)), since: refusalDays[service] };
}

/** Every value of a facet, its default first; of a date, those that stand for all others. */
export function valuesOf(service: Service, facet: string, today: CalendarDate): readonly Choice[] {
  if (facet === 'goal') return [null, ...goals];
  if (facet === 'startDate' || facet === 'since') return trialDates(service, today)[facet];
  return (facets[service] as Readonly<Record<string, readonly Choice[]>>)[facet]!;
}

/** The same, read: what `planFor` takes. */
export function* allCases(service: Service, today: CalendarDate): Generator<Case> {
  const { problem, ...others } = facets[service];
  const axes: Axis[] = [
    ['startDate', trialDates(service, today).startDate],
    ['problem', problem],
    ['goal', [null, ...goals]],
    ...Object.entries(others),
    ['since', trialDates(service, today).since],
  ];
  // What decides whether these matter is chosen before them.
  axes.sort(([a], [b]) => besideProblem.indexOf(a) - besideProblem.indexOf(b));
  const windows = new Map<CalendarDate, WindowDates>();
  const windowOf: typeof windowDates = (of, startDate, day) => {
    const window = windows.get(startDate) ?? windowDates(of, startDate, day);
    windows.set(startDate, window);
    return window;
  };
  yield* walk(axes, { service }, (chosen) =>
    attempt(() => readCase(chosen as unknown as SituationInput, today, windowOf)),
  );
}

type Chosen = Record<string, Choice>;
/** The case as far as it is chosen; undefined for a date that cannot be or a contradiction. */
type Read = (chosen: Chosen) => Case | undefined;

function* walk([axis, ...rest]: readonly Axis[], chosen: Chosen, read: Read): Generator<Case> {
  if (axis === undefined) {
    const whole = read(chosen);
    if (whole) yield whole;
    return;
  }
  const [facet, values] = axis;
  const service = chosen.service as Service;
  const problem = (chosen.problem ?? 'none') as string;
  const settled =
    facet in (problemImplies[service][problem] ?? {}) || (problem !== 'none' && besideProblem.includes(facet));
  const matters = mattersWhen[service][facet];
  const varies = !settled && (matters === undefined || fitsSoFar(matters, read(chosen)));
  for (const value of varies ? values : values.slice(0, 1)) yield* walk(rest, { ...chosen, [facet]: value }, read);
}

function fitsSoFar(when: When, read: Case | undefined): boolean {
  return read !== undefined && fits(when, read.facts);
}
