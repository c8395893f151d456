// One value on standard input, as spreadsheets and editors write it.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { encodingOf } from '../../src/cli/terminal/encoding.ts';

const program = fileURLToPath(new URL('../../bin/mes-optout.cjs', import.meta.url));
const validate = (input: Buffer) => {
  const args = [program, 'validate', '--nir', '-', '-q', '--lang', 'en'];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { input, encoding: 'utf8' });
  return [status, stdout + stderr];
};
const NUMBER = '2 78 11 2B 050 002 86';
const swapped = (text: string) => Buffer.from(text, 'utf16le').swap16();

it.each([
  ['blank lines around it', Buffer.from(`\n \r\n${NUMBER}\r\n\n`)],
  ['UTF-16 with its mark', Buffer.from(`\ufeff${NUMBER}\r\n`, 'utf16le')],
  ['UTF-16 the other way round', swapped(`\ufeff${NUMBER}`)],
  ['UTF-16 without a mark', Buffer.from(NUMBER, 'utf16le')],
  ['a formula', Buffer.from(`="${NUMBER}"\n`)],
])('%s is one value', (_, input) => {
  expect(validate(input)).toEqual([0, 'ok\n']);
});

it('two values are a list', () => {
  expect(validate(Buffer.from(`${NUMBER}\n\n${NUMBER}\n`))[0]).toBe(2);
});

it.each([
  ['', 'utf-8'],
  ['2781', 'utf-8'],
  ['\ufeff2781', 'utf-8'],
] as const)('%j is of %s', (text, encoding) => {
  expect(encodingOf(Buffer.from(text), Buffer.from(text).length)).toBe(encoding);
});

it('UTF-16 is told by its zeros either way', () => {
  expect([encodingOf(Buffer.from('27', 'utf16le'), 4), encodingOf(swapped('27'), 4)]).toEqual(['utf-16le', 'utf-16be']);
});
