// No option is without effect: given to any call, each changes the answer or the exit code, or this file says why not.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { letterKinds } from '../../src/knowledge/facets.ts';
import { commonOptions } from '../../src/output/completion/common-options.ts';
import { shells } from '../../src/output/completion/shells.ts';
import { english, french } from '../words/languages.ts';
import { commands, everywhere } from './command-line.ts';

const streams = vi.hoisted(() => ({ input: Buffer.alloc(0), printed: [] as Buffer[] }));
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  return {
    ...fs,
    writeSync: (descriptor: number, bytes: Uint8Array, ...rest: []) => {
      if (descriptor > 2) return fs.writeSync(descriptor, bytes, ...rest);
      if (descriptor === 1) streams.printed.push(Buffer.from(bytes));
      return bytes.length;
    },
    readSync: (descriptor: number, bytes: Uint8Array, offset: number, length: number, position: null) => {
      if (descriptor > 2) return fs.readSync(descriptor, bytes, offset, length, position);
      const part = streams.input.subarray(0, length);
      streams.input = streams.input.subarray(length);
      bytes.set(part, offset);
      return part.length;
    },
  };
});

// The workers keep what other files have loaded, with the streams of the computer.
vi.resetModules();
const { programIn } = await import('../../src/cli/program.ts');
const { run } = await import('../../src/cli/run.ts');
const { OptOutError } = await import('../../src/core/error.ts');

const folder = mkdtempSync(join(tmpdir(), 'mes-optout-options-'));
const file = join(folder, 'answer.txt');
beforeAll(() => {
  vi.stubGlobal('VERSION', '0.0.0');
  vi.useFakeTimers({ now: new Date('2026-11-21T12:00:00'), toFake: ['Date'] });
});
afterAll(() => {
  vi.useRealTimers();
  process.exitCode = undefined;
  rmSync(folder, { recursive: true });
});

interface Call {
  args: readonly string[];
  input?: string;
}

const nir = '278112B05000286';
const table = `id;nir;other\na;${nir};x\nb;278112B05000268;y\n`;
const lists: readonly Call[] = [`${nir}\n278112B05000268\n`, table].map((input) => ({
  args: ['validate', '--nir', '-', '--list'],
  input,
}));
const calls: readonly Call[] = [
  ...[
    'deadline --letter-date 2026-11-03',
    'deadline --letter-date 2026-09-01 --json',
    'deadline --letter-date 2026-11-03 --format ics',
    'checklist',
    'checklist --json',
    'checklist --letter-date 2026-11-03',
    'checklist --letter-date 2026-11-03 --format md',
    'checklist --profile active --goal close',
    'checklist --profile not-activated --goal close --delete-data',
    'checklist --profile refused',
    'checklist --goal limit',
    'checklist --problem deceased',
    'checklist --problem no-internet',
    'dp',
    'dp --file closed',
    'dp --file open --goal limit',
    'dp --notice-date 2026-11-11 --json',
    'dp --problem pharmacy-refuses',
    ...letterKinds.map((kind) => `letter ${kind}`),
    'letter mes-close --json',
    'letter dp-close --format md',
    'sources',
    'sources --stale',
    'sources --format md',
    `validate --nir ${nir}`,
    `validate --nir ${nir} --json`,
    'validate --code 012345678912',
    'validate --card-serial 01024576124 --card-type photo',
    'help',
    'help dates',
    'help checklist',
    'dp --help',
    '--help',
    '--version',
    ...shells.map((shell) => `completion ${shell}`),
  ].map((line) => ({ args: line.split(' ') })),
  ...lists,
  { ...lists[1]!, args: [...lists[1]!.args, '--json'] },
];

/** Why an option may change nothing there. Each is needed: whatever it explains changes neither answer nor exit code. */
const reasons: readonly { option: RegExp; of: RegExp; why: string }[] = [
  { option: /^--no-input$/, of: /./, why: 'a promise that no question is asked; at no terminal one is' },
  { option: /^--no-color$/, of: /./, why: 'a promise that nothing is coloured; outside a terminal nothing is' },
  {
    option: /^--lang$/,
    of: /^letter (?!.*--json)/,
    why: 'a letter is French, as its reader is; the remarks beside it follow',
  },
  {
    option: /^--lang$/,
    of: /^completion (bash|powershell)/,
    why: 'these shells show no descriptions; an error would follow',
  },
  { option: /^--lang$/, of: /--list/, why: 'lines and codes have no language; the remarks beside them follow' },
  {
    option: /^--quiet$/,
    of: /^letter(?!.* --)|--list/,
    why: 'the remarks on standard error go; the answer is short already',
  },
  { option: /^--(column|delimiter)$/, of: /< table/, why: 'it says what would have been found by itself' },
  { option: /^--today$/, of: /--list/, why: 'whoever gives the day to every call promises the same answer' },
  { option: /^--delimiter$/, of: /--list$/, why: 'one column alone is a list too' },
  {
    option: /^--(version|notice-date|for|file|since|problem|goal)$/,
    of: /--help/,
    why: 'whoever asks for help may be in the middle of a command',
  },
];

