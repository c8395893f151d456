// Lists as streams of any bytes, cut anywhere: one result a line, the one that the value alone has.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nirErrorCodes } from '../../src/core/nir.ts';
import { NIR, nirVerdict } from '../../src/core/nir-verdict.ts';
import { provisionalCodeErrorCodes, provisionalCodeVerdict } from '../../src/core/provisional-code.ts';
import { cardSerialErrorCodes, cardSerialVerdict } from '../../src/core/vitale-card.ts';
import { type ListForm, type ListRules, readPieces } from '../cli/read-pieces.ts';
import { oracleErrors } from '../core/nir-oracle.ts';
import { identifier } from './identifiers.ts';

const kinds: Readonly<Record<string, ListRules>> = {
  nir: {
    judge: (bytes, start, end) => nirVerdict(bytes, start, end) & NIR.ERRORS,
    codes: nirErrorCodes,
    usualLength: 15,
  },
  photo: {
    judge: (bytes, start, end) => cardSerialVerdict(bytes, start, end, 'photo'),
    codes: cardSerialErrorCodes,
    usualLength: 11,
  },
  plain: {
    judge: (bytes, start, end) => cardSerialVerdict(bytes, start, end, 'plain'),
    codes: cardSerialErrorCodes,
    usualLength: 11,
  },
  code: { judge: provisionalCodeVerdict, codes: provisionalCodeErrorCodes, usualLength: 12 },
};

const LINES = 10;
const ascii = identifier.map((text) => Buffer.from(text));
const byte = fc.constantFrom(
  0x0a,
  0x0d,
  0x09,
  0x20,
  0xc2,
  0xa0,
  0xe2,
  0x80,
  0xaf,
  0xef,
  0xbb,
  0xbf,
  0xff,
  0x00,
  0x31,
  0x41,
);
const value = fc.oneof(
  { weight: 300, arbitrary: ascii },
  { weight: 100, arbitrary: fc.array(byte, { maxLength: 20 }).map((bytes) => Buffer.from(bytes)) },
  { weight: 100, arbitrary: fc.uint8Array({ maxLength: 20 }).map((bytes) => Buffer.from(bytes)) },
  {
    weight: 100,
    arbitrary: fc
      .tuple(ascii, fc.nat(15), byte)
      .map(([text, at, put]) => Buffer.concat([text.subarray(0, at), Buffer.of(put), text.subarray(at)])),
  },
  { weight: 1, arbitrary: fc.integer({ min: 4000, max: 40_000 }).map((length) => Buffer.alloc(length, '7')) },
);
const codes = ['aB3dE6gH9jK2', 'aB3d-E6gH-9jK2', 'ａＢ３ｄＥ６ｇＨ９ｊＫ２'];
const key = fc.oneof(
  { weight: 60, arbitrary: fc.constantFrom('a\t', 'é 12\t', '\t', '"\\\t', '1234567\t') },
  fc.constantFrom(
    '',
    '12345678\t',
    '٣٣٣٣٣٣٣٣\t',
    '1-2-3-4-5-6-7-8\t',
    '①②③④⑤⑥⑦⑧\t',
    '𝟐𝟕𝟖𝟏𝟏𝟐𝟎𝟓\t',
    ...codes.map((code) => `${code}\t`),
    `${'k'.repeat(4096)}\t`,
    `${'k'.repeat(4097)}\t`,
  ),
);
const ending = fc.oneof({ weight: 4, arbitrary: fc.constant('\n') }, fc.constantFrom('\r\n', '\n\n', '\n\r\n'));
const line = fc.tuple(key, value, ending);
const stream = fc.record({
  kind: fc.constantFrom(...Object.keys(kinds)),
  form: fc.record({ all: fc.boolean(), keyed: fc.boolean(), json: fc.boolean(), onScreen: fc.boolean() }),
  marked: fc.boolean(),
  lines: fc.array(line, { minLength: LINES, maxLength: 2 * LINES }),
  ended: fc.boolean(),
  sizes: fc.array(fc.oneof(fc.integer({ min: 0, max: 40 }), fc.nat(5000)), { maxLength: 12 }),
});

