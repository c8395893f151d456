// Dates as people type them: what is read, and which error the rest gets.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OptOutError } from '../../src/core/error.ts';
import { dateInYear as inEnglish, longDate as inEnglishLong } from '../../src/words/en/dates.ts';
import { dateInYear as inFrench, longDate as inFrenchLong } from '../../src/words/fr/dates.ts';
import { readDate } from '../../src/words/read-date.ts';

test.each([
  ['2026-11-03', '2026-11-03'],
  ['03/11/2026', '2026-11-03'],
  ['3/11/2026', '2026-11-03'],
  ['3 novembre 2026', '2026-11-03'],
  ['03 novembre 2026', '2026-11-03'],
  ['3 November 2026', '2026-11-03'],
  ['1er décembre 2026', '2026-12-01'],
  ['1 décembre 2026', '2026-12-01'],
  ['1ER DÉCEMBRE 2026', '2026-12-01'],
  ['1er decembre 2026', '2026-12-01'],
  ['15 fevrier 2026', '2026-02-15'],
  ['15 août 2026', '2026-08-15'],
  ['15 aou\u0302t 2026', '2026-08-15'],
  ['  2026-11-03\n', '2026-11-03'],
  ['3  novembre\t2026', '2026-11-03'],
  ['3\u00a0novembre\u202f2026', '2026-11-03'],
  ['29 février 2024', '2024-02-29'],
  ['11-03-2026', '2026-03-11'],
  ['3.11.2026', '2026-11-03'],
  ['3 nov 2026', '2026-11-03'],
  ['3 nov. 2026', '2026-11-03'],
  ['1er déc. 2026', '2026-12-01'],
  ['5 juil. 2026', '2026-07-05'],
  ['November 3, 2026', '2026-11-03'],
  ['Nov 3 2026', '2026-11-03'],
  ['mardi 3 novembre 2026', '2026-11-03'],
  ['Tuesday, November 3, 2026', '2026-11-03'],
  ['mardi 03/11/2026', '2026-11-03'],
])('%j is %s', (typed, day) => {
  expect(readDate(typed)).toBe(day);
});

test.each([
  ['03/11/26', 'date.two-digit-year'],
  ['3-11-26', 'date.two-digit-year'],
  ['3 novembre 26', 'date.two-digit-year'],
  ['1er déc. 26', 'date.two-digit-year'],
  ['2026-02-30', 'date.impossible'],
  ['31/11/2026', 'date.impossible'],
  ['11/13/2026', 'date.impossible'],
  ['29 février 2026', 'date.impossible'],
  ['0 mai 2026', 'date.impossible'],
  ['0026-11-03', 'date.impossible'],
  ['lundi 3 novembre 2026', 'date.weekday'],
  ['2026-W06', 'date.shape'],
  ['2026-02', 'date.shape'],
  ['2026', 'date.shape'],
  ['20261103', 'date.shape'],
  ['2026/11/03', 'date.shape'],
  ['2026-11-03T10:00', 'date.shape'],
  ['3 jui 2026', 'date.shape'],
  ['3 no 2026', 'date.shape'],
  ['3/11-2026', 'date.shape'],
  ['3 brumaire 2026', 'date.shape'],
  ['demain 3 novembre 2026', 'date.shape'],
  ['2er décembre 2026', 'date.shape'],
  ['hier', 'date.shape'],
  ['', 'date.shape'],
] as const)('%j is refused as %s', (typed, code) => {
  expect(() => readDate(typed)).toThrow(expect.objectContaining({ name: 'OptOutError', code }));
});

test('an error repeats what was typed, but no number that is longer than a date', () => {
  const value = (typed: string) => {
    try {
      return readDate(typed);
    } catch (error) {
      return (error as OptOutError).args.value;
    }
  };
  expect(value(' 03/11/26 ')).toBe('03/11/26');
  expect(value('278112B05000286')).toBe('…');
  expect(value('2 78 11 2B 050 002 86')).toBe('…');
});

const day = fc
  .date({ min: new Date('1583-01-01T00:00:00Z'), max: new Date('9998-12-31T00:00:00Z'), noInvalidDate: true })
  .map((instant) => instant.toISOString().slice(0, 10));

test('a day as the program writes it is read back, in both languages', () => {
  fc.assert(
    fc.property(day, (iso) => {
      const [year, month, date] = iso.split('-');
      for (const typed of [
        iso,
        `${date}/${month}/${year}`,
        inFrench(iso),
        inEnglish(iso),
        inFrenchLong(iso),
        inEnglishLong(iso),
      ]) {
        expect(readDate(typed)).toBe(iso);
      }
    }),
    { seed: 2026 },
  );
});

test('whatever is typed gives a day or one of the three errors', () => {
  const codes = ['date.shape', 'date.two-digit-year', 'date.impossible'];
  const digitsAndMarks = fc.string({ unit: fc.constantFrom(...'0123456789/-. erûé'), maxLength: 14 });
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), digitsAndMarks), (typed) => {
      try {
        expect(readDate(typed)).toMatch(/^\d{4}-\d\d-\d\d$/);
      } catch (error) {
        expect(codes).toContain((error as OptOutError).code);
      }
    }),
    { seed: 2026, numRuns: 2000 },
  );
});
