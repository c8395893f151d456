// What every record of the knowledge carries, and the table by which a record names the cases it is for.
import type { Confidence } from './confidence.ts';
import type { SourceId } from './sources.ts';

/** The two files: Mon espace santé (run by the Cnam) and the Dossier pharmaceutique (run by the Ordre, CNOP). */
export const services = ['mes', 'dp'] as const;
export type Service = (typeof services)[number];

export interface Dated {
  readonly id: string;
  /** First day that a source shows it, `YYYY-MM-DD`. */
  readonly validFrom: string;
  /** Last day that it holds; absent while it stands. */
  readonly validUntil?: string;
  readonly sources: readonly [SourceId, ...SourceId[]];
  readonly confidence: Confidence;
  /** The words of a source that bear it: a sentence that says "only" has them. */
  readonly quote?: string;
}

/** The cases a record is for: every facet named has one of its values. A list of tables: at least one of them fits. */
export type When = CaseTable | readonly CaseTable[];
export type CaseTable = Readonly<Record<string, readonly (string | boolean)[]>>;
