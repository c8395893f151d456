// Sends identifiers through every way into the program, and looks for them in all that comes out.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { spawn } from '@lydell/node-pty';
import PDFKit from 'pdfkit';
import { afterAll, expect, it } from 'vitest';
import { formats } from '../../src/cli/commands/request.ts';
import { commands, everywhere } from '../cli/command-line.ts';
import { openTerminal } from '../cli/terminal.ts';
import { CANARIES, CODE, leaks, leaksOfFile, NIR, PHOTO_SERIAL, PLAIN_SERIAL } from './canaries.ts';
import { converse } from './conversation.ts';

const program = fileURLToPath(new URL('../../bin/mes-optout.cjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'canary-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Call {
  args: readonly string[];
  input?: string;
  env?: Readonly<Record<string, string>>;
}

/** What it prints, standard output and standard error. */
function run({ args, input = '', env = {} }: Call): Promise<[Buffer, Buffer]> {
  return new Promise((resolve) => {
    const options = { cwd: folder, env: { PATH: process.env.PATH, LANG: 'C', ...env }, encoding: 'buffer' } as const;
    const child = execFile(process.execPath, [program, ...args], options, (_, stdout, stderr) =>
      resolve([stdout, stderr]),
    );
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}

/** Runs them a few at a time: the commands whose output leaks, without the output. */
async function leaking(calls: readonly Call[]): Promise<string[]> {
  const found: string[] = [];
  const queue = [...calls];
  const worker = async () => {
    for (let call = queue.shift(); call !== undefined; call = queue.shift()) {
      const [stdout, stderr] = await run(call);
      const leaked = [...(await leaksOfFile(stdout)), ...(await leaksOfFile(stderr))];
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

it.each([
  ['among the words that describe it', { info: { Keywords: PLAIN_SERIAL } }, () => {}],
  ['in UTF-16', { info: { Subject: `é${PHOTO_SERIAL}` } }, () => {}],
  ['drawn on a page', {}, (pdf: PDFKit.PDFDocument) => pdf.text(NIR)],
  ['in a note', {}, (pdf: PDFKit.PDFDocument) => pdf.note(10, 10, 10, 10, CODE)],
  ['in a field', {}, (pdf: PDFKit.PDFDocument) => pdf.initForm().formText('serial', 10, 10, 99, 20, { value: NIR })],
  ['in a file attached', {}, (pdf: PDFKit.PDFDocument) => pdf.file(Buffer.from(CODE), { name: 'code.txt' })],
])('finds an identifier in a PDF: %s', async (_, options, draw) => {
  const pdf = new PDFKit(options);
  draw(pdf);
  pdf.end();
  expect(await leaksOfFile(await buffer(pdf))).not.toEqual([]);
});

it('every option of every command, and options mistyped', { timeout: 120_000 }, async () => {
  const calls = commands.flatMap((command, position) =>
    // The options that all commands have are tried with the first.
    [...command.options, ...(position === 0 ? everywhere : [])]
      .filter(({ name }) => name !== 'output')
      .flatMap(({ long }, index) => {
        const canary = CANARIES[index % CANARIES.length]!;
        return [
          { args: [command.name, long, NIR] },
          // Of another command, with the line that takes it.
          { args: ['sources', long, canary] },
          { args: [command.name, `${long}=${canary}`] },
          { args: [command.name, `${long}x=${canary}`] },
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
    { args: ['letter', canary] },
    { args: ['completion', canary] },
    { args: ['completion', 'bash', canary] },
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
    const terminal = spawn(process.execPath, [program, 'validate', '--details'], {
      cols: 100,
      rows: 60,
      cwd: folder,
      env,
    });
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

it('the names of files and of folders, and whose computer it is', { timeout: 120_000 }, async () => {
  const window = ['--letter-date', '2026-11-03', '--today', '2026-11-21'];
  const commands = [
    ['deadline', ...window],
    ['checklist', ...window],
    ['dp', '--notice-date', '2026-11-11', '--today', '2026-11-21'],
    ['letter', 'mes-close'],
    ['validate', '--code', CODE],
    ['sources'],
  ];
  const env = Object.fromEntries(
    ['HOME', 'USER', 'LOGNAME', 'HOSTNAME', 'PWD', 'OLDPWD', 'XDG_CACHE_HOME', 'TMPDIR', 'LANGUAGE'].map((name) => [
      name,
      `/${CANARIES.join('/')}`,
    ]),
  );
  const calls = commands.flatMap((command, index) =>
    formats.flatMap((format) => {
      const name = CANARIES.map((canary) => canary.slice(0, -1) + index).join('_');
      return [
        { args: [...command, '--format', format], env },
        { args: [...command, '-o', `${name}.${format}`], env },
        { args: [...command, '-o', join(folder, name, `x.${format}`)], env },
      ];
    }),
  );
  expect(await leaking(calls)).toEqual([]);
  expect(await leakingFiles(folder)).toEqual({ written: 25, leaked: [] });
});

it('the files of a conversation in which the numbers were checked', async () => {
  const cwd = mkdtempSync(join(folder, 'conversation-'));
  const terminal = openTerminal(['--today', '2026-11-21'], { cwd });
  await converse(terminal, { nir: NIR, serial: PHOTO_SERIAL, code: CODE });
  const { exitCode, screen } = await terminal.ended();
  expect(exitCode).toBe(0);
  expect(leaks(screen)).toEqual([]);
  expect(await leakingFiles(cwd)).toEqual({ written: 5, leaked: [] });
});

it('the folder of a conversation, and what of its name a terminal would obey', async () => {
  const cwd = join(folder, 'conversation', NIR, `${CODE}\u001b[2J`, 'a\u001b[2Jb\u202e');
  mkdirSync(cwd, { recursive: true });
  const terminal = openTerminal(['--today', '2026-11-21'], { cwd });
  await converse(terminal, { nir: NIR, serial: PHOTO_SERIAL, code: CODE });
  const { screen, sent } = await terminal.ended();
  expect(leaks(screen)).toEqual([]);
  expect(screen.replaceAll('\n', '')).toContain('/conversation/…/…/a\\u{1b}[2Jb\\u{202e}/plan.pdf');
  for (const obeyed of ['\u001b[2J', '\u202e']) expect(sent).not.toContain(obeyed);
});

/** How many files stand in a folder, and those with an identifier in them. */
async function leakingFiles(place: string): Promise<{ written: number; leaked: string[] }> {
  const leaked: string[] = [];
  const files = readdirSync(place, { withFileTypes: true }).filter((entry) => entry.isFile());
  for (const { name } of files) {
    const found = await leaksOfFile(readFileSync(join(place, name)));
    if (found.length > 0) leaked.push(`${name}: ${found.join(' ')}`);
  }
  return { written: files.length, leaked };
}
