// Every sentence of law or procedure has its sources: in the JSON answer by id, in the details by number; and the short answer
// says nothing that is not in both.
import { describe, expect, test } from 'vitest';
import { calendarDate } from '../../src/core/calendar-date.ts';
import { planLetter } from '../../src/core/letter.ts';
import type { WindowDates } from '../../src/core/opposition-window.ts';
import type { Plan } from '../../src/core/plan.ts';
import { otherGoals } from '../../src/core/situation.ts';
import { letterKinds, persons } from '../../src/knowledge/facets.ts';
import { identifierStatements } from '../../src/knowledge/identifier-statements.ts';
import { services } from '../../src/knowledge/record.ts';
import type { Answer } from '../../src/output/answer.ts';
import { deadlineAnswer } from '../../src/output/deadline-answer.ts';
import { planJson, validationJson, windowJson } from '../../src/output/json.ts';
import { planAnswer } from '../../src/output/plan-answer.ts';
import { answerBlocks } from '../../src/output/short.ts';
import { blocksText, plain } from '../../src/output/text.ts';
import { validationAnswer } from '../../src/output/validation-answer.ts';
import { speakAll } from '../../src/words/speak.ts';
import { type SpokenStep, speakPlan } from '../../src/words/speak-plan.ts';
import { speakValidation } from '../../src/words/speak-validation.ts';
import { speakWindow } from '../../src/words/speak-window.ts';
import { knowledge } from '../knowledge/all-knowledge.ts';
import { type AllWords, english, french } from '../words/languages.ts';
import { sampledPlans, sampledValidations, sampledWindows } from '../words/sampled-answers.ts';

/** An answer three times: as JSON, and as text of one line per sentence, with its details and short. */
interface Walked {
  json: Json;
  text: string;
  short: string;
}
interface Json {
  [key: string]: unknown;
  command: string;
  sources: { id: string; url: string | null; readOn: string }[];
}

/** Said by the program about its own answer, with no source to name. */
const aboutTheProgram = ['today.local'];
/** The places named under "one of these slips would explain it all": the sentence above them is cited. */
const underACitedSentence = ['slips'];

const plans = sampledPlans();
const windows = sampledWindows();
const validations = sampledValidations();
const letters = letterKinds.flatMap((kind) =>
  services.flatMap((service) =>
    persons.map((person) =>
      planLetter(
        { kind, service, for: person, deleteData: kind === 'mes-close', startDate: null },
        calendarDate('2026-11-21'),
      ),
    ),
  ),
);

describe.each([french, english])('in $lang', (words) => {
  const answers: [name: string, answers: () => Walked[]][] = [
    ['checklist and dp', () => plans.map((plan) => answer(speakPlan(plan, words), planJson, planAnswer, words))],
    ['deadline', () => windows.map((window) => answer(speakWindow(window, words), windowJson, deadlineAnswer, words))],
    [
      'validate',
      () =>
        validations.map((validation) =>
          answer(speakValidation(validation, words), validationJson, validationAnswer, words),
        ),
    ],
  ];
  test.each(answers)('%s: every sentence names a source, and the text names the same', (_, answersOf) => {
    const faults = new Set(answersOf().flatMap((each) => faultsOf(each, words)));
    expect([...faults].slice(0, 10)).toEqual([]);
  });

  test('letter: every remark beside it names a source, and so do the articles it rests on', () => {
    for (const letter of letters) {
      const known = letter.sources.map(({ id }) => id);
      expect(letter.articles.length > 0 ? known.length : 1).toBeGreaterThan(0);
      for (const { sources, message } of speakAll([...letter.warnings, ...letter.unconfirmed], words.statements)) {
        expect(sources, message).not.toEqual([]);
        expect(known, message).toEqual(expect.arrayContaining(sources));
      }
    }
  });
});

