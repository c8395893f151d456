// The conversation of `validate` at a real terminal.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawn } from '@lydell/node-pty';
import { describe, expect, it } from 'vitest';
import { openTerminal } from './terminal.ts';

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
  expect(output).toContain('Well formed: the social security number, the serial number of the card.');
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
  expect(output.replace(/\u202f/g, ' ')).toContain('Bien formé : le code provisoire');
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

describe('ends without an answer, and not with 0,', () => {
  const [ended, silent] = ['setImmediate(() => this.push(null))', 'this.unref()'];
  it.each([
    ['where standard input ends', 'xterm', ended, 130],
    ['where standard input ends, in a terminal that only prints', 'dumb', ended, 2],
    ['where nothing more can come', 'xterm', silent, 130],
    ['where nothing more can come, in a terminal that only prints', 'dumb', silent, 2],
  ])('%s', async (_, TERM, happens, code) => {
    const change = `const { setRawMode } = process.stdin;
      process.stdin.setRawMode = function (on) { if (on) ${happens}; return setRawMode.call(this, on); };`;
    const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(change)}`;
    const terminal = openTerminal(['validate', '--nir', '-', '--lang', 'en'], { env: { NODE_OPTIONS, TERM } });
    expect((await terminal.ended()).exitCode).toBe(code);
  });
});

it('asks nothing with --no-input', async () => {
  const { exitCode } = await converse(['--no-input'], []);
  expect(exitCode).toBe(2);
});

describe('a number is read from a terminal with its typing hidden, or not at all', () => {
  // Nothing that the rule for identifiers would hide by itself.
  const number = 'XQ7';
  const typedInto = async (line: string, env: Record<string, string> = {}) => {
    const terminal = spawn('/bin/sh', ['-c', `${line}; printf 'ended %d.' $?`, process.execPath, program], {
      cols: 100,
      rows: 60,
      cwd: mkdtempSync(join(tmpdir(), 'mes-optout-typed-')),
      env: { PATH: process.env.PATH!, TERM: 'xterm', LANG: 'C', NO_COLOR: '1', ...env },
    });
    let output = '';
    let typed = false;
    return new Promise<{ output: string; exitCode: number }>((resolve) => {
      terminal.onData((data) => {
        output += data;
        if (!typed && output.includes('Social security number')) {
          typed = true;
          terminal.write(`${number}\r`);
        }
        const code = /ended (\d+)\./.exec(output)?.[1];
        if (code !== undefined) resolve({ output, exitCode: Number(code) });
      });
    });
  };

  it.each([
    ['asked for with -', 'xterm'],
    ['asked for with -, in a terminal that only prints', 'dumb'],
  ])('%s', async (_, TERM) => {
    const { output, exitCode } = await typedInto('"$0" "$1" validate --nir - --lang en', { TERM });
    expect(exitCode).toBe(1);
    expect(output).not.toContain(number);
  });

  it.each([
    ['--no-input', '"$0" "$1" validate --nir - --no-input --lang en'],
    ['the messages in a file', '"$0" "$1" validate --nir - --lang en 2>told; code=$?; cat told; (exit $code)'],
    ['a list', '"$0" "$1" validate --nir - --list --lang en'],
  ])('refused with %s', async (_, line) => {
    const { output, exitCode } = await typedInto(line);
    expect(output).toContain('Error: what is typed here would be seen');
    expect(exitCode).toBe(2);
  });
});

it('gives the cursor back when it is ended from outside', async () => {
  const terminal = openTerminal(['--lang', 'en'], { under: ['/bin/sh', '-c', 'echo $$ >pid; exec "$@"', 'sh'] });
  await terminal.asks('Arrow keys');
  terminal.signal('SIGTERM');
  const { exitCode, cursorVisible } = await terminal.ended();
  expect({ exitCode, cursorVisible }).toEqual({ exitCode: 143, cursorVisible: true });
});

it('in a terminal that only prints, a key erases and Ctrl-C leaves', async () => {
  const terminal = openTerminal(['validate', '--nir', '-', '--lang', 'en', '--quiet'], { env: { TERM: 'dumb' } });
  await terminal.showsLast('Social security number');
  terminal.type('278112B050002867');
  terminal.type('\u007f');
  terminal.type('\r');
  const { exitCode, screen } = await terminal.ended();
  expect({ exitCode, screen }).toEqual({ exitCode: 0, screen: expect.stringMatching(/\nok$/) });

  const left = openTerminal(['validate', '--nir', '-', '--lang', 'en'], { env: { TERM: 'dumb' } });
  await left.showsLast('Social security number');
  left.type('\u0003');
  expect((await left.ended()).exitCode).toBe(130);
});

// On a computer that does much else the first try may be late.
it('goes back within a second at Escape', { retry: 3 }, async () => {
  const terminal = openTerminal(['--lang', 'en']);
  await terminal.asks('Which of the two');
  await terminal.choose('Dossier');
  await terminal.asks('For whom');
  const typed = performance.now();
  terminal.type('\u001b');
  await terminal.asks('Which of the two');
  expect(performance.now() - typed).toBeLessThan(1000);
  terminal.type('\u0003');
  await terminal.ended();
});

it('adds nothing for an arrow key in a terminal that only prints', async () => {
  const terminal = openTerminal(['validate', '--nir', '-', '--lang', 'en', '--quiet'], { env: { TERM: 'dumb' } });
  await terminal.showsLast('Social security number');
  terminal.type('278112B05000286');
  for (const key of ['\u001b[A', '\u001bOB', '\u001b[1;5C', '\u001b[3~']) terminal.type(key);
  terminal.type('\r');
  const { exitCode, screen } = await terminal.ended();
  expect(screen).toMatch(/\nok$/);
  expect(exitCode).toBe(0);
});
