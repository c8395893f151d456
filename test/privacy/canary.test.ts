// Sends identifiers through every way into the program, and looks for them in all that comes out.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawn } from 'node-pty';
import { afterAll, expect, it } from 'vitest';
import { createProgram } from '../../src/cli/program.ts';
import { formats } from '../../src/cli/request.ts';
import { withKey } from '../core/nir-oracle.ts';
import { french } from '../words/languages.ts';

const program = fileURLToPath(new URL('../../bin/mes-optout.cjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'canary-'));
afterAll(() => rmSync(folder, { recursive: true }));

const NIR = withKey('2910837261948');
const PHOTO_SERIAL = '31415926535';
const PLAIN_SERIAL = '27182818';
const CODE = 'Zq7Yx5Wv3Ut1';
const CANARIES = [NIR, PHOTO_SERIAL, PLAIN_SERIAL, CODE];

/** What of each may be shown: the NIR up to the department, of a serial the last five digits, of a code nothing. */
const SECRETS = [
  ...windows(NIR.slice(4), 5),
  ...windows(PHOTO_SERIAL, 6),
  ...windows(PLAIN_SERIAL, 6),
  ...windows(CODE, 6),
];

function windows(text: string, length: number): string[] {
  return Array.from({ length: text.length - length + 1 }, (_, at) => text.slice(at, at + length));
}

/** What a person could read back: separators and the colours of a terminal put aside. */
function leaks(output: string): string[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the escape sequences of terminals
  const text = output.replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '').replace(/[\s.\-\u00a0\u2009\u202f]/g, '');
  return SECRETS.filter((secret) => text.includes(secret));
}

function run(args: readonly string[], input = ''): Promise<string> {
  return new Promise((resolve) => {
    const options = { cwd: folder, env: { PATH: process.env.PATH, LANG: 'C' } };
    const child = execFile(process.execPath, [program, ...args], options, (_, stdout, stderr) =>
      resolve(stdout + stderr),
    );
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}

/** Runs them a few at a time: the commands whose output leaks, without the output. */
async function leaking(calls: readonly { args: readonly string[]; input?: string }[]): Promise<string[]> {
  const found: string[] = [];
  const queue = [...calls];
  const worker = async () => {
    for (let call = queue.shift(); call !== undefined; call = queue.shift()) {
      const leaked = leaks(await run(call.args, call.input));
      if (leaked.length > 0) found.push(`${call.args.join(' ')}: ${leaked.join(' ')}`);
    }
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
  return found;
}

it('finds an identifier that is there, however it is written', () => {
  expect(leaks(`2 91 08 37 261 948 ${NIR.slice(13)}`)).not.toEqual([]);
  expect(leaks('31 41.59-26')).not.toEqual([]);
  expect(leaks('\u001b[1mZq7\u001b[0mYx5')).not.toEqual([]);
  expect(leaks('2 91 08 37 ••• ••• ••, •••••• 2653 5')).toEqual([]);
});

it('every option of every command, and options mistyped', { timeout: 120_000 }, async () => {
  const commands = createProgram(french).commands;
  const calls = commands.flatMap((command, position) =>
    // The options that all commands have are tried with the first.
    [...command.options, ...(position === 0 ? command.parent!.options : [])]
      .filter((option) => option.long !== '--output')
      .flatMap((option, index) => {
        const canary = CANARIES[index % CANARIES.length]!;
        return [
          { args: [command.name(), option.long!, NIR] },
          { args: [command.name(), `${option.long}=${canary}`] },
          { args: [command.name(), `${option.long}x=${canary}`] },
        ];
      }),
  );
  expect(await leaking(calls)).toEqual([]);
});

it('a word where none is expected', { timeout: 120_000 }, async () => {
  const calls = CANARIES.flatMap((canary) => [
    { args: [canary] },
    { args: ['validate', canary] },
    { args: ['validate', '--', canary] },
    { args: ['validate', `-${canary}`] },
    { args: ['help', canary] },
    { args: [`--${canary}`] },
    { args: ['--lang', canary, 'deadline'] },
    { args: ['deadline', '--letter-date', `  ${canary} `] },
    { args: ['validate', '--card-type', canary, '--card-serial', canary] },
    { args: ['validate', '--birth', canary, '--nir', canary] },
  ]);
  const spelled = ['2 91 08 37 261 948', '2.91.08.37.261.948', '２９１０８３７２６１９４８'].map((args) => ({
    args: [args],
  }));
  expect(await leaking([...calls, ...spelled])).toEqual([]);
});

it('validate in every format, with values right and wrong', { timeout: 120_000 }, async () => {
  const wrong = `${NIR.slice(0, 13)}${NIR[14]}${NIR[13]}`;
  const nirs = [
    NIR,
    wrong,
    NIR.slice(0, 13),
    `${NIR}1`,
    `${NIR.slice(0, 14)}é`,
    `9${NIR.slice(1)}`,
    NIR.split('').join(' '),
  ];
  const values = [
    ...nirs.map((nir) => ['--nir', nir]),
    // Thirteen digits are a serial number like any other, and may show their last five.
    ...nirs.filter((nir) => nir.length !== 13).map((nir) => ['--card-type', 'plain', '--card-serial', nir]),
    ['--nir', NIR, '--card-type', 'plain', '--card-serial', NIR.slice(5)],
    ['--card-type', 'photo', '--card-serial', PHOTO_SERIAL],
    ['--card-type', 'photo', '--card-serial', `802500000${PHOTO_SERIAL}`],
    ['--card-type', 'plain', '--card-serial', PLAIN_SERIAL],
    ['--card-type', 'photo', '--card-serial', PLAIN_SERIAL],
    ['--code', CODE],
    ['--code', `${CODE}x`],
    ['--code', NIR],
    ['--nir', CODE],
  ];
  const calls = values.flatMap((value) => [
    ...formats.map((format) => ({ args: ['validate', ...value, '--format', format, '--birth', '1991-08'] })),
    ...formats.map((format) => ({ args: ['validate', ...value, '--format', format] })),
    { args: ['validate', ...value, '--quiet', '--lang', 'en'] },
  ]);
  expect(await leaking(calls)).toEqual([]);
});

it('standard input, lists and their keys', { timeout: 60_000 }, async () => {
  const list = `${NIR}\n${NIR}1\n\n${CODE}\r\n${PHOTO_SERIAL}`;
  const nir = ['validate', '--nir', '-'];
  const calls = [
    { args: nir, input: NIR },
    { args: nir, input: list },
    ...[[], ['--all'], ['--json'], ['--all', '--json'], ['--keyed'], ['--keyed', '--all', '--json']].flatMap((form) => [
      { args: [...nir, '--list', ...form], input: list },
      { args: [...nir, '--list', ...form], input: `\n${NIR}\t${NIR}\n` },
      { args: [...nir, '--list', ...form], input: `a\t${NIR}\n\nb\t${NIR}1\n${NIR}` },
      { args: ['validate', '--code', '-', '--list', ...form], input: list },
      { args: ['validate', '--card-serial', '-', '--card-type', 'photo', '--list', ...form], input: list },
    ]),
  ];
  expect(await leaking(calls)).toEqual([]);
});

it('the questions of validate, at a terminal, even to who asks to see', { timeout: 60_000 }, async () => {
  const [down, reveal] = ['\u001b[B', '\u0014'];
  const conversation: [question: string, answer: string][] = [
    ['Numéro de sécurité sociale', `${NIR}${reveal}\r`],
    ['Mois de naissance', '1991-08\r'],
    ['Type de carte', `${down}\r`],
    ['Numéro de série', `${PLAIN_SERIAL}${reveal}\r`],
    ['Code provisoire', `${CODE}${reveal}\r`],
  ];
  const output = await new Promise<string>((resolve) => {
    const env = { PATH: process.env.PATH!, TERM: 'xterm', LANG: 'C' };
    const terminal = spawn(process.execPath, [program, 'validate'], { cols: 100, rows: 60, cwd: folder, env });
    let seen = '';
    terminal.onData((data) => {
      seen += data;
      if (conversation.length > 0 && seen.includes(conversation[0]![0])) terminal.write(conversation.shift()![1]);
    });
    terminal.onExit(() => resolve(seen));
  });
  expect(conversation).toEqual([]);
  expect(output).toContain('2 91 08 37 ••• ••• ••');
  expect(leaks(output)).toEqual([]);
});
