// A case read on a day: the goal taken and why, what follows from its dates, and what is refused.
import { describe, expect, test } from 'vitest';
import { calendarDate } from '../../src/core/calendar-date.ts';
import { otherGoals, readCase, type SituationInput } from '../../src/core/situation.ts';

const read = (input: object, today = '2026-11-21') => readCase(input as SituationInput, calendarDate(today));
const mes = (said: object) => ({ service: 'mes', ...said });
const dp = (said: object) => ({ service: 'dp', ...said });

/** Letters whose six weeks, on 21 November 2026, are under way, in their last day, or over. */
const open = { startDate: '2026-11-11' };
const lastDay = { startDate: '2026-10-10' };
const over = { startDate: '2026-10-09' };

test.each<[object, string, string]>([
  [mes({}), 'check', 'nothing-known'],
  [mes({ profile: 'not-created' }), 'refuse', 'profile.not-created'],
  [mes({ profile: 'not-activated' }), 'close', 'profile.not-activated'],
  [mes({ profile: 'active' }), 'close', 'profile.active'],
  [mes({ profile: 'refused' }), 'check', 'profile.refused'],
  [mes({ profile: 'closed' }), 'check', 'profile.closed'],
  [mes(open), 'refuse', 'window.open'],
  [mes({ startDate: '2026-10-12' }), 'refuse', 'window.open'],
  [mes(lastDay), 'refuse', 'window.last-day'],
  [mes(over), 'close', 'window.closed'],
  [mes({ ...open, profile: 'active' }), 'close', 'profile.active'],
  [mes({ ...open, profile: 'refused' }), 'refuse', 'window.open'],
  [mes({ ...over, profile: 'refused' }), 'check', 'profile.refused'],
  [mes({ ...over, profile: 'not-created' }), 'close', 'window.closed'],
  [mes({ goal: 'refuse' }), 'refuse', 'asked'],
  [mes({ goal: 'limit' }), 'limit', 'asked'],
  [mes({ goal: 'refuse', profile: 'active' }), 'close', 'refuse.after-opening'],
  [mes({ goal: 'refuse', profile: 'not-activated' }), 'close', 'refuse.after-opening'],
  [mes({ goal: 'refuse', ...over }), 'close', 'refuse.after-opening'],
  [mes({ goal: 'refuse', ...over, profile: 'refused' }), 'refuse', 'asked'],
  [mes({ goal: 'check', profile: 'active' }), 'check', 'asked'],
  [mes({ problem: 'no-trace' }), 'check', 'problem'],
  [mes({ problem: 'no-trace', goal: 'close' }), 'check', 'problem'],
  [mes({ problem: 'newborn', goal: 'refuse' }), 'refuse', 'asked'],
  [mes({ problem: 'profile-exists' }), 'close', 'profile.active'],
  [dp({}), 'check', 'nothing-known'],
  [dp({ file: 'none' }), 'refuse', 'file.none'],
  [dp({ file: 'open' }), 'close', 'file.open'],
  [dp({ file: 'refused' }), 'check', 'file.refused'],
  [dp({ file: 'closed' }), 'check', 'file.closed'],
  [dp({ goal: 'refuse', file: 'open' }), 'close', 'refuse.after-opening'],
  [dp({ problem: 'pharmacy-refuses' }), 'close', 'file.open'],
])('%j: %s, because of %s', (input, goal, goalReason) => {
  expect(read(input)).toMatchObject({ goal, goalReason, facts: { goal, goalReason } });
});

test('what was not said has its default', () => {
  expect(read(mes({})).situation).toEqual({
    service: 'mes',
    for: 'self',
    goal: null,
    deleteData: false,
    copy: 'yes',
    startDate: null,
    profile: 'unknown',
    since: null,
    card: 'unknown',
    codeState: 'unknown',
    contact: 'unknown',
    channel: 'any',
    deaf: false,
    problem: 'none',
  });
  expect(read(dp({})).situation).toEqual({
    service: 'dp',
    for: 'self',
    goal: null,
    startDate: null,
    file: 'unknown',
    since: null,
    problem: 'none',
  });
});

