// From a case to the steps that end with the decision on record, and what must be said with them.
import type { Confidence } from '../knowledge/confidence.ts';
import type { Service } from '../knowledge/record.ts';
import type { SourceId } from '../knowledge/sources.ts';
import type { Next, StatementKind } from '../knowledge/statements.ts';
import type { ArgName, Channel, StepRecord, Token } from '../knowledge/steps.ts';
import { steps as allSteps, statements } from '../knowledge/tables.ts';
import { addMonths, type CalendarDate, calendarDate } from './calendar-date.ts';
import { afterPlan, equalGoals } from './next.ts';
import { lastOpening, nextOpening, type WindowDates } from './opposition-window.ts';
import { type Facts, ruleOn, statementsFor } from './regime.ts';
import { type Case, type Goal, type GoalReason, readCase, type Situation, type SituationInput } from './situation.ts';
import { type Args, type CitedSource, citedSources, pick, type Statement, staleWarning, stated } from './statement.ts';
import { findWay, held, proofOf } from './way.ts';

export interface PlanStep {
  id: string;
  channel: Channel;
  needs: Token[];
  yields: Token[];
  confidence: Confidence;
  args: Args;
  sources: SourceId[];
  notes: Statement[];
}

export interface Plan {
  service: Service;
  goal: Goal;
  goalReason: GoalReason;
  today: CalendarDate;
  situation: Situation;
  window: WindowDates | null;
  /** What can be done, until when; or what was chosen. */
  verdict: Statement;
  /** What the situation already holds; never a goal token. */
  have: Token[];
  steps: PlanStep[];
  /** The support line, where a step may fail and none is by telephone. */
  phone: Statement | null;
  /** What to do about the problem named. */
  remedies: Statement[];
  /** What a refusal or closing means, and whether one that is checked still holds; empty for other goals. */
  meaning: Statement[];
  sources: CitedSource[];
  warnings: Statement[];
  unconfirmed: Statement[];
  /** What can be done after: what a sentence leads to, a letter, the numbers to check, the other goals as equals. */
  next: Next[];
}

/**
 * The steps for a case on a given day, in order, with what is unconfirmed about them.
 * The regime is that of `today`; every step and statement names its sources.
 * @throws OptOutError `situation.value` for a value outside its closed set or a facet that is none, `situation.contradiction`
 *   and `situation.not-known-then` for a case that cannot be, `situation.since` and `situation.since-day`, `date.shape` for a
 *   day that is none, `date.before-knowledge` for one before the first record, `date.impossible` where a day that the plan
 *   names comes after the year 9999, and the errors of `oppositionWindow` for a start date
 * @example buildPlan({ service: 'mes', profile: 'not-activated' }, '2026-11-21').goal // 'close'
 */
export function buildPlan(input: SituationInput, today: string): Plan {
  const plan = planFor(readCase(input, calendarDate(today)), allSteps[input.service]);
  return { ...plan, next: afterPlan(plan, equalGoals(plan)) };
}

