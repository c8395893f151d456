// The sentence of an error, in the language chosen.
import type { OptOutError } from '../core/error.ts';
import type { Words } from '../words/words.ts';

export function errorSentence({ code, args }: OptOutError, words: Words): string {
  const sentence = words.errors[code];
  return words.typography(typeof sentence === 'string' ? sentence : sentence(args));
}
