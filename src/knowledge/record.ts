// What every record of the knowledge carries: since when it is known to hold, on which sources, and how surely.
import type { SourceId } from './sources.ts';

/** How sure a record is: the text of the law, the operator's own words, the press, one person's account, our reasoning. */
export const confidences = ['law', 'official', 'press', 'testimony', 'inference'] as const;
export type Confidence = (typeof confidences)[number];

export interface Dated {
  /** First day that a source shows it, `YYYY-MM-DD`. */
  validFrom: string;
  /** Last day that it holds; absent while it stands. */
  validUntil?: string;
  sources: readonly [SourceId, ...SourceId[]];
  confidence: Confidence;
}
