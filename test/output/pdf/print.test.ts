// What the paper is like, read back from the file: no small print, no pale print, no letter on two sheets.
import { describe, expect, it } from 'vitest';
import { letterBytes } from '../../../src/output/pdf/letter-sheet.ts';
import { quietInk } from '../../../src/output/pdf/page-style.ts';
import { sheetBytes } from '../../../src/output/pdf/sheet.ts';
import { english, french } from '../../words/languages.ts';
import { today } from '../fixtures.ts';
import { everyLetter, trialSheets } from '../trial-documents.ts';
import { type Printed, type ReadPdf, readPdf } from './read-pdf.ts';

/** The contrast of a colour with the white of the paper (WCAG 2, relative luminance). */
function contrast(colour: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4)) as [number, number, number];
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

const printedIn = (pdf: ReadPdf) =>
  pdf.pages.flatMap(({ printed }) => printed).filter(({ text }) => /[\p{L}\d]/u.test(text));
const sizes = (printed: readonly Printed[]) => [...new Set(printed.map(({ size }) => Math.round(size * 100) / 100))];
/** The size that most of the letters have. */
function bodySize(printed: readonly Printed[]): number {
  const counts = new Map<number, number>();
  for (const { text, size } of printed) counts.set(size, (counts.get(size) ?? 0) + text.length);
  return [...counts].sort(([, one], [, other]) => other - one)[0]![0];
}

describe('the reader of this test', () => {
  it('knows the contrast of black, of a grey and of white', () => {
    expect([contrast('#000000'), contrast('#767676'), contrast('#ffffff')].map((each) => each.toFixed(2))).toEqual([
      '21.00',
      '4.54',
      '1.00',
    ]);
  });
});

describe('every letter', () => {
  it.each(everyLetter())('$name: one page, 11 points, labels of 9, a contrast of 7', async ({ letter }) => {
    const pdf = await readPdf(await letterBytes(letter, { today, variant: 'archive', labels: french.paper }));
    const printed = printedIn(pdf);
    expect(pdf.pages.length).toBe(1);
    const labels = new Set(
      [...letter.sender, ...letter.addressee]
        .flatMap((line) => (typeof line === 'string' ? [] : line))
        .flatMap((part) => (typeof part === 'string' ? [] : [part.blank])),
    );
    const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
    expect(sizes(printed.filter(({ text }) => !labels.has(plain(text))))).toEqual([11]);
    const ofLabels = printed.filter(({ text }) => labels.has(plain(text)));
    expect(sizes(ofLabels)).toEqual([9]);
    expect(new Set(ofLabels.map(({ colour }) => colour))).toEqual(new Set([quietInk]));
    expect(printed.filter(({ colour }) => contrast(colour) < 7)).toEqual([]);
  });
});

describe('every sheet', () => {
  it.each(trialSheets())('$name: a body of 11.5 points, nothing under 9, a contrast of 7', async (trial) => {
    const labels = (trial.answer.lang === 'fr' ? french : english).paper;
    const { answer, extras } = trial;
    const pdf = await readPdf(await sheetBytes(answer, { today, variant: 'archive', labels, extras }));
    const printed = printedIn(pdf);
    expect(bodySize(printed.filter(({ size }) => size > 9))).toBeGreaterThanOrEqual(11.5);
    expect(Math.min(...sizes(printed))).toBeGreaterThanOrEqual(9);
    expect(printed.filter(({ colour }) => contrast(colour) < 7)).toEqual([]);
  });
});
