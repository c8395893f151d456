// The trail of a conversation, without a terminal: whatever a person answers, changes or takes back.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDate } from '../../src/core/calendar-date.ts';
import { type Answers, difficultiesOf, outcomes, type Question, situationOf } from '../../src/core/conversation.ts';
import { buildPlan } from '../../src/core/plan.ts';
import { current, follow, start, type Trail, type Turn } from '../../src/core/trail.ts';
import type { Service } from '../../src/knowledge/record.ts';

const today = calendarDate('2026-11-21');
const step = (trail: Trail, turn: Turn) => follow(trail, turn, today);

/** One of the turns that a screen offers there; undefined where the one chosen is not offered. */
function turnAt(trail: Trail, { kind, facet, answer }: Choice): Turn | undefined {
  const part = current(trail);
  if (part === undefined) return { kind: 'which', which: (['mes', 'dp', 'both'] as const)[answer % 3]! };
  if (kind === 'back') return { kind: 'back' };
  const { service, answers } = part;
  const last = trail.at === trail.parts.length - 1;
  if (part.question === null && kind === 'leave') {
    return last ? { kind: 'another', sameFiles: answer % 2 === 0 } : { kind: 'next-file' };
  }
  const question = part.question ?? changed[service][facet % changed[service].length]!;
  const possible =
    question === 'problem'
      ? difficultiesOf(service, answers, today).flatMap(({ difficulties }) => difficulties)
      : outcomes(service, answers, question, today);
  const chosen = possible[answer % possible.length];
  return chosen && { kind: 'answer', question, answers: chosen.answers };
}

const changed: Record<Service, readonly Question[]> = {
  mes: [
    'for',
    'startDate',
    'profile',
    'since',
    'codeState',
    'card',
    'goal',
    'deleteData',
    'copy',
    'channel',
    'problem',
  ],
  dp: ['for', 'startDate', 'file', 'since', 'goal', 'problem'],
};

interface Choice {
  kind: 'answer' | 'back' | 'leave';
  facet: number;
  answer: number;
}
const choosing = (...kinds: Choice['kind'][]) =>
  fc.record({ kind: fc.constantFrom(...kinds), facet: fc.nat(50), answer: fc.nat(50) });
/** Where somebody gets by choosing so many times among what is offered. */
const trailBy = (choice: fc.Arbitrary<Choice>) =>
  fc.array(choice, { maxLength: 14 }).map((choices) =>
    choices.reduce((trail, each) => {
      const turn = turnAt(trail, each);
      return turn === undefined ? trail : step(trail, turn);
    }, start()),
  );
const anyTrail = trailBy(choosing('answer', 'answer', 'answer', 'back', 'leave'));
/** A place, and an answer that is offered there. */
const anAnswer = fc
  .tuple(anyTrail, choosing('answer'))
  .map(([trail, choice]) => ({ trail, turn: turnAt(trail, choice) }))
  .filter((each): each is { trail: Trail; turn: Turn & { kind: 'answer' } } => each.turn?.kind === 'answer');
const where = ({ parts, at, finished, person }: Trail) => ({ parts, at, finished, person });
const runs = { numRuns: 60 };

