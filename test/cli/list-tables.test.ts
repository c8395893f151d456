// Lists as spreadsheets export them, through the built program and through its reader.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ListReport } from '../../src/cli/validate/list-report.ts';
import { shapeOf } from '../../src/cli/validate/list-shape.ts';
import { TableLines } from '../../src/cli/validate/table-lines.ts';
import { nirErrorCodes } from '../../src/core/nir.ts';
import { NIR, nirVerdict } from '../../src/core/nir-verdict.ts';
import { validNirs } from '../numbers.ts';

const program = fileURLToPath(new URL('../../bin/mes-optout.cjs', import.meta.url));
function run(input: Buffer | string, ...options: string[]) {
  const args = [program, 'validate', '--nir', '-', '--list', '--lang', 'en', ...options];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { input, encoding: 'utf8' });
  return { stdout, stderr, status };
}

const FAULTY = [3, 17, 50, 99, 120, 160, 199];
const wrongKey = (number: string) => number.slice(0, 13) + String((Number(number.slice(13)) % 97) + 1).padStart(2, '0');
const numbers = validNirs(200, 5).map((number, index) => (FAULTY.includes(index) ? wrongKey(number) : number));
const grouped = (number: string) => number.replace(/^(.)(..)(..)(..)(...)(...)(..)$/, '$1 $2 $3 $4 $5 $6 $7');
/** The header is line 1. */
const expected = FAULTY.map((index) => `${index + 2}\tnir.key\n`).join('');
const semicolons = [
  'Nom;N° de sécurité sociale;Téléphone',
  ...numbers.map((number, index) => `Durand ${index};${grouped(number)};0612345678`),
];
const quoted = [
  '"Nom","N° de sécurité sociale","Téléphone"',
  ...numbers.map((number, index) => `"Durand, ${index}","${number}","0612345678"`),
];
const exports: [string, Buffer][] = [
  ['Excel, CSV in French', Buffer.from(`${semicolons.join('\r\n')}\r\n`, 'latin1')],
  ['Excel, CSV UTF-8', Buffer.from(`\ufeff${semicolons.join('\r\n')}\r\n`)],
  ['Excel, Unicode text', Buffer.from(`\ufeff${semicolons.join('\r\n').replaceAll(';', '\t')}\r\n`, 'utf16le')],
  ['Excel for Mac, lone returns', Buffer.from(semicolons.join('\r'), 'latin1')],
  ['LibreOffice, CSV', Buffer.from(`${quoted.join('\n')}\n`)],
  ['one column with its header', Buffer.from(`NIR\r\n${numbers.join('\r\n')}\r\n`)],
];

describe('two hundred numbers with seven faults', () => {
  it.each(exports)('%s: the seven lines, and no other cell', (_, input) => {
    const { stdout, stderr, status } = run(input);
    expect({ stdout, status }).toEqual({ stdout: expected, status: 1 });
    expect(stderr).toBe('Line 1 is a header: it is not checked.\n200 lines, 7 to be corrected.\n');
  });

  it('are keyed by a column, found by its name or its number', () => {
    const keys = FAULTY.map((index) => `Durand, ${index}\tnir.key\n`).join('');
    expect(run(exports[4]![1], '--key', 'nom').stdout).toBe(keys);
    expect(run(exports[4]![1], '--key', '1', '--column', '2', '--delimiter', ',').stdout).toBe(keys);
    const [, second] = run(exports[4]![1], '--key', 'Nom', '--json').stdout.split('\n');
    expect(JSON.parse(second!)).toEqual({ key: 'Durand, 17', valid: false, codes: ['nir.key'] });
  });

  it('have a column said to be missing once, and nothing of the table', () => {
    for (const options of [
      ['--column', '9'],
      ['--column', 'Durand'],
      ['--key', 'x'],
    ]) {
      const { stdout, stderr, status } = run(exports[0]![1], ...options);
      expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
      expect(stderr).toMatch(/^Error: this is a table of 3 columns, .*--column N\.\n$/);
    }
  });

  it('in two columns have to be told apart', () => {
    const twice = numbers.map((number) => `${number};${number}`).join('\n');
    expect(run(twice).status).toBe(2);
    expect(run(twice, '--column', '2').stdout.split('\n')).toHaveLength(8);
  });
});

it('a key with a tab and ends of lines in its quotes makes no record of its own', () => {
  const { stdout, stderr } = run('Id;NIR\n"a\tok\r\nb";2781\né;2781\n', '--key', 'Id', '--column', 'NIR');
  expect({ stdout, stderr }).toEqual({
    stdout: 'a\\u{9}ok\\u{d}\\u{a}b\tnir.length\né\tnir.length\n',
    stderr: 'Line 1 is a header: it is not checked.\n3 lines, 2 to be corrected.\n',
  });
});

