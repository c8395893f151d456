// How the words of a command line are read: what goes with which command, and what each mistake is told as.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OptOutError } from '../../src/core/error.ts';
import { errorSentence } from '../../src/words/error-sentence.ts';
import { root, run } from '../transcripts/transcript.ts';
import { english, french } from '../words/languages.ts';
import { commands, everywhere, readCommandLine } from './command-line.ts';

const read = async (...args: string[]) => {
  return readCommandLine(args);
};

/** The code of the error and what its sentence names. */
async function error(...args: string[]): Promise<Record<string, unknown>> {
  const thrown = await readCommandLine(args).catch((reason: unknown) => reason);
  if (!(thrown instanceof OptOutError)) throw new Error(`no error for ${args.join(' ')}`);
  return { code: thrown.code, ...thrown.args };
}

describe('a command line', () => {
  it.each<[string[], Partial<Awaited<ReturnType<typeof read>>>]>([
    [[], { command: null, page: 'no-command' }],
    [['deadline'], { command: 'deadline' }],
    [['--json', 'deadline', '-q'], { command: 'deadline', options: { json: true, quiet: true } }],
    [['deadline', '--letter-date=3/11/2026'], { command: 'deadline', options: { letterDate: '3/11/2026' } }],
    [['dp', '-qo', 'a.txt'], { command: 'dp', options: { quiet: true, output: 'a.txt' } }],
    [['dp', '-oa.txt'], { command: 'dp', options: { output: 'a.txt' } }],
    [['dp', '-o=a.txt'], { command: 'dp', options: { output: 'a.txt' } }],
    [['dp', '--no-color', '--no-input'], { command: 'dp', options: { color: false, input: false } }],
    [['validate', '--nir', '-'], { command: 'validate', options: { nir: '-' } }],
    [['--lang', 'en', 'dp', '--lang', 'en'], { command: 'dp', options: { lang: 'en' } }],
    [['letter', 'mes-close', '--for', 'child'], { command: 'letter', word: 'mes-close', options: { for: 'child' } }],
    [['letter', '--', 'mes-close'], { command: 'letter', word: 'mes-close' }],
    [['help', 'dates'], { command: 'help', word: 'dates' }],
    [['dp', '--version', '-q'], { command: null, page: 'version', options: { version: true, quiet: true } }],
    [['deadline', '--nonsense', '-h'], { command: 'deadline', page: 'help' }],
    [['nonsense', '--help'], { command: null, page: 'help' }],
  ])('%j', async (args, expected) => {
    expect(await read(...args)).toEqual({ options: {}, word: undefined, page: null, ...expected });
  });

  it.each<[string[], { code: string; [arg: string]: unknown }]>([
    [['deadlien'], { code: 'usage.unknown-command', value: 'deadlien', suggestion: 'deadline' }],
    [['constructor'], { code: 'usage.unknown-command', value: 'constructor', suggestion: '' }],
    [
      ['dp', '--goall', 'close'],
      { code: 'usage.unknown-option', value: '--goall', suggestion: '--goal', command: 'mes-optout dp' },
    ],
    [
      ['validate', '--nri=278112B05000286'],
      { code: 'usage.unknown-option', value: '--nri=…', suggestion: '--nir', command: 'mes-optout validate' },
    ],
    [
      ['dp', '--fiel=open'],
      { code: 'usage.unknown-option', value: '--fiel=…', suggestion: '--file', command: 'mes-optout dp' },
    ],
    [
      ['dp', '--nonsense=open'],
      { code: 'usage.unknown-option', value: '--nonsense=…', suggestion: '', command: 'mes-optout dp' },
    ],
    [
      ['deadline', '-letter-date', '2026-11-03'],
      {
        code: 'usage.unknown-option',
        value: '-letter-date',
        suggestion: '--letter-date',
        command: 'mes-optout deadline',
      },
    ],
    [['--json=1', 'dp'], { code: 'usage.no-value', option: '--json', command: 'mes-optout' }],
    // Two commands take it: neither is sent to the other.
    [
      ['checklist', '--delete-data=yes'],
      { code: 'usage.no-value', option: '--delete-data', command: 'mes-optout checklist' },
    ],
    [['--hlep'], { code: 'usage.unknown-option', value: '--hlep', suggestion: '--help', command: 'mes-optout' }],
    [['check'], { code: 'usage.unknown-command', value: 'check', suggestion: 'checklist' }],
    [['DEADLINE'], { code: 'usage.unknown-command', value: 'DEADLINE', suggestion: 'deadline' }],
    [['doc'], { code: 'usage.unknown-command', value: 'doc', suggestion: '' }],
    [
      ['2026-11-03'],
      {
        code: 'usage.missing-option',
        option: '--letter-date',
        example: 'mes-optout deadline --letter-date 2026-11-03',
      },
    ],
    [
      ['3 novembre 2026'],
      {
        code: 'usage.missing-option',
        option: '--letter-date',
        example: 'mes-optout deadline --letter-date 2026-11-03',
      },
    ],
    [
      ['letter', 'mes-refuse', '2026-11-03'],
      {
        code: 'usage.missing-option',
        option: '--letter-date',
        example: 'mes-optout letter mes-refuse --letter-date 2026-11-03',
      },
    ],
    [
      ['deadline', '--letter-date', '2026-11-03', '2026-11-04'],
      { code: 'usage.unexpected-argument', value: '…', command: 'mes-optout deadline' },
    ],
    [['--__proto__'], { code: 'usage.unknown-option', value: '--__proto__', suggestion: '', command: 'mes-optout' }],
    [
      ['deadline', '--letter-date'],
      { code: 'usage.missing-value', option: '--letter-date', command: 'mes-optout deadline' },
    ],
    [
      ['deadline', '--letter-date', '--service', 'dp'],
      { code: 'usage.missing-value', option: '--letter-date', command: 'mes-optout deadline' },
    ],
    [
      ['deadline', '--letter-date', '--json'],
      { code: 'usage.missing-value', option: '--letter-date', command: 'mes-optout deadline' },
    ],
    [
      ['dp', '--file', 'lost'],
      { code: 'usage.bad-value', value: 'lost', option: '--file', allowed: expect.any(Array) },
    ],
    [['letter', 'love'], { code: 'usage.bad-value', value: 'love', option: 'letter', allowed: expect.any(Array) }],
    [['dp', 'open'], { code: 'usage.unexpected-argument', value: 'open', command: 'mes-optout dp' }],
    [
      ['letter', 'mes-close', 'dp-close'],
      { code: 'usage.unexpected-argument', value: 'dp-close', command: 'mes-optout letter' },
    ],
    [['help', 'anything'], { code: 'usage.bad-value', value: 'anything', option: 'help', allowed: expect.any(Array) }],
    [['help', 'toString'], { code: 'usage.bad-value', value: 'toString', option: 'help', allowed: expect.any(Array) }],
  ])('%j is an error', async (args, expected) => {
    expect(await error(...args)).toEqual(expected);
  });

  it('every option of another command is told with the line that takes it', async () => {
    for (const command of commands) {
      const own = [...everywhere, ...command.options].map(({ long }) => long);
      for (const home of commands) {
        for (const { long, takesValue, choices } of home.options.filter((option) => !own.includes(option.long))) {
          const typed = takesValue ? [choices?.[1] ?? '2026-11-03'] : [];
          const told = await error(command.name, long, ...typed);
          expect(told).toMatchObject({ code: 'usage.option-elsewhere', option: long });
          const read = await readCommandLine(String(told.line).split(' ').slice(1));
          expect(read.command !== command.name || !String(told.line).includes(long), `${told.line}`).toBe(true);
        }
      }
    }
  });

  it('no two options of a command are written the same way, and one takes a value everywhere or nowhere', () => {
    const takes = new Map<string, boolean>();
    for (const command of commands) {
      const options = [...everywhere, ...command.options];
      const spelled = options.flatMap(({ long, short }) => [long, ...(short ? [short] : [])]);
      expect(spelled).toEqual([...new Set(spelled)]);
      for (const { long, takesValue } of options) {
        expect(takes.get(long) ?? takesValue).toBe(takesValue);
        takes.set(long, takesValue);
      }
    }
  });

  it.each([french, english])(
    'every option and every command has its words, and no words are left over ($lang)',
    (words) => {
      const options = [...everywhere, ...commands.flatMap((command) => command.options)].map(({ name }) => name);
      expect(Object.keys(words.help.options).sort()).toEqual([...new Set([...options, 'help'])].sort());
      expect(Object.keys(words.help.commands)).toEqual(['mes-optout', ...commands.map(({ name }) => name)]);
    },
  );
});

