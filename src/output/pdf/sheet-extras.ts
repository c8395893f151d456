// What paper adds to an answer: what to have at hand, the card to look at, the page to open, the box for a call.
import { mayCall } from '../../core/plan.ts';
import { ruleOn } from '../../core/regime.ts';
import { addresses, officialSite } from '../../knowledge/addresses.ts';
import type { Next } from '../../knowledge/statements.ts';
import { capital } from '../../words/error-sentence.ts';
import type { SpokenPlan, SpokenStep } from '../../words/speak-plan.ts';
import type { SpokenWindow } from '../../words/speak-window.ts';
import type { Words } from '../../words/words.ts';
import { isAct } from '../answer.ts';
import { cite } from '../cite.ts';
import type { Cited } from '../document.ts';
import { stretches } from '../links.ts';
import type { PhoneSheet } from './phone-sheet.ts';
import { qrCode } from './qr-code.ts';
import type { SheetExtras } from './sheet-layout.ts';
import type { StepExtras } from './step-item.ts';
import type { CardSide } from './vitale-card.ts';

/** What `sheetBytes` is given beside the answer of a plan. */
export function planExtras(plan: SpokenPlan, words: Words): SheetExtras {
  const opened = new Set<string>();
  const isWay = plan.steps.some(({ channel }) => channel === 'phone');
  const sheet = sheetForCall(plan, isWay, words);
  return {
    ...ofEvery(words.plan.title[plan.service][plan.goal], plan.situation.for, plan.today, words),
    steps: Object.fromEntries(plan.steps.map((step) => [step.id, extrasOf(step, plan, opened, words)])),
    site: null,
    phone: sheet && { sheet, isWay },
    next: nextOnPaper(plan.next, plan.service, words),
  };
}

/** What it is given beside the answer of a window. */
export function windowExtras({ service, today, next }: SpokenWindow, words: Words): SheetExtras {
  const { code, site } = words.paper;
  return {
    ...ofEvery(words.window.title[service], 'self', today, words),
    steps: {},
    site: { ...qrCode(addresses[officialSite[service]].value, code), caption: site[service] },
    phone: null,
    next: nextOnPaper(next, service, words),
  };
}

type Person = SpokenPlan['situation']['for'];

function ofEvery(title: string, person: Person, today: string, { paper }: Words): Pick<SheetExtras, 'name' | 'foot'> {
  return { name: paper.name({ for: person }), foot: `${title}, ${paper.asOf({ date: today })}` };
}

/** @param opened the pages that the steps before open: each has its code once */
function extrasOf(step: SpokenStep, plan: SpokenPlan, opened: Set<string>, words: Words): StepExtras {
  const { needs, things, cards, code } = words.paper;
  const { situation, have } = plan;
  const held = Object.entries(things).filter(([token]) =>
    [step.needs, have].every((tokens) => (tokens as readonly string[]).includes(token)),
  );
  const readsCard = step.channel === 'home' && step.yields.includes('card-serial') && situation.service === 'mes';
  const url = pageOf(step);
  const first = url !== undefined && !opened.has(url);
  if (first) opened.add(url);
  return {
    needs:
      held.length === 0
        ? null
        : needs({
            things: held.map(([, thing]) => (typeof thing === 'string' ? thing : thing({ for: situation.for }))),
          }),
    cards: readsCard ? pictured[situation.card].map((card) => ({ card, ...cards[card] })) : [],
    code: first ? { ...qrCode(url, code), written: step.detail.includes(url) } : null,
  };
}

/** The first page that a step names. */
function pageOf({ title, detail }: SpokenStep): string | undefined {
  const named = [title, detail].flatMap(stretches).flatMap(({ href }) => href ?? []);
  return named.find((href) => href.startsWith('https:'));
}

const pictured = {
  unknown: ['photo', 'plain'],
  photo: ['photo'],
  plain: ['plain'],
  unavailable: [],
} as const satisfies Record<string, readonly CardSide[]>;

/** Where a call is a step, and where it is another way to the same end. */
function sheetForCall(plan: SpokenPlan, isWay: boolean, words: Words): PhoneSheet | null {
  const { heading, say, ask, note, lines, boxes } = words.paper.phone;
  const said = whatToSay(plan, words);
  if (said === null) return null;
  const { sentence, questions } = said;
  return {
    title: heading({ deaf: plan.situation.service === 'mes' && plan.situation.deaf, isWay }),
    facts: hours(plan, words),
    parts: [
      { heading: say, items: [sentence] },
      ...(questions.length > 0 ? [{ heading: ask, items: [...questions] }] : []),
    ],
    record: { heading: note, lines, boxes: questions.length > 0 ? boxes : [] },
  };
}

function whatToSay(plan: SpokenPlan, { paper }: Words): { sentence: string; questions: readonly string[] } | null {
  const { goal, situation, steps } = plan;
  const { sentences, serial, questions } = paper.phone;
  if (situation.service !== 'mes') return null;
  const calls = steps.filter(({ channel }) => channel === 'phone');
  if (calls.length > 0 && calls.every(({ yields }) => yields.includes('card-serial'))) {
    return { sentence: serial, questions: [] };
  }
  const sentence = sentences[goal];
  if (sentence === null || !mayCall(plan)) return null;
  return {
    sentence: sentence({ for: situation.for }),
    questions: questions[goal === 'check' ? 'status' : 'decision'],
  };
}

/** When the line answers, what a call costs, and how it is reached by those who do not hear, if no step says so. */
function hours({ today, sources, steps }: SpokenPlan, words: Words): Cited[] {
  const { cited } = cite(sources, words);
  const withSteps = steps.flatMap(({ notes }) => notes.filter(isAct).map(({ code }) => code));
  return lineRules.flatMap(([rule, code]) => {
    const inForce = ruleOn(rule, today);
    if (inForce === undefined || withSteps.includes(code)) return [];
    return [cited({ message: words.statements[code] as string, sources: inForce.sources })];
  });
}

/** The rules on the line, each with the sentence that says it. */
const lineRules = [
  ['mes.phone', 'mes.phone'],
  ['mes.visio', 'mes.phone.visio'],
] as const;

/** Letters by their names, the other file by its page; what only the program does is not for paper. */
function nextOnPaper(next: readonly Next[], service: SpokenPlan['service'], words: Words): string[] {
  return next.flatMap((each) => {
    if (each.kind === 'letter') return [`${capital(words.conversation.letters[each.letter])}.`];
    if (each.kind !== 'plan' || each.service === service) return [];
    const { value } = addresses[officialSite[each.service]];
    return [`${words.answer.before({ text: words.answer.next.file[each.service] })} ${value}`];
  });
}
