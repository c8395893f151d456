// The guides of 2022 as a page of help: what misleads today, with what holds instead.
import { type GuideClaim, guideClaims, misleadingVerdicts } from '../knowledge/guides-of-2022.ts';
import { sources } from '../knowledge/sources.ts';
import type { GuideWords } from '../words/guide-words.ts';
import { hanging, wrap } from './text.ts';

/** @param width columns to wrap at */
export function guideLines(words: GuideWords, width: number): string[] {
  const since = guideClaims
    .flatMap((claim) => claim.sources.map((source) => sources[source].readOn))
    .reduce((oldest, day) => (day < oldest ? day : oldest));
  return [
    ...misleadingVerdicts.flatMap((verdict) => ['', words.headings[verdict], ...answered(verdict, words, width)]),
    '',
    wrap(words.basis({ count: guideClaims.length, since }), width),
    '',
    wrap(words.plans, width),
  ];
}

/** Claims of one answer stand together, before it. */
function answered(verdict: GuideClaim['today'], words: GuideWords, width: number): string[] {
  const claims = guideClaims.filter(({ today }) => today === verdict);
  return [...new Set(claims.map(({ answer }) => answer))].flatMap((answer) => [
    ...claims.filter((each) => each.answer === answer).map(({ id }) => hanging('- ', words.said[id], width)),
    hanging('  ', words.today({ answer: words.answers[answer] }), width),
  ]);
}
