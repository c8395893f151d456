// A question of the guided conversation before it is drawn: its words, and its answers as the case would be after each.
import type { CalendarDate } from '../core/calendar-date.ts';
import {
  type Answers,
  difficultiesOf,
  type Outcome,
  outcomes,
  type Question,
  stateOf,
  toldOutcome,
  withAnswer,
} from '../core/conversation.ts';
import type { persons } from '../knowledge/facets.ts';
import type { Service } from '../knowledge/record.ts';
import { capital } from './error-sentence.ts';
import type { AskSentence, OpenDate, QuestionWords } from './question-words.ts';
import type { Words } from './words.ts';

export interface CaseSoFar {
  service: Service;
  answers: Answers;
  /** Answers given before, to begin with when the question comes again. */
  remembered: Answers;
  today: CalendarDate;
}

interface Asked {
  message: string;
  why: string;
}
export interface NamedChoice {
  name: string;
  answers: Answers;
}
/** One of a few answers. */
interface ChoiceQuestion extends Asked {
  kind: 'choice';
  choices: readonly NamedChoice[];
  /** The answer given before. */
  current?: Answers;
}
/** A date, or none. */
export interface DateQuestion extends Asked {
  kind: 'date';
  facet: 'startDate' | 'since';
  /** The date given before, `YYYY-MM-DD`. */
  current: CalendarDate | null;
  none: string;
}
/** One of many answers, in groups. */
export interface GroupedQuestion extends Asked {
  kind: 'groups';
  groups: readonly { name: string; choices: readonly NamedChoice[] }[];
  /** Where a difficulty was told: that there is none any more. */
  none?: NamedChoice;
}
export type AskedQuestion = ChoiceQuestion | DateQuestion | GroupedQuestion;

/** The question in words, with what each answer leads to. Nothing is drawn, and no key is named. */
export function askedQuestion(question: Question, so: CaseSoFar, words: Words): AskedQuestion {
  const { service, answers, remembered, today } = so;
  const own = words.questions[service] as unknown as Record<string, QuestionWords & { answers: Names }>;
  const { ask, why } = own[question]!;
  const because = sentence(why, answers);
  const asked = {
    message: sentence(ask, answers),
    why: isUndated(question, so) ? `${words.questions.undated} ${because}` : because,
  };
  if (question === 'startDate' || question === 'since') {
    const { none } = own[question] as unknown as OpenDate;
    const current = (answers[question] ?? remembered[question] ?? null) as CalendarDate | null;
    return { kind: 'date', ...asked, facet: question, current, none };
  }
  if (question === 'problem') return { ...asked, ...difficulties(so, words) };
  const names = answerNames(question, service, own);
  const possible = outcomes(service, answers, question, today);
  const told = toldOutcome(service, question, answers) ?? toldOutcome(service, question, remembered);
  const current = possible.find(({ key }) => key === told)?.answers;
  return {
    kind: 'choice',
    ...asked,
    choices: inOrder(possible, Object.keys(names)).map(({ key, answers: after }) => ({
      name: names[key]!,
      answers: after,
    })),
    ...(current !== undefined && { current }),
  };
}

type Names = Readonly<Record<string, string>>;

/** Does the state come up only because nobody can date the letter? */
function isUndated(question: Question, { service, answers }: CaseSoFar): boolean {
  return question === stateOf[service] && answers.letter === true && answers.startDate === null;
}

function sentence(said: AskSentence, answers: Answers): string {
  return typeof said === 'string' ? said : said({ for: (answers.for ?? 'self') as (typeof persons)[number] });
}

/** How each answer is said; a letter that came is one of the states of the file. */
function answerNames(question: Question, service: Service, own: Record<string, { answers: Names }>): Names {
  if (question !== 'standing') return own[question]!.answers;
  const { letter } = own.standing as unknown as { letter: string };
  return { letter, ...own[stateOf[service]]!.answers };
}

/** In the order of the words. */
function inOrder(possible: readonly Outcome[], keys: readonly string[]): Outcome[] {
  return keys.flatMap((key) => possible.filter((outcome) => outcome.key === key));
}

function difficulties(so: CaseSoFar, words: Words): Pick<GroupedQuestion, 'kind' | 'groups' | 'none'> {
  const { service, answers, today } = so;
  const { answers: names, none } = words.questions[service].problem as { answers: Names; none: string };
  const groups = difficultiesOf(service, answers, today).map(({ group, difficulties: all }) => ({
    name: words.questions.groups[group],
    choices: all.map(({ key, answers: after }) => ({ name: capital(names[key]!), answers: after })),
  }));
  if ((answers.problem ?? 'none') === 'none') return { kind: 'groups', groups };
  const without = withAnswer(service, answers, 'problem', 'none', today);
  return { kind: 'groups', groups, none: { name: none, answers: without } };
}