describe('a table whose keys may be identifiers', () => {
  it.each([
    ['a number', '2 78 11 2B 050', 'hold numbers'],
    ['a serial number', '27182818', ''],
    ['a code', 'aB3d-E6gH-9jK2', ''],
  ])('is refused at %s, with its line and without the key', (_, key) => {
    for (const [cell, sign] of [
      [key, ';'],
      [`"${key}"`, ','],
    ]) {
      const rows = ['Id;NIR', 'a;2781', `${cell};2781`, 'b;2781'].join('\n').replaceAll(';', sign!);
      const { stdout, stderr, status } = run(rows, '--key', 'Id', '--column', 'NIR');
      expect({ stdout, status }).toEqual({ stdout: 'a\tnir.length\n', status: 2 });
      expect(stderr).toMatch(/^Error: on line 3, /m);
      expect(stderr).not.toContain(key);
    }
  });
});

it('a file that is named is answered with the call that reads it', () => {
  const { stderr, status } = run('', 'people.csv');
  expect(status).toBe(2);
  expect(stderr).toContain('mes-optout validate --nir - --list < FILE');
});

it.each(['--column', '--key', '--delimiter'])('%s asks for a list', (option) => {
  const value = option === '--delimiter' ? ';' : 'NIR';
  const args = [program, 'validate', '--nir', '-', option, value, '--lang', 'en'];
  const { status, stderr } = spawnSync(process.execPath, args, { input: '', encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr).toContain('--list is missing');
});

it('a quote that never ends is an error with its line', () => {
  const { stderr, status } = run(`NIR;Name\n${numbers[0]};a\n${numbers[1]};"b\n${numbers[2]};c\n`);
  expect(status).toBe(2);
  expect(stderr).toContain('on line 3, a quote is not closed');
});

const judge = (bytes: DataView, start: number, end: number) => nirVerdict(bytes, start, end) & NIR.ERRORS;
const looks = (text: string) => /\d{13}/.test(text);
const [GOOD] = validNirs(1, 9);

describe('the shape of a list', () => {
  it.each([
    [`${GOOD}\n${GOOD}\n`, {}, { table: null, head: '', header: null }],
    [`NIR\n${GOOD}\n`, {}, { table: null, head: 'NIR\n', header: { from: 1, to: 1 } }],
    [
      `N°\tNIR\n1\t${GOOD}\n`,
      {},
      { table: { delimiter: '\t', column: 1, key: null }, head: 'N°\tNIR\n', header: { from: 1, to: 1 } },
    ],
    [`1,${GOOD}\n2,${GOOD}\n`, {}, { table: { delimiter: ',', column: 1, key: null }, head: '', header: null }],
    [`a;${GOOD};b,c\nd;x;e,f\n`, {}, { table: { delimiter: ';', column: 1, key: null }, head: '', header: null }],
    [`a|${GOOD}`, { delimiter: '|' }, { table: { delimiter: '|', column: 1, key: null }, head: '', header: null }],
    ['2,78112E+14\n2,78112E+14\n', {}, { table: null, head: '', header: null }],
    [`2\t78\t${GOOD!.slice(3)}\n`, {}, { table: null, head: '', header: null }],
    ['', {}, { table: null, head: '', header: null }],
  ])('%j, %j: %j', (text, options, shape) => {
    expect(shapeOf(text, options, { judge, looks })).toEqual(shape);
  });
});

describe('a table', () => {
  const cell = fc.constantFrom('', 'a', 'é', 'a b', '12', 'x;y', 'say "so"', 'two\nlines');
  const value = fc.constantFrom(GOOD!, wrongKey(GOOD!), '', 'x', grouped(GOOD!));
  const row = fc.tuple(cell, value, cell, fc.boolean());

  it('has for each row the verdict on its cell, however it is quoted and cut into pieces', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 12 }), fc.integer({ min: 1, max: 60 }), async (rows, size) => {
        const written = (text: string, always: boolean) =>
          always || /[;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
        const text = rows
          .map(([before, number, after, always]) =>
            [before, number, after].map((each) => written(each, always)).join(';'),
          )
          .join('\n');
        let line = 1;
        const records = rows.map(([before, number, after]) => {
          const first = line;
          line += 1 + before.split('\n').length - 1 + after.split('\n').length - 1;
          const bytes = Buffer.from(number);
          const verdict = judge(new DataView(bytes.buffer, bytes.byteOffset, bytes.length), 0, bytes.length);
          return `${first}\t${nirErrorCodes(verdict).join() || 'ok'}\n`;
        });
        expect(await read(Buffer.from(text), size)).toBe(records.join(''));
      }),
      { seed: 97, numRuns: 500 },
    );
  });

  async function read(input: Buffer, size: number): Promise<string> {
    const report = new ListReport({ json: false, all: true, keyed: false, onScreen: false, codes: nirErrorCodes });
    const lines = new TableLines({ judge, report, table: { delimiter: ';', column: 1, key: null }, before: 0 });
    let rest = Buffer.alloc(0);
    for (let at = 0; at <= input.length; at += size) {
      const bytes = Buffer.concat([rest, input.subarray(at, at + size)]);
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
      rest = bytes.subarray(lines.read({ bytes, view }, 0, bytes.length, at + size > input.length));
    }
    return report.take().toString();
  }
});