test('a problem settles what it implies, in the situation and in the facts', () => {
  const lost = read(mes({ problem: 'card-lost', card: 'photo', channel: 'web' }));
  expect(lost.situation).toMatchObject({ card: 'unavailable', channel: 'web' });
  expect(lost.facts).toMatchObject({ card: 'unavailable', channel: 'web' });
  const refused = read(dp({ problem: 'pharmacy-refuses' }));
  expect(refused.situation).toMatchObject({ file: 'open' });
  expect(refused.situation).not.toHaveProperty('channel');
  expect(refused.facts).toMatchObject({ channel: 'no-counter' });
  expect(read(dp({})).facts).toMatchObject({ channel: 'any' });
});

test.each([
  ['2026-11-21', null, 'none', 'any'],
  // From seven safe days left to six.
  ['2026-11-21', '2026-10-18', 'open', 'several'],
  ['2026-11-21', '2026-10-17', 'urgent', 'several'],
  ['2026-11-21', '2026-10-09', 'closed', 'any'],
  // A Friday: the window ends on it, on Saturday, on Sunday, on Monday.
  ['2026-11-20', '2026-10-09', 'last-day', 'one'],
  ['2026-11-20', '2026-10-10', 'urgent', 'one'],
  ['2026-11-20', '2026-10-12', 'urgent', 'one'],
  ['2026-11-20', '2026-10-13', 'urgent', 'several'],
  // A Saturday: it ends on it, the day after, on Monday.
  ['2026-11-21', '2026-10-10', 'last-day', 'none'],
  ['2026-11-21', '2026-10-11', 'urgent', 'none'],
  ['2026-11-21', '2026-10-13', 'urgent', 'one'],
])('on %s, of a letter of %s: the window is %s, and the telephone opens: %s', (today, startDate, window, phoneDays) => {
  expect(read(mes({ startDate }), today).facts).toMatchObject({ window, phoneDays });
});

test.each([
  ['2026-11-21', 'open', null, 'none', null],
  ['2026-11-21', 'refused', null, 'no-date', null],
  ['2026-11-21', 'refused', '2023-04-05', 'stands', null],
  ['2026-11-21', 'refused', '2023-04-04', 'lapsed', '2026-04-04'],
  ['2025-02-14', 'refused', '2022-02-15', 'until', '2025-02-15'],
  ['2025-02-15', 'refused', '2022-02-15', 'lapsed', '2025-02-15'],
  ['2025-02-15', 'closed', '2022-02-15', 'lapsed', '2025-02-15'],
  ['2017-03-01', 'refused', '2016-12-01', 'unknown-rule', null],
  ['2017-03-01', 'refused', null, 'unknown-rule', null],
])('on %s, a pharmacy file %s since %s: its refusal is %s, to %s', (today, file, since, refusal, lapsesOn) => {
  const found = read(dp({ file, since }), today);
  expect(found.facts).toMatchObject({ refusal });
  expect(found.lapsesOn).toBe(lapsesOn);
});

test('a refusal of Mon espace santé has no end', () => {
  const found = read(mes({ profile: 'refused', since: '2022-02-15' }));
  expect(found).toMatchObject({ lapsesOn: null, facts: { refusal: 'none' } });
});

test.each([
  [null, 'unknown'],
  ['2022-12-31', 'yes'],
  ['2023-01-01', 'no'],
])('a refusal of %s was made in 2022: %s', (since, refusedIn2022) => {
  expect(read(mes({ profile: 'refused', since })).facts).toMatchObject({ refusedIn2022 });
});

