// An answer as every format lays it out: first what to do, then what it rests on. Made by one function per command.
import type { Statement } from '../core/statement.ts';
import type { Next } from '../knowledge/statements.ts';
import type { Lang } from '../words/lang.ts';
import type { Spoken } from '../words/speak.ts';
import { type Citing, daysOfReading } from './cite.ts';
import type { Block, Cited, DocumentBlock } from './document.ts';
import type { From } from './next-command.ts';

export interface Answer {
  lang: Lang;
  /** The name of the answer, on paper and in what a file tells of itself. */
  title: string;
  /** What can be done, until when; or what was found. */
  verdict: Cited;
  /** Until when: drawn, and in words; or where to look. */
  when: Block[];
  steps: AnswerStep[];
  /** What one must know to act, and that no step is about. */
  apart: Cited[];
  /** The way by telephone, where a step may fail. */
  phone: Cited | null;
  /** What the choice means. */
  means: Cited[];
  /** What can be done next, and what it follows from. */
  next: readonly Next[];
  from: From;
  basis: Basis;
  /** The whole answer, in its order, each sentence with its sources. */
  details: DocumentBlock[];
}

/** An answer that can be had on paper: beside what is to be done, each thing that there is to know, once. */
export interface PrintedAnswer extends Answer {
  when: DocumentBlock[];
  /** What the short answer leaves out, and what the choice means. */
  beyond: DocumentBlock[];
  /** The heading, when they were read, and the numbered list. */
  sources: DocumentBlock[];
}

export interface AnswerStep {
  id: string;
  title: string;
  /** How it is done, in a word: "site internet", "téléphone". */
  channel: string;
  detail: Cited;
  /** Without these somebody does the wrong thing, loses a right or data, or gets stuck. */
  acts: Cited[];
  /** The rest that there is to know about it. */
  more: Cited[];
  /** What it needs that no step before it brings. */
  needs: readonly string[];
}

/** What the answer rests on, counted: what is not confirmed and not said in the short answer, the sources, their days. */
export interface Basis {
  unconfirmed: number;
  sources: number;
  from: string;
  to: string;
}

/** The sentences of an answer that are not to be left out of a short one. */
export const acts = (said: readonly Spoken<Statement>[], { cited }: Citing): Cited[] => said.filter(isAct).map(cited);
export const unacted = (said: readonly Spoken<Statement>[], { cited }: Citing): Cited[] =>
  said.filter((each) => !isAct(each)).map(cited);
export const isAct = ({ weight }: Pick<Statement, 'weight'>) => weight === 'act';

export function basisOf(unconfirmed: readonly Statement[], sources: readonly { readOn: string }[]): Basis {
  const counted = unconfirmed.filter((each) => !isAct(each)).length;
  return { unconfirmed: counted, sources: sources.length, ...daysOfReading(sources) };
}
