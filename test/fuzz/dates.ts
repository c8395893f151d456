// Dates as people type and mistype them.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addDays, calendarDate, daysBetween, isCalendarDate } from '../../src/core/calendar-date.ts';
import { OptOutError } from '../../src/core/error.ts';
import { dateInYear as inEnglish } from '../../src/words/en/dates.ts';
import { dateInYear as inFrench } from '../../src/words/fr/dates.ts';
import { readDate, readWholeDate } from '../../src/words/read-date.ts';
import { edited } from './edited.ts';

const day = fc
  .tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'));
const shapes: readonly ((iso: string) => string)[] = [
  (iso) => iso,
  (iso) => iso.split('-').reverse().join('/'),
  (iso) => iso.split('-').reverse().join(' '),
  (iso) => iso.replaceAll('-', '/'),
  (iso) => `Paris, le ${inFrench(iso)}`,
  inFrench,
  inEnglish,
];
const spellings: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.normalize('NFD'),
  (text) => text.replaceAll(' ', '\u202f'),
  (text) => text.replaceAll(' ', '\u2007').replaceAll('-', '\u2011'),
  (text) => [...text].join('\u200b'),
  (text) => ` \t${text.replaceAll(' ', '  ')}\n`,
];
const written = fc
  .tuple(day, fc.constantFrom(...shapes), fc.constantFrom(...spellings))
  .map(([iso, shape, spelling]) => spelling(shape(iso)));
const character = fc.constantFrom(
  ...'0123456789/-. erûénovmbJ',
  '\u00a0',
  '\u200b',
  '\u2013',
  '\n',
  '\0',
  '２',
  '٣',
  '\u0301',
  '\u{1f600}',
);
const text = fc.oneof(
  { weight: 3, arbitrary: written },
  { weight: 4, arbitrary: edited(written, character) },
  fc.array(character, { maxLength: 16 }).map((characters) => characters.join('')),
  fc.string({ unit: 'binary', maxLength: 24 }),
);

const today = calendarDate('2026-11-21');
const codes = ['date.shape', 'date.month', 'date.no-day', 'date.two-digit-year', 'date.impossible', 'date.weekday'];

export function fuzzDates(inputs: number, seed: number): string {
  let read = 0;
  fc.assert(
    fc.property(text, fc.integer({ min: -40_000, max: 40_000 }), (typed, count) => {
      const found = attempt(() => readDate(typed, today), codes)?.day;
      const iso = attempt(() => calendarDate(typed), ['date.shape']);
      assert.equal(iso !== undefined, isCalendarDate(typed));
      if (found === undefined) {
        assert.equal(iso, undefined);
        return;
      }
      read += 1;
      const whole = attempt(() => readWholeDate(typed), [...codes, 'date.not-whole']);
      if (whole === undefined) return;
      assert.equal(whole, found);
      assertMeans(typed, found);
      if (iso !== undefined) assert.equal(found, typed);
      for (const shape of shapes) assert.equal(readWholeDate(shape(found)), found);
      const later = new Date(Date.parse(found) + count * 86_400_000).toISOString();
      if (/^[1-9]\d{3}-/.test(later)) {
        assert.equal(addDays(found, count), later.slice(0, 10));
        assert.equal(daysBetween(found, calendarDate(later.slice(0, 10))), count);
      }
    }),
    { numRuns: inputs, seed },
  );
  return `${inputs} texts, ${read} of them a date`;
}

/** The result, or undefined for one of the errors that are expected, which repeats no long number. */
function attempt<Result>(work: () => Result, codes: readonly string[]): Result | undefined {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof OptOutError)) throw error;
    assert.ok(codes.includes(error.code), error.code);
    const said = String(error.args.value ?? '');
    assert.ok((said.match(/\p{Nd}/gu) ?? []).length <= 8 && !/\p{Nd}{8}/u.test(said), `repeats ${said}`);
    return undefined;
  }
}

/** The day exists, and every number typed is its year, its month or its day. */
function assertMeans(typed: string, found: string): void {
  const [year, month, date] = found.split('-').map(Number) as [number, number, number];
  const days = month === 2 ? (year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0) ? 29 : 28) : 0;
  assert.ok(month >= 1 && month <= 12 && date >= 1);
  assert.ok(date <= (days || ([4, 6, 9, 11].includes(month) ? 30 : 31)), found);
  const numbers = (
    typed
      .normalize('NFD')
      .replace(/[\p{M}\p{Default_Ignorable_Code_Point}\r]/gu, '')
      .match(/\d+/g) ?? []
  )
    .map(Number)
    .join();
  const meant = [
    [year, month, date],
    [date, month, year],
    [date, year],
  ].map((parts) => parts.join());
  assert.ok(meant.includes(numbers), `${JSON.stringify(typed)} is not ${found}`);
}
