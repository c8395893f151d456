// What cannot be seen changes nothing: an identifier copied from a page, a PDF or a word processor is the one that is read.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkNir } from '../../src/core/nir.ts';
import { checkProvisionalCode } from '../../src/core/provisional-code.ts';
import { checkCardSerial } from '../../src/core/vitale-card.ts';
import { sprinkled, unseen } from '../unseen.ts';

const dashesAndBlanks = [
  ' ',
  '\u00a0',
  '\u2007',
  '\u3000',
  '\t',
  '.',
  '-',
  '\u2010',
  '\u2011',
  '\u2013',
  '\u2014',
  '\u2212',
];

test.each([
  ['278112B05000286', checkNir],
  ['12345678', (text: string) => checkCardSerial(text, 'plain')],
  ['01024576124', (text: string) => checkCardSerial(text, 'photo')],
] as const)('%s is the same with separators and unseen characters anywhere', (number, check) => {
  fc.assert(
    fc.property(sprinkled(number, [...unseen, ...dashesAndBlanks]), (typed) => {
      expect(check(typed)).toEqual(check(number));
    }),
    { seed: 2026 },
  );
});

test('a code is the same with unseen characters anywhere', () => {
  fc.assert(
    fc.property(sprinkled('aB3dE6gH9jK2', unseen), (typed) => {
      expect(checkProvisionalCode(typed)).toEqual(checkProvisionalCode('aB3dE6gH9jK2'));
    }),
    { seed: 2026 },
  );
});
