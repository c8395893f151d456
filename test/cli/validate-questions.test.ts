// The conversation of `validate` at a real terminal.
import { fileURLToPath } from 'node:url';
import { spawn } from '@lydell/node-pty';
import { expect, it } from 'vitest';

const program = fileURLToPath(new URL('../../bin/mes-optout.cjs', import.meta.url));

/** Answers each question when it stands, and tells how the program ends. */
function converse(args: readonly string[], answers: readonly (readonly [question: string, answer: string])[]) {
  return new Promise<{ output: string; exitCode: number }>((resolve) => {
    const env = { PATH: process.env.PATH!, TERM: 'xterm', LANG: 'C', NO_COLOR: '1' };
    const terminal = spawn(process.execPath, [program, 'validate', ...args], { cols: 100, rows: 60, env });
    const rest = [...answers];
    let output = '';
    terminal.onData((data) => {
      output += data;
      if (rest.length > 0 && output.includes(rest[0]![0])) terminal.write(rest.shift()![1]);
    });
    terminal.onExit(({ exitCode }) => resolve({ output, exitCode }));
  });
}

it('asks for each identifier in turn, and for nothing that the options told', async () => {
  const { output, exitCode } = await converse(
    ['--lang', 'en', '--birth', '1978-11', '--card-type', 'photo'],
    [
      ['Social security number', '278112B05000286\r'],
      ['Serial number', '0102457612 4\r'],
      ['Provisional code', '\r'],
    ],
  );
  expect(exitCode).toBe(0);
  expect(output).toContain('2 78 11 2B ••• ••• ••: well formed');
  expect(output).toContain('•••••• 7612 4: well formed');
  expect(output).not.toMatch(/Month of birth, |Type of carte|Provisional code\r/);
});

it('keeps the question while a month of birth cannot be read', async () => {
  const { output, exitCode } = await converse(
    ['--lang', 'en'],
    [
      ['Social security number', '278112B05000268\r'],
      ['Month of birth', 'November\r'],
      ['like 1978-11', '\u0015'],
      ['like 1978-11', '1978-11\r'],
      ['Type of carte', '\u001b[A\r'],
      ['Provisional code', '\r'],
    ],
  );
  expect(exitCode).toBe(1);
  expect(output).toContain('characters 14 and 15');
});

it('asks for the one value that is - , masked', async () => {
  const { output, exitCode } = await converse(['--code', '-'], [['Code provisoire', 'aB3dE6gH9jK2\r']]);
  expect(exitCode).toBe(0);
  expect(output).toContain('12 lettres et chiffres');
});

it('ends with 2 when every question is passed over', async () => {
  const { output, exitCode } = await converse(
    [],
    [
      ['Numéro de sécurité sociale', '\r'],
      ['Type de carte', '\u001b[A\r'],
      ['Code provisoire', '\r'],
    ],
  );
  expect(exitCode).toBe(2);
  expect(output).toContain('il manque --nir|--card-serial|--code');
});

it.each([
  ['Ctrl-C', '\u0003', 130],
  ['Ctrl-D, the end of standard input', '\u0004', 130],
])('ends without a word at %s', async (_, key, code) => {
  const { output, exitCode } = await converse([], [['Numéro de sécurité sociale', key]]);
  expect(exitCode).toBe(code);
  expect(output).not.toMatch(/Erreur|Error|at /);
});

it('asks nothing with --no-input', async () => {
  const { exitCode } = await converse(['--no-input'], []);
  expect(exitCode).toBe(2);
});
