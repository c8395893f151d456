// A source: one record per document, with the day somebody last read it.
import type { Confidence } from '../confidence.ts';

export interface Source {
  /** The document's own title, in its own language; in square brackets where it is ours, the copy read giving none. */
  title: string;
  publisher: string;
  /**
   * The day the document bears, `YYYY-MM-DD` (or `YYYY-MM`, `YYYY` where only that is known), or null.
   * For an article of a code: the day its wording took effect.
   */
  date: string | null;
  /** Address of the original document, else of the copy read; null where none is known. */
  url: string | null;
  /** What it is: a text of law, the operator’s or an authority’s own words, the press, one person’s account, a machine’s paraphrase. */
  kind: Confidence;
  /** The day somebody of this project last opened it. */
  readOn: string;
  /** Read in a stored copy, or live. */
  copy: 'stored' | 'live';
  /** The day whose state the copy shows, where the copy tells, else null. */
  asOf: string | null;
}

/** Most were read on one of two days, in stored copies. What is read again later gets its own `readOn`. */
export const firstReading = { readOn: '2026-11-21', copy: 'stored' } as const;
export const secondReading = { readOn: '2026-11-25', copy: 'stored' } as const;
