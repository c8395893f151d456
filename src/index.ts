// The library's public face.
export { allSituations } from './core/all-situations.ts';
export type { CalendarDate } from './core/calendar-date.ts';
export { type ErrorCode, OptOutError } from './core/error.ts';
export {
  type OppositionWindow,
  oppositionWindow,
  type WindowDates,
  type WindowRequest,
} from './core/opposition-window.ts';
export { buildPlan, type Plan, type PlanStep } from './core/plan.ts';
export type { DpSituation, Goal, GoalReason, MesSituation, Situation, SituationInput } from './core/situation.ts';
export type { Args, CitedRule, CitedSource, Statement } from './core/statement.ts';
