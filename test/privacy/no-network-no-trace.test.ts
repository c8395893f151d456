// No command and no conversation connects, starts a program, or writes but the file asked for: under strace, on pipes and at a
// terminal, with the home, the current and the temporary folders compared before and after.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keys, openTerminal } from '../cli/terminal.ts';
import { needs } from '../tools.ts';
import { root } from '../transcripts/transcript.ts';
import { forbidden, watched } from './calls.ts';
import { converse } from './conversation.ts';
import { everyCall, lineOf } from './every-command.ts';
import { makePlace, type Place } from './place.ts';

const program = join(root, 'bin', 'mes-optout.cjs');
/** How it is seen. */
const seen = needs('no command and no conversation connects, starts a program or writes elsewhere', 'strace');

/** Runs Node under strace, its output in a pipe. */
function run(args: readonly string[], { here, env, trace }: Place, input = ''): Promise<number> {
  const line = [...watched(trace), process.execPath, ...args];
  return new Promise((resolve) => {
    const options = { cwd: here, env, encoding: 'buffer' } as const;
    const child = execFile('bash', ['-o', 'pipefail', '-c', '"$@" 2>&1 | cat', 'bash', ...line], options, (error) =>
      resolve(error === null ? 0 : Number(error.code)),
    );
    child.stdin!.on('error', () => {});
    child.stdin!.end(input);
  });
}

describe.concurrent('on pipes', seen, () => {
  test.each(everyCall.map((call) => [lineOf(call), call] as const))(
    '%s',
    async (_, { args, input, exitCode, output }) => {
      const place = makePlace();
      expect(await run([program, ...args], place, input)).toBe(exitCode);
      expect(forbidden(place.trace, output)).toEqual([]);
      expect(place.changed()).toEqual(exitCode === 0 && output ? ['here', `here/${output}`] : []);
      place.remove();
    },
  );
});

describe('at a terminal', seen, () => {
  const open = (args: readonly string[], env: Record<string, string> = {}) => {
    const place = makePlace();
    const window = { cwd: place.here, env: { ...place.env, ...env }, under: watched(place.trace) };
    return { place, terminal: openTerminal([...args, '--today', '2026-11-21'], window) };
  };

  test('a conversation that checks numbers and writes five files', async () => {
    const { place, terminal } = open([]);
    await converse(terminal, { nir: '278112B05000286', serial: '01024576124', code: 'aB3dE6gH9jK2' });
    expect((await terminal.ended()).exitCode).toBe(0);
    const written = ['fill.pdf', 'letter.pdf', 'plan.ics', 'plan.md', 'plan.pdf'];
    expect(place.changed()).toEqual(['here', ...written.map((name) => `here/${name}`)]);
    // Each line that is forbidden for all five is; a file and its twin are named together.
    const lines = written.map((name) => new Set(forbidden(place.trace, name)));
    expect([...lines[0]!].filter((line) => lines.every((forbiddenLines) => forbiddenLines.has(line)))).toEqual([]);
    place.remove();
  });

  test.each([
    ['deadline asks for the date', ['deadline'], ['Quelle date'], `2026-11-03${keys.enter}`, 0],
    ['letter asks which one', ['letter'], ['Quelle lettre'], keys.enter, 0],
    ['validate asks for the numbers', ['validate'], ['Numéro de sécurité sociale'], keys.interrupt, 130],
    ['a conversation left', [], ['De quel fichier'], keys.interrupt, 130],
  ])('%s', async (_, args, [question], answer, exitCode) => {
    const { place, terminal } = open(args);
    await terminal.asks(question!);
    terminal.type(answer);
    expect((await terminal.ended()).exitCode).toBe(exitCode);
    expect(forbidden(place.trace)).toEqual([]);
    expect(place.changed()).toEqual([]);
    place.remove();
  });

  test('a terminal that cannot move its cursor', async () => {
    const { place, terminal } = open([], { TERM: 'dumb' });
    for (const [question, answer] of [
      ['De quel fichier', '2'],
      ['Pour qui', '1'],
      ['Où en est le Dossier', '1'],
      ['Quelle date porte', '11/11/2026'],
      ['Et maintenant', '7'],
    ]) {
      await terminal.showsLast(question!);
      terminal.type(`${answer}${keys.enter}`);
    }
    expect((await terminal.ended()).exitCode).toBe(0);
    expect(forbidden(place.trace)).toEqual([]);
    expect(place.changed()).toEqual([]);
    place.remove();
  });

  test.each([[['checklist']], [['--help']], [['sources', '--lang', 'en']], [['checklist', '--problem', 'nothing']]])(
    '%s',
    async (args) => {
      const { place, terminal } = open(args);
      await terminal.ended();
      expect(forbidden(place.trace)).toEqual([]);
      expect(place.changed()).toEqual([]);
      place.remove();
    },
  );
});

