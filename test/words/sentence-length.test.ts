// No sentence is longer than a person on a telephone line can follow.
import { expect, test } from 'vitest';
import { everySentence } from './every-sentence.ts';
import { english, french } from './languages.ts';

const words = (sentence: string) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
/** At a full stop, a question or exclamation mark, or the end of a line. */
const sentences = (text: string) => text.split(/(?<=[.!?][»”]?)\s+|\n/);
/** Titles of documents, and what is listed rather than said: the sources of a record, the values of an option. */
const listed = /^(source$)/;

test.each([french, english])('$lang: no sentence has more than 30 words', (language) => {
  const long = everySentence(language)
    .filter(({ path }) => !listed.test(path))
    .flatMap(({ path, text }) => sentences(text).map((sentence) => ({ path, sentence })))
    .filter(({ sentence }) => words(sentence) > 30)
    .map(({ path, sentence }) => `${path} (${words(sentence)}): ${sentence}`);
  expect(long).toEqual([]);
});
