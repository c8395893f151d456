// Characters that leave nothing to see, put anywhere into a text.
import fc from 'fast-check';

export const unseen = Array.from(
  '\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202c\u202e\u2060\u2066\u2069\u3164\ufe0f\ufeff\r\u{e0020}',
);

/** The text with such characters before, between and after its own. */
export function sprinkled(text: string, characters: readonly string[]): fc.Arbitrary<string> {
  const put = fc.array(fc.constantFrom('', '', ...characters), {
    minLength: text.length + 1,
    maxLength: text.length + 1,
  });
  return put.map((marks) => marks[0] + [...text].map((character, index) => character + marks[index + 1]).join(''));
}
