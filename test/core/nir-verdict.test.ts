import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkNir, nirErrorCodes } from '../../src/core/nir.ts';
import { nirVerdict } from '../../src/core/nir-verdict.ts';
import { howMany } from '../how-many.ts';
import { readVectors } from '../vectors/read.ts';
import { oracleErrors, withKey } from './nir-oracle.ts';

/** Bodies with right keys, of every kind that exists: definitive, provisional, Corsican, overseas, months not known. */
const validNumber = fc
  .tuple(
    fc.constantFrom('1', '2', '3', '4', '7', '8'),
    fc.integer({ min: 0, max: 99 }),
    fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 20, max: 99 })),
    fc.oneof(
      fc.constantFrom('2A', '2B', '20', '97', '99', '00'),
      fc.integer({ min: 1, max: 95 }).map((n) => `${n}`.padStart(2, '0')),
    ),
    fc.integer({ min: 0, max: 999_999 }),
  )
  .map(([sex, year, month, department, rest]) =>
    withKey(
      `${sex}${`${year}`.padStart(2, '0')}${`${month}`.padStart(2, '0')}${department}${`${rest}`.padStart(6, '0')}`,
    ),
  );

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...'0123456789') },
  fc.constantFrom(...'ABab', ' ', '\t', '.', '-', '\u00a0', '\u2009', '\u202f'),
  fc.constantFrom('\0', '\r', '\ufeff', '２', '٣', 'é', '\u{1f600}', '\u2008', '\u2030', '/', ':', '\u007f', '\ufffd'),
);

const mutated = fc
  .tuple(validNumber, fc.array(fc.tuple(fc.nat(16), fc.nat(2), piece), { maxLength: 3 }))
  .map(([number, edits]) =>
    edits.reduce((text, [at, removed, inserted]) => text.slice(0, at) + inserted + text.slice(at + removed), number),
  );

const text = fc.oneof(
  validNumber,
  mutated,
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.tuple(mutated, fc.integer({ min: 4070, max: 4110 })).map(([number, length]) => number.padEnd(length, ' ')),
);

const bytes = fc.oneof(
  text.map((value) => Buffer.from(value)),
  fc.uint8Array({ minLength: 13, maxLength: 17 }),
  fc
    .tuple(mutated, fc.nat(20), fc.uint8Array({ maxLength: 4 }))
    .map(([value, at, inserted]) =>
      Buffer.concat([Buffer.from(value).subarray(0, at), inserted, Buffer.from(value).subarray(at)]),
    ),
);

describe('the verdict on bytes', () => {
  it('is that of the plain rules, wherever the value stands in a buffer', () => {
    fc.assert(
      fc.property(bytes, fc.nat(9), fc.uint8Array({ maxLength: 9 }), (value, before, after) => {
        const buffer = Buffer.concat([Buffer.alloc(before, '7'), value, after]);
        const view = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
        const verdict = nirVerdict(view, before, before + value.length);
        expect(nirErrorCodes(verdict).sort()).toEqual(oracleErrors(value));
      }),
      { numRuns: howMany(6000, { ofMutant: 150 }), seed: 97 },
    );
  });

  it('is the one that the text gets', () => {
    fc.assert(
      fc.property(text, (value) => {
        const encoded = Buffer.from(value);
        const view = new DataView(encoded.buffer, encoded.byteOffset, encoded.byteLength);
        const errors = checkNir(value).problems.filter((problem) => problem.severity === 'error');
        expect(errors.map((problem) => problem.code)).toEqual(nirErrorCodes(nirVerdict(view, 0, encoded.length)));
      }),
      { numRuns: howMany(6000, { ofMutant: 150 }), seed: 97 },
    );
  });

  it('is that of the value alone, however far on it stands', () => {
    const buffer = Buffer.alloc(5020, '2');
    const view = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
    buffer.write('2 78 11 2B 050002 86', 5000, 'latin1');
    expect(nirVerdict(view, 5000, 5020)).toBe(0);
  });

  it('finds every generated number valid', () => {
    fc.assert(fc.property(validNumber, (number) => checkNir(number).valid));
  });

  it.each(readVectors('nir.csv'))('on the vector of $origin, $input, is: $errors', ({ input, errors }) => {
    expect(oracleErrors(Buffer.from(input!)).join(' ')).toBe(errors);
  });

  it.each([
    ['4,096 bytes', `${' '.repeat(4081)}278112B05000286`, []],
    ['4,097 bytes', `${' '.repeat(4082)}278112B05000286`, ['nir.length']],
    ['4,097 bytes of blanks', ' '.repeat(4097), ['nir.length']],
    ['a million bytes', 'x'.repeat(1_000_000), ['nir.length']],
    ['4,098 bytes in 2,049 characters', 'é'.repeat(2049), ['nir.length']],
  ])('on a value of %s is %#', (_, value, errors) => {
    expect(checkNir(value).problems.map((problem) => problem.code)).toEqual(errors);
  });
});
