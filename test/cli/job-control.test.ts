// Ctrl-Z and `fg`, and the end from outside, at each kind of question under a real bash: what is typed stays masked, the question
// comes back with it, and the shell keeps none of it.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { spawn } from '@lydell/node-pty';
import headless from '@xterm/headless';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { needs } from '../tools.ts';

const program = fileURLToPath(new URL('../../bin/mes-optout.cjs', import.meta.url));
const number = '278112B05000286';
const [half, rest] = [number.slice(0, 7), number.slice(7)];
const suspend = '\u001a';
const down = '\u001b[B';

type Shell = ReturnType<typeof openShell>;
let shell: Shell;
afterEach(() => shell.close());

/** An interactive bash, with a history, in which the program is `optout`; it writes its number into the file `pid`. */
function openShell(env: Record<string, string> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'mes-optout-shell-'));
  const script = 'echo $$ >pid; exec "$NODE" "$PROGRAM" "$@" --lang en';
  writeFileSync(join(folder, 'optout'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  const screen = new headless.Terminal({ cols: 80, rows: 50, scrollback: 5000, allowProposedApi: true });
  const child = spawn('bash', ['--norc', '--noprofile', '-i'], {
    cols: 80,
    rows: 50,
    cwd: folder,
    env: {
      ...{ PATH: process.env.PATH!, TERM: 'xterm-256color', LANG: 'C.UTF-8', HOME: folder, PS1: 'ready> ' },
      ...{ HISTFILE: join(folder, 'history'), NODE: process.execPath, PROGRAM: program, ...env },
    },
  });
  let everything = '';
  let cursorVisible = true;
  const watchers = new Set<() => void>();
  child.onData((data) => {
    everything += data;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: this is the escape sequence of the cursor
    for (const [, sign] of data.matchAll(/\u001b\[\?25([hl])/g)) cursorVisible = sign === 'h';
    screen.write(data, () => {
      for (const watch of watchers) watch();
    });
  });
  const text = () => {
    const { active } = screen.buffer;
    return Array.from({ length: active.length }, (_, row) => active.getLine(row)!.translateToString(true))
      .join('\n')
      .trimEnd();
  };
  /** How many prompts the shell had written when the last command was given. */
  let prompts = 0;
  const sinceCommand = () => text().split('ready>').slice(prompts).join('ready>');
  const until = (what: string, holds: () => boolean) =>
    new Promise<void>((resolve, reject) => {
      const watch = () => {
        if (!holds()) return;
        clearTimeout(timer);
        watchers.delete(watch);
        resolve();
      };
      const timer = global.setTimeout(() => reject(new Error(`no ${what}:\n${text()}`)), 20_000);
      watchers.add(watch);
      watch();
    });
  const type = (keys: string) => child.write(keys);
  const ready = () => until('prompt of the shell', () => text().endsWith('ready>'));
  return {
    text,
    type,
    ready,
    everything: () => everything,
    cursorVisible: () => cursorVisible,
    shows: (words: string) => until(`"${words}"`, () => sinceCommand().includes(words)),
    /** Gives a command when the shell is ready, and waits for these words of it. */
    run: async (line: string, words: string) => {
      await ready();
      prompts = text().split('ready>').length - 1;
      type(`${line}\r`);
      await until(`"${words}" of ${line}`, () => sinceCommand().replace(line, '').includes(words));
    },
    /** A short command: a dumb terminal shows only the end of a long one. */
    optout: (args: string) => `./optout ${args}`,
    signal: (name: NodeJS.Signals) => process.kill(Number(readFileSync(join(folder, 'pid'), 'utf8')), name),
    history: async () => {
      await ready();
      type('history -w; echo writ""ten\r');
      await until('history', () => text().includes('\nwritten'));
      return readFileSync(join(folder, 'history'), 'utf8');
    },
    folder,
    /** Closes the terminal, as a window is closed. */
    hangUp: () => (child as unknown as { destroy: () => void }).destroy(),
    close: () => {
      child.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What the shell finds: a terminal that echoes, takes whole lines, and shows its cursor. */
async function expectGivenBack(): Promise<void> {
  await shell.run('stty -a', 'echoctl');
  expect(shell.text()).toMatch(/ icanon .*\n?.* echo /);
  expect(shell.cursorVisible()).toBe(true);
}

describe.each(['xterm-256color', 'dumb'])(
  'Ctrl-Z in a terminal that is %s',
  needs('Ctrl-Z under bash', 'bash'),
  (TERM) => {
    it('leaves a hidden question, and fg comes back to it', async () => {
      shell = openShell({ TERM });
      await shell.run(shell.optout('validate --nir -'), 'security number');
      shell.type(half);
      if (TERM !== 'dumb') await shell.shows('•'.repeat(half.length));
      shell.type(suspend);
      await shell.ready();
      expect(shell.text()).toContain('Stopped');
      await expectGivenBack();
      await shell.run('fg', 'security number');
      if (TERM !== 'dumb') await shell.shows('•'.repeat(half.length));
      shell.type(`${rest}\r`);
      await shell.shows('Well formed: the social security number');
      expect(await shell.history()).not.toMatch(/\d{4}/);
      expect(shell.everything()).not.toMatch(/2781|0500/);
      await expectGivenBack();
    });

    it('leaves a question for a date, with what was typed', async () => {
      shell = openShell({ TERM });
      await shell.run(shell.optout('deadline --today 2026-11-21'), 'letter or e-mail bear');
      shell.type('3 nov');
      await shell.shows('3 nov');
      for (let times = 0; times < 2; times += 1) {
        shell.type(suspend);
        await shell.ready();
        await shell.run('fg', '3 nov');
      }
      shell.type('embre 2026\r');
      await shell.shows('14 December 2026');
      expect(await shell.history()).not.toContain('embre');
    });
  },
);

describe('Ctrl-Z', needs('Ctrl-Z under bash', 'bash'), () => {
  it('leaves a list of the conversation at its answer, and a number typed for a date', async () => {
    shell = openShell();
    await shell.run(shell.optout(''), '❯ Mon espace santé');
    shell.type(down + down);
    await shell.shows('❯ Both');
    shell.type(suspend);
    await shell.ready();
    await expectGivenBack();
    await shell.run('fg', '❯ Both');
    expect(shell.text().match(/❯ /g)).toHaveLength(1);
    shell.type('\r');
    await shell.shows('❯ For myself');
    shell.type('\r');
    await shell.shows('❯ A letter');
    shell.type('\r');
    await shell.shows('What date');
    shell.type(number);
    await shell.shows('•');
    shell.type(suspend);
    await shell.run('fg', '•');
    shell.type('\u0003');
    expect(await shell.history()).not.toMatch(/\d{4}/);
    expect(shell.text()).not.toMatch(/\d{8}/);
    expect(shell.everything()).not.toContain(number);
    await expectGivenBack();
  });

  it('drops what follows it in one piece: nobody was asked for that', async () => {
    shell = openShell();
    await shell.run(shell.optout('validate --nir -'), 'security number');
    shell.type(`${half}${suspend}${rest}`);
    await shell.run('fg', '•'.repeat(half.length));
    shell.type(`${rest}\r`);
    await shell.shows('Well formed: the social security number');
    expect(shell.everything()).not.toMatch(/2781|0500/);
  });

  it.each(['SIGTSTP', 'SIGSTOP'] as const)('is not needed: %s from outside is undone by fg as well', async (signal) => {
    shell = openShell();
    await shell.run(shell.optout('validate --nir -'), 'security number');
    shell.type(half);
    await shell.shows('•'.repeat(half.length));
    shell.signal(signal);
    await shell.run('fg', '•'.repeat(half.length));
    shell.type(`${rest}\r`);
    await shell.shows('Well formed: the social security number');
    expect(shell.everything()).not.toMatch(/2781|0500/);
    await expectGivenBack();
  });
});

describe('ended from outside', needs('the terminal is given back under bash', 'bash'), () => {
  it.each([
    ['SIGHUP', 129, 'xterm-256color', '', 'Arrow keys'],
    ['SIGTERM', 143, 'xterm-256color', '', 'Arrow keys'],
    ['SIGINT', 130, 'xterm-256color', '', 'Arrow keys'],
    ['SIGQUIT', 131, 'xterm-256color', '', 'Arrow keys'],
    ['SIGALRM', 142, 'xterm-256color', '', 'Arrow keys'],
    ['SIGHUP', 129, 'xterm-256color', 'validate --nir -', 'security number'],
    ['SIGHUP', 129, 'dumb', 'validate --nir -', 'not shown'],
    ['SIGTERM', 143, 'dumb', 'validate --nir -', 'not shown'],
    ['SIGQUIT', 131, 'dumb', 'validate --nir -', 'not shown'],
  ] as const)('by %s with %i, %s, at "%s": the terminal is given back', async (signal, code, TERM, args, words) => {
    shell = openShell({ TERM });
    await shell.run(shell.optout(args), words);
    shell.signal(signal);
    await shell.run('echo ended $?', `ended ${code}`);
    await expectGivenBack();
  });

  it('under a program that waits for it, and after which bash puts nothing back', async () => {
    shell = openShell();
    await shell.run(`timeout --foreground -s INT 3 ${shell.optout('')}`, 'Arrow keys');
    await shell.run('echo ended $?', 'ended 124');
    await expectGivenBack();
  });

  // An abort may leave a core, in which is what was typed.
  it.each([
    ['xterm-256color', '', 'Arrow keys'],
    ['xterm-256color', 'validate --nir -', 'security number'],
    ['dumb', 'validate --nir -', 'not shown'],
  ])('by the end of its terminal, which is no abort: %s, "%s"', async (TERM, args, words) => {
    shell = openShell({ TERM });
    const told = join(shell.folder, 'told');
    // It outlives the terminal; the program does not inherit that.
    const wait = `process.on('SIGHUP', () => {});
require('node:child_process').spawn(process.argv[2], process.argv.slice(3), { stdio: 'inherit' })
  .on('exit', (...how) => require('node:fs').writeFileSync('told', how.join(' ')));`;
    writeFileSync(join(shell.folder, 'wait.cjs'), wait);
    await shell.run(`"$NODE" wait.cjs ${shell.optout(args)}`, words);
    shell.hangUp();
    await vi.waitFor(() => expect(readFileSync(told, 'utf8')).toBe(' SIGHUP'), 10_000);
  });
});

it('SIGUSR1 opens no port for a debugger', needs('no debugger under bash', 'bash'), async () => {
  shell = openShell();
  await shell.run(shell.optout('validate --nir -'), 'security number');
  shell.signal('SIGUSR1');
  shell.type(`${number}\r`);
  await shell.shows('Well formed: the social security number');
  expect(shell.everything()).not.toContain('ebugger');
});

describe('a paste of 100 kB', needs('a long paste under bash', 'bash'), () => {
  const paste = '1'.repeat(100_000);

  it.each(['xterm-256color', 'dumb'])('is answered within a second, cut, with a word: %s', async (TERM) => {
    shell = openShell({ TERM });
    await shell.run(shell.optout('validate --nir -'), 'security number');
    const begun = performance.now();
    shell.type(`${paste}\r`);
    await shell.shows('That is too long: the first');
    expect(performance.now() - begun).toBeLessThan(1000);
    await shell.shows('characters: there must be 15');
    expect(shell.everything()).not.toContain('1111');
  });

  it('without its Enter is cut too, and can be done over', async () => {
    shell = openShell();
    await shell.run(shell.optout('validate --nir -'), 'security number');
    shell.type(paste);
    await shell.shows('That is too long');
    // What follows at once belongs to the paste.
    await setTimeout(200);
    shell.type(`\u0015${number}\r`);
    await shell.shows('Well formed: the social security number');
  });
});
