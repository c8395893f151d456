import { describe, expect, test } from 'vitest';
import type { Choice } from '../../src/core/all-situations.ts';
import { calendarDate } from '../../src/core/calendar-date.ts';
import {
  type Answers,
  changeable,
  type Facet,
  nextQuestion,
  possibleValues,
  withAnswer,
} from '../../src/core/conversation.ts';
import type { Service } from '../../src/knowledge/record.ts';
import { converse } from './converse.ts';

const today = calendarDate('2026-11-21');

describe('the questions before the plan', () => {
  test.each<[string, Service, Record<string, Choice>, string]>([
    [
      'a space that is open and was never activated',
      'mes',
      { profile: 'not-activated', card: 'photo' },
      'for startDate profile card',
    ],
    ['a letter in hand, and the card', 'mes', { startDate: '2026-11-11', card: 'photo' }, 'for startDate profile card'],
    ['an active account', 'mes', { profile: 'active' }, 'for startDate profile'],
    ['a refusal of 2022', 'mes', { profile: 'refused' }, 'for startDate profile'],
    ['a letter of 2022', 'mes', { startDate: '2022-02-15' }, 'for startDate profile card'],
    ['a newborn', 'mes', { for: 'child', startDate: '2026-11-11' }, 'for startDate profile card'],
    ['nothing is known', 'mes', {}, 'for startDate profile'],
    ['an e-mail of the Ordre', 'dp', { startDate: '2026-11-11' }, 'for startDate file'],
    ['a file closed in 2022', 'dp', { file: 'closed', since: '2022-02-15' }, 'for startDate file since'],
    ['a file that is open', 'dp', { file: 'open' }, 'for startDate file'],
  ])('%s', (_, service, truth, questions) => {
    const { asked } = converse(service, truth, today);
    expect(asked.join(' ')).toBe(questions);
    // With the question which file it is about.
    expect(asked.length + 1).toBeLessThanOrEqual(5);
  });

  test('a code in hand is asked about where it changes the way', () => {
    const answers = { for: 'self', startDate: null, profile: 'not-activated', card: 'photo', contact: 'no' };
    expect(nextQuestion('mes', answers, today)).toBe('codeState');
  });
});

describe('an answer that is changed', () => {
  test.each<[string, Answers, 'profile' | 'goal', Choice, Answers]>([
    [
      'forgets the day of a refusal',
      { profile: 'refused', since: '2024-01-01' },
      'profile',
      'active',
      { profile: 'active' },
    ],
    [
      'forgets a goal that it rules out',
      { profile: 'active', goal: 'limit' },
      'profile',
      'refused',
      { profile: 'refused' },
    ],
    [
      'forgets the deletion without closing',
      { profile: 'active', goal: 'close', deleteData: true },
      'goal',
      'limit',
      { profile: 'active', goal: 'limit' },
    ],
    [
      'keeps the rest',
      { for: 'child', profile: 'active' },
      'goal',
      'limit',
      { for: 'child', profile: 'active', goal: 'limit' },
    ],
  ])('%s', (_, before, facet, value, after) => {
    expect(withAnswer('mes', before, facet, value, today)).toEqual(after);
  });

  test('that cannot be is an error', () => {
    expect(() => withAnswer('mes', {}, 'startDate', '2026-12-24', today)).toThrow('date.future');
    expect(() => withAnswer('mes', {}, 'startDate', '2021-12-24', today)).toThrow('date.before-rule');
  });

  test('a goal that the state rules out is not among the answers', () => {
    expect(possibleValues('mes', { profile: 'refused' }, 'goal', today)).toEqual([null, 'refuse', 'check']);
  });

  test.each<[Service, Answers, Facet, Choice, Answers]>([
    [
      'mes',
      { profile: 'refused', since: '2024-01-01' },
      'since',
      '2023-01-01',
      { profile: 'refused', since: '2023-01-01' },
    ],
    [
      'mes',
      { profile: 'active', goal: 'close', deleteData: true, problem: 'none' },
      'goal',
      'check',
      { profile: 'active', goal: 'check', problem: 'none' },
    ],
    ['dp', { file: 'refused', since: '2022-02-15', goal: 'check' }, 'file', 'open', { file: 'open', goal: 'check' }],
    ['dp', { problem: 'pharmacy-refuses' }, 'goal', 'check', { goal: 'check' }],
    ['dp', { goal: 'check' }, 'problem', 'pharmacy-refuses', { problem: 'pharmacy-refuses' }],
  ])('%s %j, with %s %s: %j', (service, before, facet, value, after) => {
    expect(withAnswer(service, before, facet, value, today)).toEqual(after);
  });

  test('is never forgotten itself', () => {
    expect(() => withAnswer('mes', { goal: 'limit' }, 'deleteData', true, today)).toThrow('situation.contradiction');
  });

  test.each<[Service, Answers, Facet, Choice[]]>([
    ['mes', {}, 'startDate', [null, '2026-11-11', '2026-10-14', '2026-10-11', '2026-10-10', '2026-09-22']],
    ['mes', {}, 'profile', ['unknown', 'not-created', 'not-activated', 'active', 'refused', 'closed']],
    ['mes', { profile: 'refused' }, 'since', [null, '2022-02-15', '2024-02-15']],
    ['mes', { profile: 'active' }, 'since', [null]],
    ['mes', { profile: 'active', goal: 'close' }, 'deleteData', [false, true]],
    ['mes', { profile: 'active' }, 'goal', [null, 'refuse', 'check', 'close', 'limit', 'copy', 'correct']],
    ['dp', { file: 'none' }, 'goal', [null, 'refuse', 'check']],
    ['dp', { file: 'closed' }, 'since', [null, '2020-05-02', '2022-02-15', '2024-02-15']],
  ])('%s %j: what %s may be is %j', (service, answers, facet, values) => {
    expect(possibleValues(service, answers, facet, today)).toEqual(values);
  });

  test.each<[Service, Answers, string, Facet | null]>([
    ['mes', {}, 'for startDate profile goal channel deaf problem', 'for'],
    [
      'mes',
      { for: 'self', startDate: null, profile: 'not-activated', card: 'photo' },
      'for startDate profile card codeState contact goal channel problem',
      null,
    ],
    [
      'mes',
      { for: 'self', startDate: null, profile: 'active' },
      'for startDate profile goal copy channel problem',
      null,
    ],
    [
      'mes',
      { startDate: '2026-11-11', channel: 'phone' },
      'for startDate profile card goal channel deaf problem',
      'for',
    ],
    ['dp', { for: 'self', startDate: null, file: 'open' }, 'for startDate file goal problem', null],
    ['dp', { file: 'closed', since: '2022-02-15' }, 'for startDate file since goal problem', 'for'],
  ])('%s %j: the screen offers to change %s, and the next question is %s', (service, answers, offered, next) => {
    expect(changeable(service, answers, today).join(' ')).toBe(offered);
    expect(nextQuestion(service, answers, today)).toBe(next);
  });
});
