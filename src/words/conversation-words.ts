// The shape of the guided conversation in a language: every question with its reason, and a name for every answer.
import type { DpFacet, MesFacet } from '../core/conversation.ts';
import type { facets, goals, LetterKind, persons, problems } from '../knowledge/facets.ts';

interface Whose {
  for: (typeof persons)[number];
}
export type AskSentence = string | ((a: Whose) => string);

/** A question with closed answers: each value of the facet has its name. */
interface Closed<Values extends readonly (string | boolean)[]> {
  ask: AskSentence;
  /** Why it is asked: what the answer changes. */
  why: AskSentence;
  answers: Record<`${Values[number]}`, string>;
  /** How the plan's screen names it, to change it. */
  name: string;
}
/** A question whose answer is a date, or nothing. */
export interface OpenDate {
  ask: AskSentence;
  why: AskSentence;
  /** That it may be left empty, and what is shown then. */
  mayBeEmpty: string;
  none: string;
  name: string;
}
/** `auto` is the goal that the program works out; `close-delete` asks for the data to be deleted too. */
export type GoalChoice = 'auto' | (typeof goals)[number] | 'close-delete';

type Questions<Facets, All extends string> = {
  [Facet in Exclude<keyof Facets & All, 'deleteData' | 'problem'>]: Facets[Facet] extends readonly (string | boolean)[]
    ? Closed<Facets[Facet]>
    : never;
} & { startDate: OpenDate; since: OpenDate } & {
  goal: Omit<Closed<[]>, 'answers'> & { answers: Partial<Record<GoalChoice, string>> };
  problem: Omit<Closed<[]>, 'answers'>;
};

export type MenuItem =
  | 'save'
  | 'letter'
  | 'numbers'
  | 'basis'
  | 'goal'
  | 'problem'
  | 'change'
  | 'someone-else'
  | 'other-child'
  | 'next-file'
  | 'done';

export interface ConversationWords {
  /** Said once, before the first question. */
  welcome: readonly string[];
  /** Which keys choose among answers. */
  keys: { choose: string; back: string; more: string };
  /** Where the terminal cannot show a sign for each character. */
  typedUnseen: string;
  /** Said of a paste that no answer is long enough for. */
  cut: (a: { count: number }) => string;
  back: string;
  /** What may be typed to go back where a line is typed. */
  backWords: readonly string[];
  /** Where lines are only numbered. */
  numbered: (a: { count: number }) => string;
  badNumber: (a: { count: number }) => string;
  notAfterToday: string;
  /** Of a date that was not typed whole. */
  confirmDate: { ask: (a: { date: string }) => string; yes: string; again: string };
  which: { ask: string; why: string; answers: Record<'mes' | 'dp' | 'both', string> };
  mes: Questions<typeof facets.mes, MesFacet>;
  dp: Questions<typeof facets.dp, DpFacet>;
  menu: Record<Exclude<MenuItem, 'letter'>, string> & {
    ask: string;
    letter: (a: { letter: string }) => string;
    summary: (a: { title: string; lastDay: string | null; firstStep: string | null }) => string;
  };
  change: { ask: string };
  save: {
    ask: string;
    forms: Record<'pdf' | 'fillable' | 'ics' | 'md' | 'txt', string>;
    file: string;
    fileWhy: (a: { file: string }) => string;
    number: string;
    otherFormat: (a: { extension: string }) => string;
    exists: string;
    replace: string;
    keep: string;
  };
  letters: Record<LetterKind, string>;
  /** Of a letter, where the command does not say which. */
  whichLetter: string;
  sameAnswer: string;
}

/** What each `--problem` code means. */
export type Problems = {
  [Service in keyof typeof problems]: Record<(typeof problems)[Service][number], string>;
};
