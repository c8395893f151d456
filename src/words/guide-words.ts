// The words on the guides of 2022. They are no part of `Words`: what few ask for is loaded when it is asked for.
import type { Guide, GuideAnswerId, GuideClaimId, misleadingVerdicts } from '../knowledge/guides-of-2022.ts';

export interface GuideWords {
  /** What each guide is; named where it is a publication. */
  guides: Record<Guide, string>;
  /** What a guide says, in other words. */
  said: Record<GuideClaimId, string>;
  /** What holds now. */
  answers: Record<GuideAnswerId, string>;
  headings: Record<(typeof misleadingVerdicts)[number], string>;
  /** Before what holds now. */
  today: (a: { answer: string }) => string;
  /** `since`: the day the oldest reading of a source was made. */
  basis: (a: { count: number; since: string }) => string;
  plans: string;
}
