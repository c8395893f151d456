// What a person may do with the plan on the screen: keep it, write the letter, read the numbers over, change an answer.
import { type Answers, changeable, type Facet, withAnswer } from '../../core/conversation.ts';
import { OptOutError } from '../../core/error.ts';
import { goalsInstead, type OtherGoal } from '../../core/other-goals.ts';
import type { Turn } from '../../core/trail.ts';
import type { LetterKind } from '../../knowledge/facets.ts';
import type { Service } from '../../knowledge/record.ts';
import { planEntries } from '../../output/calendar-entries.ts';
import { capital, errorSentence } from '../../words/error-sentence.ts';
import type { CaseSoFar } from '../../words/question.ts';
import type { SpokenPlan } from '../../words/speak-plan.ts';
import { answerLetter } from '../commands/letter.ts';
import { runPlan } from '../commands/plan.ts';
import type { Request } from '../commands/request.ts';
import { askChoice } from '../terminal/ask.ts';
import { type Asking, type Back, back } from '../terminal/asking.ts';
import { showInPages } from '../terminal/page-by-page.ts';
import { remark } from '../terminal/streams.ts';
import { askFile, type FileForm } from './ask-file.ts';
import { askQuestion } from './ask-question.ts';
import { checkNumbers } from './check-numbers.ts';
import { type Entry, menuEntries } from './menu-entries.ts';
import { planText } from './show-plan.ts';

export interface OnScreen extends CaseSoFar {
  plan: SpokenPlan;
  /** Is another file still to come? */
  hasNext: boolean;
  request: Request;
  /** A file was written there. */
  wrote: (file: string) => void;
}

/** The rows of the menu above its entries, and the line that the cursor leaves free. */
const HEAD = 6;

/** Asks until the person leaves the plan or changes an answer; null for who is done. */
export async function askAfterPlan(how: Asking, shown: OnScreen): Promise<Turn | null> {
  const { plan, answers, today, request, hasNext } = shown;
  const facets = changeable(shown.service, answers, today);
  const goals = goalsInstead(plan, answers, today);
  const entries = menuEntries(plan, { facets, hasGoals: goals.length > 0, hasNext });
  for (;;) {
    const chosen = await askEntry(how, plan, entries);
    if (chosen === back) return { kind: 'back' };
    switch (chosen.item) {
      case 'done':
        return null;
      case 'next-file':
        return { kind: 'next-file' };
      case 'someone-else':
      case 'other-child':
        return { kind: 'another', sameFiles: chosen.item === 'other-child' };
      case 'deaf':
        return {
          kind: 'answer',
          question: 'deaf',
          answers: withAnswer(shown.service, answers, 'deaf', true, today),
        };
      case 'change':
      case 'goal':
      case 'problem': {
        const after = await askAnew(how, chosen.item, facets, goals, shown);
        if (after !== back) return { kind: 'answer', ...after };
        break;
      }
      case 'whole':
      case 'basis':
        await showInPages(how, await planText(plan, chosen.item, request), entries.usual.length + HEAD);
        break;
      case 'numbers':
        await sayWhatFails(how, () => checkNumbers(how, shown.plan, shown.request));
        break;
      case 'save':
        await sayWhatFails(how, () => save(how, shown));
        break;
      case 'letter':
        await sayWhatFails(how, () => writeLetter(how, shown, chosen.letter!));
        break;
    }
  }
}

/** The usual entries, then those behind one of them. */
async function askEntry(how: Asking, plan: SpokenPlan, entries: ReturnType<typeof menuEntries>): Promise<Entry | Back> {
  const { menu, letters, toTheSteps } = how.words.conversation;
  const named = (all: readonly Entry[]) =>
    all.map((value) => ({
      value,
      name: value.item === 'letter' ? menu.letter({ letter: letters[value.letter!] }) : menu[value.item],
    }));
  const title = plan.steps[0]?.title;
  const head = [plan.verdict.message, ...(title === undefined ? [] : [menu.todo({ title })])].join('\n');
  for (;;) {
    const usual = named(entries.usual);
    const asked = { message: menu.ask, why: head, canGoBack: true, leave: null, passing: true } as const;
    const chosen = await askChoice<Entry>(how, { ...asked, choices: usual });
    if (chosen === back || chosen.item !== 'more') return chosen;
    const more = { message: menu.askMore, canGoBack: true, leave: toTheSteps, passing: true } as const;
    const other = await askChoice<Entry>(how, { ...more, choices: named(entries.rest) });
    if (other !== back) return other.item === 'previous' ? back : other;
  }
}

/** The answers with what was chosen to be changed. */
async function askAnew(
  how: Asking,
  item: 'change' | 'goal' | 'problem',
  facets: readonly Facet[],
  goals: readonly OtherGoal[],
  shown: OnScreen,
): Promise<{ question: Facet; answers: Answers } | Back> {
  const question = item === 'change' ? await askWhich(how, facets, shown) : item;
  if (question === back) return back;
  const answers =
    question === 'goal' ? await askGoal(how, goals, shown.service) : await askQuestion(how, question, shown);
  return answers === back ? back : { question, answers };
}

function askGoal(how: Asking, goals: readonly OtherGoal[], service: Service): Promise<Answers | Back> {
  const { questions, conversation } = how.words;
  const { ask, why, answers: names } = questions[service].goal;
  return askChoice<Answers>(how, {
    message: ask as string,
    why: why as string,
    canGoBack: true,
    leave: conversation.toTheSteps,
    choices: goals.map(({ goal, state, answers }) => {
      const name = names[goal ?? 'null']!;
      return {
        value: answers,
        name: state === null ? name : conversation.goalIf[state as keyof typeof conversation.goalIf]({ goal: name }),
      };
    }),
  });
}

async function save(how: Asking, { plan, request, wrote }: OnScreen): Promise<void> {
  const words = request.words;
  const forms: FileForm[] = ['pdf', 'fillable', 'md', 'txt'];
  if (planEntries(plan, words).length > 0) forms.splice(2, 0, 'ics');
  const file = await askFile(how, forms, `mes-optout-${plan.service}`, (to) =>
    runPlan(plan.situation, { ...request, ...to }),
  );
  if (file !== null) wrote(file);
}

async function writeLetter(how: Asking, { plan, request, wrote }: OnScreen, kind: LetterKind): Promise<void> {
  const { service, startDate, for: person } = plan.situation;
  const options = {
    service,
    for: person,
    deleteData: plan.situation.service === 'mes' && plan.situation.deleteData,
    ...(startDate !== null && { letterDate: startDate }),
  };
  const file = await askFile(how, ['pdf', 'fillable', 'md', 'txt'], `mes-optout-${kind}`, (to) =>
    answerLetter(kind, options, { ...request, ...to }),
  );
  if (file !== null) wrote(file);
}

async function askWhich(how: Asking, facets: readonly Facet[], { service }: OnScreen): Promise<Facet | Back> {
  const { conversation, questions } = how.words;
  const named = questions[service] as unknown as Record<string, { name: string }>;
  // They have entries of their own.
  const choices = facets.filter((facet) => facet !== 'goal' && facet !== 'problem');
  return askChoice(how, {
    message: conversation.change.ask,
    canGoBack: true,
    leave: conversation.toTheSteps,
    passing: true,
    choices: choices.map((value) => ({ value, name: named[value]!.name })),
  });
}

/** What cannot be done is said, and the menu comes back. */
async function sayWhatFails(how: Asking, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof OptOutError)) throw error;
    remark(capital(errorSentence(error, how.words)));
  }
}
