// What a person may do with the plan on the screen: keep it, write the letter, read the numbers over, change an answer.
import { type Answers, changeable } from '../core/conversation.ts';
import { OptOutError } from '../core/error.ts';
import { planLetter } from '../core/letter.ts';
import type { Goal } from '../core/situation.ts';
import { validate } from '../core/validation.ts';
import type { LetterKind } from '../knowledge/letters.ts';
import type { Service } from '../knowledge/record.ts';
import { planEntries } from '../output/calendar-entries.ts';
import { validationDocument } from '../output/validation-document.ts';
import type { MenuItem } from '../words/conversation-words.ts';
import type { SpokenPlan } from '../words/speak.ts';
import { speakValidation } from '../words/speak-validation.ts';
import { documentForms } from './answer.ts';
import { askChoice } from './ask.ts';
import { askFacet } from './ask-facet.ts';
import { askFile, type FileForm } from './ask-file.ts';
import { askValues } from './ask-values.ts';
import { type Asking, type Back, back } from './asking.ts';
import { capital, errorSentence } from './error-sentence.ts';
import { withParts } from './language.ts';
import { run as runLetter } from './letter.ts';
import { runPlan } from './plan.ts';
import type { Request } from './request.ts';
import { remark } from './streams.ts';

/** How a person leaves a plan. */
export type Leaving = Extract<MenuItem, 'next-file' | 'someone-else' | 'other-child' | 'done'>;

export interface OnScreen {
  service: Service;
  answers: Answers;
  plan: SpokenPlan;
  /** Is another file still to come? */
  hasNext: boolean;
  request: Request;
}

/** The letter that asks for what a plan is for, where one exists. */
const letterFor: Record<Service, Partial<Record<Goal, LetterKind>>> = {
  mes: { refuse: 'mes-refuse', close: 'mes-close' },
  dp: { refuse: 'dp-refuse', close: 'dp-close', check: 'dp-access' },
};

/** Asks until the person leaves the plan or changes an answer: how it is left, or the answers as they are now. */
export async function askAfterPlan(how: Asking, shown: OnScreen): Promise<Leaving | Answers | Back> {
  const { menu, letters } = how.words.conversation;
  const letter = letterOf(shown);
  const items = menuItems(shown, letter);
  for (;;) {
    const item = await askChoice(how, {
      message: menu.ask,
      canGoBack: true,
      choices: items.map((value) => ({
        value,
        name: value === 'letter' ? menu.letter({ letter: letters[letter!] }) : menu[value],
      })),
    });
    if (item === back) return back;
    if (item === 'change') {
      const answers = await askChange(how, shown);
      if (answers !== back) return answers;
    } else if (item === 'save' || item === 'letter' || item === 'numbers') {
      await attempt(how, () => works[item](how, shown, letter));
    } else {
      return item;
    }
  }
}

function menuItems({ plan, hasNext }: OnScreen, letter: LetterKind | undefined): MenuItem[] {
  const asksNumbers = plan.steps.some(({ needs }) => needs.includes('card-serial'));
  const others = plan.situation.for === 'child' ? 'other-child' : 'someone-else';
  return [
    'save',
    ...(letter ? (['letter'] as const) : []),
    ...(asksNumbers ? (['numbers'] as const) : []),
    'change',
    ...(hasNext ? (['next-file'] as const) : ([others, 'done'] as const)),
  ];
}

/** Undefined where no letter is meant for the goal, or none has a source on that day. */
function letterOf({ service, plan, request }: OnScreen): LetterKind | undefined {
  const kind = letterFor[service][plan.goal];
  if (kind === undefined) return undefined;
  const { for: person, startDate } = plan.situation;
  try {
    planLetter({ kind, service, for: person, deleteData: false, startDate }, request.today);
    return kind;
  } catch (error) {
    if (error instanceof OptOutError) return undefined;
    throw error;
  }
}

const works = { save, letter: writeLetter, numbers: checkNumbers };

async function save(how: Asking, { plan, request }: OnScreen): Promise<void> {
  const words = await withParts(request.words, 'calendar');
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
  await askFile(how, ['pdf', 'fillable', 'md', 'txt'], `mes-optout-${kind}`, (to) =>
    runLetter(kind!, options, { ...request, ...to }),
  );
}

/** The numbers are forgotten as soon as the verdict is on the screen. */
async function checkNumbers(how: Asking, { request }: OnScreen): Promise<void> {
  const words = await withParts(request.words, 'identifiers');
  const spoken = speakValidation(validate(await askValues({}, how), request.today), words);
  const forms = documentForms({ ...request, screen: process.stderr }, () => validationDocument(spoken, words));
  remark(`\n${await forms.txt()}`);
}

async function askChange(how: Asking, { service, answers, request }: OnScreen): Promise<Answers | Back> {
  const { today } = request;
  const { words } = how;
  const { change } = words.conversation;
  const questions = words.conversation[service] as unknown as Record<string, { name: string }>;
  const facet = await askChoice(how, {
    message: change.ask,
    canGoBack: true,
    choices: changeable(service, answers, today).map((value) => ({ value, name: questions[value]!.name })),
  });
  return facet === back ? back : askFacet(how, facet, { service, answers, today });
}

/** What cannot be done is said, and the menu comes back. */
async function attempt(how: Asking, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof OptOutError)) throw error;
    remark(capital(errorSentence(error, how.words)));
  }
}
