// What a statement is: one sentence that an answer says in the cases it is for, with its sources.
import type { Dated, Service, When } from './record.ts';
import type { ArgName } from './steps.ts';

/**
 * `rule`: what a deadline rests on · `note`: said with a step · `warning` · `remedy`: what to do about a problem named ·
 * `meaning`: what a refusal or closing means · `unconfirmed`: what no source told.
 */
export const statementKinds = ['rule', 'note', 'warning', 'remedy', 'meaning', 'unconfirmed'] as const;
export type StatementKind = (typeof statementKinds)[number];

/** What may say a statement. */
export type Answer = 'deadline' | 'plan' | 'letter';

export interface StatementRecord extends Dated {
  readonly service: Service;
  readonly kind: StatementKind;
  /** Which answers say it. */
  readonly answers: readonly Answer[];
  /** Said only where the plan has one of these steps; a note is said with the first of them. */
  readonly steps?: readonly string[];
  readonly when: When;
  readonly args?: readonly ArgName[];
}
