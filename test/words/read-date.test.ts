// Dates as people type them: what is read, and which error the rest gets.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarDate } from '../../src/core/calendar-date.ts';
import type { OptOutError } from '../../src/core/error.ts';
import { dateInYear as inEnglish, longDate as inEnglishLong } from '../../src/words/en/dates.ts';
import { dateInYear as inFrench, longDate as inFrenchLong } from '../../src/words/fr/dates.ts';
import { readDate, readMonth, readWholeDate } from '../../src/words/read-date.ts';
import { sprinkled, unseen } from '../unseen.ts';

const today = calendarDate('2026-11-21');

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
  ['le 3 novembre 2026', '2026-11-03'],
  ['Paris, le 3 novembre 2026', '2026-11-03'],
  ['Paris, le mardi 3 novembre 2026.', '2026-11-03'],
  ["L'Haÿ-les-Roses, le 3 novembre 2026", '2026-11-03'],
  ['London, 3 November 2026', '2026-11-03'],
  ['du 3 novembre 2026', '2026-11-03'],
  ['mar. 3 nov. 2026', '2026-11-03'],
  ['le mardi, 3 novembre 2026', '2026-11-03'],
  ['Tue 3 Nov 2026', '2026-11-03'],
  ['Tuesday the 3rd of November, 2026', '2026-11-03'],
  ['3rd November 2026', '2026-11-03'],
  ['November 3rd, 2026', '2026-11-03'],
  ['21st November 2026', '2026-11-21'],
  ['1 er novembre 2026', '2026-11-01'],
  ['1ᵉʳ novembre 2026', '2026-11-01'],
  ['01er novembre 2026', '2026-11-01'],
  ['premier novembre 2026', '2026-11-01'],
  ['le premier novembre 2026', '2026-11-01'],
  ['1st November 2026', '2026-11-01'],
  ['2026/11/03', '2026-11-03'],
  ['2026.11.3', '2026-11-03'],
  ['2026-11-3', '2026-11-03'],
  ['2026 11 03', '2026-11-03'],
  ['3-nov-2026', '2026-11-03'],
  ['3nov2026', '2026-11-03'],
  ['03NOV2026', '2026-11-03'],
  ['2026-nov-03', '2026-11-03'],
  ['3 11 2026', '2026-11-03'],
  ['3 / 11 / 2026', '2026-11-03'],
  ['3 /11/ 2026', '2026-11-03'],
  ['3\u201311\u20132026', '2026-11-03'],
  ['3\u2212nov\u22122026', '2026-11-03'],
  ['3\u2007novembre\u30002026', '2026-11-03'],
  ['Mar 3, 2026', '2026-03-03'],
  ['mar. 3 mars 2026', '2026-03-03'],
])('%j is %s', (typed, day) => {
  expect(readDate(typed, today)).toEqual({ day, assumed: null });
  expect(readWholeDate(typed)).toBe(day);
});

test.each([
  ['3 novembre', '2026-11-03', 'year'],
  ['3/11', '2026-11-03', 'year'],
  ['3-11', '2026-11-03', 'year'],
  ['le 21 novembre', '2026-11-21', 'year'],
  ['22 novembre', '2025-11-22', 'year'],
  ['mardi 3 novembre', '2026-11-03', 'year'],
  ['Paris, le 3 nov.', '2026-11-03', 'year'],
  ['November 3rd', '2026-11-03', 'year'],
  ['1er décembre', '2025-12-01', 'year'],
  ['29 février', '2024-02-29', 'year'],
  ['hier', '2026-11-20', 'relative'],
  ['Avant-hier', '2026-11-19', 'relative'],
  ['avant hier', '2026-11-19', 'relative'],
  ["aujourd'hui", '2026-11-21', 'relative'],
  ['aujourd’hui', '2026-11-21', 'relative'],
  ['aujourdhui', '2026-11-21', 'relative'],
  ['today', '2026-11-21', 'relative'],
  ['yesterday', '2026-11-20', 'relative'],
  ['the day before yesterday', '2026-11-19', 'relative'],
])('on 21 November 2026 %j is %s, %s guessed, and nothing where no day is given', (typed, day, assumed) => {
  expect(readDate(typed, today)).toEqual({ day, assumed });
  expect(() => readWholeDate(typed)).toThrow(expect.objectContaining({ code: 'date.not-whole' }));
});

test.each([
  ['1978-11', '1978-11'],
  ['1978/11', '1978-11'],
  ['11/1978', '1978-11'],
  [' 11 - 1978 ', '1978-11'],
  ['11 1978', '1978-11'],
  ['novembre 1978', '1978-11'],
  ['Nov. 1978', '1978-11'],
  ['November, 1978', '1978-11'],
  ['25/11/1978', '1978-11'],
  ['le 25 novembre 1978', '1978-11'],
  ['1978-11-25', '1978-11'],
])('the month of %j is %s', (typed, month) => {
  expect(readMonth(typed)).toBe(month);
});

test.each(['', '1978', '11/78', '13/1978', '0/1978', 'novembre', '25/11', 'hier', 'brumaire 1978', '278112B05000286'])(
  'no month is read in %j, and it is not repeated',
  (typed) => {
    expect(() => readMonth(typed)).toThrow(expect.objectContaining({ code: 'birth.shape', args: {} }));
  },
);

