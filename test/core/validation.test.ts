import { expect, it } from 'vitest';
import { calendarDate } from '../../src/core/calendar-date.ts';
import { type ValidationRequest, validate } from '../../src/core/validation.ts';
import { identifierStatements } from '../../src/knowledge/identifier-statements.ts';
import { sources } from '../../src/knowledge/sources.ts';
import { speakValidation } from '../../src/words/speak-validation.ts';
import { english, french } from '../words/languages.ts';
import { withKey } from './nir-oracle.ts';

const today = calendarDate('2026-11-21');
const requests: ValidationRequest[] = [
  { nir: '278112B05000286', birth: '1978-11' },
  { nir: '278112B05000268' },
  { nir: '287112B05000286', birth: '1978-11' },
  { nir: '785207500099999', cardSerial: { text: '1', type: 'photo' }, code: '0' },
  { cardSerial: { text: '802500000201024576124', type: 'photo' }, code: 'aB3dE6gH9jK0' },
  { nir: '278112B05000286', cardSerial: { text: '05000286', type: 'plain' } },
  {},
];

it('is valid when all that was given is', () => {
  expect(requests.map((request) => validate(request, today).valid)).toEqual([
    true,
    false,
    false,
    false,
    true,
    true,
    true,
  ]);
});

it('holds what was asked for and nothing else', () => {
  expect(validate({ code: '' }, today)).not.toHaveProperty('nir');
  expect(validate({ nir: '' }, today)).not.toHaveProperty('code');
});

it.each([french, english])('cites a source with every sentence, and holds every source cited: $lang', (words) => {
  for (const request of requests) {
    const spoken = speakValidation(validate(request, today), words);
    const held = new Set(spoken.sources.map(({ id }) => id));
    const said = [spoken.nir, spoken.cardSerial, spoken.code].flatMap((part) => [
      ...(part?.problems ?? []),
      ...(part?.remarks ?? []),
    ]);
    for (const { message, sources: cited } of [...said, ...spoken.unconfirmed]) {
      expect(message).toMatch(/[.:?]$/u);
      expect(message).not.toMatch(/undefined|null|NaN/);
      expect(cited.length).toBeGreaterThan(0);
      expect(cited.filter((id) => !held.has(id))).toEqual([]);
    }
  }
});

it.each<[ValidationRequest, [string, object, number[]][]]>([
  [
    { nir: '278112B05000286', birth: '1978-11' },
    [
      ['nir.right', {}, []],
      ['nir.form-accepts', {}, []],
      ['nir.says', { sex: 'female', yearOfBirth: '78', monthOfBirth: 11, department: '2B' }, []],
      ['place.department', { department: '2B', name: 'Haute-Corse' }, []],
      ['nir.same-key-18-2b', {}, [6, 7]],
      ['nir.same-key-swap', {}, [12, 14, 13, 15]],
    ],
  ],
  // Provisional: what it says of its holder is not certain.
  [{ nir: withKey('7850175101123') }, [['nir.right', {}, []]]],
  [
    { nir: '278112B05000268' },
    [
      ['nir.slips', { birth: false }, []],
      ['nir.no-correction', {}, []],
    ],
  ],
  [
    { nir: '287112B05000286', birth: '1978-11' },
    [
      ['nir.slips', { birth: true }, []],
      ['nir.no-correction', {}, []],
    ],
  ],
  [{ nir: '278112B05000268', birth: '1978-10' }, [['nir.no-slip', { birth: true }, []]]],
  [{ nir: '978192B05000299' }, [['nir.no-slip', { birth: false }, []]]],
  [{ nir: 'XX8112B05000286' }, []],
  [{ nir: '2781' }, []],
  [
    { cardSerial: { text: '80 250 00002 0102457612 4', type: 'photo' } },
    [
      ['card-serial.right', { type: 'photo', length: 21 }, []],
      ['card-serial.where', { type: 'photo' }, []],
      ['card-serial.read-back', { type: 'photo' }, []],
    ],
  ],
  [{ cardSerial: { text: '1', type: 'plain' } }, [['card-serial.where', { type: 'plain' }, []]]],
  [
    { code: 'aB3dE6gH9jK2' },
    [
      ['code.right', {}, []],
      ['code.limits', {}, []],
    ],
  ],
  [{ code: '' }, []],
])('remarks on %j: %j', (request, remarks) => {
  const { nir, cardSerial, code, unconfirmed } = validate(request, today);
  const part = nir ?? cardSerial ?? code;
  expect(part!.remarks.map(({ code: said, args, positions }) => [said, args, positions])).toEqual(remarks);
  expect(unconfirmed).toEqual([{ code: 'form.web-rules', weight: 'know', args: {}, sources: expect.any(Array) }]);
});

it('shows nothing to read back of a serial that is a part of the NIR', () => {
  const { cardSerial } = validate({ nir: '278112B05000286', cardSerial: { text: '05000286', type: 'plain' } }, today);
  expect(cardSerial?.remarks.map(({ code }) => code)).toEqual(['card-serial.right', 'card-serial.where']);
  expect(cardSerial?.problems.map(({ code }) => code)).toEqual(['card-serial.in-nir']);
});

it('rests on recorded sources', () => {
  const cited = Object.values(identifierStatements).flatMap((statement) => [...statement.sources]);
  expect(cited.filter((id) => !(id in sources))).toEqual([]);
});

it('says when its sources were read more than a year ago', () => {
  const { warnings } = validate({ code: 'aB3dE6gH9jK2' }, calendarDate('2028-01-01'));
  expect(warnings.map(({ code }) => code)).toEqual(['sources.stale']);
});

it('tells 91 to 96 apart only with a birth year', () => {
  const places = (birth?: string) =>
    validate({ nir: '148019111200240', ...(birth !== undefined && { birth }) }, today).nir?.remarks.map(
      ({ code }) => code,
    );
  expect(places()).toContain('place.algeria-or-department');
  expect(places('1948-01')).toContain('place.algeria');
});
