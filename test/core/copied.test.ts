import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkNir } from '../../src/core/nir.ts';
import { checkProvisionalCode } from '../../src/core/provisional-code.ts';
import { checkCardSerial } from '../../src/core/vitale-card.ts';
import { validNirs } from '../numbers.ts';

const problems = (found: { problems: { code: string; positions: number[]; args?: object }[] }) =>
  found.problems
    .filter(({ code }) => !code.endsWith('look-alike'))
    .map(({ code, positions, args }) => [code, positions, args]);

describe('a NIR as it is copied', () => {
  it.each([
    "'278112B05000286",
    '"278112B05000286"',
    '="278112B05000286"',
    '“2 78 11 2B 050 002 86”',
    '« 278112B05000286 »',
    'NIR : 278112B05000286',
    'NIR: "278112B05000286"',
    'NIR 2 78 11 2B 050 002 86',
    'NIR=278112B05000286',
    'N° 278112B05000286',
    'N°278112B05000286',
    '№ 278112B05000286',
    'Numéro de sécurité sociale : 2 78 11 2B 050 002 86',
    'n° sécu : 278112B05000286',
    'No 278112B05000286',
    'NIR (obligatoire) : 278112B05000286',
  ])('%j is valid', (text) => {
    expect(checkNir(text)).toMatchObject({ valid: true, formAccepts: true, masked: '2 78 11 2B ••• ••• ••' });
  });

  it.each([
    ['O78112B05000286', [['nir.character', [1], { letters: 'zero' }]]],
    ['278lI2B05000286', [['nir.character', [4, 5], { letters: 'one' }]]],
    ['278ll2B05OOO286', [['nir.character', [4, 5, 10, 11, 12], { letters: 'both' }]]],
    ['XX8112B05000286', [['nir.character', [1, 2], undefined]]],
    ['Ol 8112B05000286', [['nir.character', [1, 2], { letters: 'both' }]]],
    ['NIR : 278112B050002X6', [['nir.character', [14], undefined]]],
    ['278112B0500x0286', [['nir.character', [12], undefined]]],
    ['2,78112E+14', [['nir.rounded', [], undefined]]],
    ['"2.78112E+14"', [['nir.rounded', [], undefined]]],
    ['0102457612 4', [['nir.length', [], { length: 11, hint: 'looks-serial' }]]],
    ['802500000201024576124', [['nir.length', [], { length: 21, hint: 'looks-serial' }]]],
    ['902500000201024576124', [['nir.length', [], { length: 21 }]]],
    [
      'Nr :',
      [
        ['nir.character', [1, 2, 3], undefined],
        ['nir.length', [], { length: 0 }],
      ],
    ],
    ['""', [['nir.empty', [], undefined]]],
    ["='278112B05000286'@", [['nir.character', [16, 17], undefined]]],
    ['@278112B05000286', [['nir.character', [1], undefined]]],
  ])('%j has %j', (text, expected) => {
    expect(problems(checkNir(text))).toEqual(expected);
  });

  it('means the same with any quotes around it and any label before it', () => {
    const label = fc.constantFrom('', 'NIR : ', 'N° ', 'Numéro : ', 'Sécurité sociale ', '=', 'NSS=');
    const quotes = fc.constantFrom(['', ''], ["'", ''], ['"', '"'], ['“', '”'], ['« ', ' »'], ["''", "''"]);
    fc.assert(
      fc.property(fc.constantFrom(...validNirs(50, 7)), label, quotes, (number, before, [open, close]) => {
        expect(checkNir(`${before}${open}${number}${close}`)).toEqual(checkNir(number));
      }),
    );
  });

  it('in small letters is accepted by the form nowhere, in the verdict or in the sentence', () => {
    expect(checkNir('278112b05000286')).toMatchObject({
      valid: true,
      formAccepts: false,
      problems: [{ code: 'nir.lower-case' }],
    });
  });
});

describe('a serial number as it is copied', () => {
  it.each([
    ['N° 12345678901', []],
    ["'12345678901'", []],
    ['Numéro de série : 8025000002 0102457612 4', []],
    ['N° 1234567890', [['card-serial.length', [], { length: 10, hint: 'last-digit' }]]],
    ['O1234567891', [['card-serial.character', [1], { letters: 'zero' }]]],
    ['0123456789x1', [['card-serial.character', [11], undefined]]],
    ['1,02457612E+10', [['card-serial.rounded', [], undefined]]],
    [
      '278112B05000286',
      [
        ['card-serial.character', [7], undefined],
        ['card-serial.length', [], { length: 14, hint: 'looks-nir' }],
      ],
    ],
    ['185071912304588', [['card-serial.length', [], { length: 15, hint: 'looks-nir' }]]],
  ])('%j has %j', (text, expected) => {
    expect(problems(checkCardSerial(text, 'photo'))).toEqual(expected);
  });
});

describe('a code as it is copied', () => {
  it.each([
    ['"aB3dE6gH9jK2"', []],
    ['Code : aB3dE6gH9jK2', []],
    ['Code provisoire : "aB3dE6gH9jK2"', []],
    [
      'Code aB3dE6gH9jK2',
      [
        ['code.character', [5], undefined],
        ['code.length', [], { length: 17 }],
      ],
    ],
    ['278112B05000286', [['code.length', [], { length: 15, hint: 'looks-nir' }]]],
    ['01024576124', [['code.length', [], { length: 11, hint: 'looks-serial' }]]],
  ])('%j has %j', (text, expected) => {
    expect(problems(checkProvisionalCode(text))).toEqual(expected);
  });
});
