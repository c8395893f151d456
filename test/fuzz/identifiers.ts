// The three identifiers through the public library, beside plain rules that share nothing with it.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkCardSerial, checkNir, checkProvisionalCode, locateNirSlip } from '../../src/index.ts';
import { oracleErrors, SEPARATORS, withKey } from '../core/nir-oracle.ts';
import { edited } from './edited.ts';

const padded = (max: number, width: number) =>
  fc.integer({ min: 0, max }).map((number) => String(number).padStart(width, '0'));
const nir = fc
  .tuple(
    fc.constantFrom('1', '2', '1', '2', '3', '4', '7', '8'),
    padded(99, 2),
    fc.oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 20, max: 99 })).map((month) => `0${month}`.slice(-2)),
    fc.oneof(fc.constantFrom('2A', '2B', '20', '97', '99'), padded(95, 2)),
    padded(999_999, 6),
  )
  .map((parts) => withKey(parts.join('')));
const spelled = nir.map((number) =>
  [number.slice(0, 1), number.slice(1, 3), number.slice(3, 5), number.slice(5, 7), number.slice(7)].join(' '),
);
const serial = fc.tuple(fc.constantFrom('8025000002', ''), padded(99_999_999_999, 11)).map((parts) => parts.join(''));
const code = fc
  .array(fc.constantFrom(...'0123456789OIlabcXYZ'), { minLength: 12, maxLength: 12 })
  .map((characters) => characters.join(''));
const character = fc.constantFrom(
  ...'0123456789ABab .-\t/:@[`{xO\0\r\n\u007f',
  ...[
    '\u00a0',
    '\u2009',
    '\u202f',
    '\u2008',
    '\u2011',
    '\u00ad',
    '\u200b',
    '\u202e',
    '\ufeff',
    '\ufffd',
    'é',
    '２',
    '٣',
    '\u{1f600}',
    '\ud800',
  ],
);
export const identifier = fc.oneof(nir, spelled, serial, code);
const text = fc.oneof(
  { weight: 300, arbitrary: identifier },
  { weight: 500, arbitrary: edited(identifier, character) },
  { weight: 100, arbitrary: fc.array(character, { maxLength: 24 }).map((characters) => characters.join('')) },
  { weight: 100, arbitrary: fc.string({ unit: 'binary', maxLength: 24 }) },
  {
    weight: 1,
    arbitrary: fc.tuple(nir, fc.integer({ min: 4070, max: 4110 })).map(([number, to]) => number.padEnd(to)),
  },
);
const birth = fc.option(
  fc
    .tuple(fc.integer({ min: 1900, max: 2099 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
);

export function fuzzIdentifiers(inputs: number, seed: number): string {
  const valid = { nir: 0, cardSerial: 0, code: 0 };
  fc.assert(
    fc.property(text, birth, fc.constantFrom('photo', 'plain'), nir, (typed, month, type, holder) => {
      if (assertNir(typed, month === null ? {} : { birth: month })) valid.nir += 1;
      if (assertCardSerial(typed, type, holder)) valid.cardSerial += 1;
      if (assertCode(typed)) valid.code += 1;
    }),
    { numRuns: inputs, seed },
  );
  return `${inputs} texts, each as all three: ${valid.nir} NIR, ${valid.cardSerial} serials and ${valid.code} codes valid`;
}

/** As UTF-8 carries it: half of a surrogate pair is a character of its own. */
const compact = (typed: string) => Buffer.from(typed).toString().replace(SEPARATORS, '');

function assertNir(typed: string, options: { birth?: string }): boolean {
  const check = checkNir(typed, options);
  const bytes = Buffer.from(typed);
  const errors = check.problems.filter(({ severity }) => severity === 'error').map((problem) => problem.code);
  assert.deepEqual(errors.sort(), oracleErrors(bytes));
  assert.equal(check.valid, errors.length === 0);
  assertHidden(typed, check);
  const slips = locateNirSlip(typed, options);
  assertHidden(typed, slips);
  const number = compact(typed).toUpperCase();
  if (!check.valid) {
    assert.equal(check.decoded, null);
    assert.equal(slips === null, bytes.length > 4096 || [...compact(typed)].length !== 15);
    for (const slip of slips ?? []) if (slip.kind === 'swap') assertRepairs(number, slip.positions[0]);
    return false;
  }
  assert.equal(slips, null);
  const { sex, yearOfBirth, monthOfBirth, department } = check.decoded!;
  const sign = sex === null ? /^[3478]/ : sex === 'male' ? /^1/ : /^2/;
  const month = number.slice(3, 5);
  assert.match(number, sign);
  assert.equal(yearOfBirth, number.slice(1, 3));
  assert.equal(monthOfBirth, Number(month) <= 12 ? Number(month) : null);
  assert.ok(number.slice(5).startsWith(department));
  assert.equal(check.formAccepts, sex !== null && monthOfBirth !== null);
  assert.equal(compact(check.masked).replaceAll('•', ''), number.slice(0, 7));
  // Written in another way it is the same number.
  const again = checkNir(`${number.slice(0, 5)}-${number.slice(5, 10)}\u202f${number.slice(10)}.`, options);
  const written = ({ problems, ...rest }: typeof check) => ({
    ...rest,
    problems: problems.filter((problem) => problem.code !== 'nir.lower-case'),
  });
  assert.deepEqual(written(again), written(check));
  return true;
}

/** With these two characters in each other's place the number is right. */
function assertRepairs(number: string, at: number): void {
  const characters = [...number];
  [characters[at - 1], characters[at]] = [characters[at]!, characters[at - 1]!];
  assert.deepEqual(oracleErrors(Buffer.from(characters.join(''))), []);
}

function assertCardSerial(typed: string, type: 'photo' | 'plain', holder: string): boolean {
  const check = checkCardSerial(typed, type, { nir: holder });
  const right = type === 'photo' ? /^(8025000002)?\d{11}$/ : /^\d{8,13}$/;
  assert.equal(check.valid, Buffer.byteLength(typed) <= 4096 && right.test(compact(typed)));
  assert.ok((check.masked.match(/\d/g) ?? []).length <= 5);
  assertHidden(typed, check);
  return check.valid;
}

function assertCode(typed: string): boolean {
  const check = checkProvisionalCode(typed);
  const inner = typed
    .replace(/[\p{Default_Ignorable_Code_Point}\r]/gu, '')
    .replace(/^((?!\n)[\s\u0085])+|((?!\n)[\s\u0085])+$/g, '');
  assert.equal(check.valid, Buffer.byteLength(typed) <= 4096 && /^[0-9A-Za-z]{12}$/.test(inner));
  for (const problem of check.problems)
    assert.deepEqual(
      Object.keys(problem.args ?? {}).filter((name) => name !== 'length'),
      [],
    );
  assertHidden(typed, check);
  return check.valid;
}

/** Eight characters in a row of what was typed, a digit among them, stand nowhere in the answer. */
function assertHidden(typed: string, answer: unknown): void {
  const said = compact(JSON.stringify(answer)).toUpperCase();
  const secret = compact(typed).toUpperCase();
  for (let at = 0; at + 8 <= Math.min(secret.length, 40); at += 1) {
    const part = secret.slice(at, at + 8);
    assert.ok(!/\p{Nd}/u.test(part) || !said.includes(part), `${part} is repeated: ${said}`);
  }
}
