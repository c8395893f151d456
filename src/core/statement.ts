// A sentence before it is said: its code, what it must name, and the sources it rests on.
import type { Confidence } from '../knowledge/record.ts';
import type { Source } from '../knowledge/sources/source.ts';
import { type SourceId, sources } from '../knowledge/sources.ts';
import { addMonths, type CalendarDate, calendarDate } from './calendar-date.ts';

/** What a sentence may name. Dates are `YYYY-MM-DD`. */
export type Args = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

export interface Statement {
  code: string;
  args: Args;
  sources: SourceId[];
}

export interface CitedRule {
  id: string;
  confidence: Confidence;
  sources: SourceId[];
}

export type CitedSource = { id: SourceId } & Source;

/** The records of all sources cited, each once, in the order of their first mention. */
export function citedSources(citing: readonly { sources: readonly SourceId[] }[]): CitedSource[] {
  const ids = new Set<SourceId>();
  for (const statement of citing) for (const id of statement.sources) ids.add(id);
  return [...ids].map((id) => ({ id, ...sources[id] }));
}

/** How long a reading of a source is taken for fresh, in months. */
const freshMonths = 12;

/** Those last read more than twelve months before that day. */
export function staleSources<S extends Source>(read: readonly S[], today: CalendarDate): S[] {
  return read.filter(({ readOn }) => addMonths(calendarDate(readOn), freshMonths) < today);
}

/** The warning that an answer rests on readings more than twelve months old; empty while all are fresh. */
export function staleWarning(cited: readonly CitedSource[], today: CalendarDate): Statement[] {
  const stale = staleSources(cited, today);
  if (stale.length === 0) return [];
  const oldest = stale.map((source) => source.readOn).sort()[0] as string;
  return [{ code: 'sources.stale', args: { readOn: oldest }, sources: stale.map((source) => source.id) }];
}