export function fuzzLists(inputs: number, seed: number): string {
  const done = { streams: 0, lines: 0, invalid: 0, refused: 0 };
  fc.assert(
    fc.property(stream, ({ kind, form, marked, lines, ended, sizes }) => {
      const bytes = Buffer.concat([
        Buffer.from(marked ? '\ufeff' : ''),
        ...lines.flatMap(([before, text, end]) => [Buffer.from(form.keyed ? before : ''), text, Buffer.from(end)]),
        ...(ended ? [] : [lines[0]![1]]),
      ]);
      const expected = plainly(bytes, kind, form);
      const read = readPieces(cut(bytes, sizes), kinds[kind]!, form);
      assert.equal(read.text, expected.text);
      assert.equal(read.refusal?.code, expected.refusal);
      assert.equal(read.lines.lines, expected.lines);
      assert.equal(read.lines.invalid, expected.invalid);
      assert.ok(expected.refusal === undefined || read.refusal?.args.line === String(expected.lines + 1));
      done.streams += 1;
      done.lines += expected.lines;
      done.invalid += expected.invalid;
      done.refused += expected.refusal === undefined ? 0 : 1;
    }),
    { numRuns: Math.ceil(inputs / LINES), seed },
  );
  return `${done.lines} lines in ${done.streams} streams, ${done.invalid} lines invalid, ${done.refused} streams refused`;
}

function cut(bytes: Buffer, sizes: readonly number[]): Buffer[] {
  const pieces: Buffer[] = [];
  let at = 0;
  for (const size of sizes) {
    pieces.push(bytes.subarray(at, at + size));
    at += size;
  }
  return [...pieces, bytes.subarray(at)];
}

/** What is to be printed, in the plainest way: the whole input in memory, split, each value judged alone. */
function plainly(input: Buffer, kind: string, { all, keyed, json }: ListForm) {
  const body = input.subarray(0, 3).toString('latin1') === '\xef\xbb\xbf' ? input.subarray(3) : input;
  const rows = body.toString('latin1').split('\n');
  if (rows.at(-1) === '') rows.pop();
  const found = { text: '', lines: 0, invalid: 0, refusal: undefined as string | undefined };
  for (const row of rows) {
    const tab = keyed && row !== '' && row !== '\r' ? row.indexOf('\t') : -1;
    const name = Buffer.from(row.slice(0, Math.max(tab, 0)), 'latin1').toString();
    if (keyed && row !== '' && row !== '\r') {
      found.refusal = refusalOf(row, tab, name);
      if (found.refusal) break;
    }
    const text = Buffer.from(row.slice(tab + 1).replace(/\r$/, ''), 'latin1');
    const codes = codesAlone(text, kind);
    found.lines += 1;
    if (codes.length > 0) found.invalid += 1;
    if (codes.length === 0 && !all) continue;
    const valid = codes.length === 0;
    const escaped = (text: string, open: string, close: string) =>
      text.replace(
        /[\p{C}\p{Zl}\p{Zp}]/gu,
        (unit) =>
          `\\u${open}${unit
            .charCodeAt(0)
            .toString(16)
            .padStart(close ? 0 : 4, '0')}${close}`,
      );
    found.text += json
      ? `${escaped(JSON.stringify(keyed ? { key: name, valid, codes } : { line: found.lines, valid, codes }), '', '')}\n`
      : `${keyed ? escaped(name, '{', '}') : found.lines}\t${codes.join() || 'ok'}\n`;
  }
  return found;
}

function refusalOf(row: string, tab: number, name: string): string | undefined {
  if (tab > 4096 || (tab < 0 && row.length > 4096)) return 'list.key-length';
  if (tab < 0) return 'list.no-key';
  if ([...name].filter((character) => /\p{N}/u.test(character)).length >= 8) return 'list.key-digits';
  return codes.includes(name) ? 'list.key-code' : undefined;
}

/** The codes of a value that stands in a buffer of its own; of a NIR, also those of the plain rules. */
function codesAlone(value: Buffer, kind: string): string[] {
  const { judge, codes } = kinds[kind]!;
  const alone = Uint8Array.from(value);
  const found = codes(judge(new DataView(alone.buffer), 0, alone.length));
  if (kind === 'nir') assert.deepEqual([...found].sort(), oracleErrors(alone));
  return found;
}