test.each([
  ['3 novembrre 2026', ['11']],
  ['3 novmbre', ['11']],
  ['3 no 2026', ['11']],
  ['Febuary 3, 2026', ['2']],
  ['mardi 3 desembre 2026', ['12']],
  ['3 jui 2026', ['6', '7']],
  ['3 ma 2026', ['3', '5']],
])('the month of %j is asked about: %j', (typed, months) => {
  expect(() => readDate(typed, today)).toThrow(
    expect.objectContaining({ code: 'date.month', args: { value: typed, months } }),
  );
});

test.each([
  ['03/11/26', 'date.two-digit-year'],
  ['3-11-26', 'date.two-digit-year'],
  ['3 novembre 26', 'date.two-digit-year'],
  ['mardi 3/11/26', 'date.two-digit-year'],
  ['le 3 11 26', 'date.two-digit-year'],
  ["Nov 3 '26", 'date.two-digit-year'],
  ['03/00/2026', 'date.impossible'],
  ['31 novembre', 'date.impossible'],
  ['30/02', 'date.impossible'],
  ['lundi 3 novembre', 'date.weekday'],
  ['lundi, mardi 3 novembre 2026', 'date.shape'],
  ['mars, le 3 novembre 2026', 'date.shape'],
  ['avant le 3 novembre 2026', 'date.shape'],
  ['novembre 2026', 'date.no-day'],
  ['3 11', 'date.shape'],
  ['3', 'date.shape'],
  ['demain', 'date.shape'],
  ['1er déc. 26', 'date.two-digit-year'],
  ['2026-02-30', 'date.impossible'],
  ['31/11/2026', 'date.impossible'],
  ['11/13/2026', 'date.impossible'],
  ['29 février 2026', 'date.impossible'],
  ['0 mai 2026', 'date.impossible'],
  ['0026-11-03', 'date.impossible'],
  ['lundi 3 novembre 2026', 'date.weekday'],
  ['2026-W06', 'date.shape'],
  ['2026-02', 'date.no-day'],
  ['2026', 'date.shape'],
  ['20261103', 'date.shape'],
  ['2026-11-03T10:00', 'date.shape'],
  ['3/11-2026', 'date.shape'],
  ['3 brumaire 2026', 'date.shape'],
  ['demain 3 novembre 2026', 'date.shape'],
  ['2er décembre 2026', 'date.shape'],
  ['', 'date.shape'],
] as const)('%j is refused as %s', (typed, code) => {
  expect(() => readDate(typed, today)).toThrow(expect.objectContaining({ name: 'OptOutError', code }));
});

test('an error repeats what was typed, but no number that is longer than a date', () => {
  const value = (typed: string) => {
    try {
      return readDate(typed, today);
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
        expect(readDate(typed, today)).toEqual({ day: iso, assumed: null });
      }
    }),
    { seed: 2026 },
  );
});

test('a day without its year is the last one that is not after today, and never more than eight years ago', () => {
  fc.assert(
    fc.property(day, day, (iso, now) => {
      const [, month, date] = iso.split('-');
      const read = readDate(`${date}/${month}`, calendarDate(now)).day;
      expect(read <= now && read.endsWith(iso.slice(4))).toBe(true);
      const years = Number(now.slice(0, 4)) - Number(read.slice(0, 4));
      expect(years <= (iso.endsWith('02-29') ? 8 : 1)).toBe(true);
      expect(readDate(inFrench(iso).slice(0, -5), calendarDate(now)).day).toBe(read);
    }),
    { seed: 2026 },
  );
});

test('a date is the same with characters that cannot be seen anywhere, and with any spaces and dashes for its own', () => {
  const written = day.chain((iso) =>
    fc.constantFrom(iso, inFrenchLong(iso), inEnglish(iso), iso.split('-').reverse().join(' ')),
  );
  const spaced = fc
    .tuple(
      written,
      fc.constantFrom('\u00a0', '\u2007', '\u202f', '\u3000', '\u2028'),
      fc.constantFrom('\u2010', '\u2011', '\u2013', '\u2212'),
    )
    .map(([text, blank, dash]) => [text, text.replaceAll(' ', blank).replaceAll('-', dash)] as const);
  const strewn = spaced.chain(([text, other]) => fc.tuple(fc.constant(text), sprinkled(other, unseen)));
  fc.assert(
    fc.property(strewn, ([text, typed]) => {
      expect(readDate(typed, today)).toEqual(readDate(text, today));
    }),
    { seed: 2026, numRuns: 300 },
  );
});

test('whatever is typed gives a day or one of the six errors', () => {
  const codes = ['date.shape', 'date.month', 'date.no-day', 'date.two-digit-year', 'date.impossible', 'date.weekday'];
  const digitsAndMarks = fc.string({ unit: fc.constantFrom(...'0123456789/-. erûé'), maxLength: 14 });
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), digitsAndMarks), (typed) => {
      try {
        expect(readDate(typed, today).day).toMatch(/^\d{4}-\d\d-\d\d$/);
      } catch (error) {
        expect(codes).toContain((error as OptOutError).code);
      }
    }),
    { seed: 2026, numRuns: 2000 },
  );
});
