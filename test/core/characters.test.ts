// Characters out of bytes: what each is taken for, and what is not well-formed UTF-8.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  BLANK,
  characterAt,
  charactersOf,
  charactersWithoutSeparators,
  isDigit,
  isSeparator,
  LONGEST_VALUE,
  UNSEEN,
  utf8,
  withoutUnseen,
} from '../../src/core/characters.ts';
import { howMany } from '../how-many.ts';

const FOREIGN = 129;
const view = (bytes: readonly number[]) => new DataView(Uint8Array.from(bytes).buffer);

test.each<[string, number[], number[]]>([
  ['ASCII', [0x00, 0x0a, 0x41, 0x7f], [0x00, 0x0a, 0x41, 0x7f]],
  ['a carriage return, a soft hyphen and a byte order mark', [0x0d, 0xc2, 0xad, 0xef, 0xbb, 0xbf], []],
  ['a space and a tab', [0x20, 0x09], [BLANK, BLANK]],
  ['U+00A0, U+2009 and U+202F', [0xc2, 0xa0, 0xe2, 0x80, 0x89, 0xe2, 0x80, 0xaf], [BLANK, BLANK, BLANK]],
  ['U+2008, U+2030 and U+2089', [0xe2, 0x80, 0x88, 0xe2, 0x80, 0xb0, 0xe2, 0x82, 0x89], [BLANK, FOREIGN, FOREIGN]],
  ['a figure space and a no-break hyphen', [0xe2, 0x80, 0x87, 0xe2, 0x80, 0x91], [BLANK, 0x2d]],
  ['a tag and a dash of four bytes', [0xf3, 0xa0, 0x80, 0xa0, 0xf0, 0x90, 0xba, 0xad], [0x2d]],
  ['U+00A1, U+00E0 and U+1009', [0xc2, 0xa1, 0xc3, 0xa0, 0xe1, 0x80, 0x89], [FOREIGN, FOREIGN, FOREIGN]],
  ['the ends of two bytes', [0xc2, 0x81, 0xdf, 0xbf], [FOREIGN, FOREIGN]],
  [
    'the ends of three',
    [0xe0, 0xa0, 0x80, 0xed, 0x9f, 0xbf, 0xee, 0x80, 0x80, 0xef, 0xbf, 0xbf],
    Array(4).fill(FOREIGN),
  ],
  [
    'the ends of four',
    [0xf0, 0x90, 0x80, 0x80, 0xf1, 0x80, 0xbf, 0xbf, 0xf4, 0x8f, 0xbf, 0xbf],
    Array(3).fill(FOREIGN),
  ],
  ['a byte that only goes on', [0x80, 0xbf, 0x41], [FOREIGN, FOREIGN, 0x41]],
  ['an overlong sequence', [0xc1, 0xbf, 0xe0, 0x9f, 0xbf, 0xf0, 0x8f, 0xbf, 0xbf], Array(9).fill(FOREIGN)],
  ['a surrogate', [0xed, 0xa0, 0x80], [FOREIGN, FOREIGN, FOREIGN]],
  ['above U+10FFFF', [0xf4, 0x90, 0x80, 0x80, 0xf5, 0x80, 0x80, 0x80], Array(8).fill(FOREIGN)],
  [
    'a sequence that stops',
    [0xc2, 0x41, 0xe2, 0x80, 0x41, 0xf1, 0x80, 0x80, 0x41],
    [FOREIGN, 0x41, FOREIGN, FOREIGN, 0x41, FOREIGN, FOREIGN, FOREIGN, 0x41],
  ],
  ['a sequence that does not go on', [0xe1, 0x80, 0xc0, 0x80], Array(4).fill(FOREIGN)],
  ['a sequence at the end', [0xe2, 0x80], [FOREIGN, FOREIGN]],
])('%s', (_, bytes, values) => {
  expect(charactersOf(view(bytes))).toEqual(values);
});

test('a character goes no further than the end of its value', () => {
  expect(characterAt(view([0x41, 0xc2, 0xa0]), 1, 3)).toBe(8 * BLANK + 2);
  expect(characterAt(view([0x41, 0xc2, 0xa0]), 1, 2)).toBe(8 * FOREIGN + 1);
});

test('there are as many characters as a strict decoder finds', () => {
  const byte = fc.constantFrom(
    ...[
      0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc2, 0xdf, 0xe0, 0xe1, 0xed, 0xef, 0xf0, 0xf1, 0xf4, 0xf5,
    ],
  );
  const replacing = new TextDecoder('utf-8', { ignoreBOM: true });
  const wellFormed = (bytes: readonly number[]) => !replacing.decode(Uint8Array.from(bytes)).includes('\ufffd');
  fc.assert(
    fc.property(fc.array(byte, { minLength: 1, maxLength: 4 }), (bytes) => {
      const alone = bytes.length > 1 && (characterAt(view(bytes), 0, bytes.length) & 7) === bytes.length;
      expect(alone).toBe(
        wellFormed(bytes) && [...replacing.decode(Uint8Array.from(bytes))].length === 1 && bytes.length > 1,
      );
    }),
    { numRuns: howMany(20_000, { ofMutant: 2000 }), seed: 2026 },
  );
});

test.each([
  ['2 7.8-1\t1\u00a02\u2009B\u202f0', '278112B0'],
  ['a,b_c/d', 'a,b_c/d'],
])('%j without its separators is %j', (text, rest) => {
  expect(String.fromCharCode(...charactersWithoutSeparators(utf8(text)))).toBe(rest);
});

test('separators and digits are those and no others', () => {
  const values = Array.from({ length: 131 }, (_, value) => value);
  expect(values.filter(isSeparator)).toEqual([0x2d, 0x2e, BLANK, UNSEEN]);
  expect(String.fromCharCode(...values.filter(isDigit))).toBe('0123456789');
});

const unseen = /[\p{Default_Ignorable_Code_Point}\r]/u;
const dash = /[\p{Dash_Punctuation}\u2212]/u;
const blank = /(?!\n)\p{White_Space}/u;

test('every character of Unicode is taken for what Unicode says of it', () => {
  const wrong: string[] = [];
  for (let codePoint = 0; codePoint <= 0x10ffff; codePoint += 1) {
    if (codePoint >= 0xd800 && codePoint < 0xe000) continue;
    const character = String.fromCodePoint(codePoint);
    const seen = unseen.test(character) ? '' : dash.test(character) ? '-' : blank.test(character) ? ' ' : character;
    if (withoutUnseen(`a${character}b`) !== `a${seen}b`) wrong.push(codePoint.toString(16));
  }
  expect(wrong).toEqual([]);
});

test('a value in bytes is read as the text without what cannot be seen', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
      const typed = text.replace(/\p{Surrogate}/gu, '\ufffd');
      expect(charactersOf(utf8(typed))).toEqual(charactersOf(utf8(withoutUnseen(typed))));
    }),
    { numRuns: howMany(2000, { ofMutant: 500 }), seed: 2026 },
  );
});

test('of a text that is too long, only enough is kept to see that it is', () => {
  expect(utf8('x'.repeat(LONGEST_VALUE)).byteLength).toBe(LONGEST_VALUE);
  expect(utf8('x'.repeat(1_000_000)).byteLength).toBe(LONGEST_VALUE + 1);
});
