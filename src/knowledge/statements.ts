// What a statement is: one sentence that an answer says in the cases it is for, with its sources.
import type { LetterKind } from './facets.ts';
import type { Dated, Service, When } from './record.ts';
import type { ArgName, StepRecord } from './steps.ts';

/**
 * `verdict`: the first line of an answer; of those that fit, the first of the table is said · `rule`: what a deadline rests
 * on · `note`: said with a step · `warning` · `remedy`: what to do about a problem named · `meaning`: what a refusal or
 * closing means · `unconfirmed`: what no source told.
 */
export const statementKinds = ['verdict', 'rule', 'note', 'warning', 'remedy', 'meaning', 'unconfirmed'] as const;
export type StatementKind = (typeof statementKinds)[number];

/** `act`: without it somebody does the wrong thing, loses a right or data, or gets stuck · `know`: the rest. */
export const weights = ['act', 'know'] as const;
export type Weight = (typeof weights)[number];

/**
 * What can be done next, as data: each door writes its own command line, menu entry or page. The facets of a plan are set
 * on top of the person's own case; of a case of the other service, whom it is for is kept.
 */
export type Next =
  | { readonly kind: 'letter'; readonly letter: LetterKind }
  | {
      readonly kind: 'plan';
      readonly service: Service;
      readonly facets: Readonly<Record<string, string | boolean>>;
    }
  | { readonly kind: 'numbers' }
  | { readonly kind: 'details' };

/** What may say a statement. */
export type Answer = 'deadline' | 'plan' | 'letter';

export interface StatementRecord extends Dated {
  readonly service: Service;
  readonly kind: StatementKind;
  /** Does the short answer need it? */
  readonly weight: Weight;
  /** Which answers say it. */
  readonly answers: readonly Answer[];
  /** A plan says it only where it has one of these steps; a note is said with the first of them. */
  readonly steps?: readonly string[];
  readonly when: When;
  readonly args?: readonly ArgName[];
  /** What the sentence leads to. */
  readonly next?: Next;
}

type Named<Row, Id extends string> = Row & { readonly id: Id };
/** A statement as a table writes it: what most of its kind share may be left out. */
type Given = Omit<StatementRecord, 'id' | 'service' | 'kind' | 'weight' | 'answers' | 'when' | 'confidence'> &
  Partial<Pick<StatementRecord, 'weight' | 'answers' | 'when'>>;
type GivenSure = Given & Pick<StatementRecord, 'confidence'>;
type GivenWeight = Pick<StatementRecord, 'weight'>;

/**
 * Writes the records of a service. Unless said otherwise a statement is for all cases, and said by a plan. A verdict is what
 * an answer begins with, and a rule what it rests on: their weight follows; that of the others is thought of for each.
 */
export function recordsOf(service: Service) {
  const said =
    (kind: StatementKind) =>
    <const Id extends string>(id: Id, given: GivenSure & GivenWeight): Named<StatementRecord, Id> => ({
      id,
      service,
      kind,
      answers: ['plan'],
      when: {},
      ...given,
    });
  return {
    step: <const Id extends string>(id: Id, given: Omit<StepRecord, 'id' | 'service'>): Named<StepRecord, Id> => ({
      id,
      service,
      ...given,
    }),
    verdict: <const Id extends string>(id: Id, given: GivenSure) => said('verdict')(id, { weight: 'act', ...given }),
    rule: <const Id extends string>(id: Id, given: GivenSure) =>
      said('rule')(id, { weight: 'know', answers: ['deadline'], ...given }),
    note: said('note'),
    warning: said('warning'),
    remedy: said('remedy'),
    meaning: said('meaning'),
    /** What no source tells is our reasoning, and seldom changes what one does. */
    unconfirmed: <const Id extends string>(id: Id, given: Given) =>
      said('unconfirmed')(id, { weight: 'know', ...given, confidence: 'inference' }),
  };
}

/** Those named come first, as they are named; the others follow as they stand. */
export function inOrder<Row extends StatementRecord>(rows: readonly Row[], first: readonly Row['id'][]): Row[] {
  const place = ({ id }: Row) => (first.includes(id) ? first.indexOf(id) : first.length);
  return [...rows].sort((a, b) => place(a) - place(b));
}