type Wrong = readonly [does: string, program: string, noticed: readonly string[], changed?: readonly string[]];

/** Programs that do what ours must not: the calls that must be noticed, and what must be found changed. */
const wrongs: readonly Wrong[] = [
  ['asks for a page', `fetch('http://127.0.0.1:61234').catch(() => {})`, ['socket', 'connect']],
  ['looks up a name', `require('dns').lookup('name.invalid', () => {})`, ['socket', 'connect']],
  [
    'sends a datagram',
    `const s = require('dgram').createSocket('udp4'); s.send('x', 9, () => s.close())`,
    ['socket', 'bind'],
  ],
  ['can be called', `const s = require('net').createServer().listen(0, () => s.close())`, ['socket', 'bind']],
  ['talks to its neighbour', `require('net').connect('/nobody').on('error', () => {})`, ['socket', 'connect']],
  ['starts another program', `require('child_process').spawnSync('true')`, ['execve']],
  ['keeps a file at home', `fs.writeFileSync(home + '/.seen', '')`, ['openat'], ['home', 'home/.seen']],
  [
    'adds to a file at home',
    `fs.appendFileSync(home + '/.cache/standing.txt', '.')`,
    ['openat'],
    ['home/.cache/standing.txt'],
  ],
  ['opens to change and does not', `fs.openSync('standing.txt', 'r+')`, ['openat'], []],
  ['writes another file than asked', `fs.writeFileSync('other.pdf', '')`, ['openat'], ['here', 'here/other.pdf']],
  ['writes a twin of its own', `fs.writeFileSync('.answer.pdf.0', '')`, ['openat'], ['here', 'here/.answer.pdf.0']],
  ['writes and hides it', `fs.writeFileSync('x', ''); fs.rmSync('x')`, ['openat', 'unlink'], ['here']],
  ['makes a folder', `fs.mkdtempSync(require('os').tmpdir() + '/x')`, ['mkdir']],
  ['takes a file away', `fs.unlinkSync('standing.txt')`, ['unlink'], ['here', 'here/standing.txt']],
  ['moves a file', `fs.renameSync('standing.txt', 'y')`, ['rename'], ['here', 'here/standing.txt', 'here/y']],
  ['moves a file to where it may write', `fs.renameSync('standing.txt', 'answer.pdf')`, ['rename']],
  ['links a file', `fs.linkSync('standing.txt', 'y')`, ['link'], ['here', 'here/y']],
  ['points to a file', `fs.symlinkSync('standing.txt', 'y')`, ['symlink'], ['here', 'here/y']],
  ['cuts a file', `fs.truncateSync('standing.txt')`, ['openat'], ['here/standing.txt']],
  ['opens a file to others', `fs.chmodSync('standing.txt', 0o777)`, ['chmod'], ['here/standing.txt']],
  ['dates a file', `fs.utimesSync('standing.txt', 0, 0)`, ['utimensat'], ['here/standing.txt']],
];

describe.concurrent('is noticed: a program that', seen, () => {
  test.each(wrongs.map((wrong) => [wrong[0], wrong] as const))('%s', async (_, [, code, noticed, changed]) => {
    const place = makePlace();
    const head = `const fs = require('node:fs'); const home = require('node:os').homedir();`;
    await run(['-e', head + code], place);
    const calls = forbidden(place.trace, 'answer.pdf').map((text) => /^\w+/.exec(text)![0]);
    expect(calls).toEqual(expect.arrayContaining([...noticed]));
    if (changed) expect(place.changed()).toEqual(changed);
    place.remove();
  });
});
