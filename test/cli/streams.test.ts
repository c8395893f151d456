// Where an answer goes and how it looks there: what a terminal, the environment or the clock decides.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { run } from '../reliability/run.ts';
import { openTerminal, type Window } from './terminal.ts';

const program = fileURLToPath(new URL('../../bin/mes-optout.cjs', import.meta.url));
const deadline = ['deadline', '--letter-date', '2026-11-03', '--today', '2026-11-21', '--lang', 'en'];
const sequence = '\u001b[';

/** What Windows says of a pipe that has ended, in the place of what this system says. */
const asWindows = (change: string) =>
  `--import=data:text/javascript,${encodeURIComponent(`
    import fs from 'node:fs';
    const { readSync, writeSync } = fs;
    const ended = (syscall) => Object.assign(new Error('EOF'), { code: 'EOF', syscall });
    ${change}`)}`;

/** On a pipe, with Node told to load something first. */
function onPipe(args: readonly string[], { input = '', NODE_OPTIONS = '', ...env }: Record<string, string> = {}) {
  const options = {
    input,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, LANG: 'C', NODE_OPTIONS, ...env },
  } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], options);
  return { status, stdout, stderr };
}

/** All that the program sends to a terminal. */
async function sentTo(window: Window, args: readonly string[] = deadline) {
  const { sent, exitCode } = await openTerminal(args, window).ended();
  return { sent, exitCode };
}

describe('the end of standard input as Windows tells it', () => {
  const NODE_OPTIONS = asWindows(
    `fs.readSync = (...how) => { const count = readSync(...how); if (count === 0 && how[0] === 0) throw ended('read'); return count; };`,
  );

  it.each([
    ['one value', [], 'ok\n'],
    ['a list', ['--list', '--all'], '1\tok\n'],
  ])('is the end of %s', (_, options, stdout) => {
    const answered = onPipe(['validate', '--nir', '-', '-q', ...options], { input: '278112B05000286\n', NODE_OPTIONS });
    expect(answered).toEqual({ status: 0, stdout, stderr: '' });
  });
});

it('a reader that is gone as Windows tells it ends the program quietly', () => {
  const NODE_OPTIONS = asWindows(
    `fs.writeSync = (...how) => { if (how[0] === 1) throw ended('write'); return writeSync(...how); };`,
  );
  expect(onPipe(deadline, { NODE_OPTIONS })).toEqual({ status: 0, stdout: '', stderr: '' });
});

describe('colour', () => {
  it.each(['0', 'false'])('FORCE_COLOR=%s takes it away', async (FORCE_COLOR) => {
    expect(onPipe(deadline, { FORCE_COLOR }).stdout).not.toContain(sequence);
    expect((await sentTo({ env: { FORCE_COLOR } })).sent).not.toContain(sequence);
  });

  it('in a file there is none, whatever FORCE_COLOR says', async () => {
    const { files } = await run(
      'FORCE_COLOR=1 mes-optout deadline --letter-date 2026-11-03 --force -o "$PWD/answer.txt"',
    );
    expect(files['answer.txt']).toContain('14 December 2026');
    expect(files['answer.txt']).not.toContain(sequence);
  });

  it('at a terminal there is', async () => {
    expect((await sentTo({})).sent).toContain(sequence);
  });

  it('at a terminal that only prints there is none', async () => {
    expect((await sentTo({ env: { TERM: 'dumb' } })).sent).not.toContain(sequence);
  });
});

describe('the width', () => {
  it.each([
    ['5 columns', 5, 20],
    ['300 columns', 300, 100],
  ])('in a window of %s is that of a window of another', async (_, cols, as) => {
    const [narrow, other] = await Promise.all([sentTo({ cols }), sentTo({ cols: as })]);
    expect(narrow).toEqual(other);
  });
});

it('a key of a list is written out at a terminal', async () => {
  const under = ['/bin/sh', '-c', `printf 'a\\033[2Jb\\302\\205\\t2781\\n' | "$@"`, 'sh'];
  const { sent } = await sentTo({ under }, ['validate', '--nir', '-', '--list', '--keyed', '-q']);
  expect(sent).toBe('a\\u{1b}[2Jb\\u{85}\tnir.length\r\n');
});

it('a PDF is refused at a terminal', async () => {
  const { sent, exitCode } = await sentTo({}, [...deadline, '--format', 'pdf']);
  expect(exitCode).toBe(2);
  expect(sent).toMatch(/^Error: /);
  expect(sent).not.toContain('%PDF');
});

describe('the day of a document', () => {
  const stamped = async (before: string, after = '') => {
    const line = `${before} mes-optout deadline --letter-date 2026-11-03 --format ics ${after}`;
    return /DTSTAMP:(\d+)/.exec((await run(line)).stdout)?.[1];
  };

  it.each([
    ['the computer’s', '', '', '20261121'],
    ['that of SOURCE_DATE_EPOCH', 'SOURCE_DATE_EPOCH=1577836800', '', '20200101'],
    ['the computer’s where that is no number', 'SOURCE_DATE_EPOCH=soon', '', '20261121'],
    [
      'that of --today, whatever SOURCE_DATE_EPOCH says',
      'SOURCE_DATE_EPOCH=1577836800',
      '--today 2026-11-22',
      '20261122',
    ],
  ])('is %s', async (_, before, after, day) => {
    expect(await stamped(before, after)).toBe(day);
  });
});

describe('the day of the computer', () => {
  const warned = async (clock: string, after = '') => {
    const { stdout } = await run(
      `CLOCK=${clock}T12:00:00Z mes-optout deadline --letter-date 2026-11-03 --json ${after}`,
    );
    return JSON.parse(stdout).warnings.some(({ code }: { code: string }) => code === 'today.local');
  };

  it.each([
    ['2026-12-11', false],
    ['2026-12-12', true],
    ['2026-12-14', true],
    ['2026-12-16', true],
    ['2026-12-17', false],
  ])(
    'on %s, of a window whose last safe day is 14 December, is said to be a day of Paris or not: %s',
    async (clock, said) => {
      expect(await warned(clock)).toBe(said);
    },
  );

  it('is not spoken of where --today tells the day', async () => {
    expect(await warned('2026-12-14', '--today 2026-12-14')).toBe(false);
  });
});
