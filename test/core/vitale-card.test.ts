import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utf8 } from '../../src/core/characters.ts';
import { cardSerialErrorCodes, cardSerialVerdict, checkCardSerial } from '../../src/core/vitale-card.ts';
import { type CardType, cardTypes } from '../../src/knowledge/facets.ts';
import { howMany } from '../how-many.ts';
import { readVectors } from '../vectors/read.ts';

const NIR = '2 78 11 2B 050 002 86';
const codes = (text: string, type: CardType, nir?: string) =>
  checkCardSerial(text, type, nir === undefined ? {} : { nir }).problems.map(({ code }) => code);

describe.each(cardTypes)('the vectors of a card: %s', (type) => {
  it.each(readVectors(`card-serial-${type}.csv`))('$input is $expected: $note', ({ input, expected, note }) => {
    const check = checkCardSerial(input!, type);
    expect(check.valid).toBe(expected === 'valid');
    expect(check.problems.some(({ severity }) => severity === 'warning')).toBe(note!.includes('with a warning'));
  });
});

describe('an error', () => {
  it.each<[string, CardType, string[]]>([
    ['', 'photo', ['card-serial.empty']],
    [' - . ', 'plain', ['card-serial.empty']],
    ['0102457612A', 'photo', ['card-serial.character']],
    ['0102457612é4', 'photo', ['card-serial.character']],
    ['010245761é4', 'photo', ['card-serial.character']],
    ['01024576é4', 'photo', ['card-serial.character', 'card-serial.length']],
    ['1,02457612E+10', 'photo', ['card-serial.rounded']],
    ['N° 1234567890', 'photo', ['card-serial.length']],
    ['N° 12345678901', 'photo', []],
    ['0102457612', 'photo', ['card-serial.length']],
    ['902500000201024576124', 'photo', ['card-serial.prefix']],
    ['90250000020102457612X', 'photo', ['card-serial.character', 'card-serial.prefix']],
    ['902500000201024576124', 'plain', ['card-serial.length']],
    ['802500000201024576124', 'plain', ['card-serial.length']],
    ['1234567', 'plain', ['card-serial.length']],
    ['1'.repeat(5000), 'photo', ['card-serial.length']],
    [`0102457612 4${' '.repeat(4084)}`, 'photo', []],
    [`0102457612 4${' '.repeat(4085)}`, 'photo', ['card-serial.length']],
    [' '.repeat(4097), 'photo', ['card-serial.length']],
  ])('in %j, %s, is %j', (text, type, expected) => {
    expect(codes(text, type)).toEqual(expected);
  });

  it.each<[string, CardType, number, string]>([
    ['0102457612', 'photo', 10, 'last-digit'],
    ['80250000020102457612', 'photo', 20, 'last-digit'],
    ['1234567890123', 'photo', 13, 'looks-plain'],
    ['12345678', 'photo', 8, 'looks-plain'],
    ['1234567', 'photo', 7, 'none'],
    ['90250000020102457612', 'photo', 20, 'none'],
    ['802500000201024576124', 'plain', 21, 'looks-photo'],
    ['12345678901234', 'plain', 14, 'none'],
    ['902500000201024576124', 'plain', 21, 'none'],
    ['80250000020102457612', 'plain', 20, 'none'],
    ['802500000201', 'photo', 12, 'looks-plain'],
  ])('of length in %s, %s, tells %i characters and the hint %s', (text, type, length, hint) => {
    expect(checkCardSerial(text, type).problems[0]?.args).toEqual({ length, hint });
  });

  it('of length tells nothing of a value too long to be read, or empty', () => {
    expect(checkCardSerial('1'.repeat(4097), 'photo').problems).toEqual([
      { code: 'card-serial.length', severity: 'error', positions: [] },
    ]);
    expect(checkCardSerial('', 'photo').problems).toEqual([
      { code: 'card-serial.empty', severity: 'error', positions: [] },
    ]);
  });

  it('of character tells where', () => {
    expect(checkCardSerial('0102 4576X2 A', 'photo').problems).toEqual([
      { code: 'card-serial.character', severity: 'error', positions: [9, 11] },
    ]);
    expect(checkCardSerial('0102 4576X2 AA', 'photo').problems[1]).toMatchObject({ positions: [] });
  });
});

describe('a warning', () => {
  it.each<[string, CardType, string[]]>([
    ['01012000', 'plain', ['card-serial.date']],
    ['31121999', 'plain', ['card-serial.date']],
    ['15061987', 'plain', ['card-serial.date']],
    ['115061987', 'plain', []],
    ['150619871', 'plain', []],
    ['32121999', 'plain', []],
    ['01131999', 'plain', []],
    ['01012100', 'plain', []],
    ['80250000025', 'photo', ['card-serial.scheme']],
    ['802500000280250000025', 'photo', ['card-serial.scheme']],
    ['02500000', 'plain', ['card-serial.scheme']],
    ['05000286', 'plain', ['card-serial.in-nir']],
    ['05000287', 'plain', []],
  ])('on %s, %s: %j, and the number stays valid', (text, type, expected) => {
    expect(codes(text, type, NIR)).toEqual(expected);
    for (const problem of checkCardSerial(text, type).problems) expect(problem.positions).toEqual([]);
    expect(checkCardSerial(text, type, { nir: NIR }).valid).toBe(true);
  });
});

describe('what is shown', () => {
  it.each<[string, CardType, string]>([
    ['01024576124', 'photo', '•••••• 7612 4'],
    ['80 250 00002 0102457612 4', 'photo', '•••••• 7612 4'],
    ['12345678', 'plain', '••• 45678'],
    ['15061987', 'plain', '••• 61987'],
    ['1234567890123', 'plain', '•••••••• 90123'],
    ['1234567890123', 'photo', '•••••• •••• •'],
    ['902500000201024576124', 'photo', '•••••• •••• •'],
    ['278112B05000286', 'plain', '•••••• •••••'],
    ['', 'photo', ''],
  ])('of %s, %s, is %s', (text, type, masked) => {
    expect(checkCardSerial(text, type).masked).toBe(masked);
  });

  it('of a part of the NIR is nothing', () => {
    expect(checkCardSerial('05000286', 'plain', { nir: NIR }).masked).toBe('•••••• •••••');
  });
});

it('is judged where it stands among other bytes', () => {
  const bytes = new DataView(new Uint8Array(5012).fill(0x31).buffer);
  expect(cardSerialVerdict(bytes, 5000, 5011, 'photo')).toBe(0);
  expect(cardSerialErrorCodes(cardSerialVerdict(bytes, 5000, 5012, 'photo'))).toEqual(['card-serial.length']);
});

it('is judged the same as bytes and as text', () => {
  const piece = fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom(...'0123456789') },
    fc.constantFrom('8025000002', ' ', '-', '\u202f', 'A', 'é', '\0'),
  );
  const text = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, fc.constantFrom(...cardTypes), (value, type) => {
      const bytes = utf8(value);
      const errors = checkCardSerial(value, type).problems.filter(({ severity }) => severity === 'error');
      const verdict = cardSerialVerdict(bytes, 0, bytes.byteLength, type);
      expect(errors.map(({ code }) => code)).toEqual(cardSerialErrorCodes(verdict));
      const digits = value.replace(/[ \-\u202f]/g, '');
      const shape = type === 'photo' ? /^(8025000002)?\d{11}$/ : /^\d{8,13}$/;
      expect(verdict === 0).toBe(shape.test(digits));
    }),
    { numRuns: howMany(5000, { ofMutant: 200 }), seed: 97 },
  );
});
