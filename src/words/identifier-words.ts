// The shape of what is said about the three identifiers: one sentence for every code, in each language. It is loaded where one
// is checked.
import type { IdentifierStatementCode } from '../knowledge/identifier-statements.ts';
import type { Words } from './words.ts';

/** What a sentence may name. Never more of an identifier than its masked form shows. */
export interface IdentifierArgs {
  /** From 1; not empty where the code is one of positions. */
  positions: readonly number[];
  /** Characters or digits read. */
  length?: number;
  type?: 'photo' | 'plain';
  /** What a value of a wrong length looks like. */
  hint?: 'last-digit' | 'looks-plain' | 'looks-photo' | 'looks-nir' | 'looks-serial' | 'none';
  /** The digits that letters look like. */
  letters?: 'zero' | 'one' | 'both';
  /** How a month that is not known reads. */
  reading?: 'unknown' | 'incomplete' | 'disputed';
  /** How Corsica is written. */
  written?: 'digits' | 'letters';
  sex?: 'male' | 'female';
  yearOfBirth?: string;
  monthOfBirth?: number | null;
  department?: string;
  name?: string | null;
  /** Those that a verdict names. */
  values?: readonly ('nir' | 'cardSerial' | 'code')[];
  /** A month of birth was told. */
  birth?: boolean;
}
type IdentifierSentence = string | ((args: IdentifierArgs) => string);

export interface IdentifierWords {
  title: string;
  headings: { nir: string; cardSerial: Record<'photo' | 'plain', string>; code: string };
  verdict: { valid: string; invalid: string; warned: string };
  /** A masked identifier and the verdict on it. */
  shown: (a: { masked: string; found: string }) => string;
  statements: Record<IdentifierStatementCode, IdentifierSentence>;
  slip: Record<'character' | 'swap', (positions: readonly number[]) => string>;
  /** Said on standard error. */
  shellKeeps: string;
  prompts: {
    nir: string;
    birth: string;
    badBirth: string;
    cardType: string;
    cardTypes: Record<'photo' | 'plain' | 'none', string>;
    cardSerial: string;
    code: string;
  };
  list: {
    summary: (a: { lines: number; invalid: number }) => string;
    /** Said of the first lines, which name the columns. */
    header: (a: { from: number; to: number }) => string;
    progress: (a: { bytes: number; bytesPerSecond: number; invalid: number }) => string;
  };
}

/** All that checking a number says. */
export type NumberWords = Words & { identifiers: IdentifierWords };
