// A fault of the program: said with where it arose and how to report it, without what was typed, however it arises.
// The fault is brought by a file that Node loads first and that breaks something built in: the program has no switch for it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { openTerminal } from '../cli/terminal.ts';
import { root } from '../transcripts/transcript.ts';
import { CANARIES, CODE, leaks, NIR } from './canaries.ts';

const folder = mkdtempSync(join(tmpdir(), 'mes-optout-crash-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A message as bad as can be: all that was typed, and lines that pass for calls. */
const message = JSON.stringify(
  `${CANARIES.join()} ${CANARIES.map((canary) => `\n    at ${canary} (node:fs:1:1)\n    at /home/${canary}:1:1`).join('')}`,
);
const error = `Object.assign(new TypeError(${message}), { path: ${message}, input: ${message} })`;
const lateBreak = (what: string) => `JSON.stringify = () => { ${what} };`;

interface Crashed {
  status: number | null;
  stdout: string;
  stderr: string;
}

function crash(broken: string, lang: string, shell = 'exec "$@"'): Crashed {
  const program = [process.execPath, '--import', preload(broken), join(root, 'bin/mes-optout.cjs')];
  const args = ['validate', '--nir', '-', '--code', CODE, '--json', '--lang', lang];
  const env = { PATH: process.env.PATH, LANG: 'C' };
  const options = { cwd: folder, env, input: `${NIR}\n`, encoding: 'utf8', timeout: 20_000 } as const;
  return spawnSync('sh', ['-c', shell, 'sh', ...program, ...args], options);
}

function preload(broken: string): string {
  return `data:text/javascript,${encodeURIComponent(broken)}`;
}

const ways: readonly (readonly [how: string, broken: string, named: string])[] = [
  ['an error thrown while the answer is made', lateBreak(`throw ${error}`), 'TypeError'],
  ['an error of the system', lateBreak(`throw Object.assign(${error}, { code: 'EMFILE' })`), 'TypeError EMFILE'],
  ['a code that is none', lateBreak(`throw Object.assign(${error}, { code: ${message} })`), 'TypeError'],
  ['a class with a name of its own', lateBreak(`class Late extends Error {}; throw new Late(${message})`), 'Late'],
  ['a name given afterwards', lateBreak(`throw Object.assign(${error}, { name: ${message} })`), 'TypeError'],
  // What is thrown and is no error, Node wraps in one whose message tells it.
  ['text thrown', lateBreak(`throw ${message}`), 'UnhandledPromiseRejection ERR_UNHANDLED_REJECTION'],
  ['nothing thrown', lateBreak('throw undefined'), 'UnhandledPromiseRejection ERR_UNHANDLED_REJECTION'],
  ['a promise that nobody waits for', lateBreak(`Promise.reject(${error}); return ''`), 'TypeError'],
  ['a callback', lateBreak(`process.nextTick(() => { throw ${error}; }); return ''`), 'TypeError'],
  ['standard output that throws', `import fs from 'node:fs'; fs.writeSync = () => { throw ${error}; };`, 'TypeError'],
  ['standard input that throws', `import fs from 'node:fs'; fs.readSync = () => { throw ${error}; };`, 'TypeError'],
  [
    'a fault of Node in a write',
    `import fs from 'node:fs'; fs.writeSync = () => { throw Object.assign(${error}, { code: 'ERR_INVALID_ARG_TYPE' }); };`,
    'TypeError ERR_INVALID_ARG_TYPE',
  ],
];

describe.each([
  ['fr', 'Erreur\u202f: le programme a un défaut', 'n’envoyez aucun numéro'],
  ['en', 'Error: the program has a fault', 'send no number'],
])('a fault in %s', (lang, happened, report) => {
  test.each(ways)('%s', (_, broken, named) => {
    const { status, stdout, stderr } = crash(broken, lang);
    expect(leaks(stdout + stderr)).toEqual([]);
    expect(status, stderr).toBe(2);
    const lines = stderr.trimEnd().split('\n');
    // What the shell keeps of the code was said before.
    lines.splice(
      0,
      lines.findIndex((line) => line.includes(happened)),
    );
    expect(lines[0]).toContain(happened);
    expect(lines[1]).toMatch(/^mes-optout \d.* Node\.js v\d/);
    expect(lines[2]).toBe(named);
    expect(lines.at(-1)).toContain('SECURITY.md');
    expect(lines.at(-1)).toContain(report);
    for (const line of lines.slice(3, -1)) expect(line).toMatch(/^ {4}at (\S.* )?(dist\/|node_modules\/|node:|…)/);
    // No call that the message made up.
    expect(stderr).not.toContain('node:fs:1:1');
    // Nothing of where it is installed, nor of whose computer it is.
    expect(stderr).not.toContain(root);
  });
});

test('tells the calls that led there, in the files of the program', () => {
  const { stderr } = crash(lateBreak(`throw ${error}`), 'en');
  expect(stderr).toMatch(/^ {4}at main dist\/[\w-]+\.cjs:\d+:\d+$/m);
});

test('tells a file of somebody else without its name', () => {
  const file = join(folder, `${CODE}.cjs`);
  writeFileSync(file, `JSON.stringify = () => { throw ${error}; };`);
  const { stderr } = crash(`import ${JSON.stringify(pathToFileURL(file).href)};`, 'en');
  expect(stderr).toMatch(/^ {4}at (\S+ )?…$/m);
  expect(stderr).not.toContain(folder);
  expect(leaks(stderr)).toEqual([]);
});

test('a fault before there are words tells the facts alone', () => {
  const { status, stderr } = crash(`Array.prototype.findLastIndex = () => { throw ${error}; }`, 'fr');
  expect(status).toBe(2);
  expect(stderr).toMatch(/^mes-optout \d.*\nTypeError\n {4}at /);
  expect(leaks(stderr)).toEqual([]);
});

test.each([
  ['closed', 'exec "$@" 2>&-'],
  ['full', 'exec "$@" 2>/dev/full'],
])('ends with 2 when standard error is %s', (_, shell) => {
  expect(crash(lateBreak(`throw ${error}`), 'fr', shell).status).toBe(2);
});

test('ends a question at a terminal, which is left as it was', async () => {
  const broken = `const { setRawMode } = process.stdin;
    process.stdin.setRawMode = function (on) { if (on) setTimeout(() => { throw ${error}; }, 0); return setRawMode.call(this, on); };`;
  const terminal = openTerminal(['validate', '--lang', 'en'], { env: { NODE_OPTIONS: `--import=${preload(broken)}` } });
  const { exitCode, screen, cursorVisible } = await terminal.ended();
  expect({ exitCode, cursorVisible }).toEqual({ exitCode: 2, cursorVisible: true });
  expect(screen).toMatch(/^Error: the program has a fault/m);
  expect(leaks(screen)).toEqual([]);
});
