import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines, type Run } from '../../../src/output/pdf/line-breaking.ts';

/** Every letter is one point wide. */
const measure = (text: string) => text.length;
const lines = (runs: Run[], width: number) =>
  breakLines(runs, width, measure).map((line) => line.map(({ text }) => text).join('|'));

describe('lines', () => {
  it.each<[string, string, number, string[]]>([
    ['break at spaces, which stay at the end', 'un deux trois', 8, ['un deux ', 'trois']],
    ['count no space at the end', 'un deux trois', 7, ['un deux ', 'trois']],
    ['never break at a no-break space', 'à 8\u00a0h\u00a030 pile', 7, ['à ', '8\u00a0h\u00a030 ', 'pile']],
    ['nor at a narrow one', 'le «\u202fdossier\u202f» ici', 11, ['le ', '«\u202fdossier\u202f» ', 'ici']],
    ['cut an address after its punctuation', 'https://a.fr/bcd/efg', 8, ['https://', 'a.fr/', 'bcd/efg']],
    ['cut a word that is too long anywhere', 'anticonstitutionnel', 8, ['anticons', 'titution', 'nel']],
    ['take a no-break space at the end for a letter', 'un deux\u00a0', 7, ['un ', 'deux\u00a0']],
    ['hold nothing for nothing', '', 8, []],
  ])('%s', (_, text, width, expected) => {
    expect(lines([{ text }], width)).toEqual(expected);
  });

  it('keep a word whole that changes style half-way', () => {
    expect(lines([{ text: 'un (' }, { text: 'deux', bold: true }, { text: '), trois' }], 9)).toEqual([
      'un ',
      '(|deux|), ',
      'trois',
    ]);
  });

  it('say where each piece stands', () => {
    expect(breakLines([{ text: 'un ' }, { text: 'deux' }], 20, measure)).toEqual([
      [
        { run: 0, text: 'un ', x: 0, width: 3 },
        { run: 1, text: 'deux', x: 3, width: 4 },
      ],
    ]);
  });

  const words = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '\u00a0', '/', '.', '-'), maxLength: 80 });
  it('lose no letter, and are never wider than they may be', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 4 }), fc.integer({ min: 1, max: 30 }), (texts, width) => {
        const broken = breakLines(
          texts.map((text) => ({ text })),
          width,
          measure,
        );
        expect(
          broken
            .flat()
            .map(({ text }) => text)
            .join(''),
        ).toBe(texts.join(''));
        for (const line of broken)
          expect(
            line
              .map(({ text }) => text)
              .join('')
              .trimEnd().length,
          ).toBeLessThanOrEqual(width);
      }),
    );
  });
});
