// Every 211th of all situations: the conversation leads to each, and asks nothing in vain.

import { describe, expect, test } from 'vitest';
import { situationOfOptions } from '../../src/cli/commands/plan.ts';
import { allSituations } from '../../src/core/all-situations.ts';
import { calendarDate } from '../../src/core/calendar-date.ts';
import { type Answers, nextQuestion, situationOf, withAnswer } from '../../src/core/conversation.ts';
import { facetsWithoutUse } from '../../src/core/facets-without-use.ts';
import { buildPlan } from '../../src/core/plan.ts';
import { fits } from '../../src/core/regime.ts';
import { readCase, type Situation, type SituationInput } from '../../src/core/situation.ts';
import { mattersWhen } from '../../src/knowledge/cases.ts';
import { type Service, services } from '../../src/knowledge/record.ts';
import { commandWords } from '../../src/output/command-line.ts';
import { readDate } from '../../src/words/read-date.ts';
import { readCommandLine } from '../cli/command-line.ts';
import { converse, firstValue, type Truth, truthful } from './converse.ts';

const today = calendarDate('2026-11-21');

describe.each(services)('%s: every 211th of all situations', (service) => {
  const sample = [...allSituations(service, today)].filter((_, index) => index % 211 === 0);

  test('the conversation reaches it, and the command shown gives exactly its plan', async () => {
    const faults: Situation[] = [];
    for (const situation of sample) {
      const { answers } = converse(service, truthOf(situation), today);
      const reached = readCase(situationOf(service, changedTo(service, answers, situation)), today).situation;
      expect(reached).toEqual(situation);
      const called = situationOf(service, await commandOptions(commandWords(reached, today)));
      // What changes nothing is not in the command: it would be refused.
      const same = answerOf(called) === answerOf(situation) && facetsWithoutUse(called, today).length === 0;
      if (!same) faults.push(situation);
    }
    expect(faults).toEqual([]);
    expect(sample.length).toBeGreaterThan(20);
  });

  test('nothing is asked that the knowledge says does not matter', () => {
    for (const situation of sample) {
      let answers: Answers = {};
      for (const question of converse(service, truthOf(situation), today).asked) {
        for (const facet of { standing: ['startDate'], code: ['codeState', 'contact'] }[question as 'code'] ?? [
          question,
        ]) {
          const when = mattersWhen[service][facet];
          const { facts } = readCase(situationOf(service, answers), today);
          if (when) expect(fits(when, facts), `${facet} in ${JSON.stringify(answers)}`).toBe(true);
        }
        answers = truthful(service, answers, question, truthOf(situation), today);
      }
    }
  });

  test('whoever answers with the truth gets the steps of the truth, the wishes and difficulties apart', () => {
    const wishes = ['goal', 'channel', 'deaf', 'problem'];
    const faults: unknown[] = [];
    let plain = 0;
    for (const [index, situation] of [...allSituations(service, today)].entries()) {
      // One in seven: a quarter of a minute instead of minutes.
      if (service === 'mes' && index % 7 !== 0) continue;
      const truth = truthOf(situation);
      if (wishes.some((wish) => (truth[wish] ?? firstValue(service, wish)) !== firstValue(service, wish))) continue;
      // While the six weeks run, a space that is open all the same is told on the screen of the plan.
      const { window } = readCase(situation, today);
      const state = truth[service === 'mes' ? 'profile' : 'file'] as string;
      if (window !== null && window.status !== 'closed' && !['unknown', 'not-created', 'none'].includes(state))
        continue;
      plain += 1;
      const { answers } = converse(service, truth, today);
      const [told, true_] = [situationOf(service, answers), situation].map((each) => buildPlan(each, today));
      if (steps(told!) !== steps(true_!)) faults.push({ situation, answers });
    }
    expect(faults).toEqual([]);
    expect(plain).toBeGreaterThan(service === 'mes' ? 100 : 40);
  }, 120_000);

  test('each question that is asked has answers with other steps, and none is asked twice', () => {
    for (const situation of sample) {
      const { asked, answers } = converse(service, truthOf(situation), today);
      expect(new Set(asked).size).toBe(asked.length);
      expect(nextQuestion(service, answers, today)).toBeNull();
    }
  });
});

const truthOf = (situation: Situation) => situation as unknown as Truth;
const steps = ({ goal, steps: all }: ReturnType<typeof buildPlan>) => JSON.stringify([goal, all.map(({ id }) => id)]);

/** All of a plan but the case as it was told. */
function answerOf(said: SituationInput): string {
  const { situation, have, ...answer } = buildPlan(said, today);
  return JSON.stringify(answer);
}

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
async function commandOptions(words: readonly string[]): Promise<Answers> {
  const { options } = await readCommandLine(words);
  const { service: _, ...rest } = situationOfOptions(
    words[0] === 'dp' ? 'dp' : 'mes',
    options,
    (typed) => readDate(typed, today).day,
  );
  return rest as Answers;
}
