import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utf8 } from '../../src/core/characters.ts';
import {
  checkProvisionalCode,
  provisionalCodeErrorCodes,
  provisionalCodeVerdict,
} from '../../src/core/provisional-code.ts';
import { howMany } from '../how-many.ts';
import { readVectors } from '../vectors/read.ts';

describe('a provisional code', () => {
  it.each(readVectors('provisional-code.csv'))('$input is $expected: $note', ({ input, expected }) => {
    expect(checkProvisionalCode(input!).valid).toBe(expected === 'valid');
  });

  it.each([
    ['', [['code.empty', []]]],
    [' \t\u00a0', [['code.empty', []]]],
    ['aB3dE6gH9jK', [['code.length', []]]],
    ['éB3dE6gH9jK2', [['code.character', [1]]]],
    ['aB3d-6gH9jK2', [['code.character', [5]]]],
    [
      'aB3d E6gH9jK2',
      [
        ['code.character', [5]],
        ['code.length', []],
      ],
    ],
    ['aB3dE 6gH9jK', [['code.character', [6]]]],
    ['  aB3dE6gH9jK2\u202f\t', []],
    ['a', [['code.length', []]]],
    ['a'.repeat(5000), [['code.length', []]]],
    [' \taB3d-6gH9jK2', [['code.character', [5]]]],
    ['zZ09aAzZ09a{', [['code.character', [12]]]],
    ['0OIl1', [['code.length', []]]],
    [`aB3dE6gH9jK2${' '.repeat(4084)}`, []],
    [`aB3dE6gH9jK2${' '.repeat(4085)}`, [['code.length', []]]],
    [' '.repeat(4097), [['code.length', []]]],
    ['0B3dE6gH9jI2', [['code.look-alike', [1, 11]]]],
    ['aB3dO6gH1jKl', [['code.look-alike', [5, 9, 12]]]],
  ])('%j: %j', (text, problems) => {
    expect(checkProvisionalCode(text).problems.map(({ code, positions }) => [code, positions])).toEqual(problems);
  });

  it.each([
    ['aB3d E6gH9jK2', { length: 13 }],
    ['a', { length: 1 }],
    [`a${' '.repeat(4095)}`, { length: 1 }],
    ['', undefined],
    ['a'.repeat(4097), undefined],
    ['aB3d-6gH9jK2', undefined],
    ['0B3dE6gH9jI2', undefined],
  ])('%j is told with %j, the length where it is wrong and was read', (text, args) => {
    expect(checkProvisionalCode(text).problems.at(-1)?.args).toEqual(args);
  });

  it('is judged where it stands among other bytes', () => {
    const bytes = new DataView(new Uint8Array(5013).fill(0x78).buffer);
    expect(provisionalCodeVerdict(bytes, 5000, 5012)).toBe(0);
    expect(provisionalCodeErrorCodes(provisionalCodeVerdict(bytes, 5000, 5013))).toEqual(['code.length']);
  });

  it('stays valid with look-alikes', () => {
    expect(checkProvisionalCode('0OIl10OIl10O').valid).toBe(true);
  });

  it('is judged the same as bytes and as text, by the form’s own rule', () => {
    const piece = fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...'09AZaz5gK') },
      fc.constantFrom(' ', '\u202f', '-', '@', '[', '`', '{', 'é', '\0'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 15 }), (pieces) => {
        const text = pieces.join('');
        const bytes = utf8(text);
        const verdict = provisionalCodeVerdict(bytes, 0, bytes.byteLength);
        const errors = checkProvisionalCode(text).problems.filter(({ severity }) => severity === 'error');
        expect(errors.map(({ code }) => code)).toEqual(provisionalCodeErrorCodes(verdict));
        expect(verdict === 0).toBe(/^[\dA-Za-z]{12}$/.test(text.trim()));
      }),
      { numRuns: howMany(5000, { ofMutant: 200 }), seed: 97 },
    );
  });
});
