// How long a short answer may be, and what never stands in it: over every situation, in both languages, at 80 columns.
import { describe, expect, test } from 'vitest';
import { allCases } from '../../src/core/all-situations.ts';
import { addDays, calendarDate } from '../../src/core/calendar-date.ts';
import { equalGoals } from '../../src/core/next.ts';
import { oppositionWindow } from '../../src/core/opposition-window.ts';
import { buildPlan, type Plan, planFor } from '../../src/core/plan.ts';
import { readCase, type Situation } from '../../src/core/situation.ts';
import type { Statement } from '../../src/core/statement.ts';
import { type Service, services } from '../../src/knowledge/record.ts';
import { steps } from '../../src/knowledge/tables.ts';
import type { Answer } from '../../src/output/answer.ts';
import { deadlineAnswer } from '../../src/output/deadline-answer.ts';
import { nextLines } from '../../src/output/next-lines.ts';
import { planAnswer } from '../../src/output/plan-answer.ts';
import { answerBlocks } from '../../src/output/short.ts';
import { blocksText, boxLine, plain, wrap } from '../../src/output/text.ts';
import { speakPlan } from '../../src/words/speak-plan.ts';
import { speakWindow } from '../../src/words/speak-window.ts';
import type { Words } from '../../src/words/words.ts';
import { english, french } from '../words/languages.ts';

const today = calendarDate('2026-11-21');
const languages = [french, english];
/** As on a terminal, where the six weeks are drawn. */
const screen = { width: 80, style: plain, drawing: boxLine };

const options = { details: false, everywhere: [] };
const textOf = (answer: Answer, words: Words) => blocksText(answerBlocks(answer, words, options), screen).trimEnd();
const linesOf = (text: string) => text.split('\n');
/** The answer without what can be done next. */
const withoutNext = (answer: Answer, words: Words) => textOf({ ...answer, next: [] }, words);

describe.each(services)('plans about %s', (service) => {
  const { kinds, members, sample } = everyPlan(service);

  // Thirteen thousand different plans are laid out, and the commands of all situations.
  test.each(languages)('in $lang: what is to be done is on one screen', { timeout: 300_000 }, (words) => {
    const lengths: number[] = [];
    const faults = new Set<string>();
    for (const [kind, plan] of kinds) {
      const answer = planAnswer(speakPlan(plan, words), words);
      const lines = linesOf(withoutNext(answer, words));
      for (const fault of faultsOf(answer, lines)) faults.add(fault);
      for (const situation of members.get(kind)!) lengths.push(lines.length + linesNext(plan, situation, words));
    }
    tell(`${service} in ${words.lang}, ${kinds.size} different plans`, lengths);
    expect([...faults]).toEqual([]);
    expect(median(lengths)).toBeLessThanOrEqual(32);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(50);
  });

  test.each(languages)('in $lang: plans counted as one have as many lines', (words) => {
    for (const situation of sample) {
      const whole = planAnswer(speakPlan(buildPlan(situation, today), words), words);
      const kind = kinds.get(sayingOf(planFor(readCase(situation, today), steps[service])))!;
      const lines = (answer: Answer) => linesOf(withoutNext(answer, words)).length;
      const counted = lines(planAnswer(speakPlan(kind, words), words));
      expect(lines(whole)).toBe(counted);
      expect(linesOf(textOf(whole, words)).length).toBeLessThanOrEqual(counted + linesNext(kind, situation, words));
    }
  });
});

describe.each(services)('deadline for %s', (service) => {
  test.each(languages)('in $lang', (words) => {
    const lengths = Array.from({ length: 80 }, (_, before) => {
      const window = oppositionWindow({ service, startDate: addDays(today, -before), today });
      const answer = deadlineAnswer(speakWindow(window, words), words);
      const lines = linesOf(textOf(answer, words));
      expect(faultsOf(answer, lines)).toEqual([]);
      return lines.length;
    });
    tell(`deadline for ${service} in ${words.lang}`, lengths);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(14);
  });
});

/** The plans of all situations: of those that say the same, one, with the situations that have it. */
function everyPlan(service: Service) {
  const kinds = new Map<string, Plan>();
  const members = new Map<string, Situation[]>();
  const sample: Situation[] = [];
  let count = 0;
  for (const each of allCases(service, today)) {
    const plan = planFor(each, steps[service]);
    const kind = sayingOf(plan);
    if (!kinds.has(kind)) kinds.set(kind, plan);
    const same = members.get(kind) ?? [];
    members.set(kind, same);
    same.push(each.situation);
    if (count++ % 400 === 0) sample.push(each.situation);
  }
  return { kinds, members, sample };
}

/** What the short answer of a plan is made of, but for its commands and the days that are drawn. */
function sayingOf({ service, goal, verdict, window, steps: planned, phone, ...plan }: Plan): string {
  const act = (said: readonly Statement[]) =>
    said.filter(({ weight }) => weight === 'act').map(({ code, args, step }) => [code, args, step]);
  return JSON.stringify([
    [service, goal, window?.status === 'open', verdict.code, verdict.args, phone?.code],
    planned.map(({ id, args, notes }) => [id, args, act(notes)]),
    [...[plan.warnings, plan.remedies, plan.meaning, plan.unconfirmed].map(act)],
    [plan.unconfirmed.length, plan.sources.length],
    plan.next,
  ]);
}

/** The lines of what can be done next, at most: nothing is left out of a command. */
function linesNext(plan: Plan, situation: Situation, words: Words): number {
  const from = { situation, useful: <Same>(same: Same) => same };
  return nextLines({ next: [...plan.next, ...equalGoals({ ...plan, situation })], from }, words, [])
    .map(({ text, command }) =>
      command === null ? linesOf(wrap(text, 80)).length : text.length + 1 + command.length > 80 ? 2 : 1,
    )
    .reduce((sum, lines) => sum + lines, 0);
}

/** What is wrong with a short answer. */
function faultsOf({ steps: said, verdict }: Answer, lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => line.startsWith('1. ')) + 1;
  const text = lines.join('\n');
  const sentences = text.slice(0, text.lastIndexOf('\n\n'));
  return [
    ...(verdict.text.startsWith(lines[0]!) ? [] : [`the verdict is not in the first line: ${verdict.text}`]),
    ...(said.length > 0 && (first < 1 || first > 6) ? [`the first step is in line ${first}: ${verdict.text}`] : []),
    ...said.filter(({ acts }) => acts.length > 2).map(({ id, acts }) => `${id} has ${acts.length} notes`),
    ...(/\[\d/.test(text) ? [`a mark of a source: ${text}`] : []),
    ...(/ --[a-z]/.test(sentences) ? [`an option: ${/.* --[a-z].*/.exec(sentences)}`] : []),
    ...(lines.filter((line) => /^(Sources|Non confirmé|Not confirmed)/.test(line)).length === 1
      ? []
      : ['the days of reading']),
  ];
}

const median = (numbers: readonly number[]) => [...numbers].sort((one, other) => one - other)[numbers.length >> 1]!;

function tell(what: string, lengths: readonly number[]): void {
  console.log(`${what}: ${lengths.length} answers, median ${median(lengths)} lines, longest ${Math.max(...lengths)}`);
}
