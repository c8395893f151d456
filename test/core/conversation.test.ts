import { describe, expect, test } from 'vitest';
import { commandWords } from '../../src/cli/command-line.ts';
import { situationOfOptions } from '../../src/cli/plan.ts';
import { createProgram } from '../../src/cli/program.ts';
import { allSituations, type Choice } from '../../src/core/all-situations.ts';
import { calendarDate } from '../../src/core/calendar-date.ts';
import {
  type Answers,
  changeable,
  nextQuestion,
  possibleValues,
  situationOf,
  withAnswer,
} from '../../src/core/conversation.ts';
import { buildPlan } from '../../src/core/plan.ts';
import { fits } from '../../src/core/regime.ts';
import { readCase, type Situation } from '../../src/core/situation.ts';
import { facets, mattersWhen } from '../../src/knowledge/facets.ts';
import { type Service, services } from '../../src/knowledge/record.ts';
import { french } from '../words/languages.ts';

const today = calendarDate('2026-11-21');

/** The questions before the plan for someone who answers with the truth, and what is known then. */
function converse(service: Service, truth: Readonly<Record<string, Choice>>) {
  const asked: string[] = [];
  let answers: Answers = {};
  for (let facet = nextQuestion(service, answers, today); facet !== null; ) {
    asked.push(facet);
    answers = withAnswer(service, answers, facet, truth[facet] ?? firstValue(service, facet), today);
    facet = nextQuestion(service, answers, today);
  }
  return { asked, answers };
}

const firstValue = (service: Service, facet: string): Choice =>
  (facets[service] as Readonly<Record<string, readonly Choice[]>>)[facet]?.[0] ?? null;

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
    const { asked } = converse(service, truth);
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

  test('the plan’s screen offers the wishes that would change it', () => {
    const answers = { for: 'self', startDate: null, profile: 'not-activated', card: 'photo' };
    expect(changeable('mes', answers, today)).toEqual(
      expect.arrayContaining(['for', 'profile', 'card', 'contact', 'goal', 'channel', 'problem']),
    );
    expect(changeable('mes', { ...answers, channel: 'phone' }, today)).not.toContain('contact');
  });
});

describe.each(services)('%s: every 211th of all situations', (service) => {
  const sample = [...allSituations(service, today)].filter((_, index) => index % 211 === 0);

  test('the conversation reaches it, and the command shown gives exactly its plan', () => {
    const faults = sample.flatMap((situation) => {
      const { answers } = converse(service, situation as unknown as Record<string, Choice>);
      const reached = readCase(situationOf(service, changedTo(service, answers, situation)), today).situation;
      expect(reached).toEqual(situation);
      const plan = buildPlan(situationOf(service, commandOptions(commandWords(reached))), today);
      return JSON.stringify(plan) === JSON.stringify(buildPlan(situation, today)) ? [] : [situation];
    });
    expect(faults).toEqual([]);
    expect(sample.length).toBeGreaterThan(20);
  });

  test('nothing is asked that the knowledge says does not matter', () => {
    for (const situation of sample) {
      let answers: Answers = {};
      for (const facet of converse(service, situation as unknown as Record<string, Choice>).asked) {
        const when = mattersWhen[service][facet];
        const { facts } = readCase(situationOf(service, answers), today);
        if (when) expect(fits(when, facts), `${facet} in ${JSON.stringify(answers)}`).toBe(true);
        answers = withAnswer(
          service,
          answers,
          facet as 'for',
          (situation as unknown as Record<string, Choice>)[facet]!,
          today,
        );
      }
    }
  });
});

/** All that the screen of the plan can change, changed; the goal and the deletion are one question there. */
function changedTo(service: Service, answers: Answers, truth: Situation): Answers {
  let now = answers;
  // What a problem tells of the case comes first, as it would on the screen.
  for (const [facet, value] of [['problem', truth.problem] as const, ...Object.entries(truth)]) {
    if (facet === 'service' || value === (now[facet] ?? firstValue(service, facet))) continue;
    const both = facet === 'goal' && truth.service === 'mes' && truth.deleteData;
    now = both
      ? withAnswer(service, { ...now, goal: value as string }, 'deleteData', true, today)
      : withAnswer(service, now, facet as 'for', value, today);
  }
  return now;
}

/** What the command line reads from these words. */
function commandOptions(words: readonly string[]): Answers {
  const [name, ...args] = words;
  const command = createProgram(french).commands.find((each) => each.name() === name)!;
  command.parseOptions(args);
  const { service: _, ...rest } = situationOfOptions(name === 'dp' ? 'dp' : 'mes', command.opts());
  return rest as Answers;
}
