// Every 211th of all situations: the conversation leads to each, and asks nothing in vain.

import { describe, expect, test } from 'vitest';
import { situationOfOptions } from '../../src/cli/commands/plan.ts';
import { allSituations, type Choice } from '../../src/core/all-situations.ts';
import { calendarDate } from '../../src/core/calendar-date.ts';
import { type Answers, situationOf, withAnswer } from '../../src/core/conversation.ts';
import { facetsWithoutUse } from '../../src/core/facets-without-use.ts';
import { buildPlan } from '../../src/core/plan.ts';
import { fits } from '../../src/core/regime.ts';
import { readCase, type Situation, type SituationInput } from '../../src/core/situation.ts';
import { mattersWhen } from '../../src/knowledge/cases.ts';
import { type Service, services } from '../../src/knowledge/record.ts';
import { commandWords } from '../../src/output/command-line.ts';
import { readDate } from '../../src/words/read-date.ts';
import { readCommandLine } from '../cli/command-line.ts';
import { converse, firstValue } from './converse.ts';

const today = calendarDate('2026-11-21');

describe.each(services)('%s: every 211th of all situations', (service) => {
  const sample = [...allSituations(service, today)].filter((_, index) => index % 211 === 0);

  test('the conversation reaches it, and the command shown gives exactly its plan', async () => {
    const faults: Situation[] = [];
    for (const situation of sample) {
      const { answers } = converse(service, situation as unknown as Record<string, Choice>, today);
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
      for (const facet of converse(service, situation as unknown as Record<string, Choice>, today).asked) {
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
