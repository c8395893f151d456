// The library's public face.
export { allSituations } from './core/all-situations.ts';
export type { CalendarDate } from './core/calendar-date.ts';
export { type ErrorCode, OptOutError } from './core/error.ts';
export {
  checkNir,
  type DecodedNir,
  type NirCheck,
  type NirErrorCode,
  type NirProblem,
  type NirWarningCode,
} from './core/nir.ts';
export { locateNirSlip, type NirSlip } from './core/nir-slip.ts';
export {
  type OppositionWindow,
  oppositionWindow,
  type WindowDates,
  type WindowRequest,
} from './core/opposition-window.ts';
export type { Period } from './core/period.ts';
export { buildPlan, type Plan, type PlanStep } from './core/plan.ts';
export type { Problem } from './core/problem.ts';
export {
  checkProvisionalCode,
  type ProvisionalCodeCheck,
  type ProvisionalCodeErrorCode,
  type ProvisionalCodeProblem,
  type ProvisionalCodeWarningCode,
} from './core/provisional-code.ts';
export type { DpSituation, Goal, GoalReason, MesSituation, Situation, SituationInput } from './core/situation.ts';
export type { Args, CitedRule, CitedSource, Statement } from './core/statement.ts';
export {
  type CardSerialCheck,
  type CardSerialErrorCode,
  type CardSerialProblem,
  type CardSerialWarningCode,
  checkCardSerial,
} from './core/vitale-card.ts';
export type { CardType, LetterKind } from './knowledge/facets.ts';
export type { Next, Weight } from './knowledge/statements.ts';
