// What a person may do with the plan on the screen: keep it, write the letter, read the numbers over, change an answer.
import { changeable, type Facet } from '../../core/conversation.ts';
import { OptOutError } from '../../core/error.ts';
import type { Turn } from '../../core/trail.ts';
import type { LetterKind } from '../../knowledge/facets.ts';
import { planEntries } from '../../output/calendar-entries.ts';
import type { MenuItem } from '../../words/conversation-words.ts';
import { capital, errorSentence } from '../../words/error-sentence.ts';
import type { CaseSoFar } from '../../words/question.ts';
import type { SpokenPlan } from '../../words/speak-plan.ts';
import { answerLetter } from '../commands/letter.ts';
import { runPlan } from '../commands/plan.ts';
import type { Request } from '../commands/request.ts';
import { askChoice } from '../terminal/ask.ts';
import { type Asking, type Back, back } from '../terminal/asking.ts';
import { remark } from '../terminal/streams.ts';
import { askFile, type FileForm } from './ask-file.ts';
import { askQuestion } from './ask-question.ts';
import { checkNumbers } from './check-numbers.ts';

export interface OnScreen extends CaseSoFar {
  plan: SpokenPlan;
  /** Is another file still to come? */
  hasNext: boolean;
  request: Request;
  /** Shows the whole plan, or what it rests on. */
  show: (part: 'whole' | 'basis') => Promise<void>;
  /** A file was written there. */
  wrote: (file: string) => void;
}

interface Entry {
  item: MenuItem;
  letter?: LetterKind;
}

/** Asks until the person leaves the plan or changes an answer; null for who is done. */
export async function askAfterPlan(how: Asking, shown: OnScreen): Promise<Turn | null> {
  const { menu, letters } = how.words.conversation;
  const facets = changeable(shown.service, shown.answers, shown.today);
  const entries = menuEntries(shown, facets);
  for (;;) {
    const chosen = await askChoice<Entry>(how, {
      message: menu.ask,
      why: shown.plan.verdict.message,
      canGoBack: true,
      passing: true,
      choices: entries.map((value) => ({
        value,
        name: value.item === 'letter' ? menu.letter({ letter: letters[value.letter!] }) : menu[value.item],
      })),
    });
    if (chosen === back) return { kind: 'back' };
    switch (chosen.item) {
      case 'done':
        return null;
      case 'next-file':
        return { kind: 'next-file' };
      case 'someone-else':
      case 'other-child':
        return { kind: 'another', sameFiles: chosen.item === 'other-child' };
      case 'change':
      case 'goal':
      case 'problem': {
        const facet = chosen.item === 'change' ? await askWhich(how, facets, shown) : chosen.item;
        const answers = facet === back ? back : await askQuestion(how, facet, shown);
        if (facet !== back && answers !== back) return { kind: 'answer', question: facet, answers };
        break;
      }
      case 'whole':
      case 'basis':
        await shown.show(chosen.item);
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

function menuEntries({ plan, hasNext }: OnScreen, facets: readonly Facet[]): Entry[] {
  const entry = (item: MenuItem) => ({ item });
  const others = plan.situation.for === 'child' ? 'other-child' : 'someone-else';
  return [
    entry('save'),
    ...plan.next.flatMap((next): Entry[] => {
      if (next.kind === 'letter') return [{ item: 'letter', letter: next.letter }];
      return next.kind === 'numbers' ? [entry('numbers')] : [];
    }),
    ...(['problem', 'goal'] as const).filter((facet) => facets.includes(facet)).map(entry),
    entry('change'),
    entry('whole'),
    entry('basis'),
    ...(hasNext ? [entry('next-file')] : [entry(others), entry('done')]),
  ];
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
