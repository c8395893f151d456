// One question of the guided conversation: a facet of the case, asked in words, answered as a value.
import type { CalendarDate } from '../../core/calendar-date.ts';
import { type Answers, type Facet, possibleValues, withAnswer } from '../../core/conversation.ts';
import { attempt } from '../../core/error.ts';
import type { persons } from '../../knowledge/facets.ts';
import type { Service } from '../../knowledge/record.ts';
import type { AskSentence, GoalChoice, OpenDate } from '../../words/conversation-words.ts';
import { capital } from '../../words/error-sentence.ts';
import { readDate } from '../../words/read-date.ts';
import { askChoice } from '../terminal/ask.ts';
import { askDate } from '../terminal/ask-date.ts';
import { type Asking, type Back, back } from '../terminal/asking.ts';

export interface CaseSoFar {
  service: Service;
  answers: Answers;
  /** Answers given before, to begin with when the question comes again. */
  remembered: Answers;
  today: CalendarDate;
}

/** The answers with this one, or `back`. */
export async function askFacet(how: Asking, facet: Facet, so: CaseSoFar): Promise<Answers | Back> {
  if (facet === 'startDate' || facet === 'since') return askDay(how, facet, so);
  if (facet === 'goal') return askGoal(how, so);
  const { service, answers, remembered, today } = so;
  const current = answers[facet] ?? remembered[facet];
  const values = possibleValues(service, answers, facet, today);
  const names = answerNames(how, service, facet);
  const value = await askChoice(how, {
    ...questionOf(how, so, facet),
    canGoBack: true,
    choices: values.map((each) => ({ value: each, name: capital(names[String(each)]!) })),
    ...(current !== undefined && { current }),
  });
  return value === back ? back : withAnswer(service, answers, facet, value, today);
}

async function askDay(how: Asking, facet: 'startDate' | 'since', so: CaseSoFar): Promise<Answers | Back> {
  const { service, answers, remembered, today } = so;
  const { words } = how;
  const current = (answers[facet] ?? remembered[facet] ?? null) as CalendarDate | null;
  const { none, mayBeEmpty } = words.conversation[service][facet] as OpenDate;
  const { message, why } = questionOf(how, so, facet);
  const answered = (day: CalendarDate | null) => withAnswer(service, answers, facet, day, today);
  const day = await askDate<CalendarDate, null>(how, {
    message,
    why: `${why} ${mayBeEmpty}`,
    canGoBack: true,
    begin: current === null ? '' : current.split('-').reverse().join('/'),
    // Nothing typed is no date.
    read: (typed) => (typed.trim() === '' ? null : readDate(typed, today)),
    fault: (typed) => {
      if (facet === 'since' && typed !== null && typed > today) return words.conversation.notAfterToday;
      answered(typed);
      return null;
    },
    said: (typed) => (typed === null ? none : words.longDate(typed)),
  });
  return day === back ? back : answered(day);
}

/** The goal, and with closing whether the data are to be deleted too: two facets, one question. */
async function askGoal(how: Asking, so: CaseSoFar): Promise<Answers | Back> {
  const { service, answers, today } = so;
  const { deleteData: deleting, ...others } = answers;
  const deletes = (from: Answers) => {
    const next = withAnswer(service, from, 'deleteData', true, today);
    return next.goal === 'close' ? next : undefined;
  };
  const outcomes = new Map<GoalChoice, Answers>();
  for (const goal of possibleValues(service, others, 'goal', today)) {
    outcomes.set((goal ?? 'auto') as GoalChoice, withAnswer(service, others, 'goal', goal, today));
  }
  const closing = service === 'mes' ? attempt(() => deletes({ ...others, goal: 'close' })) : undefined;
  if (closing) outcomes.set('close-delete', closing);
  const names = answerNames(how, service, 'goal');
  const now = deleting === true ? 'close-delete' : ((answers.goal ?? 'auto') as GoalChoice);
  const chosen = await askChoice(how, {
    ...questionOf(how, so, 'goal'),
    canGoBack: true,
    choices: [...outcomes.keys()].map((value) => ({ value, name: names[value]! })),
    current: now,
  });
  return chosen === back ? back : outcomes.get(chosen)!;
}

function questionOf(how: Asking, { service, answers }: CaseSoFar, facet: Facet): { message: string; why: string } {
  const questions = how.words.conversation[service] as Record<string, { ask: AskSentence; why: AskSentence }>;
  const { ask, why } = questions[facet]!;
  const whose = { for: (answers.for ?? 'self') as (typeof persons)[number] };
  const say = (sentence: AskSentence) => (typeof sentence === 'string' ? sentence : sentence(whose));
  return { message: say(ask), why: say(why) };
}

/** How each value of a facet is said. */
function answerNames(how: Asking, service: Service, facet: Facet): Readonly<Record<string, string>> {
  const { conversation, problems } = how.words;
  if (facet === 'problem') return problems[service];
  return (conversation[service] as unknown as Record<string, { answers: Record<string, string> }>)[facet]!.answers;
}
