// Both languages, with what the program loads only where it is needed.

import type { Lang } from '../../src/words/lang.ts';
import { loadPages, loadWords, withIdentifiers, withSteps } from '../../src/words/load.ts';

async function allOf(lang: Lang) {
  const words = await loadWords(lang);
  return { ...(await withSteps(words)), ...(await withIdentifiers(words)), pages: await loadPages(lang) };
}

export const english = await allOf('en');
export const french = await allOf('fr');
export type AllWords = typeof french;
