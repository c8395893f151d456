// What a statement is: one sentence that an answer says in the cases it is for, with its sources.
import type { Dated, Service, When } from './record.ts';
import type { ArgName, StepRecord } from './steps.ts';

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
  /** A plan says it only where it has one of these steps; a note is said with the first of them. */
  readonly steps?: readonly string[];
  readonly when: When;
  readonly args?: readonly ArgName[];
}

type Named<Row, Id extends string> = Row & { readonly id: Id };
/** A statement as a table writes it: what most of its kind share may be left out. */
type Given = Omit<StatementRecord, 'id' | 'service' | 'kind' | 'answers' | 'when' | 'confidence'> &
  Partial<Pick<StatementRecord, 'answers' | 'when'>>;
type GivenSure = Given & Pick<StatementRecord, 'confidence'>;

/** Writes the records of a service. Unless said otherwise a statement is for all cases, and said by a plan. */
export function recordsOf(service: Service) {
  const said =
    (kind: StatementKind) =>
    <const Id extends string>(id: Id, given: GivenSure): Named<StatementRecord, Id> => ({
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
    rule: <const Id extends string>(id: Id, given: GivenSure) => said('rule')(id, { answers: ['deadline'], ...given }),
    note: said('note'),
    warning: said('warning'),
    remedy: said('remedy'),
    meaning: said('meaning'),
    /** What no source tells is our reasoning. */
    unconfirmed: <const Id extends string>(id: Id, given: Given) =>
      said('unconfirmed')(id, { ...given, confidence: 'inference' }),
  };
}

/** Those named come first, as they are named; the others follow as they stand. */
export function inOrder<Row extends StatementRecord>(rows: readonly Row[], first: readonly Row['id'][]): Row[] {
  const place = ({ id }: Row) => (first.includes(id) ? first.indexOf(id) : first.length);
  return [...rows].sort((a, b) => place(a) - place(b));
}