test('every step and every statement of the knowledge is said in one of these answers', () => {
  const said = new Set([
    ...plans.flatMap(({ verdict, steps, remedies, meaning, warnings, unconfirmed }) => [
      verdict.code,
      ...steps.flatMap((step) => [step.id, ...step.notes.map(({ code }) => code)]),
      ...[...remedies, ...meaning, ...warnings, ...unconfirmed].map(({ code }) => code),
    ]),
    ...letters.flatMap(({ warnings, unconfirmed }) => [...warnings, ...unconfirmed].map(({ code }) => code)),
    ...windows.flatMap(({ verdict, rules, warnings, unconfirmed }) => [
      verdict.code,
      ...rules.map(({ id }) => id),
      ...[...warnings, ...unconfirmed].map(({ code }) => code),
    ]),
    ...validations.flatMap(({ verdict, nir, cardSerial, code, unconfirmed }) =>
      [nir, cardSerial, code]
        .flatMap((part) => [...(part?.problems ?? []), ...(part?.remarks ?? [])])
        .concat([verdict, ...unconfirmed] as never)
        .map((found) => found.code),
    ),
  ]);
  const written = [...knowledge.steps, ...knowledge.statements, ...knowledge.rules].map(({ id }) => id);
  const unsaid = [...new Set([...written, ...Object.keys(identifierStatements)])].filter((id) => !said.has(id));
  // Rules that only give other sentences a date, or the day from which they are said.
  expect(unsaid.sort()).toEqual(['dp.old-refusal', 'mes.letter-code', 'mes.visio']);
});

test('an answer with a sentence that cites nothing, or another source, is found', () => {
  const [window] = windows;
  const good = answer(speakWindow(window!, french), windowJson, deadlineAnswer, french);
  const rules = good.json.rules as { sources: string[] }[];
  expect(faultsOf(good, french)).toEqual([]);
  expect(faultsOf({ ...good, json: { ...good.json, rules: [{ ...rules[0], sources: [] }] } }, french)).not.toEqual([]);
  expect(faultsOf({ ...good, text: good.text.replaceAll('[1]', '[2]') }, french)).not.toEqual([]);
  expect(faultsOf({ ...good, text: good.text.replace('\n', '\nLa loi dit autre chose.\n') }, french)).not.toEqual([]);
});

function answer<T>(
  spoken: T,
  json: (spoken: T) => string,
  made: (spoken: T, words: AllWords) => Answer,
  words: AllWords,
): Walked {
  const answered = made(spoken, words);
  const text = (details: boolean) =>
    blocksText(answerBlocks(answered, words, { details, everywhere: null }), {
      width: Number.POSITIVE_INFINITY,
      style: plain,
      drawing: null,
    });
  return { json: JSON.parse(json(spoken)), text: text(true), short: text(false) };
}

/** What is wrong with an answer, one line each. */
function faultsOf({ json, text, short }: Walked, words: AllWords): string[] {
  const numbers = new Map(json.sources.map(({ id }, index) => [id, index + 1]));
  const cited: string[] = [];
  const faults: string[] = [];
  for (const { sentences, sources, name } of sentencesOf(json)) {
    if (sources.length === 0 && !aboutTheProgram.includes(name)) faults.push(`${name} names no source`);
    const unknown = sources.filter((id) => !numbers.has(id));
    if (unknown.length > 0) faults.push(`${name} names ${unknown.join()}, which the answer does not list`);
    const marks = sources.length === 0 ? '' : ` [${sources.map((id) => numbers.get(id)).join(',')}]`;
    cited.push(...sentences.map((sentence) => sentence + marks));
  }
  const [body, list] = splitAtSources({ json, text, short }, words);
  const lines = body.split('\n').map((line) => line.replace(/^\s*(?:- )?/, ''));
  for (const sentence of cited) if (!lines.includes(sentence)) faults.push(`not in the text as cited: ${sentence}`);
  const known = new Set([...cited, ...withoutLaw(json, words), ...datesOf(json, words, numbers)]);
  for (const line of lines) if (!known.has(line)) faults.push(`cites nothing: ${line}`);
  const details = new Set([...known].map(withoutMark));
  for (const line of shortLines(short)) {
    if (!details.has(line) && !aroundShort(json, words).includes(line))
      faults.push(`short, and cited nowhere: ${line}`);
  }
  for (const source of json.sources) {
    const shown = words.answer.source(source as never);
    if (!list.includes(`[${numbers.get(source.id)}] ${shown}`)) faults.push(`source not listed: ${source.id}`);
    if (source.url !== null && !list.includes(source.url)) faults.push(`address not listed: ${source.url}`);
  }
  if (/undefined|NaN|\bnull\b|\[object/.test(text)) faults.push(`not a sentence: ${text}`);
  return faults;
}

const withoutMark = (line: string) => line.replace(/ \[[\d,]+\]$/, '');

/** What the short answer says, line by line: without numbers, bullets, and the brackets around what is not confirmed. */
function shortLines(short: string): string[] {
  return short
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/^\s*(?:- |\d+\. )?/, '').replace(/^\((.*)\)$/, '$1'))
    .filter((line) => !/^[•^ ]*$/.test(line));
}

