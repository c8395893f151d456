// The words of a language, each part loaded where it is needed.
import type { NumberWords } from './identifier-words.ts';
import type { Lang } from './lang.ts';
import type { PageWords } from './page-words.ts';
import type { PlanSentences, Words } from './words.ts';

/** What every call may say. */
export async function loadWords(lang: Lang): Promise<Words> {
  return lang === 'en' ? (await import('./en/index.ts')).english : (await import('./fr/index.ts')).french;
}

/** With what is said about the numbers, loaded where one is checked. */
export async function withIdentifiers(words: Words): Promise<NumberWords> {
  const said = words.lang === 'en' ? import('./en/identifiers.ts') : import('./fr/identifiers.ts');
  return { ...words, identifiers: (await said).identifiers };
}

/** With the steps, loaded where a plan is made. */
export async function withSteps(words: Words): Promise<PlanSentences> {
  const said = words.lang === 'en' ? import('./en/steps.ts') : import('./fr/steps.ts');
  return { ...words, steps: (await said).steps };
}

/** What the pages about the program say, loaded where one is printed. */
export async function loadPages(lang: Lang): Promise<PageWords> {
  return (await (lang === 'en' ? import('./en/pages.ts') : import('./fr/pages.ts'))).pages;
}