/** Words that every object of JavaScript knows. */
const inherited = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'];

describe.each(inherited)('the word %s, which an object knows of itself', (word) => {
  const told = async (args: readonly string[]) => {
    const thrown = await readCommandLine(args).then(
      () => null,
      (reason: unknown) => reason,
    );
    if (thrown === null) return;
    expect(thrown, args.join(' ')).toBeInstanceOf(OptOutError);
    for (const words of [french, english]) {
      expect(errorSentence(thrown as OptOutError, words), args.join(' ')).not.toMatch(/undefined|native code|\[object/);
    }
  };

  it.each(commands)('is a mistake or a value at $name', async ({ name, options }) => {
    await told([name, word]);
    await told([name, `--${word}`]);
    await told([name, '--service', word]);
    for (const { long } of [...options, ...everywhere]) {
      await told([name, long, word]);
      await told([name, `${long}=${word}`]);
    }
  });

  it('is no topic of the built program, no shell, no letter', async () => {
    for (const name of ['help', 'completion', 'letter']) {
      const { exitCode, stderr } = await run(`mes-optout ${name} ${word} --lang en`);
      expect(exitCode).toBe(2);
      expect(stderr).toMatch(/^Error: the value “.*” does not go with/);
    }
  });
});

// Read in a time that grows with the square of their number, they would take minutes.
it('reads as many words as a system hands over', async () => {
  const many = (word: string) => Array.from({ length: 180_000 }, () => word);
  expect(await readCommandLine(['dp'].concat(many('-q')))).toMatchObject({ command: 'dp', options: { quiet: true } });
  expect(await readCommandLine(many('--lang=en').concat('dp'))).toMatchObject({
    command: 'dp',
    options: { lang: 'en' },
  });
  await expect(readCommandLine(['dp'].concat(many('x')))).rejects.toThrow('usage.unexpected-argument');
});

// What the processor spends, which a computer that does much else does not change: seconds, where it grows with the square.
it.each([
  ['-q', 180_000, 0],
  ['x', 180_000, 2],
  ['--unknown', 100_000, 2],
])('the built program reads the word %s, %i times, in under a second', (word, count, code) => {
  const tell =
    "process.on('exit', () => { const { user, system } = process.cpuUsage(); console.log('\\nspent ' + (user + system)); });";
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${tell}`, join(root, 'bin/mes-optout.cjs'), 'dp', ...Array(count).fill(word)],
    { env: { PATH: process.env.PATH }, encoding: 'utf8' },
  );
  expect(status).toBe(code);
  expect(Number(/^spent (\d+)$/m.exec(stdout)?.[1])).toBeLessThan(1_000_000);
});
