// The goals that the screen of a plan offers instead.
import { expect, test } from 'vitest';
import { calendarDate } from '../../src/core/calendar-date.ts';
import { type Answers, situationOf } from '../../src/core/conversation.ts';
import { goalsInstead } from '../../src/core/other-goals.ts';
import { buildPlan } from '../../src/core/plan.ts';
import type { Service } from '../../src/knowledge/record.ts';

const today = calendarDate('2026-11-21');
const offered = (service: Service, answers: Answers) =>
  goalsInstead(buildPlan(situationOf(service, answers), today), answers, today);

test.each<[Service, Answers, string]>([
  ['dp', { for: 'self', file: 'closed', since: '2022-02-15' }, 'close/open refuse/none'],
  [
    'dp',
    { for: 'self', file: 'open', goal: 'check' },
    'null/null close/null limit/null copy/null correct/null refuse/none',
  ],
  ['mes', { for: 'self', profile: 'refused' }, 'refuse/null refuse/not-created close/not-activated'],
])('%s %j: %s', (service, answers, goals) => {
  expect(
    offered(service, answers)
      .map(({ goal, state }) => `${goal}/${state}`)
      .join(' '),
  ).toBe(goals);
});

test('another state takes the day of the refusal along no more, and each gives the plan of its goal', () => {
  const closed = { for: 'self', file: 'closed', since: '2022-02-15' };
  for (const { goal, state, answers } of offered('dp', closed)) {
    expect(answers).toMatchObject({ for: 'self', file: state, since: null });
    expect(buildPlan(situationOf('dp', answers), today).goal).toBe(goal);
  }
});
