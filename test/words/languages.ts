// Both languages with all their parts.
import { withParts } from '../../src/cli/language.ts';
import { english as englishCore } from '../../src/words/en/index.ts';
import { french as frenchCore } from '../../src/words/fr/index.ts';
import type { WordPart, Words, WordsWith } from '../../src/words/words.ts';

export type WholeWords = WordsWith<WordPart>;

const whole = (words: Words): Promise<WholeWords> => withParts(words, ...(Object.keys(words.parts) as WordPart[]));

export const french = await whole(frenchCore);
export const english = await whole(englishCore);
