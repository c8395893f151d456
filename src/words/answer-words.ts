// The shape of what is said around an answer: what it rests on, the telephone, what can be done next.
import type { Confidence } from '../knowledge/confidence.ts';
import type { goals } from '../knowledge/facets.ts';
import type { Service } from '../knowledge/record.ts';

interface CitedSourceWords {
  title: string;
  publisher: string;
  date: string | null;
  url: string | null;
  kind: Confidence;
  readOn: string;
  copy: 'stored' | 'live';
  asOf: string | null;
}

export interface AnswerWords {
  /** What the answer rests on, in a line. Dates are `YYYY-MM-DD`: the first and the last day of reading. */
  basis: (a: { unconfirmed: number; sources: number; from: string; to: string }) => string;
  /** The heading of the sources. */
  readings: (a: { from: string; to: string }) => string;
  /** A source, its kind, and what else is to be known of it: the state that it shows, that it was read live, that it has no address. */
  source: (a: CitedSourceWords) => string;
  /** The support line, where a step may fail. */
  phone: (a: { number: string; opens: string; closes: string; deaf: boolean }) => string;
  /** What is found by a command. */
  next: { details: string; steps: string; letter: string; numbers: string; file: Record<Service, string> };
  /** A goal in one word. */
  goals: Record<(typeof goals)[number], string>;
  /** The other goals, each with the value of its option. */
  otherGoals: (a: { goals: readonly string[] }) => string;
  /** Before a command. */
  before: (a: { text: string }) => string;
  /** What was written, and where; `pages` is null for what has none. */
  written: (a: { title: string; file: string; pages: number | null }) => string;
}
