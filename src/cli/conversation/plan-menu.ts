// What a person may do with the plan on the screen: keep it, write the letter, read the numbers over, change an answer.
import { type Answers, changeable, type Facet } from '../../core/conversation.ts';
import { attempt, OptOutError } from '../../core/error.ts';
import { letterKindFor, planLetter } from '../../core/letter.ts';
import { validate } from '../../core/validation.ts';
import type { LetterKind } from '../../knowledge/facets.ts';
import type { Service } from '../../knowledge/record.ts';
import { planEntries } from '../../output/calendar-entries.ts';
import { asksForCardSerial } from '../../output/plan-answer.ts';
import { validationAnswer } from '../../output/validation-answer.ts';
import type { MenuItem } from '../../words/conversation-words.ts';
import { capital, errorSentence } from '../../words/error-sentence.ts';
import type { SpokenPlan } from '../../words/speak-plan.ts';
import { speakValidation } from '../../words/speak-validation.ts';
import { answerForms } from '../commands/answer.ts';
import { answerLetter } from '../commands/letter.ts';
import { runPlan } from '../commands/plan.ts';
import type { Request } from '../commands/request.ts';
import { askChoice } from '../terminal/ask.ts';
import { type Asking, type Back, back } from '../terminal/asking.ts';
import { remark } from '../terminal/streams.ts';
import { askValues } from '../validate/ask-values.ts';
import { askFacet } from './ask-facet.ts';
import { askFile, type FileForm } from './ask-file.ts';

/** What was changed on the screen of a plan. */
export interface Changed {
  facet: Facet;
  answers: Answers;
}

/** How a person leaves a plan. */
export type Leaving = Extract<MenuItem, 'next-file' | 'someone-else' | 'other-child' | 'done'>;

export interface OnScreen {
  service: Service;
  answers: Answers;
  remembered: Answers;
  plan: SpokenPlan;
  /** Is another file still to come? */
  hasNext: boolean;
  request: Request;
}

/**
 * Asks until the person leaves the plan or changes an answer: how it is left, or what was changed.
 * @param basis what the plan rests on, which is shown when asked for
 */
export async function askAfterPlan(
  how: Asking,
  shown: OnScreen,
  basis: () => Promise<string>,
): Promise<Leaving | Changed | Back> {
  const { menu, letters } = how.words.conversation;
  const letter = letterOf(shown);
  const facets = changeable(shown.service, shown.answers, shown.request.today);
  const items = menuItems(shown, letter, facets);
  for (;;) {
    const item = await askChoice(how, {
      message: menu.ask,
      why: summary(how, shown),
      canGoBack: true,
      choices: items.map((value) => ({
        value,
        name: value === 'letter' ? menu.letter({ letter: letters[letter!] }) : menu[value],
      })),
    });
    if (item === back) return back;
    if (item === 'change' || item === 'goal' || item === 'problem') {
      const facet = item === 'change' ? await askWhich(how, facets, shown) : item;
      const answers = facet === back ? back : await askFacet(how, facet, { ...shown, today: shown.request.today });
      if (facet !== back && answers !== back) return { facet, answers };
    } else if (item === 'basis') {
      remark(`\n${await basis()}`);
    } else if (item === 'save' || item === 'letter' || item === 'numbers') {
      await sayWhatFails(how, () => works[item](how, shown, letter));
    } else {
      return item;
    }
  }
}

function menuItems({ plan, hasNext }: OnScreen, letter: LetterKind | undefined, facets: readonly Facet[]): MenuItem[] {
  const others = plan.situation.for === 'child' ? 'other-child' : 'someone-else';
  return [
    'save',
    ...(letter ? (['letter'] as const) : []),
    ...(asksForCardSerial(plan) ? (['numbers'] as const) : []),
    'basis',
    ...(['goal', 'problem'] as const).filter((facet) => facets.includes(facet)),
    'change',
    ...(hasNext ? (['next-file'] as const) : ([others, 'done'] as const)),
  ];
}

/** Undefined where no letter is meant for the goal, or none has a source on that day. */
function letterOf({ service, plan, request }: OnScreen): LetterKind | undefined {
  const kind = letterKindFor(plan);
  if (kind === undefined) return undefined;
  const { for: person, startDate } = plan.situation;
  const letter = { kind, service, for: person, deleteData: false, startDate };
  return attempt(() => planLetter(letter, request.today)) && kind;
}

const works = { save, letter: writeLetter, numbers: checkNumbers };

async function save(how: Asking, { plan, request }: OnScreen): Promise<void> {
  const words = request.words;
  const forms: FileForm[] = ['pdf', 'fillable', 'md', 'txt'];
  if (planEntries(plan, words).length > 0) forms.splice(2, 0, 'ics');
  await askFile(how, forms, `mes-optout-${plan.service}`, (to) => runPlan(plan.situation, { ...request, ...to }));
}

async function writeLetter(how: Asking, { plan, request }: OnScreen, kind: LetterKind | undefined): Promise<void> {
  const { service, startDate, for: person } = plan.situation;
  const options = {
    service,
    for: person,
    deleteData: plan.situation.service === 'mes' && plan.situation.deleteData,
    ...(startDate !== null && { letterDate: startDate }),
  };
  // The letter is offered where there is one.
  await askFile(how, ['pdf', 'fillable', 'md', 'txt'], `mes-optout-${kind}`, (to) =>
    answerLetter(kind!, options, { ...request, ...to }),
  );
}

/** The numbers are forgotten as soon as the verdict is on the screen. */
async function checkNumbers(how: Asking, { request }: OnScreen): Promise<void> {
  const words = request.words;
  const values = await askValues({}, how, true);
  if (values === back) return;
  const spoken = speakValidation(validate(values, request.today), words);
  const forms = answerForms({ ...request, screen: 'stderr' }, () => validationAnswer(spoken, words));
  remark(`\n${await forms.txt()}`);
}

async function askWhich(how: Asking, facets: readonly Facet[], { service }: OnScreen): Promise<Facet | Back> {
  const { conversation } = how.words;
  const questions = conversation[service] as unknown as Record<string, { name: string }>;
  return askChoice(how, {
    message: conversation.change.ask,
    canGoBack: true,
    choices: facets.map((value) => ({ value, name: questions[value]!.name })),
  });
}

/** The plan in three lines at most: it may have scrolled out of sight. */
function summary({ words }: Asking, { plan, request }: OnScreen): string {
  const { service, goal, window, steps } = plan;
  const lastDay = goal === 'refuse' && window?.status === 'open' ? words.longDate(window.safeLastDay) : null;
  const title = request.words.plan.title[service][goal];
  return words.conversation.menu.summary({ title, lastDay, firstStep: steps[0]?.title ?? null });
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
