// The completion files: as the program prints them today, and what real shells offer when Tab is typed.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import { afterAll, describe, expect, it } from 'vitest';
import { completions } from '../../src/cli/completions.ts';
import { programIn } from '../../src/cli/program.ts';
import { shells } from '../../src/output/completion/shells.ts';
import { needs } from '../tools.ts';
import { root } from '../transcripts/transcript.ts';
import { french } from '../words/languages.ts';
import { commands, everywhere } from './command-line.ts';
import { drawn } from './terminal.ts';

const folder = join(root, 'completions');
const program = programIn(french);

describe.each(shells)('completions for %s', (shell) => {
  const { file, text } = completions[shell];

  it('are those of the program', () => {
    const path = join(folder, file);
    if (process.env.UPDATE_TRANSCRIPTS) writeFileSync(path, text(program));
    expect(readFileSync(path, 'utf8')).toBe(text(program));
  });

  it('are what the command prints', () => {
    const printed = execFileSync(process.execPath, [join(root, 'bin/mes-optout.cjs'), 'completion', shell], {
      env: { PATH: process.env.PATH, LANG: 'C' },
    });
    expect(printed.toString()).toBe(text(program));
  });

  it('name every command, option and closed value', () => {
    const words = [
      ...commands.flatMap(({ name, options, argument = [] }) => [
        name,
        ...argument,
        ...options.flatMap(({ long, choices = [] }) => [long.slice(2), ...choices]),
      ]),
      ...everywhere.map(({ long }) => long.slice(2)),
    ];
    const missing = words.filter((word) => !text(program).includes(word));
    expect(missing).toEqual([]);
  });
});

/** How each shell is started without the files of its user, and reads the completion. */
const starts: Readonly<Record<Exclude<(typeof shells)[number], 'powershell'>, { args: string[]; load: string }>> = {
  bash: { args: ['--norc', '--noprofile', '-i'], load: `source ${join(folder, 'mes-optout.bash')}` },
  zsh: {
    args: ['-f', '-i'],
    load: `autoload -U compinit && compinit -D -u && source ${join(folder, '_mes-optout')}`,
  },
  fish: { args: ['--no-config', '-i'], load: `source ${join(folder, 'mes-optout.fish')}` },
};

/** Names that a folder may hold, sent by others. */
const hostile = [
  `a$(touch\${IFS}pwned).pdf`,
  'b`touch pwned`.pdf',
  'c; touch pwned; echo.pdf',
  `d'"$(touch pwned).pdf`,
  'e  two blanks.pdf',
  'f\\$(touch pwned)*?[a]~.pdf',
];

const patience = 20_000;

/** What stands on the screen once a line was typed, Tab pressed, and these words appeared. */
function pressTab(shell: keyof typeof starts, line: string, awaited: string, cwd: string): Promise<string> {
  return typeInto(shell, starts[shell].load, `${line}\t${shell === 'bash' ? '\t' : ''}`, awaited, cwd);
}

/** What stands on the screen of a new shell once it ran a line, these keys were typed, and these words appeared. */
function typeInto(
  shell: keyof typeof starts,
  first: string,
  keys: string,
  awaited: string,
  cwd: string,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const env = { PATH: process.env.PATH!, TERM: 'xterm', LANG: 'C.UTF-8', PS1: 'ready> ', HOME: '/nonexistent' };
    const terminal = spawn(shell, starts[shell].args, { cols: 120, rows: 60, cwd, env });
    let seen = '';
    let typed = false;
    const end = (settle: () => void) => {
      clearTimeout(timer);
      terminal.kill('SIGKILL');
      settle();
    };
    const timer = setTimeout(
      () => end(() => reject(new Error(`${shell}, ${keys}: no "${awaited}" in:\n${seen}`))),
      patience,
    );
    terminal.onData(async (data) => {
      seen += data;
      // fish asks what the terminal is, and waits for the answer.
      if (data.includes('\u001b[c')) terminal.write('\u001b[?62;22c');
      const [, after] = (await drawn(seen, 120)).split('loaded-1');
      if (after === undefined) return;
      if (!typed) terminal.write(keys);
      typed = true;
      if (after.includes(awaited)) end(() => resolve(after));
    });
    // What is typed has the sum in it, what it prints has the result.
    terminal.write(`${first} && echo loaded-${shell === 'fish' ? '(math 0 + 1)' : '$((0 + 1))'}\r`);
  });
}

describe.each(['bash', 'zsh', 'fish'] as const)('%s', (shell) => {
  describe.concurrent('Tab', needs(`the completion in ${shell}`, shell), () => {
    const cwd = mkdtempSync(join(tmpdir(), 'mes-optout-completion-'));
    writeFileSync(join(cwd, 'situations.md'), '');
    afterAll(() => rmSync(cwd, { recursive: true, force: true }));

    it.each([
      ['a command', 'mes-optout che', 'mes-optout checklist'],
      ['an option', 'mes-optout checklist --prof', 'mes-optout checklist --profile'],
      ['a closed value', 'mes-optout checklist --profile not-a', '--profile not-activated'],
      ['a value of all commands', 'mes-optout dp --format ic', '--format ics'],
      ['the kind of a letter', 'mes-optout letter dp-a', 'letter dp-access'],
      ['a topic of help', 'mes-optout help probl', 'help problems'],
      ['several values', 'mes-optout dp --file ', 'refused'],
      ['a file', 'mes-optout dp -o situ', '-o situations.md'],
    ])('completes %s', async (_, line, completed) => {
      expect(await pressTab(shell, line, completed, cwd)).toContain(completed);
    });

    // In quotes no shell runs it by itself: only a completion that evaluates what it reads would.
    it('evaluates nothing that was typed', async () => {
      await pressTab(shell, "mes-optout letter '$(touch evaluated)' --servi", "evaluated)' --service", cwd);
      expect(readdirSync(cwd)).toEqual(['situations.md']);
    });

    // bash 3.2 has no compopt, and its printf writes into no element of an array.
    const likeBash3 =
      'enable -n compopt; printf() { if [[ $1 = -v && $2 = *[* ]]; then return 2; fi; builtin printf "$@"; }; ';
    const ways: readonly string[] = shell === 'bash' ? ['', likeBash3] : [''];
    it.each(hostile.flatMap((file) => ways.map((way) => [file, way] as const)))(
      'Tab, Enter give the program the file %s, and run nothing (%s)',
      async (file, way) => {
        const place = mkdtempSync(join(tmpdir(), 'mes-optout-hostile-'));
        writeFileSync(join(place, file), '');
        const show =
          shell === 'fish' ? "function mes-optout; printf '<%s>' $argv; end" : `mes-optout() { printf '<%s>' "$@"; }`;
        await typeInto(
          shell,
          `${show}; ${way}${starts[shell].load}`,
          `mes-optout dp -o ${file[0]}\t\r`,
          `<${file}>`,
          place,
        );
        expect(readdirSync(place)).toEqual([file]);
        rmSync(place, { recursive: true });
      },
    );
  });
});
