// Every source with what rests on it.
import { guideClaims } from '../knowledge/guides-of-2022.ts';
import { identifierStatements } from '../knowledge/identifier-statements.ts';
import { letters } from '../knowledge/letters.ts';
import type { Dated } from '../knowledge/record.ts';
import { rules } from '../knowledge/rules.ts';
import { type SourceId, sources } from '../knowledge/sources.ts';
import { statements, steps } from '../knowledge/tables.ts';
import type { CalendarDate } from './calendar-date.ts';
import { type CitedSource, staleSources } from './statement.ts';

export type SourceUse = CitedSource & {
  /** The ids of the records that rest on it. */
  usedBy: string[];
  /** Last read more than twelve months before the day asked for. */
  stale: boolean;
};

/** All sources: law, operators and authorities, press. */
export function sourceUses(today: CalendarDate): SourceUse[] {
  const records: readonly Pick<Dated, 'id' | 'sources'>[] = [
    ...rules,
    ...steps.mes,
    ...steps.dp,
    ...statements.mes,
    ...statements.dp,
    ...letters,
    ...guideClaims,
    ...Object.entries(identifierStatements).map(([id, { sources: cited }]) => ({ id, sources: cited })),
  ];
  const all = (Object.keys(sources) as SourceId[]).map((id) => ({ id, ...sources[id] }));
  const stale = new Set(staleSources(all, today));
  return all.map((source) => {
    const users = records.filter((record) => record.sources.includes(source.id)).map(({ id }) => id);
    return { ...source, usedBy: [...new Set(users)], stale: stale.has(source) };
  });
}
