// The shape of the questions in a language: what is asked about a case, why, and a name for every answer. Nothing here speaks of keys or of a screen.
import type { CodeOutcome, DpFacet, MesFacet } from '../core/conversation.ts';
import type { Difficulty, DifficultyGroup } from '../knowledge/difficulties.ts';
import type { facets, goals, persons } from '../knowledge/facets.ts';
import type { Service } from '../knowledge/record.ts';

interface Whose {
  for: (typeof persons)[number];
}
export type AskSentence = string | ((a: Whose) => string);

export interface QuestionWords {
  ask: AskSentence;
  /** Why it is asked: what the answer changes. */
  why: AskSentence;
}
/** A question with closed answers: each has its name, in the order in which they are offered. */
interface Closed<Key extends string> extends QuestionWords {
  answers: Readonly<Record<Key, string>>;
}
/** A facet is named where the plan's screen offers to change it. */
interface Named {
  name: string;
}
/** A question whose answer is a date, or nothing. */
export interface OpenDate extends QuestionWords, Named {
  none: string;
}

type ClosedFacets<Facets, All extends string> = {
  [Facet in Exclude<keyof Facets & All, 'problem'>]: Facets[Facet] extends readonly (string | boolean)[]
    ? Closed<`${Facets[Facet][number]}`> & Named
    : never;
};
interface Asked<Of extends Service> {
  /** A letter that came stands among the states of the file; those have the names of its own question. */
  standing: QuestionWords & { letter: string };
  startDate: OpenDate;
  since: OpenDate;
  /** `null` is the goal that the program works out. */
  goal: QuestionWords & Named & { answers: Readonly<Partial<Record<(typeof goals)[number] | 'null', string>>> };
  problem: QuestionWords & Named & { none: string; answers: Readonly<Record<Difficulty<Of>, string>> };
}

export interface Questions {
  which: { ask: string; why: string; answers: Readonly<Record<Service | 'both', string>> };
  mes: ClosedFacets<typeof facets.mes, MesFacet> & Asked<'mes'> & { code: Closed<CodeOutcome> };
  dp: ClosedFacets<typeof facets.dp, DpFacet> & Asked<'dp'>;
  /** Why the state is asked, though a letter came. */
  undated: string;
  /** What the difficulties of a group are about. */
  groups: Readonly<Record<DifficultyGroup, string>>;
}
