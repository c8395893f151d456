// The questions before they are drawn: whatever the case, all that a door needs to ask them, and no key or command.
import { describe, expect, test } from 'vitest';
import { allSituations } from '../../src/core/all-situations.ts';
import { calendarDate } from '../../src/core/calendar-date.ts';
import { type Answers, changeable, nextQuestion, situationOf } from '../../src/core/conversation.ts';
import { buildPlan } from '../../src/core/plan.ts';
import { services } from '../../src/knowledge/record.ts';
import { askedQuestion } from '../../src/words/question.ts';
import { everySentence } from './every-sentence.ts';
import { english, french } from './languages.ts';

const today = calendarDate('2026-11-21');
const so = (service: 'mes' | 'dp', answers: Answers, remembered: Answers = {}) => ({
  service,
  answers,
  remembered,
  today,
});

describe.each(services)('%s', (service) => {
  const cases: Answers[] = [{}, { for: 'child' }, { for: 'self', letter: true, startDate: '2026-11-11' }].concat(
    [...allSituations(service, today)]
      .filter((_, index) => index % 9770 === 0)
      .map(({ service: _, ...facets }) => facets as unknown as Answers),
  );

  test.each([french, english])('$lang: each question has its words, and answers that differ and can be', (words) => {
    for (const answers of cases) {
      const first = nextQuestion(service, answers, today);
      for (const question of [...(first === null ? [] : [first]), ...changeable(service, answers, today)]) {
        const asked = askedQuestion(question, so(service, answers), words);
        expect(asked.message).toMatch(/\?$/);
        expect(asked.why).toMatch(/\S/);
        if (asked.kind === 'date') continue;
        const choices = asked.kind === 'choice' ? asked.choices : asked.groups.flatMap((group) => group.choices);
        expect(choices.length, `${question} in ${JSON.stringify(answers)}`).toBeGreaterThan(0);
        expect(new Set(choices.map(({ name }) => name)).size).toBe(choices.length);
        expect(choices.filter(({ name }) => !/^\S/.test(name))).toEqual([]);
        for (const choice of choices)
          expect(() => buildPlan(situationOf(service, choice.answers), today)).not.toThrow();
      }
    }
  });
});

test('the answer given before is the one to begin with, from this plan or from one that was left', () => {
  const told = { for: 'self', letter: true, startDate: '2026-11-11', codeState: 'no', contact: 'no' };
  const { codeState, contact, ...before } = told;
  const asked = askedQuestion('code', so('mes', before, told), french);
  expect(asked).toMatchObject({ kind: 'choice', current: told });
  expect(askedQuestion('startDate', so('mes', told), french)).toMatchObject({ kind: 'date', current: '2026-11-11' });
  expect(askedQuestion('standing', so('mes', { for: 'self' }, told), french)).toMatchObject({
    kind: 'choice',
    current: { for: 'self', letter: true },
  });
});

test('a difficulty that was told can be taken back', () => {
  const answers = { for: 'self', startDate: null, profile: 'not-activated', problem: 'site-down' };
  const asked = askedQuestion('problem', so('mes', answers), french);
  expect(asked).toMatchObject({ kind: 'groups', none: { answers: { ...answers, problem: 'none' } } });
});

test.each([french, english])('$lang: a question speaks of no key, and the conversation names no command', (words) => {
  const keys = /\b(entrée|Échap|ctrl|flèches?|touches?|enter|escape|arrows?|press)\b/i;
  const sentences = everySentence(words);
  const asked = sentences.filter(({ path }) => path.startsWith('questions.'));
  expect(asked.length).toBeGreaterThan(100);
  expect(asked.filter(({ text }) => keys.test(text))).toEqual([]);
  const said = sentences.filter(({ path }) => /^(questions|conversation|screen)\./.test(path));
  expect(said.filter(({ text }) => /mes-optout|(^|\s)--?[a-z]/.test(text))).toEqual([]);
});
