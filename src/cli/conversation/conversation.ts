// `mes-optout` alone at a terminal: a few questions for each file and each person, the plan, and what to do with it.
import { type Answers, type Facet, nextQuestion, situationOf } from '../../core/conversation.ts';
import type { Situation } from '../../core/situation.ts';
import { type Service, services } from '../../knowledge/record.ts';
import { commandWords } from '../../output/command-line.ts';
import { planAnswer } from '../../output/plan-answer.ts';
import { wrap } from '../../output/text.ts';
import type { SpokenPlan } from '../../words/speak-plan.ts';
import { answerForms } from '../commands/answer.ts';
import { planForms, spokenPlan } from '../commands/plan.ts';
import type { Request } from '../commands/request.ts';
import { askChoice } from '../terminal/ask.ts';
import { type Asking, asking, type Back, back } from '../terminal/asking.ts';
import { remark, terminal, widthOf, writeAnswer } from '../terminal/streams.ts';
import { askFacet } from './ask-facet.ts';
import { askAfterPlan, type Leaving } from './plan-menu.ts';

/** What a person may mean by "which file". */
type Which = Service | 'both';

/** One file of one person. */
interface Part {
  service: Service;
  answers: Answers;
  /** Each question so far with the answers before it, to go back to. */
  trail: { facet: Facet; before: Answers }[];
  /** All that was ever answered: where the cursor stands when a question comes again. */
  remembered: Answers;
}

/** @param everywhere the options of all commands that the program was called with, for the command shown at the end */
export async function run(request: Request, everywhere: readonly string[]): Promise<number> {
  const how = await asking(request);
  const { conversation } = how.words;
  for (const line of conversation.welcome) say(how, line);
  remark('');
  const told: Situation[] = [];
  let which: Which | null = null;
  for (let person: Answers | null = {}; person !== null; ) {
    const said = await converse(how, person, which, request);
    told.push(
      ...said.parts.map(({ service, answers }) => spokenPlan(situationOf(service, answers), request).situation),
    );
    person = said.leaving === 'done' ? null : said.leaving === 'other-child' ? { for: 'child' } : {};
    which = said.leaving === 'other-child' ? said.which : null;
  }
  if (terminal('stdout') === null) {
    for (const situation of told) {
      await writeAnswer(await planForms(spokenPlan(situation, request), request).txt());
    }
  }
  say(how, `\n${conversation.sameAnswer}`);
  for (const situation of told) remark(`  mes-optout ${commandWords(situation, request.today, everywhere).join(' ')}`);
  return 0;
}

/**
 * The files of one person, one after the other.
 * @param known which files, where that was said for the child before
 */
async function converse(
  how: Asking,
  person: Answers,
  known: Which | null,
  request: Request,
): Promise<{ parts: Part[]; which: Which; leaving: Exclude<Leaving, 'next-file'> }> {
  const { which: question } = how.words.conversation;
  const remembered = { mes: person, dp: person };
  for (let which = known; ; which = null) {
    which ??= await askChoice<Which>(how, {
      message: question.ask,
      why: question.why,
      choices: [...services, 'both' as const].map((value) => ({ value, name: question.answers[value] })),
    });
    const parts = services
      .filter((service) => which === service || which === 'both')
      .map((service): Part => ({ service, answers: person, trail: [], remembered: remembered[service] }));
    for (let index = 0; index >= 0; ) {
      const [part, before] = [parts[index]!, parts[index - 1]];
      if (before && part.trail.length === 0) part.answers = { for: before.answers.for ?? 'self' };
      const leaving = await settle(how, part, index < parts.length - 1, request);
      if (leaving === back) index -= 1;
      else if (leaving === 'next-file') index += 1;
      else return { parts, which, leaving };
    }
    for (const part of parts) remembered[part.service] = part.remembered;
  }
}

/** One file of one person: the questions, the plan, what to do with it, until the person leaves it. */
async function settle(how: Asking, part: Part, hasNext: boolean, request: Request): Promise<Leaving | Back> {
  const { service } = part;
  // Coming back from the next file, the plan is there already.
  let facet = nextQuestion(service, part.answers, request.today);
  for (;;) {
    if ((await askFrom(how, part, facet, request)) === back) return back;
    const plan = spokenPlan(situationOf(service, part.answers), request);
    remark(`\n${await onScreen(plan, false, request)}`);
    const shown = { service, answers: part.answers, remembered: part.remembered, plan, hasNext, request };
    const after = await askAfterPlan(how, shown, () => onScreen(plan, true, request));
    if (after === back) {
      const last = part.trail.pop();
      if (last === undefined) return back;
      part.answers = last.before;
      facet = last.facet;
    } else if (typeof after === 'string') {
      return after;
    } else {
      take(part, after.facet, after.answers);
      facet = nextQuestion(service, part.answers, request.today);
    }
  }
}

/** Asks from this question on until nothing more would change the plan; `back` from the first question. */
async function askFrom(how: Asking, part: Part, first: Facet | null, { today }: Request): Promise<Back | undefined> {
  const { service, trail } = part;
  for (let facet = first; facet !== null; ) {
    const { answers, remembered } = part;
    const next = await askFacet(how, facet, { service, answers, remembered, today });
    if (next === back) {
      const last = trail.pop();
      if (last === undefined) return back;
      part.answers = last.before;
      facet = last.facet;
    } else {
      take(part, facet, next);
      facet = nextQuestion(service, part.answers, today);
    }
  }
  return undefined;
}

function take(part: Part, facet: Facet, answers: Answers): void {
  part.trail.push({ facet, before: part.answers });
  part.answers = answers;
  part.remembered = { ...part.remembered, ...answers };
}

/** The short answer, or all that it rests on; no command is named here. */
function onScreen(plan: SpokenPlan, details: boolean, request: Request): Promise<string> {
  const shown = { ...request, screen: 'stderr' as const, details };
  return answerForms(shown, () => planAnswer(plan, request.words)).txt();
}

function say({ style }: Asking, text: string): void {
  remark(style.faint(wrap(text, widthOf('stderr'))));
}
