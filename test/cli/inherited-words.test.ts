// A word that a person typed is looked up in no plain object: such an object knows words that nobody gave it (`toString`,
// `constructor`), and answers them. Here every object knows one more, and tells when it is asked for it.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { commands, everywhere } from './command-line.ts';

const program = fileURLToPath(new URL('../../bin/mes-optout.cjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'mes-optout-inherited-'));
afterAll(() => rmSync(folder, { recursive: true }));
const word = 'canari';
const told = 'looked up';
const known = `Object.defineProperty(Object.prototype, '${word}', { get() { console.error('${told}', new Error().stack); } });`;

interface Call {
  args: readonly string[];
  input?: string;
  env?: Readonly<Record<string, string>>;
}

/** What standard error holds of a lookup. */
function lookup(file: readonly string[], { args, input = '', env = {} }: Call): Promise<string> {
  return new Promise((resolve) => {
    const options = { cwd: folder, env: { PATH: process.env.PATH, LANG: 'en', ...env } };
    const child = execFile(
      process.execPath,
      ['--import', `data:text/javascript,${encodeURIComponent(known)}`, ...file, ...args],
      options,
      (_, __, stderr) =>
        resolve(stderr.slice(stderr.indexOf(told)).startsWith(told) ? `${args.join(' ')}: ${stderr}` : ''),
    );
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}

/** Runs them a few at a time. */
async function lookups(calls: readonly Call[]): Promise<string[]> {
  const found: string[] = [];
  const queue = [...calls];
  const worker = async () => {
    for (let call = queue.shift(); call !== undefined; call = queue.shift()) found.push(await lookup([program], call));
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
  return found.filter((each) => each !== '');
}

it('notices a lookup', async () => {
  expect(await lookup(['-e', 'const typed = process.argv[1]; ({})[typed]'], { args: [word] })).toContain(told);
});

it('in every option of every command, and in every word after it', { timeout: 120_000 }, async () => {
  const calls = commands.flatMap(({ name, options, argument }) => [
    { args: [name, word] },
    { args: [name, `--${word}`] },
    { args: [name, `--${word}=${word}`] },
    ...(argument ? [{ args: [name, argument[0]!, word] }] : []),
    ...[...options, ...everywhere]
      .filter(({ takesValue }) => takesValue)
      .map(({ long }) => ({ args: [name, ...(argument ? [argument[0]!] : []), long, word] })),
  ]);
  expect(await lookups([{ args: [word] }, { args: [`--${word}`] }, ...calls])).toEqual([]);
});

it('in a date, a value, a list and its keys, a name of a file, the environment', async () => {
  const list = ['validate', '--nir', '-', '--list'];
  const table = `Id;NIR;${word}\n${word};${word};${word}\n${word};2781;"${word}"\n`;
  const calls: readonly Call[] = [
    ...[`3 ${word} 2026`, `${word} 3 novembre 2026`, `3/${word}/2026`].flatMap((date) => [
      { args: ['deadline', '--letter-date', date] },
      { args: ['validate', '--nir', '278112B05000286', '--birth', date] },
      { args: [date] },
    ]),
    { args: ['validate', '--nir', '-'], input: `${word}\n` },
    { args: ['validate', '--code', '-', '--card-type', 'photo', '--card-serial', word], input: `${word}\n` },
    { args: list, input: `${word}\n${word}\n` },
    { args: [...list, '--keyed'], input: `${word}\t${word}\n${word}\t2781\n` },
    { args: [...list, '--keyed', '--json'], input: `${word}\t2781\n` },
    { args: [...list, '--column', word], input: table },
    { args: [...list, '--column', 'NIR', '--key', word], input: table },
    { args: [...list, '--column', 'NIR', '--delimiter', word], input: table },
    { args: ['checklist', '-o', `x.${word}`] },
    { args: ['checklist', '-o', `/${word}/x.pdf`] },
    ...['LANG', 'LC_ALL', 'TERM', 'FORCE_COLOR', 'SOURCE_DATE_EPOCH', 'TZ'].map((name) => ({
      args: ['deadline', '--letter-date', '2026-11-03', '--today', '2026-11-21'],
      env: { [name]: word },
    })),
  ];
  expect(await lookups(calls)).toEqual([]);
});
