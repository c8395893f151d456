// A letter before its words: what it rests on, to whom it goes, and what must be said with it.
import { type goals, type LetterKind, type persons, type requestWays, sharedLetterKinds } from '../knowledge/facets.ts';
import { type LetterId, letterFor, letterForProblem, letters } from '../knowledge/letters.ts';
import type { Service } from '../knowledge/record.ts';
import { statements } from '../knowledge/tables.ts';
import type { CalendarDate } from './calendar-date.ts';
import { OptOutError } from './error.ts';
import { type WindowDates, windowDates } from './opposition-window.ts';
import { isInForce, statementsFor } from './regime.ts';
import { type CitedSource, citedSources, type Statement, staleWarning, stated } from './statement.ts';

export interface LetterRequest {
  kind: LetterKind;
  /** Whose reminder or complaint: the other kinds belong to one service. */
  service: Service;
  for: (typeof persons)[number];
  /** Ask for the data to be deleted too (MES). */
  deleteData: boolean;
  /** The day the information was sent or delivered, for a refusal. */
  startDate: CalendarDate | null;
  /** How the request was made that a reminder recalls; where it is not told, the letter has boxes to tick. */
  way?: (typeof requestWays)[number];
}

export interface LetterPlan extends Omit<LetterRequest, 'kind'> {
  id: LetterId;
  today: CalendarDate;
  window: WindowDates | null;
  addressee: (typeof letters)[number]['addressee'];
  articles: string[];
  sources: CitedSource[];
  warnings: Statement[];
  unconfirmed: Statement[];
}

/** Has each service its own of it? */
export const isSharedLetter = (kind: LetterKind): kind is (typeof sharedLetterKinds)[number] =>
  sharedLetterKinds.some((each) => each === kind);

/** What decides on the letter of a plan. */
interface Planned {
  service: Service;
  goal: (typeof goals)[number];
  situation: { problem: string };
}

/** The letter that goes with a plan, where one does: that of its problem, else that of its goal. */
export function letterKindFor({ service, situation, goal }: Planned): LetterKind | undefined {
  const ofProblem: Readonly<Record<string, LetterKind>> = letterForProblem[service];
  return ofProblem[situation.problem] ?? letterFor[service][goal];
}

/**
 * What a letter says and rests on, for a day.
 * @throws OptOutError `letter.not-then` before the first source of the letter, and the errors of `oppositionWindow`
 */
export function planLetter(request: LetterRequest, today: CalendarDate): LetterPlan {
  const { kind, ...rest } = request;
  const id = isSharedLetter(kind) ? (`${request.service}-${kind}` as const) : kind;
  const record = letters.find((letter) => letter.id === id)!;
  if (!isInForce(record, today)) throw new OptOutError('letter.not-then', { validFrom: record.validFrom });
  const { service } = record;
  const window = request.startDate === null ? null : windowDates(service, request.startDate, today);
  const said = statementsFor(statements[service], 'letter', { service, letter: id }, today);
  const saidAs = (of: 'warning' | 'unconfirmed') =>
    said.filter(({ kind }) => kind === of).map((record) => stated(record));
  const warnings = saidAs('warning');
  const unconfirmed = saidAs('unconfirmed');
  const cited = citedSources([record, ...(window?.rules ?? []), ...warnings, ...unconfirmed]);
  return {
    ...rest,
    id,
    service,
    today,
    window,
    addressee: record.addressee,
    articles: [...record.articles],
    sources: cited,
    warnings: [...warnings, ...staleWarning(cited, today)],
    unconfirmed,
  };
}
