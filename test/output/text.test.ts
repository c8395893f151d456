// How a text is broken into lines: at ordinary spaces, as late as they allow, and nowhere else.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hanging, wrap } from '../../src/output/text.ts';

/** As our texts have them: whatever is inside, a word begins and ends with a sign that is seen. */
const seen = fc.constantFrom(...'aéœ«»:;?!’-—…/.[1]●');
const inside = fc.string({ unit: fc.oneof(seen, fc.constantFrom('\u00a0', '\u202f')), maxLength: 14 });
const word = fc.tuple(seen, inside, seen).map((parts) => parts.join(''));
const words = fc.array(word, { minLength: 1, maxLength: 40 });

test('a line is broken where the next word does not fit, and no word is', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 60 }), (parts, width) => {
      const lines = wrap(parts.join(' '), width).split('\n');
      expect(lines.flatMap((line) => line.split(' '))).toEqual(parts);
      for (const [index, line] of lines.entries()) {
        if (line.includes(' ')) expect(line.length).toBeLessThanOrEqual(width);
        const [next] = lines[index + 1]?.split(' ') ?? [];
        if (next !== undefined) expect(`${line} ${next}`.length).toBeGreaterThan(width);
      }
    }),
    { seed: 2026, numRuns: 2000 },
  );
});

test.each([
  ['Refuser\u202f: oui\u00a0?', 9, 'Refuser\u202f:\noui\u00a0?'],
  ['voir https://www.monespacesante.fr/enrolement ici', 12, 'voir\nhttps://www.monespacesante.fr/enrolement\nici'],
  ['é'.repeat(4), 2, 'éééé'],
  ['', 10, ''],
])('%j at %i columns', (text, width, lines) => {
  expect(wrap(text, width)).toBe(lines);
});

test('what hangs from a mark stands under its own first word', () => {
  expect(hanging('10. ', 'un deux trois', 12)).toBe('10. un deux\n    trois');
});