/** What the short answer says of itself: how a step is done where that changes, and what it all rests on. */
function aroundShort(json: Json, words: AllWords): string[] {
  const days = json.sources.map(({ readOn }) => readOn).sort();
  const { steps = [], unconfirmed } = json as unknown as { steps?: SpokenStep[]; unconfirmed: { weight: string }[] };
  return [
    ...steps.flatMap((step) => [step.title, `${step.title} (${channelOf(step, words)})`]),
    words.answer.basis({
      unconfirmed: unconfirmed.filter(({ weight }) => weight === 'know').length,
      sources: json.sources.length,
      from: days[0]!,
      to: days.at(-1)!,
    }),
  ];
}

/** A call of who does not hear or speak is made by video. */
const channelOf = ({ channel, args }: SpokenStep, { plan }: AllWords) =>
  channel === 'phone' && args.deaf === true ? plan.byVideo : plan.channels[channel];

interface Said {
  name: string;
  sentences: string[];
  sources: string[];
}

/** Every object of the answer that says something, wherever it stands. */
function sentencesOf(value: unknown): Said[] {
  if (Array.isArray(value)) return value.flatMap(sentencesOf);
  if (typeof value !== 'object' || value === null) return [];
  const { id, code, message, detail, more, sources = [] } = value as Record<string, unknown>;
  const sentences = [message, detail, more].filter((sentence) => typeof sentence === 'string');
  const nested = Object.entries(value)
    .filter(([key]) => !underACitedSentence.includes(key))
    .flatMap(([, inner]) => sentencesOf(inner));
  if (sentences.length === 0) return nested;
  return [{ name: String(id ?? code), sentences, sources: sources as string[] }, ...nested];
}

/** The lines that say nothing about the law or a procedure: titles, labels, what was asked, what was computed. */
function withoutLaw(json: Json, words: AllWords): string[] {
  const { plan } = words;
  const { headings } = words.interface;
  const { headings: parts, verdict, shown } = words.identifiers;
  const lines = ['', ...Object.values(headings), ...Object.values(plan.headings)];
  const { nir, cardSerial } = json as { nir?: Shown; cardSerial?: Shown };
  if (json.command === 'validate') {
    lines.push(parts.nir, parts.code, ...Object.values(parts.cardSerial), ...Object.values(verdict));
    for (const { masked, slips } of [nir, cardSerial].filter((part) => part !== undefined)) {
      lines.push(...Object.values(verdict).map((found) => shown({ masked, found })));
      lines.push(...(slips ?? []).map(({ message }) => message));
    }
  }
  if (json.goal !== undefined) {
    const { goal, goalReason, situation, steps, today } = json as unknown as Plan;
    const others = otherGoals(situation, today, goal);
    lines.push(
      plan.forWhom({ person: plan.persons[situation.for] }),
      plan.goal({ goal: plan.goals[goal], reason: plan.goalReasons[goalReason] }),
      plan.otherGoals({ goals: others.map((each) => plan.goals[each]) }),
      // A step is cited under its title, with what is to be done.
      ...(steps as SpokenStep[]).map((step, index) => `${index + 1}. ${step.title} (${channelOf(step, words)})`),
    );
  }
  return lines;
}
interface Shown {
  masked: string;
  slips?: { message: string }[] | null;
}
/** The days worked out, each with the sources of the rules it is worked out from. */
function datesOf(json: Json, words: AllWords, numbers: ReadonlyMap<string, number>): string[] {
  const window = (json.window ?? json) as unknown as WindowDates | undefined;
  if (window?.startDate === undefined) return [];
  const { status, startDate: start, today, safeLastDay: last, startEvent: event, phone, rules, service } = window;
  if (status !== 'open') return [];
  const from = (id: string) =>
    rules.filter((rule) => rule.id === id).flatMap(({ sources }) => sources.map((source) => numbers.get(source)));
  const { timeline, phone: lastCall } = words.window;
  return [
    `${timeline({ start, today, last, event })} [${from(`${service}.window`)}]`,
    ...(phone ? [`${lastCall({ ...phone, date: phone.lastDay })} [${from('mes.phone')}]`] : []),
  ];
}

function splitAtSources({ json, text }: Walked, words: AllWords): [string, string] {
  const { sources } = json;
  const days = sources.map(({ readOn }) => readOn).sort();
  const heading = `\n${words.answer.readings({ from: days[0]!, to: days.at(-1)! })}\n`;
  const at = text.lastIndexOf(heading);
  return [text.slice(0, at), text.slice(at + heading.length)];
}
