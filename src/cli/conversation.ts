// `mes-optout` alone at a terminal: a few questions for each file and each person, the plan, and what to do with it.
import { type Answers, nextQuestion, situationOf } from '../core/conversation.ts';
import type { Situation } from '../core/situation.ts';
import { type Service, services } from '../knowledge/record.ts';
import { wrap } from '../output/text.ts';
import { askChoice } from './ask.ts';
import { askFacet } from './ask-facet.ts';
import { type Asking, asking, type Back, back } from './asking.ts';
import { commandWords } from './command-line.ts';
import { withParts } from './language.ts';
import { type PlanRequest, planForms, spokenPlan } from './plan.ts';
import { askAfterPlan, type Leaving } from './plan-menu.ts';
import type { Request } from './request.ts';
import { remark, widthOf, writeAnswer } from './streams.ts';

/** One file of one person. */
interface Part {
  service: Service;
  answers: Answers;
  /** The answers before each question, to go back to. */
  trail: Answers[];
}

/** @param everywhere the options of all commands that the program was called with, for the command shown at the end */
export async function run(given: Request, everywhere: readonly string[]): Promise<number> {
  const how = await asking(given);
  const { conversation } = how.words;
  const request = { ...given, words: await withParts(given.words, 'steps', 'statements') };
  for (const line of conversation.welcome) say(how, line);
  remark('');
  const told: Situation[] = [];
  for (let person: Answers | null = {}; person !== null; ) {
    const { parts, leaving } = await converse(how, person, request);
    told.push(...parts.map(({ service, answers }) => spokenPlan(situationOf(service, answers), request).situation));
    person = leaving === 'done' ? null : leaving === 'other-child' ? { for: 'child' } : {};
  }
  if (!process.stdout.isTTY) {
    for (const situation of told) await writeAnswer(await textOf(situation, request));
  }
  say(how, `\n${conversation.sameAnswer}`);
  for (const situation of told) remark(`  mes-optout ${commandWords(situation, everywhere).join(' ')}`);
  return 0;
}

/** The files of one person, one after the other. */
async function converse(
  how: Asking,
  person: Answers,
  request: PlanRequest,
): Promise<{ parts: Part[]; leaving: Exclude<Leaving, 'next-file'> }> {
  const { which } = how.words.conversation;
  for (;;) {
    const file = await askChoice(how, {
      message: which.ask,
      why: which.why,
      choices: [...services, 'both' as const].map((value) => ({ value, name: which.answers[value] })),
    });
    const parts = services
      .filter((service) => file === service || file === 'both')
      .map((service): Part => ({ service, answers: person, trail: [] }));
    for (let index = 0; index >= 0; ) {
      const [part, before] = [parts[index]!, parts[index - 1]];
      if (before && part.trail.length === 0) part.answers = { for: before.answers.for ?? 'self' };
      const leaving = await settle(how, part, index < parts.length - 1, request);
      if (leaving === back) index -= 1;
      else if (leaving === 'next-file') index += 1;
      else return { parts, leaving };
    }
  }
}

/** One file of one person: the questions, the plan, what to do with it, until the person leaves it. */
async function settle(how: Asking, part: Part, hasNext: boolean, request: PlanRequest): Promise<Leaving | Back> {
  for (;;) {
    if ((await askRest(how, part, request)) === back) return back;
    const { service, answers } = part;
    const plan = spokenPlan(situationOf(service, answers), request);
    remark(`\n${await textOf(plan.situation, { ...request, screen: process.stderr })}`);
    const after = await askAfterPlan(how, { service, answers, plan, hasNext, request });
    if (after === back) {
      const before = part.trail.pop();
      if (before === undefined) return back;
      part.answers = before;
    } else if (typeof after === 'string') {
      return after;
    } else {
      part.trail.push(answers);
      part.answers = after;
    }
  }
}

/** Asks until nothing more would change the plan; `back` from the first question. */
async function askRest(how: Asking, part: Part, { today }: PlanRequest): Promise<Back | undefined> {
  const { service, trail } = part;
  for (let facet = nextQuestion(service, part.answers, today); facet !== null; ) {
    const next = await askFacet(how, facet, { service, answers: part.answers, today });
    if (next === back) {
      const before = trail.pop();
      if (before === undefined) return back;
      part.answers = before;
    } else {
      trail.push(part.answers);
      part.answers = next;
    }
    facet = nextQuestion(service, part.answers, today);
  }
  return undefined;
}

async function textOf(situation: Situation, request: PlanRequest): Promise<string> {
  return String(await planForms(spokenPlan(situation, request), request).txt());
}

function say({ words, style }: Asking, text: string): void {
  remark(style.faint(wrap(words.typography(text), widthOf(process.stderr))));
}
