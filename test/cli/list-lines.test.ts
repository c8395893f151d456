import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nirErrorCodes } from '../../src/core/nir.ts';
import { NIR, nirVerdict } from '../../src/core/nir-verdict.ts';
import { oracleErrors } from '../core/nir-oracle.ts';
import { validNirs } from '../numbers.ts';
import { type ListForm, type ListRules, readPieces } from './read-pieces.ts';

/** What is printed of a list of NIR. */
const printed = (pieces: readonly Buffer[], form: Partial<ListForm> = {}) => readPieces(pieces, nirs, form);
const nirs: ListRules = {
  judge: (view, start, end) => nirVerdict(view, start, end) & NIR.ERRORS,
  codes: nirErrorCodes,
  usualLength: 15,
};

const text = (input: string | Buffer, form?: Partial<ListForm>) => printed([Buffer.from(input)], form).text;
const GOOD = '278112B05000286';

describe('a list', () => {
  const line = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...validNirs(50, 3)) },
    fc.constantFrom(...validNirs(20, 4)).map((number) => `${number.slice(0, 13)}00`),
    fc.constantFrom('', ' ', '2 78 11 2B 050 002 86', `${GOOD} `, 'x'.repeat(5000), '\r', '278\r112B05000286'),
    fc.string({ maxLength: 18 }).map((value) => value.replaceAll('\n', '')),
  );
  const input = fc
    .tuple(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n'), fc.boolean(), fc.boolean())
    .map(([lines, end, ended, marked]) => Buffer.from((marked ? '\ufeff' : '') + lines.join(end) + (ended ? end : '')));

  it('is judged line by line as each value alone, however it is cut into pieces', () => {
    fc.assert(
      fc.property(input, fc.array(fc.nat(200), { maxLength: 6 }), (bytes, sizes) => {
        const cuts = [0, ...sizes.sort((a, b) => a - b), bytes.length];
        const pieces = cuts.slice(1).map((cut, index) => bytes.subarray(cuts[index], cut));
        const body = bytes.subarray(0, 3).toString() === '\ufeff' ? bytes.subarray(3) : bytes;
        const expected = body.length === 0 ? [] : body.toString('latin1').replace(/\n$/, '').split('\n');
        const records = expected.map((value, index) => {
          const errors = oracleErrors(Buffer.from(value.replace(/\r$/, ''), 'latin1'));
          return `${index + 1}\t${errors.join(',') || 'ok'}\n`;
        });
        const { text, lines } = printed(pieces, { all: true });
        expect(sorted(text)).toBe(records.join(''));
        expect(lines.lines).toBe(expected.length);
        expect(lines.invalid).toBe(records.filter((record) => !record.endsWith('\tok\n')).length);
      }),
      { numRuns: 2000, seed: 97 },
    );
  });

  /** The codes of a line in the order of the oracle. */
  function sorted(records: string): string {
    return records.replace(/\t(.*)\n/g, (_, codes: string) => `\t${codes.split(',').sort().join()}\n`);
  }

  it.each([
    ['', ''],
    ['\ufeff', ''],
    ['\n', '1\tnir.empty\n'],
    [GOOD, ''],
    [`${GOOD}\r\n\r\n`, '2\tnir.empty\n'],
    [`${GOOD}\r`, ''],
    [`\ufeff${GOOD}\n\ufeff${GOOD}\n`, ''],
    [`2781\n${GOOD}\n1234567\n1234567`, '1\tnir.length\n3\tnir.length\n4\tnir.length\n'],
    ['978192B05000286', '1\tnir.sex,nir.month,nir.key\n'],
    [Buffer.from([0xef, 0xbb, 0x0a]), '1\tnir.character,nir.length\n'],
  ])('of %j prints %j', (input, expected) => {
    expect(text(input)).toBe(expected);
  });

  it('prints every line with --all, and JSON lines with --json', () => {
    const input = `${GOOD}\n2781\n`;
    expect(text(input, { all: true })).toBe('1\tok\n2\tnir.length\n');
    expect(text(input, { all: true, json: true })).toBe(
      '{"line":1,"valid":true,"codes":[]}\n{"line":2,"valid":false,"codes":["nir.length"]}\n',
    );
  });

  it('gives a line of any length one verdict, and goes on after it', () => {
    const long = Buffer.alloc(3_000_000, '2');
    const pieces = [long.subarray(0, 20_000), long.subarray(20_000), Buffer.from(`\n2781\n${GOOD}`)];
    expect(printed(pieces, { all: true }).text).toBe('1\tnir.length\n2\tnir.length\n3\tok\n');
  });

  it('stops where its report is full, and goes on from there', () => {
    const { text, lines } = printed([Buffer.alloc(300_000, '\n')]);
    expect(lines.invalid).toBe(300_000);
    expect(text.split('\n').at(-2)).toBe('300000\tnir.empty');
  });
});