/** What is typed after an option: one of each kind that its name allows. */
function valuesOf({ long, takesValue, choices }: (typeof everywhere)[number]): string[][] {
  if (!takesValue) return [[]];
  if (choices) return choices.map((choice) => [choice]);
  const values: Readonly<Record<string, readonly string[]>> = {
    '--output': [file],
    '--nir': [nir],
    '--card-serial': ['01024576124'],
    '--code': ['012345678912'],
    '--birth': ['1978-11', '1990-01'],
    '--column': ['nir'],
    '--key': ['id'],
    '--delimiter': [';'],
  };
  return (values[long] ?? ['2026-11-10', '2022-02-15', '2028-01-01']).map((value) => [value]);
}

/** What comes of a call: the exit code, what is printed, and what is written. */
async function outcome(args: readonly string[], input = ''): Promise<string> {
  streams.input = Buffer.from(input);
  streams.printed = [];
  process.exitCode = undefined;
  let refused = '';
  try {
    await run(args, args.includes('en') ? english : french);
  } catch (error) {
    if (!(error instanceof OptOutError)) throw error;
    refused = '[exit 2]';
  }
  const written = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
  const printed = Buffer.concat(streams.printed).toString('latin1');
  return `${refused || `[exit ${process.exitCode ?? 0}]`}\n${printed}\n[written] ${written}`;
}

it('every option given to a call changes its answer or its exit code, or there is a reason', async () => {
  const unexplained: string[] = [];
  const unneeded: string[] = [];
  const used = new Set<(typeof reasons)[number]>();
  for (const { args, input } of calls) {
    const line = `${args.join(' ')}${input === table ? ' < table' : ''}`;
    const before = await outcome(args, input);
    const own = commands.find(({ name }) => name === args[0])?.options ?? [];
    for (const option of [...own, ...everywhere].filter(({ long }) => !args.includes(long))) {
      let changes = false;
      for (const value of valuesOf(option)) {
        changes ||= (await outcome([...args, option.long, ...value], input)) !== before;
        if (changes) break;
      }
      const reason = reasons.find(({ option: name, of }) => name.test(option.long) && of.test(line));
      if (!changes && !reason) unexplained.push(`${line} ${option.long}`);
      if (!changes && reason) used.add(reason);
      if (changes && reason) unneeded.push(`${line} ${option.long}: ${reason.why}`);
    }
  }
  expect({ unexplained, unneeded }).toEqual({ unexplained: [], unneeded: [] });
  expect(reasons.filter((reason) => !used.has(reason))).toEqual([]);
});

/** What an option needs beside it to be of use. */
const beside: Readonly<Record<string, string[]>> = { '--force': ['-o', file], '--fillable': ['-o', `${file}.pdf`] };

it('help names the common options that a command can use, with its formats, and no others', async () => {
  const faults: string[] = [];
  for (const command of programIn(french).commands) {
    const named = commonOptions(command);
    const plain = calls.filter(
      ({ args: [name, ...rest] }) => name === command.name() && !/json|format/.test(`${rest}`),
    );
    for (const option of everywhere) {
      const use = named.find(({ long }) => long === option.long);
      // Each value of a closed set; of a day, one that the command has an answer for.
      for (const values of option.choices ? valuesOf(option).map((value) => [value]) : [valuesOf(option)]) {
        const isNamed = use !== undefined && (use.argChoices?.includes(values[0]![0]!) ?? true);
        let works = false;
        for (const { args, input } of plain.filter((each) => !each.args.includes(option.long))) {
          for (const value of values) {
            const after = await outcome([...args, option.long, ...value, ...(beside[option.long] ?? [])], input);
            works ||= !after.startsWith('[exit 2]') && (isNamed || after !== (await outcome(args, input)));
          }
          if (works) break;
        }
        if (works !== isNamed) faults.push(`${command.name()} ${option.long} ${values[0]}`);
      }
    }
  }
  expect(faults).toEqual([]);
});

it('every option given twice, with two values, is refused', async () => {
  const accepted: string[] = [];
  for (const { name, options, argument = [] } of commands) {
    for (const option of [...options, ...everywhere].filter(({ takesValue }) => takesValue)) {
      const [one, other] = [...valuesOf(option), ['other']].flat();
      const args = [name, ...argument.slice(0, 1), option.long, one!, option.long, other!];
      if (!(await outcome(args)).startsWith('[exit 2]')) accepted.push(args.join(' '));
    }
  }
  expect(accepted).toEqual([]);
});
