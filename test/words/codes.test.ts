// `help codes` names every code that a number may be answered with.
import { expect, test } from 'vitest';
import { calendarDate } from '../../src/core/calendar-date.ts';
import { nirErrorCodes } from '../../src/core/nir.ts';
import { provisionalCodeErrorCodes } from '../../src/core/provisional-code.ts';
import { validate } from '../../src/core/validation.ts';
import { cardSerialErrorCodes } from '../../src/core/vitale-card.ts';
import { english, french } from './languages.ts';

const all = ~0;
/** A number for each code of what is to be read again. */
const toReadAgain = [
  { nir: '378112B05000200' },
  { nir: '278202B05000200' },
  { nir: '278110005000200' },
  { nir: '278112B00000000' },
  { nir: '250112B05000200' },
  { nir: '278112b05000286' },
  { nir: '278112B05000286', birth: '1990-01' },
  { cardSerial: { text: '01012026', type: 'plain' as const } },
  { cardSerial: { text: '80250000025', type: 'photo' as const } },
  { nir: '278112B05000286', cardSerial: { text: '05000286', type: 'plain' as const } },
  { code: '0123456789O1' },
];
const codes = [
  ...nirErrorCodes(all),
  ...cardSerialErrorCodes(all),
  ...provisionalCodeErrorCodes(all),
  ...toReadAgain.flatMap((asked) => {
    const { nir, cardSerial, code } = validate(asked, calendarDate('2026-11-21'));
    return [nir, cardSerial, code]
      .flatMap((part): readonly { code: string }[] => part?.problems ?? [])
      .map((problem) => problem.code);
  }),
];

test.each([french, english])('in $lang', ({ pages }) => {
  expect(Object.keys(pages.codes).sort()).toEqual([...new Set(codes)].sort());
});
