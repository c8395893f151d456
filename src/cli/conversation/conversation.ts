// `mes-optout` alone at a terminal: a few questions for each file and each person, the plan, and what to do with it.
import type { CalendarDate } from '../../core/calendar-date.ts';
import { situationOf } from '../../core/conversation.ts';
import { oppositionWindow } from '../../core/opposition-window.ts';
import { current, follow, type Part, start, type Trail, type Turn, type Which } from '../../core/trail.ts';
import { type Service, services } from '../../knowledge/record.ts';
import { commandWords } from '../../output/command-line.ts';
import { hanging, wrap } from '../../output/text.ts';
import type { SpokenPlan } from '../../words/speak-plan.ts';
import { speakWindow } from '../../words/speak-window.ts';
import { planForms, spokenPlan } from '../commands/plan.ts';
import type { Request } from '../commands/request.ts';
import { askChoice } from '../terminal/ask.ts';
import { type Asking, asking, back } from '../terminal/asking.ts';
import { remark, terminal, widthOf, writeAnswer } from '../terminal/streams.ts';
import { askQuestion } from './ask-question.ts';
import { askAfterPlan } from './plan-menu.ts';
import { planText, showChange } from './show-plan.ts';

/** What this person has seen: a plan is shown whole once, then what changes of it. */
type Seen = Partial<Record<Service, SpokenPlan>>;

/** @param everywhere the options of all commands that the program was called with, for the command shown at the end */
export async function run(request: Request, everywhere: readonly string[]): Promise<number> {
  const how = await asking(request);
  const { conversation, screen } = how.words;
  say(how, conversation.welcome);
  say(how, screen.leaving);
  remark('');
  const files: string[] = [];
  let trail = start();
  let seen: Seen = {};
  for (;;) {
    const turn = await askTurn(how, trail, seen, files, request);
    if (turn === null) break;
    if (turn.kind === 'another') seen = {};
    trail = follow(trail, turn, request.today);
  }
  const plans = await Promise.all([...trail.finished, ...trail.parts].map((part) => planOf(part, request)));
  if (terminal('stdout') === null) {
    for (const plan of plans) await writeAnswer(await planForms(plan, request).txt());
  }
  sayEnd(how, plans, files, everywhere);
  return 0;
}

/** Asks what stands to be asked; null once the person is done. */
async function askTurn(how: Asking, trail: Trail, seen: Seen, files: string[], request: Request): Promise<Turn | null> {
  const { today } = request;
  const part = current(trail);
  if (part === undefined) return { kind: 'which', which: await askFile(how) };
  const { service, answers, question } = part;
  const so = { service, answers, remembered: trail.remembered[service], today };
  if (question !== null) {
    const after = await askQuestion(how, question, so);
    if (after === back) return { kind: 'back' };
    if (question === 'startDate' && after.startDate) sayWindow(how, service, after.startDate as CalendarDate, today);
    return { kind: 'answer', question, answers: after };
  }
  const plan = await planOf(part, request);
  const before = seen[service];
  if (before === undefined) remark(await planText(plan, 'whole', request));
  else showChange(how, before, plan);
  seen[service] = plan;
  return askAfterPlan(how, {
    ...so,
    plan,
    hasNext: trail.at < trail.parts.length - 1,
    request,
    wrote: (file) => files.push(file),
  });
}

function askFile(how: Asking): Promise<Which> {
  const { ask, why, answers } = how.words.questions.which;
  return askChoice<Which>(how, {
    message: ask,
    why,
    choices: [...services, 'both' as const].map((value) => ({ value, name: answers[value] })),
  });
}

function planOf({ service, answers }: Part, request: Request): Promise<SpokenPlan> {
  return spokenPlan(situationOf(service, answers), request);
}

/** The last safe day, as soon as it is known. */
function sayWindow({ words, style }: Asking, service: Service, startDate: CalendarDate, today: CalendarDate): void {
  const window = speakWindow(oppositionWindow({ service, startDate, today }), words);
  remark(style.strong(wrap(window.verdict.message, widthOf('stderr'))));
}

/** What to do now and until when, what was written, and the command that gives the same answer. */
function sayEnd(how: Asking, plans: readonly SpokenPlan[], files: readonly string[], everywhere: readonly string[]) {
  const { words } = how;
  const { end } = words.conversation;
  remark('');
  for (const plan of plans) {
    const { service, goal, window, steps, situation } = plan;
    const by = goal === 'refuse' && window?.status === 'open' ? words.longDate(window.safeLastDay) : null;
    const whose =
      plans.length > 1 ? { file: words.interface.services[service], person: words.plan.persons[situation.for] } : null;
    const title = steps[0]?.title;
    const next = title === undefined ? plan.verdict.message : end.nextStep({ whose, title, by });
    remark(wrap(next, widthOf('stderr')));
  }
  if (files.length > 0) {
    say(how, end.files);
    for (const file of files) remark(hanging('  ', file, widthOf('stderr')));
  }
  say(how, `\n${end.sameAnswer}`);
  for (const { situation, today } of plans)
    remark(`  mes-optout ${commandWords(situation, today, everywhere).join(' ')}`);
}

function say({ style }: Asking, text: string): void {
  remark(style.faint(wrap(text, widthOf('stderr'))));
}
