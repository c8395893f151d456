// Draws one question of the guided conversation, and gives what is known after its answer.
import { type Answers, type Question, withAnswer } from '../../core/conversation.ts';
import { daysOf, type Period } from '../../core/period.ts';
import {
  askedQuestion,
  type CaseSoFar,
  type DateQuestion,
  type GroupedQuestion,
  type NamedChoice,
} from '../../words/question.ts';
import { readDate, readPeriod } from '../../words/read-date.ts';
import { askChoice } from '../terminal/ask.ts';
import { askDate } from '../terminal/ask-date.ts';
import { type Asked, type Asking, type Back, back } from '../terminal/asking.ts';

/** So many answers are one list; more are asked for in two steps, first the group. */
const oneList = 8;

/** The answers with this one, or `back`. */
export async function askQuestion(how: Asking, question: Question, so: CaseSoFar): Promise<Answers | Back> {
  const asked = askedQuestion(question, so, how.words);
  if (asked.kind === 'date') return askDay(how, asked, so);
  if (asked.kind === 'groups') return askGrouped(how, asked);
  return askNamed(how, asked, asked.choices, asked.current);
}

function askNamed(
  how: Asking,
  { message, why }: Asked,
  choices: readonly NamedChoice[],
  current?: Answers,
): Promise<Answers | Back> {
  return askChoice<Answers>(how, {
    message,
    ...(why !== undefined && { why }),
    canGoBack: true,
    choices: choices.map(({ name, answers }) => ({ value: answers, name })),
    ...(current !== undefined && { current }),
  });
}

async function askGrouped(how: Asking, question: GroupedQuestion): Promise<Answers | Back> {
  const { groups, none } = question;
  const first = none === undefined ? [] : [none];
  const all = groups.flatMap(({ choices }) => choices);
  if (all.length <= oneList) return askNamed(how, question, [...first, ...all]);
  for (;;) {
    const group = await askChoice<readonly NamedChoice[] | null>(how, {
      message: question.message,
      why: question.why,
      canGoBack: true,
      passing: true,
      choices: [
        ...first.map(({ name }) => ({ value: null, name })),
        ...groups.map(({ name, choices }) => ({ value: choices, name })),
      ],
    });
    if (group === back) return back;
    if (group === null) return none!.answers;
    const answers = await askNamed(how, { message: question.message }, group);
    if (answers !== back) return answers;
  }
}

async function askDay(how: Asking, question: DateQuestion, so: CaseSoFar): Promise<Answers | Back> {
  const { message, why, facet, current, none } = question;
  const { service, answers, today } = so;
  const { screen, periodName } = how.words;
  const answered = (day: Period | null) => withAnswer(service, answers, facet, day, today);
  const day = await askDate<Period, null>(how, {
    message,
    why: `${why} ${screen.noDate}`,
    canGoBack: true,
    begin: current === null ? '' : current.split('-').reverse().join('/'),
    // Nothing typed is no date.
    read: (typed) => (typed.trim() === '' ? null : (facet === 'since' ? readPeriod : readDate)(typed, today)),
    fault: (typed) => {
      if (facet === 'since' && typed !== null && daysOf(typed).first > today) return screen.notAfterToday;
      answered(typed);
      return null;
    },
    said: (typed) => (typed === null ? none : periodName(typed)),
  });
  return day === back ? back : answered(day);
}
