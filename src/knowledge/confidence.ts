// How sure a record is, and what kind a source is.

/** The text of the law, the operator's own words, the press, one person's account, reasoning: ours, or a machine's. */
export const confidences = ['law', 'official', 'press', 'testimony', 'inference'] as const;
export type Confidence = (typeof confidences)[number];
