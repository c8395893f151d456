// A sentence on paper: its addresses links, and the numbers of its sources after it.
import { type Cited, citeMark } from '../document.ts';
import { stretches } from '../links.ts';
import type { Run } from './line-breaking.ts';

/** The numbers, small and in grey, stay on the line of its last word. */
export function citedRuns({ text, cites }: Cited, bold = false): Run[] {
  const mark = citeMark(cites);
  const parts = stretches(text).map(({ text: part, href }): Run => ({ text: part, bold, ...(href && { link: href }) }));
  return [...parts, ...(mark ? [{ text: `\u00a0${mark.replaceAll(' ', '\u00a0')}`, quiet: true, raised: true }] : [])];
}
