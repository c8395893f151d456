// What may be repeated of something mistyped: never an identifier, whatever marks stand between its digits.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { masked, maskedDate, maskedOption } from '../../src/words/mask.ts';

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
  ['configuration', 'configuration'],
  ['', ''],
  ['a\u0007b\nc\u202ed', 'a b c d'],
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

test('what is shown is one line, without control characters, of forty characters and an ellipsis at most', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      const shown = masked(text);
      return shown.length <= 41 && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(shown);
    }),
    { seed: 2026, numRuns: 500 },
  );
});
