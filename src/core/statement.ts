// A sentence before it is said: its code, what it must name, and the sources it rests on.
import type { Confidence } from '../knowledge/confidence.ts';
import type { Source } from '../knowledge/sources/source.ts';
import { type SourceId, sources } from '../knowledge/sources.ts';
import type { Next, StatementRecord, Weight } from '../knowledge/statements.ts';
import type { ArgName } from '../knowledge/steps.ts';
import { addMonths, type CalendarDate, calendarDate } from './calendar-date.ts';

/** What a sentence may name. Dates are `YYYY-MM-DD`. */
export type Args = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

export interface Statement {
  code: string;
  /** `act`: the short answer has it; `know`: the details. */
  weight: Weight;
  args: Args;
  sources: SourceId[];
  /** The step that it is about, where it stands elsewhere than with it. */
  step?: string;
  /** What the sentence leads to, where it leads to something. */
  next?: Next;
}

/** What an answer says of a record, with those of its values that the sentence names. */
export function stated({ id, weight, sources, args, next }: StatementRecord, values: Args = {}): Statement {
  return { code: id, weight, args: pick(values, args), sources: [...sources], ...(next && { next: copied(next) }) };
}

/** Whoever changes an answer changes no later one. */
function copied(next: Next): Next {
  return next.kind === 'plan' ? { ...next, facets: { ...next.facets } } : { ...next };
}

/** Each value is worked out where it is named, and nowhere else. */
export function pick(values: Args, names: readonly ArgName[] = []): Args {
  return Object.fromEntries(names.map((name) => [name, values[name] as Args[string]]));
}

export interface CitedRule {
  id: string;
  weight: Weight;
  confidence: Confidence;
  sources: SourceId[];
}

export type CitedSource = { id: SourceId } & Source;

/** What is cited first in a list of sources; the others follow in the order of their first mention. */
const leading: readonly Confidence[] = ['law', 'official'];
const rank = ({ kind }: Source) => (leading.includes(kind) ? leading.indexOf(kind) : leading.length);

/** The records of all sources cited, each once: texts of law, official ones, then the others. */
export function citedSources(citing: readonly { sources: readonly SourceId[] }[]): CitedSource[] {
  const ids = new Set<SourceId>();
  for (const statement of citing) for (const id of statement.sources) ids.add(id);
  return [...ids].map((id): CitedSource => ({ id, ...sources[id] })).sort((one, other) => rank(one) - rank(other));
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
  return [
    { code: 'sources.stale', weight: 'act', args: { readOn: oldest }, sources: stale.map((source) => source.id) },
  ];
}
