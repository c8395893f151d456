// Both languages, with what the program loads only where it is needed.

import type { Lang } from '../../src/words/lang.ts';
import { loadPages, loadWords, withIdentifiers } from '../../src/words/load.ts';

const allOf = async (lang: Lang) => ({
  ...(await withIdentifiers(await loadWords(lang))),
  pages: await loadPages(lang),
});

export const english = await allOf('en');
export const french = await allOf('fr');
export type AllWords = typeof french;
