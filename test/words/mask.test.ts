// What may be repeated of something mistyped: never an identifier, whatever marks stand between its digits.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hiddenNumber, masked, maskedDate, maskedOption, maskedPath } from '../../src/words/mask.ts';
import { sprinkled, unseen } from '../unseen.ts';

test.each([
  ['deadlin', 'deadlin'],
  ['1234567', '1234567'],
  ['12345678', '…'],
  ['278112B05000286', '…'],
  ['2 78 11 2B 050 002 86', '…'],
  ['2-78.11/2B_050', '…'],
  ['2026-11-03', '…'],
  ['aB3dE6gH9jK2', '…'],
  ['=aB3dE6gH9jK2', '…'],
  ['codeaB3dE6gH9jK2', '…'],
  ['aB3dE6gH9jK21', '…'],
  ['code : aB3dE6gH9jK2.', '…'],
  ['aB3d-E6gH-9jK2', '…'],
  ['aB3 dE6 gH9 jK2', '…'],
  ['a B 3 d E 6 g H 9 j K 2', '…'],
  ['aB3d\u200bE6gH\u00ad9jK2', '…'],
  ['ａＢ３ｄＥ６ｇＨ９ｊＫ２', '…'],
  ['abcd-1234-efgh', '…'],
  ['①②③④⑤⑥⑦⑧', '…'],
  ['Ⅱ Ⅶ Ⅷ Ⅰ Ⅰ Ⅱ Ⅹ Ⅴ', '…'],
  ['㉗㉘⑪②', '㉗㉘⑪②'],
  ['㉗㉘⑪㉑', '…'],
  ['𝟐𝟕𝟖𝟏𝟏𝟐𝟎𝟓', '…'],
  ['2781²²²²', '…'],
  ['mes-optout-dp-2.pdf', 'mes-optout-dp-2.pdf'],
  ['Martin Paul 12', 'Martin Paul 12'],
  ['configuration', 'configuration'],
  // Eleven are no code, and twelve small letters neither; glued, more may hold one.
  ['aB3dE6gH9jK', 'aB3dE6gH9jK'],
  ['abcdefghijkl', 'abcdefghijkl'],
  ['abcdefghijk1', '…'],
  ['Abcdefghijkl', '…'],
  ['aB3dE6gH9jK2xxxxxxxx', '…'],
  // In groups: twelve, or one too many.
  ['aB3d E6gH 9jK', 'aB3d E6gH 9jK'],
  ['aB3d E6gH 9jK2', '…'],
  ['aB3d E6gH 9jK2x', '…'],
  ['aB3dE6 gH9jK2m', '…'],
  ['aB3dE6 gH9jK2mN', 'aB3dE6 gH9jK2mN'],
  ['x aB3dE6 gH9jK2', '…'],
  ['abcd efgh ijkl', 'abcd efgh ijkl'],
  // Groups of one length are a code, words and numbers of uneven length none.
  ['Martin Durand', '…'],
  ['Paul Martineau', 'Paul Martineau'],
  ['PAUL Martineau', 'PAUL Martineau'],
  ['ab Martineauxy', 'ab Martineauxy'],
  ['a Martineauxy', '…'],
  ['Abc Martineaux', '…'],
  ['ABC Martineaux', '…'],
  ['1234567 abcdef', '1234567 abcdef'],
  ['1234567 abcdE', '…'],
  ['aMartineau Paul', 'aMartineau Paul'],
  ['Aé3dE6gH9jK2', 'Aé3dE6gH9jK2'],
  ['a\u202eb\ud800c\u2028d\u2029ef', 'a\\u{202e}b\\u{d800}c\\u{2028}d\\u{2029}ef'],
  ['x'.repeat(40), 'x'.repeat(40)],
  [`${'x'.repeat(39)}😀`, `${'x'.repeat(39)}…`],
  [`${'x'.repeat(38)}😀`, `${'x'.repeat(38)}😀`],
  [`😀${'x'.repeat(40)}`, `😀${'x'.repeat(38)}…`],
  ['aB٣dE٦gH٩jK٢', '…'],
  // Where twelve are words, what follows makes no code of them; what stands beside a code does not hide it.
  ['Paul Martinea x', 'Paul Martinea x'],
  ['Martin Durand note', '…'],
  ['', ''],
  ['a\u0007b\nc\u202ed', 'a\\u{7}b\\u{a}c\\u{202e}d'],
  ['x'.repeat(60), `${'x'.repeat(40)}…`],
])('an unknown word %j is shown as %j', (word, shown) => {
  expect(masked(word)).toBe(shown);
});