describe('whatever was said before', () => {
  test('going back after an answer leads to where it was given', () => {
    fc.assert(
      fc.property(anAnswer, ({ trail, turn }) => {
        const back = step(step(trail, turn), { kind: 'back' });
        const standing = { ...current(trail)!, question: turn.question };
        expect(current(back)).toEqual(standing);
        expect(back.parts.with(back.at, standing)).toEqual(trail.parts.with(trail.at, standing));
      }),
      runs,
    );
  });

  test('the same answer again leads to the same place, and it was remembered', () => {
    fc.assert(
      fc.property(anAnswer, ({ trail, turn }) => {
        const once = step(trail, turn);
        const again = step(step(once, { kind: 'back' }), turn);
        expect(where(again)).toEqual(where(once));
        const { service, answers } = current(once)!;
        expect(once.remembered[service]).toMatchObject(answers);
      }),
      runs,
    );
  });

  test('an answer keeps all that still goes with it: only these are ever taken back', () => {
    fc.assert(
      fc.property(anAnswer, ({ trail, turn }) => {
        const [before, after] = [current(trail)!.answers, current(step(trail, turn))!.answers];
        const told = turn.answers;
        const lost = Object.keys(before).filter(
          (facet) => before[facet] !== after[facet] && after[facet] !== told[facet],
        );
        expect(lost).toEqual([]);
        const gone = Object.keys(before).filter((facet) => !(facet in after));
        expect(gone.filter((facet) => !['since', 'deleteData', 'goal', 'problem'].includes(facet))).toEqual([]);
      }),
      runs,
    );
  });

  test('a plan can be made', () => {
    fc.assert(
      fc.property(anyTrail, (trail) => {
        for (const { service, answers } of [...trail.parts, ...trail.finished]) {
          expect(() => buildPlan(situationOf(service, answers), today)).not.toThrow();
        }
      }),
      runs,
    );
  });

  test('nothing is asked that was answered, unless by going back to it', () => {
    fc.assert(
      fc.property(trailBy(choosing('answer', 'answer', 'leave')), (trail) => {
        for (const { answers, question } of trail.parts) expect(Object.keys(answers)).not.toContain(question);
      }),
      runs,
    );
  });

  test('going back again and again ends where it is asked which file, and stays there', () => {
    fc.assert(
      fc.property(anyTrail, (trail) => {
        const most = trail.parts.length + trail.parts.reduce((sum, { before }) => sum + before.length, 0);
        let now = trail;
        for (let count = 0; count < most; count += 1) now = step(now, { kind: 'back' });
        expect(current(now)).toBeUndefined();
        expect(step(now, { kind: 'back' })).toEqual(now);
        expect(now.finished).toEqual(trail.finished);
      }),
      runs,
    );
  });
});

describe('the two files of a person', () => {
  const both = step(start(), { kind: 'which', which: 'both' });
  const answer = (trail: Trail, answers: Answers): Trail => {
    const part = current(trail)!;
    return step(trail, { kind: 'answer', question: part.question ?? 'goal', answers: { ...part.answers, ...answers } });
  };
  const forChild = answer(both, { for: 'child', startDate: null, profile: 'refused', since: null });

  test('who is concerned is asked once', () => {
    const next = step(forChild, { kind: 'next-file' });
    expect(current(next)).toMatchObject({ service: 'dp', answers: { for: 'child' }, question: 'standing' });
  });

  test('going back from the first question of the second shows the first again, and back the second as it was', () => {
    const second = answer(step(forChild, { kind: 'next-file' }), { startDate: null, file: 'open' });
    const first = step(step(second, { kind: 'back' }), { kind: 'back' });
    expect(current(first)).toEqual(current(forChild));
    const notBack = step({ ...second, at: 0 }, { kind: 'next-file' });
    expect(current(notBack)).toEqual(current(second));
  });

  test('going back from the first question of all asks which file, and what was told is remembered', () => {
    const which = step(step(forChild, { kind: 'back' }), { kind: 'back' });
    expect(current(which)).toBeUndefined();
    expect(which.remembered.mes).toMatchObject({ for: 'child', profile: 'refused' });
  });
});

test('the next child is asked about the same files, another person about any', () => {
  const child = step(step(start(), { kind: 'which', which: 'dp' }), {
    kind: 'answer',
    question: 'for',
    answers: { for: 'child', startDate: null, file: 'open' },
  });
  const other = step(child, { kind: 'another', sameFiles: true });
  expect(current(other)).toMatchObject({ service: 'dp', answers: { for: 'child' }, before: [], question: 'standing' });
  expect(other.finished).toEqual(child.parts);
  expect(other.remembered.dp).toEqual({ for: 'child' });
  expect(current(step(child, { kind: 'another', sameFiles: false }))).toBeUndefined();
});

test('a turn that makes no sense where it comes leads nowhere', () => {
  const none = start();
  expect(step(none, { kind: 'next-file' })).toBe(none);
  expect(step(none, { kind: 'answer', question: 'for', answers: {} })).toBe(none);
});
