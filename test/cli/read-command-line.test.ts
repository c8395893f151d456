// How the words of a command line are read: what goes with which command, and what each mistake is told as.
import { describe, expect, it } from 'vitest';
import { commands, everywhere, longOf, optionsOf } from '../../src/cli/commands.ts';
import { readCommandLine } from '../../src/cli/read-command-line.ts';
import { OptOutError } from '../../src/core/error.ts';

const read = async (...args: string[]) => {
  const { command, options, word, help } = await readCommandLine(args);
  return { command: command?.name ?? null, options, word, help };
};

/** The code of the error and what its sentence names. */
async function error(...args: string[]): Promise<Record<string, unknown>> {
  const thrown = await readCommandLine(args).catch((reason: unknown) => reason);
  if (!(thrown instanceof OptOutError)) throw new Error(`no error for ${args.join(' ')}`);
  return { code: thrown.code, ...thrown.args };
}

describe('a command line', () => {
  it.each<[string[], Partial<Awaited<ReturnType<typeof read>>>]>([
    [[], { command: null }],
    [['deadline'], { command: 'deadline' }],
    [['--json', 'deadline', '-q'], { command: 'deadline', options: { json: true, quiet: true } }],
    [['deadline', '--letter-date=3/11/2026'], { command: 'deadline', options: { letterDate: '3/11/2026' } }],
    [['dp', '-qo', 'a.txt'], { command: 'dp', options: { quiet: true, output: 'a.txt' } }],
    [['dp', '-oa.txt'], { command: 'dp', options: { output: 'a.txt' } }],
    [['dp', '-o=a.txt', '--output=-a.txt'], { command: 'dp', options: { output: '-a.txt' } }],
    [['validate', '--nir', '-'], { command: 'validate', options: { nir: '-' } }],
    [['--lang', 'fr', 'dp', '--lang', 'en'], { command: 'dp', options: { lang: 'en' } }],
    [['letter', 'mes-close', '--for', 'child'], { command: 'letter', word: 'mes-close', options: { for: 'child' } }],
    [['letter', '--', 'mes-close'], { command: 'letter', word: 'mes-close' }],
    [['help', 'anything'], { command: 'help', word: 'anything' }],
    [['deadline', '--nonsense', '-h'], { command: 'deadline', help: true }],
    [['nonsense', '--help'], { command: null, help: true }],
    [['deadline', '--letter-date', '--help'], { command: 'deadline', help: true }],
  ])('%j', async (args, expected) => {
    expect(await read(...args)).toEqual({ options: {}, word: undefined, help: false, ...expected });
  });

  it.each<[string[], { code: string; [arg: string]: unknown }]>([
    [['deadlien'], { code: 'usage.unknown-command', value: 'deadlien', suggestion: 'deadline' }],
    [['constructor'], { code: 'usage.unknown-command', value: 'constructor', suggestion: '' }],
    [
      ['dp', '--goall', 'close'],
      { code: 'usage.unknown-option', value: '--goall', suggestion: '--goal', command: 'mes-optout dp' },
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
    [['--json=1', 'dp'], { code: 'usage.no-value', option: '--json', command: 'mes-optout dp' }],
    // Two commands take it: neither is sent to the other.
    [
      ['checklist', '--delete-data=yes'],
      { code: 'usage.no-value', option: '--delete-data', command: 'mes-optout checklist' },
    ],
    [
      ['deadline', '—letter-date', '2026-11-03'],
      {
        code: 'usage.unknown-option',
        value: '—letter-date',
        suggestion: '--letter-date',
        command: 'mes-optout deadline',
      },
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
      ['letter', 'mes-close', '2026-11-03'],
      {
        code: 'usage.missing-option',
        option: '--letter-date',
        example: 'mes-optout letter mes-close --letter-date 2026-11-03',
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
    // The first mistake is the one told.
    [['dp', 'open', '--nonsense'], { code: 'usage.unexpected-argument', value: 'open', command: 'mes-optout dp' }],
  ])('%j is an error', async (args, expected) => {
    expect(await error(...args)).toEqual(expected);
  });

  it('every option of another command is told with the line that takes it', async () => {
    for (const command of commands) {
      const own = optionsOf(command).map(({ name }) => name);
      for (const home of commands) {
        for (const { name, value, choices } of home.options.filter((option) => !own.includes(option.name))) {
          const typed = value === undefined ? [] : [choices?.[1] ?? '2026-11-03'];
          const told = await error(command.name, longOf(name), ...typed);
          expect(told).toMatchObject({ code: 'usage.option-elsewhere', option: longOf(name) });
          const { command: called } = await readCommandLine(String(told.line).split(' ').slice(1));
          expect(called !== command || !String(told.line).includes(longOf(name)), `${told.line}`).toBe(true);
        }
      }
    }
  });

  it('no two options of a command are written the same way, and one takes a value everywhere or nowhere', () => {
    for (const command of commands) {
      const spelled = optionsOf(command).flatMap(({ name, short }) => [longOf(name), ...(short ? [short] : [])]);
      expect(spelled).toEqual([...new Set(spelled)]);
    }
    const takes = new Map<string, boolean>();
    for (const { name, value } of [...everywhere, ...commands.flatMap(({ options }) => options)]) {
      expect(takes.get(name) ?? value !== undefined).toBe(value !== undefined);
      takes.set(name, value !== undefined);
    }
  });
});