describe('a list with keys', () => {
  const keyed = (input: string | Buffer, form: Partial<ListForm> = {}) =>
    printed([Buffer.from(input)], { ...form, keyed: true });

  it.each([
    [`a\t${GOOD}\nb\t2781\n`, 'b\tnir.length\n'],
    ['b\t27\t81', 'b\tnir.length\n'],
    ['\t2781\n', '\tnir.length\n'],
    ['patient-000001\t2781', 'patient-000001\tnir.length\n'],
    ['Martin Paul 12\t2781', 'Martin Paul 12\tnir.length\n'],
    [`é 1234567\t2781\r\n\r\n\n`, 'é 1234567\tnir.length\n\tnir.empty\n\tnir.empty\n'],
    ['a\t\nb\t', 'a\tnir.empty\nb\tnir.empty\n'],
  ])('%j prints %j', (input, expected) => {
    expect(keyed(input)).toMatchObject({ text: expected, refusal: null });
  });

  it('writes out on a terminal what steers it in a key; elsewhere the key stays itself, byte for byte', () => {
    const steering = Buffer.concat([Buffer.from('a\u001b[2Jb\u202e\u0085é\u0007'), Buffer.from([0xff, 0xc3])]);
    const input = Buffer.concat([steering, Buffer.from('\t2781\n')]);
    expect(keyed(input, { onScreen: true }).text).toBe('a\\u{1b}[2Jb\\u{202e}\\u{85}é\\u{7}\ufffd\ufffd\tnir.length\n');
    expect(keyed(input).bytes).toEqual(Buffer.concat([steering, Buffer.from('\tnir.length\n')]));
  });

  it('writes keys in JSON as JSON, whatever they hold', () => {
    expect(keyed('a"\\\u0001é\t2781', { json: true }).text).toBe(
      '{"key":"a\\"\\\\\\u0001é","valid":false,"codes":["nir.length"]}\n',
    );
    const steering = 'a\u007f\u009b\u202e\u{e0041}';
    const { text } = keyed(`${steering}\t2781`, { json: true });
    expect(text).toMatch(/^[ -~]+\n$/);
    expect(JSON.parse(text).key).toBe(steering);
  });

  it.each([
    [`a\t2781\n${GOOD}\t2781`, 'list.key-digits', '2'],
    ['1-2-3-4-5-6-7-8\t2781', 'list.key-digits', '1'],
    ['２７８１１２０５\t2781', 'list.key-digits', '1'],
    ['1234٥٦٧٨\t2781', 'list.key-digits', '1'],
    ['1234567²\t2781', 'list.key-digits', '1'],
    ['①②③④⑤⑥⑦⑧\t2781', 'list.key-digits', '1'],
    ['𝟐𝟕𝟖𝟏𝟏𝟐𝟎𝟓\t2781', 'list.key-digits', '1'],
    ['aB3dE6gH9jK2\t2781', 'list.key-code', '1'],
    ['aB3d-E6gH 9jK2\t2781', 'list.key-code', '1'],
    ['ａＢ３ｄＥ６ｇＨ９ｊＫ２\t2781', 'list.key-code', '1'],
    [`a\t2781\n${GOOD}\n`, 'list.no-key', '2'],
    [GOOD, 'list.no-key', '1'],
    [`${'k'.repeat(4097)}\t`, 'list.key-length', '1'],
  ])('%j is refused: %s on line %s, and what was found before it stands', (input, code, line) => {
    const { refusal, text } = keyed(input);
    expect(refusal).toMatchObject({ code, args: { line } });
    expect(text).toBe(line === '2' ? 'a\tnir.length\n' : '');
  });

  it('has room for the longest record, however many come', () => {
    const key = '\u0001'.repeat(4096);
    const lines = Array.from({ length: 100 }, () => `${key}\t2781`);
    const { text, refusal } = keyed(lines.join('\n'), { json: true });
    expect(refusal).toBeNull();
    const record = `{"key":"${'\\u0001'.repeat(4096)}","valid":false,"codes":["nir.length"]}`;
    expect(text.split('\n').filter((line) => line !== record)).toEqual(['']);
    expect(text.split('\n')).toHaveLength(101);
  });

  it('has the same answer however it is cut into pieces', () => {
    const input = Buffer.from(`first\t${GOOD}\nsecond\t2781\n\nthird\t${'9'.repeat(20_000)}\nfourth\t${GOOD}`);
    const whole = printed([input], { keyed: true, all: true }).text;
    expect(whole).toBe('first\tok\nsecond\tnir.length\n\tnir.empty\nthird\tnir.length\nfourth\tok\n');
    for (let at = 1; at < 60; at += 1) {
      const pieces = [input.subarray(0, at), input.subarray(at, 17_000), input.subarray(17_000)];
      expect(printed(pieces, { keyed: true, all: true }).text).toBe(whole);
    }
  });
});
