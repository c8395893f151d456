// The shape of what the guided conversation says around its questions, in a language.
import type { LetterKind, problems } from '../knowledge/facets.ts';

export type MenuItem =
  | 'whole'
  | 'save'
  | 'letter'
  | 'numbers'
  | 'basis'
  | 'goal'
  | 'problem'
  | 'change'
  | 'someone-else'
  | 'other-child'
  | 'deaf'
  | 'next-file'
  | 'previous'
  | 'more'
  | 'done';

export interface ConversationWords {
  /** Said once, before the first question. */
  welcome: string;
  menu: Record<Exclude<MenuItem, 'letter'>, string> & {
    ask: string;
    /** What stands behind `more`. */
    askMore: string;
    /** The first step of the plan. */
    todo: (a: { title: string }) => string;
    letter: (a: { letter: string }) => string;
  };
  /** A goal for a file that is in that state. */
  goalIf: Record<'not-created' | 'not-activated' | 'active' | 'none' | 'open', (a: { goal: string }) => string>;
  /** Out of what the menu led to. */
  toTheSteps: string;
  change: {
    ask: string;
    /** What an answer changed on the plan. */
    added: (a: { step: number; title: string }) => string;
    gone: (a: { title: string }) => string;
    /** Nothing to do is another than before. */
    same: string;
  };
  numbers: {
    which: string;
    again: (a: { number: string }) => string;
    values: Record<'nir' | 'cardSerial' | 'code', string>;
  };
  save: {
    ask: string;
    forms: Record<'pdf' | 'fillable' | 'ics' | 'md' | 'txt', string>;
    file: string;
    number: string;
    otherFormat: (a: { extension: string }) => string;
    exists: string;
    replace: string;
    keep: string;
  };
  letters: Record<LetterKind, string>;
  letterOfFile: (a: { file: string; letter: string }) => string;
  /** Of a letter, where the command does not say which. */
  whichLetter: string;
  end: {
    /** `whose`: of which file and person, where there are several; `by`: until when, where a day ends it. */
    nextStep: (a: { whose: { file: string; person: string } | null; title: string; by: string | null }) => string;
    files: string;
    sameAnswer: string;
  };
}

/** What each `--problem` code means. */
export type Problems = {
  [Service in keyof typeof problems]: Record<(typeof problems)[Service][number], string>;
};