test.each([
  ['--letterdate', '--letterdate'],
  ['--nri=278112B05000286', '--nri=…'],
  ['--nri=a', '--nri=…'],
  ['-caB3dE6gH9jK2', '…'],
  ['--a=b=c', '--a=…'],
  ['--278112B05000286', '…'],
  ['--278112B05000286=x', '…=…'],
])('an unknown option %j is shown as %j', (option, shown) => {
  expect(maskedOption(option)).toBe(shown);
});

test.each([
  ['03/11/26', '03/11/26'],
  ['2026-02-30', '2026-02-30'],
  ['le 31/11/2026 ?', 'le 31/11/2026 ?'],
  ['31 11 2026', '31 11 2026'],
  ['mer. 31 juin 2026', 'mer. 31 juin 2026'],
  ['Mer 18 aou 2026', 'Mer 18 aou 2026'],
  ['31 novembre 26', '31 novembre 26'],
  ['aB3d E6gH 9jK2', '…'],
  ['031120261', '…'],
  ['31112026', '…'],
  ['271 828 18', '…'],
  ['٢٧١٨٢٨١٨', '…'],
  ['278112B05000286', '…'],
])('a value that should be a date, %j, is shown as %j', (value, shown) => {
  expect(maskedDate(value)).toBe(shown);
});

const identifier = fc.array(fc.constantFrom(...'0123456789'), { minLength: 8, maxLength: 15 }).chain((digits) =>
  fc
    .array(fc.constantFrom('', ' ', '-', '.', '\u00a0', 'A', 'B'), {
      minLength: digits.length,
      maxLength: digits.length,
    })
    .map((marks) => digits.map((digit, index) => digit + marks[index]).join('')),
);

test('eight digits or more are never repeated', () => {
  const shown = (text: string) => [masked(text), maskedOption(`--${text}`), maskedOption(`--nir=${text}`)].join('');
  fc.assert(
    fc.property(identifier, (text) => !/\d/.test(shown(text))),
    { seed: 2026 },
  );
});

const code = fc
  .array(fc.constantFrom(...'0123456789ABCDEFabcdefxyzXYZ'), { minLength: 12, maxLength: 12 })
  .map((characters) => characters.join(''))
  .filter((text) => /[0-9A-Z]/.test(text));

test('a code is never repeated, whether glued, in even groups, or among characters that cannot be seen', () => {
  const spelled = fc
    .tuple(code, fc.constantFrom(1, 2, 3, 4, 6, 12), fc.constantFrom(' ', '-', '.', '_', '/', '\u2011', '\u202f', ', '))
    .map(([text, length, mark]) => text.match(new RegExp(`.{${length}}`, 'g'))!.join(mark))
    .chain((text) => sprinkled(text, unseen));
  fc.assert(
    fc.property(spelled, (text) => {
      expect([masked(text), maskedDate(text), maskedOption(`--code=${text}`)]).toEqual(['…', '…', '--code=…']);
      expect(hiddenNumber(text)).not.toMatch(/[0-9A-Za-z]/);
    }),
    { seed: 2026, numRuns: 2000 },
  );
});

test.each([
  ['/home/x/mes-optout-dp-2.pdf', '/home/x/mes-optout-dp-2.pdf'],
  ['/home/278112B05000286/aB3d-E6gH-9jK2.pdf', '/home/…/…'],
  ['/tmp/a\u001b[2J/b.pdf', '/tmp/a\\u{1b}[2J/b.pdf'],
])('the path %j is shown as %j', (path, shown) => {
  expect(maskedPath(path)).toBe(shown);
});

test('what is shown is one line, without control characters, of forty characters and an ellipsis at most', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      const shown = masked(text);
      return shown.length <= 41 && !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(shown);
    }),
    { seed: 2026, numRuns: 500 },
  );
});
