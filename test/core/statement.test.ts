// Sources behind an answer: each once, and how old its reading may be.
import { expect, test } from 'vitest';
import { calendarDate } from '../../src/core/calendar-date.ts';
import { newestReading } from '../../src/core/newest-reading.ts';
import { buildPlan } from '../../src/core/plan.ts';
import { sourceUses } from '../../src/core/source-uses.ts';
import { citedSources, staleSources, staleWarning } from '../../src/core/statement.ts';
import type { Source } from '../../src/knowledge/sources/source.ts';
import { type SourceId, sources } from '../../src/knowledge/sources.ts';

const cited = citedSources([{ sources: ['sp-mes', 'csp-r1111-28'] }, { sources: ['csp-r1111-28', 'sp-dp'] }]);

test('sources are cited once, whole: the law, then official ones, each in the order of their first mention', () => {
  expect(cited).toEqual((['csp-r1111-28', 'sp-mes', 'sp-dp'] as const).map((id) => ({ id, ...sources[id] })));
  expect(citedSources([])).toEqual([]);
});

test('a reading is stale from the day after its twelfth month', () => {
  const read = [
    { ...sources['sp-mes'], readOn: '2026-11-21' },
    { ...sources['sp-dp'], readOn: '2026-03-01' },
  ] as Source[];
  const stale = (today: string) => staleSources(read, calendarDate(today)).map(({ readOn }) => readOn);
  expect(stale('2027-03-01')).toEqual([]);
  expect(stale('2027-03-02')).toEqual(['2026-03-01']);
  expect(stale('2027-11-21')).toEqual(['2026-03-01']);
  expect(stale('2027-11-22')).toEqual(['2026-11-21', '2026-03-01']);
});

test('the warning names the oldest reading and every stale source', () => {
  const read = cited.map((source, index) => ({
    ...source,
    readOn: ['2026-03-01', '2026-05-01', '2027-06-01'][index]!,
  }));
  expect(staleWarning(read, calendarDate('2027-02-01'))).toEqual([]);
  expect(staleWarning(read, calendarDate('2027-06-02'))).toEqual([
    { code: 'sources.stale', weight: 'act', args: { readOn: '2026-03-01' }, sources: ['csp-r1111-28', 'sp-mes'] },
  ]);
});

test('every source is listed with the records that rest on it, each once, and whether it is stale', () => {
  const uses = sourceUses(calendarDate('2026-11-21'));
  expect(uses.map(({ id }) => id)).toEqual(Object.keys(sources));
  expect(uses.filter(({ stale }) => stale)).toEqual([]);
  expect(sourceUses(calendarDate('2030-01-01')).every(({ stale }) => stale)).toBe(true);
  const usedBy = (id: SourceId) => uses.find((use) => use.id === id)!.usedBy;
  // One of each table: rules, steps, statements, letters, identifiers.
  expect(usedBy('csp-r1111-28')).toEqual(expect.arrayContaining(['mes.window', 'mes-refuse']));
  expect(usedBy('csp-r1111-28')).not.toContain('dp.window');
  expect(usedBy('csp-r1111-20-1')).toEqual(expect.arrayContaining(['dp.window', 'dp.2023.object-online', 'dp-refuse']));
  for (const { usedBy: users } of uses) {
    expect(users.length).toBeGreaterThan(0);
    expect(new Set(users).size).toBe(users.length);
  }
});

test('the newest reading is that of the newest source', () => {
  expect(newestReading()).toBe(
    Object.values(sources)
      .map(({ readOn }) => readOn)
      .sort()
      .at(-1),
  );
});

test.each([
  { service: 'mes', goal: 'refuse' },
  { service: 'dp', goal: 'close' },
] as const)('whoever changes an answer changes no later one: $service, $goal', (situation) => {
  const answer = () => buildPlan(situation, '2026-11-21');
  const first = answer();
  const before = structuredClone(first);
  spoil(first);
  expect(answer()).toEqual(before);
});

/** Empties all that it holds. */
function spoil(value: object): void {
  for (const [key, held] of Object.entries(value)) {
    if (typeof held === 'object' && held !== null) spoil(held);
    delete (value as Record<string, unknown>)[key];
  }
}