describe('an error', () => {
  const thrown = (code: string, args: object) => expect.objectContaining({ name: 'OptOutError', code, args });
  const allowedProfiles = ['unknown', 'not-created', 'not-activated', 'active', 'refused', 'closed'];

  test.each<[object, string, readonly string[]]>([
    [mes({ profile: 'open' }), 'profile', allowedProfiles],
    [mes({ goal: 'delete' }), 'goal', ['refuse', 'check', 'close', 'limit', 'copy', 'correct']],
    [mes({ deleteData: 'yes' }), 'deleteData', []],
    [mes({ startDate: '2026-02-30' }), 'startDate', []],
    [mes({ startDate: 20261103 }), 'startDate', []],
    [mes({ file: 'open' }), 'file', []],
    [dp({ card: 'photo' }), 'card', []],
    [dp({ file: 'active' }), 'file', ['unknown', 'none', 'open', 'refused', 'closed']],
    [{ service: 'ameli' }, 'service', ['mes', 'dp']],
  ])('in %j names the facet %s and what it may be', (input, facet, allowed) => {
    expect(() => read(input)).toThrow(thrown('situation.value', { facet, allowed }));
  });

  test.each<[object, string]>([
    [mes({ profile: 'refused' }), '2026-11-22'],
    [mes({ profile: 'active' }), '2024-01-01'],
    [mes({}), '2024-01-01'],
    [dp({ file: 'open' }), '2024-01-01'],
  ])('in %j since %s: no refusal, or none yet', (input, since) => {
    const { service } = input as { service: string };
    expect(() => read({ ...input, since })).toThrow(thrown('situation.since', { since, today: '2026-11-21', service }));
  });

  test('is no refusal of today', () => {
    for (const state of ['refused', 'closed']) {
      expect(read(mes({ profile: state, since: '2026-11-21' })).goal).toBe('check');
      expect(read(dp({ file: state, since: '2026-11-21' })).goal).toBe('check');
    }
  });

  test.each([
    ['mes', '2021-12-31', '2022-01-01'],
    ['dp', '2016-11-09', '2016-11-10'],
  ])('of %s on %s: nothing is known before %s', (service, date, knownSince) => {
    expect(() => read({ service }, date)).toThrow(thrown('date.before-knowledge', { date, knownSince, service }));
    expect(read({ service }, knownSince).goal).toBe('check');
  });

  test.each<[object, string[], string]>([
    [mes({ goal: 'close', profile: 'refused' }), ['goal=close', 'profile=refused'], 'check'],
    [mes({ goal: 'check', deleteData: true }), ['goal=check', 'deleteData=true'], 'close'],
    [
      mes({ goal: 'close', profile: 'not-created', ...open }),
      ['goal=close', 'profile=not-created', 'window=open'],
      'refuse',
    ],
    [dp({ goal: 'limit', file: 'none' }), ['goal=limit', 'file=none'], 'check'],
  ])('in %j names %j, and suggests %s', (input, facets, suggest) => {
    const { service } = input as { service: string };
    expect(() => read(input)).toThrow(thrown('situation.contradiction', { service, facets, suggest }));
  });

  test('says until when a goal was not known', () => {
    const args = { goal: 'limit', until: '2025-08-26' };
    expect(() => read(mes({ goal: 'limit' }), '2025-08-26')).toThrow(thrown('situation.not-known-then', args));
    expect(read(mes({ goal: 'limit' }), '2025-08-27').goal).toBe('limit');
    const copyThen = { goal: 'copy', until: '2025-08-26' };
    expect(() => read(mes({ goal: 'copy' }), '2025-08-26')).toThrow(thrown('situation.not-known-then', copyThen));
    expect(read(mes({ goal: 'correct' }), '2025-08-27').goal).toBe('correct');
  });
});

test.each<[object, string[]]>([
  [mes({}), ['refuse', 'close', 'limit', 'copy', 'correct']],
  [mes(open), ['check', 'close', 'limit', 'copy', 'correct']],
  [mes({ profile: 'active' }), ['check', 'limit', 'copy', 'correct']],
  [mes({ profile: 'active', goal: 'close', deleteData: true }), ['check', 'limit', 'copy', 'correct']],
  [mes({ profile: 'refused' }), ['refuse']],
  [mes({ problem: 'no-trace' }), []],
  [dp({ file: 'open' }), ['check', 'limit', 'copy', 'correct']],
])('beside the goal of %j stand %j', (input, others) => {
  const { situation, today, goal } = read(input);
  expect(otherGoals(situation, today, goal)).toEqual(others);
});

test('a name that is no facet is not repeated where it may be an identifier', () => {
  const named = (name: string) => () => read(mes({ [name]: 'x' }));
  expect(named('profil')).toThrow(expect.objectContaining({ args: { facet: 'profil', allowed: [] } }));
  expect(named('aB3d-E6gH-9jK2')).toThrow(expect.objectContaining({ args: { facet: '…', allowed: [] } }));
});