/** The plan for a case, without the other goals, from these steps; taking one away shows whether the others can do without it. */
export function planFor(given: Case, steps: readonly StepRecord[]): Plan {
  const { situation, today, goal, goalReason, window, facts } = given;
  const have = held(facts);
  const way = findWay(facts, today, steps, have);
  if (way === undefined) throw new Error(`no way to ${goal}: ${JSON.stringify(facts)}`);
  const outcome: Facts = { ...facts, proof: proofOf(way.tokens), otherChannel: way.otherChannel };
  const values = argValues(given);
  const ids = new Set(way.steps.map((step) => step.id));
  const said = statementsFor(statements[given.situation.service], 'plan', outcome, today).filter(
    (record) => record.steps?.some((id) => ids.has(id)) ?? true,
  );
  const say = (kind: StatementKind) => said.filter((record) => record.kind === kind);
  const told = (kind: StatementKind) =>
    say(kind).map((record): Statement => {
      const step = way.steps.find(({ id }) => record.steps?.includes(id));
      return { ...stated(record, values), ...(step && { step: step.id }) };
    });
  const notes = say('note').map((record) => ({
    step: way.steps.find((step) => record.steps?.includes(step.id))!.id,
    note: stated(record, values),
  }));
  const planSteps = way.steps.map((step) => ({
    id: step.id,
    channel: step.channel,
    needs: [...step.needs],
    yields: [...step.yields],
    confidence: step.confidence,
    args: pick(values, step.args),
    sources: [...step.sources],
    notes: notes.filter(({ step: id }) => id === step.id).map(({ note }) => note),
  }));
  const verdict = stated(say('verdict')[0]!, values);
  const remedies = told('remedy');
  const meaning = told('meaning');
  const warnings = told('warning');
  const unconfirmed = told('unconfirmed');
  const phone = supportLine(given, planSteps);
  const citing = [
    verdict,
    ...(phone ? [phone] : []),
    ...(window?.rules ?? []),
    ...warnings,
    ...remedies,
    ...planSteps.flatMap((step) => [step, ...step.notes]),
    ...meaning,
    ...unconfirmed,
  ];
  const cited = citedSources(citing);
  const plan = {
    service: situation.service,
    goal,
    goalReason,
    today,
    situation,
    window,
    verdict,
    have,
    steps: planSteps,
    phone,
    remedies,
    meaning,
    sources: cited,
    warnings: [...warnings, ...staleWarning(cited, today)],
    unconfirmed,
  };
  return { ...plan, next: afterPlan(plan, []) };
}

/** Is a call a step of the plan, or another way to what it is for? */
export function mayCall({ goal, steps, situation }: Pick<Plan, 'goal' | 'steps' | 'situation'>): boolean {
  if (situation.service !== 'mes' || goal === 'limit') return false;
  const { channel, profile, problem } = situation;
  const otherWay = channel !== 'web' && problem === 'none' && profile !== 'refused' && profile !== 'closed';
  return otherWay || steps.some((step) => step.channel === 'phone');
}

/** That of Mon espace santé is in a rule, with its hours; that of the Ordre is a note on a step. */
function supportLine({ situation, today }: Case, steps: readonly PlanStep[]): Statement | null {
  if (situation.service === 'dp') {
    return steps.flatMap(({ notes }) => notes).find(({ code }) => code === 'dp.support') ?? null;
  }
  const rule = ruleOn('mes.phone', today);
  const online = steps.some(({ channel }) => channel !== 'home' && channel !== 'phone');
  if (rule === undefined || !online || steps.some(({ channel }) => channel === 'phone')) return null;
  const deaf = situation.deaf && ruleOn('mes.visio', today) !== undefined;
  return { code: 'mes.support', weight: 'act', args: { ...rule.values, deaf }, sources: [...rule.sources] };
}

type Values = Readonly<Record<ArgName, string | number | boolean | null>>;

/** Each is worked out only where a record names it. */
function argValues({ situation, today, goal, window, lapsesOn }: Case): Values {
  const video = ruleOn('mes.visio', today) !== undefined;
  return {
    for: situation.for,
    goal,
    copy: situation.service === 'mes' && situation.profile === 'active' && situation.copy === 'yes',
    deleteData: situation.service === 'mes' && situation.deleteData,
    deaf: situation.service === 'mes' && situation.deaf && video,
    video,
    startDate: situation.startDate,
    today,
    safeLastDay: window?.safeLastDay ?? null,
    safeDaysLeft: window?.safeDaysLeft ?? null,
    lastDay: window?.lastDay ?? null,
    get nextPhoneDay() {
      return nextOpening(today);
    },
    get lastPhoneDay() {
      return window && lastOpening(window.safeLastDay);
    },
    since: situation.since,
    lapsesOn,
    get deletionBy() {
      return addMonths(today, 3);
    },
  };
}
