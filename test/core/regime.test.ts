// Which records hold on a day, and for a case.
import { expect, test } from 'vitest';
import { calendarDate } from '../../src/core/calendar-date.ts';
import { fits, isInForce, ruleOn, statementsFor } from '../../src/core/regime.ts';
import type { Dated } from '../../src/knowledge/record.ts';
import { knowledge } from '../knowledge/all-knowledge.ts';

const record = (days: Pick<Dated, 'validFrom'> & Partial<Dated>) => days as Dated;

test.each([
  [{ validFrom: '2022-01-01' }, '2021-12-31', false],
  [{ validFrom: '2022-01-01' }, '2022-01-01', true],
  [{ validFrom: '2022-01-01' }, '2999-01-01', true],
  [{ validFrom: '2022-01-01', validUntil: '2023-01-01' }, '2023-01-01', true],
  [{ validFrom: '2022-01-01', validUntil: '2023-01-01' }, '2023-01-02', false],
])('%j is in force on %s: %s', (days, day, expected) => {
  expect(isInForce(record(days), calendarDate(day))).toBe(expected);
});

test.each([
  ['mes.phone', '2021-12-31', undefined],
  ['mes.phone', '2025-07-30', '2022-01-01'],
  ['mes.phone', '2025-07-31', '2025-07-31'],
  ['dp.window', '2026-11-21', '2023-04-05'],
] as const)('%s on %s is the rule of %s', (id, day, validFrom) => {
  expect(ruleOn(id, calendarDate(day))?.validFrom).toBe(validFrom);
});

test.each([
  [{}, {}, true],
  [{ goal: ['close', 'check'] }, { goal: 'check' }, true],
  [{ goal: ['close', 'check'] }, { goal: 'refuse' }, false],
  [{ goal: ['close'] }, {}, false],
  [{ since: ['x'] }, { since: null }, false],
  [{ deaf: [true] }, { deaf: true }, true],
  [{ deaf: [true] }, { deaf: false }, false],
  [{ goal: ['close'], deaf: [true] }, { goal: 'close', deaf: false }, false],
  [{ goal: ['close'], deaf: [true] }, { goal: 'refuse', deaf: true }, false],
  [[{ goal: ['close'] }, { deaf: [true] }], { goal: 'refuse', deaf: true }, true],
  [[{ goal: ['close'] }, { deaf: [true] }], { goal: 'refuse', deaf: false }, false],
  [[], {}, false],
])('the table %j fits the case %j: %s', (table, facts, expected) => {
  expect(fits(table, facts)).toBe(expected);
});

test('statements are those of the answer, of the service, of the day and of the case', () => {
  const ids = (answer: 'deadline' | 'letter', facts: Record<string, string>, day = '2026-11-21') =>
    statementsFor(knowledge.statements, answer, facts, calendarDate(day)).map(({ id }) => id);
  const open = ids('deadline', { service: 'mes', window: 'open' });
  expect(open).toContain('mes.rule-since-2026');
  expect(ids('deadline', { service: 'mes', window: 'open' })).toEqual(open);
  expect(ids('deadline', { service: 'dp', window: 'open' })).not.toContain('mes.rule-since-2026');
  expect(ids('deadline', { service: 'mes', window: 'open' }, '2022-02-15')).not.toEqual(open);
  const letter = ids('letter', { service: 'mes', letter: 'mes-refuse' });
  expect(letter).toContain('letter.mes-refuse.backup');
  expect(letter).not.toContain('mes.rule-since-2026');
  expect(ids('letter', { service: 'mes', letter: 'mes-close' })).not.toContain('letter.mes-refuse.backup');
});
