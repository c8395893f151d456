// `help guides`: what misleads today, with what holds instead, in both languages.
import { describe, expect, test } from 'vitest';
import { guideClaims } from '../../src/knowledge/guides-of-2022.ts';
import { sources } from '../../src/knowledge/sources.ts';
import { guideLines } from '../../src/output/guides.ts';
import { guides as english } from '../../src/words/en/guides.ts';
import { guides as french } from '../../src/words/fr/guides.ts';

const flat = (text: string) => text.replace(/\s+/g, ' ');
const misleading = ['wrong', 'replaced', 'partly'];

describe.each([
  ['French', french],
  ['English', english],
] as const)('in %s', (_, words) => {
  test.each([80, 40])('no line is wider than %i columns', (width) => {
    const lines = guideLines(words, width).join('\n').split('\n');
    // An address is not broken; at 80 columns it has room.
    expect(lines.filter((line) => line.length > width && (width === 80 || !/^ +https:/.test(line)))).toEqual([]);
  });

  test('it takes two screens at most', () => {
    expect(guideLines(words, 80).join('\n').split('\n').length).toBeLessThanOrEqual(62);
  });

  test('it says the claims that do not hold, each with its answer after it, and no other', () => {
    const page = flat(guideLines(words, 80).join('\n'));
    for (const { id, answer, today } of guideClaims) {
      const at = page.indexOf(flat(words.said[id]));
      if (!misleading.includes(today)) expect(at, id).toBe(-1);
      else expect(page.indexOf(flat(words.answers[answer])), id).toBeGreaterThan(at);
      if (misleading.includes(today)) expect(at, id).toBeGreaterThan(-1);
    }
  });
});

test('it says the first day on which its sources were read, and that they were copies', () => {
  const cited = guideClaims.flatMap((claim) => claim.sources.map((source) => sources[source]));
  expect(cited.filter(({ copy }) => copy !== 'stored')).toEqual([]);
  expect(cited.map(({ readOn }) => readOn).sort()[0]).toBe('2026-11-21');
  expect(flat(guideLines(english, 80).join(' '))).toContain('copies of the sources, on 21 November 2026 or later');
});
