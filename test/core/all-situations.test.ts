// The walk over all situations: how many there are of each kind, on the earliest days, when there are fewest.
import { expect, test } from 'vitest';
import { allSituations, trialDates } from '../../src/core/all-situations.ts';
import { calendarDate } from '../../src/core/calendar-date.ts';
import { services } from '../../src/knowledge/record.ts';

/** How many situations have each value of a facet. */
function counted(all: readonly object[], facet: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const situation of all) {
    const value = String((situation as Record<string, unknown>)[facet]);
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
}

test('of a pharmacy file', () => {
  const all = [...allSituations('dp', '2017-01-01')];
  expect(all).toHaveLength(603);
  expect(new Set(all.map((situation) => JSON.stringify(situation))).size).toBe(603);
  expect(counted(all, 'for')).toEqual({ self: 180, child: 264, 'protected-adult': 159 });
  expect(counted(all, 'goal')).toEqual({ null: 141, refuse: 114, check: 173, close: 60, limit: 58, copy: 57 });
  expect(counted(all, 'file')).toEqual({ unknown: 170, none: 88, open: 196, refused: 88, closed: 61 });
  expect(counted(all, 'startDate')).toEqual({ null: 603 });
  expect(counted(all, 'problem')).toMatchObject({ none: 60, 'pharmacy-refuses': 9, 'no-notice': 60, unborn: 5 });
});

test('of Mon espace santé', () => {
  const all = [...allSituations('mes', '2022-01-05')];
  expect(all).toHaveLength(7519);
  expect(counted(all, 'since')).toEqual({ null: 7519 });
  expect(counted(all, 'card')).toEqual({ unknown: 4630, photo: 720, plain: 720, unavailable: 1449 });
  expect(counted(all, 'codeState')).toEqual({ unknown: 4630, yes: 720, no: 963, expired: 1206 });
  expect(counted(all, 'contact')).toEqual({ unknown: 5599, yes: 960, no: 960 });
  expect(counted(all, 'channel')).toEqual({ any: 2899, web: 2898, phone: 1722 });
  expect(counted(all, 'deaf')).toEqual({ false: 7447, true: 72 });
  // A problem stands beside the defaults of the card, the code, the contact and the hearing, and what it implies.
  const beside = all.filter((situation) => situation.problem === 'code-expired');
  expect(beside).toHaveLength(243);
  for (const facet of ['card', 'contact', 'deaf']) expect(Object.keys(counted(beside, facet))).toHaveLength(1);
  expect(counted(beside, 'codeState')).toEqual({ expired: 243 });
});

test.each(services)('of %s: the days that stand for all others', (service) => {
  const { startDate, since } = trialDates(service, calendarDate('2026-11-21'));
  expect(startDate).toEqual([null, '2026-11-11', '2026-10-14', '2026-10-11', '2026-10-10', '2026-09-22']);
  const under = service === 'dp' ? ['2020-05-02'] : [];
  expect(since).toEqual([null, ...under, '2022-02-15', '2024-02-15']);
});
