// Every command in each of its forms, in good calls and bad.

import { type Format, formats } from '../../src/cli/commands/request.ts';
import { shells } from '../../src/output/completion/shells.ts';
import { topics } from '../../src/words/topics.ts';

export interface CommandCall {
  args: readonly string[];
  /** On standard input; without it that is empty. */
  input?: string;
  exitCode: number;
  /** The only file it may write; where it ends with 0, it does. */
  output?: string;
}

const day = ['--today', '2026-11-21'];
const nir = '278112B05000286';
const list = `${nir}\n278112B05000268\n\n`;

/** What answers, and in which formats. */
const answering: readonly (readonly [args: readonly string[], formats: readonly Format[]])[] = [
  [['deadline', '--letter-date', '2026-11-03', ...day], formats],
  [['checklist', '--letter-date', '2026-11-03', '--card', 'photo', ...day], formats],
  [['dp', '--notice-date', '2026-11-11', ...day], formats],
  [
    ['letter', 'mes-close', '--delete-data', ...day],
    ['txt', 'md', 'json', 'pdf'],
  ],
  [
    ['sources', ...day],
    ['txt', 'md', 'json'],
  ],
  [
    ['validate', '--nir', nir, '--card-type', 'photo', '--card-serial', '01024576124', ...day],
    ['txt', 'md', 'json'],
  ],
];

const answers: readonly CommandCall[] = answering.flatMap(([args, possible]) =>
  formats.flatMap((format): CommandCall[] => {
    const name = `answer.${format}`;
    return possible.includes(format)
      ? [
          { args: [...args, '--format', format], exitCode: 0 },
          { args: [...args, '-o', name], exitCode: 0, output: name },
        ]
      : [{ args: [...args, '-o', name], exitCode: 2 }];
  }),
);

const lists: readonly CommandCall[] = [[], ['--all'], ['--json'], ['--keyed', '--all', '--quiet']].map((form) => ({
  args: ['validate', '--nir', '-', '--list', ...form],
  input: form.includes('--keyed') ? list.replace(/^/gm, 'key\t') : list,
  exitCode: 1,
}));

const told: readonly CommandCall[] = [
  ['--help'],
  ['--version'],
  ['help'],
  ...[...topics, 'checklist'].map((topic) => ['help', topic]),
  ...answering.map(([[command]]) => [command!, '--help']),
  ...shells.map((shell) => ['completion', shell]),
].map((args) => ({ args, exitCode: 0 }));

const others: readonly CommandCall[] = [
  { args: ['deadline', '--letter-date', '2026-11-03', ...day, '--lang', 'en'], exitCode: 0 },
  { args: ['deadline', '--letter-date', '2026-03-02'], exitCode: 1 },
  { args: ['checklist', '--fillable', '-o', 'fill.pdf', ...day], exitCode: 0, output: 'fill.pdf' },
  { args: ['checklist', '-o', 'standing.txt', '--force', ...day], exitCode: 0, output: 'standing.txt' },
  { args: ['validate', '--nir', '-'], input: `${nir}\n`, exitCode: 0 },
  { args: ['sources', '--stale', ...day], exitCode: 0 },
];

const bad: readonly CommandCall[] = [
  [],
  [nir],
  ['delete'],
  ['deadline'],
  ['deadline', '--letter-date', '31/11/2026', '--lang', 'en'],
  ['checklist', '--profile', nir],
  ['checklist', '-o', 'standing.txt'],
  ['checklist', '-o', '/dev/full', '--format', 'md'],
  ['validate', '--nir', '-'],
  ['letter', 'nothing'],
  ['help', 'nothing'],
  ['completion', 'nothing'],
].map((args) => ({ args, exitCode: 2 }));

/** A bad name is found bad when the file is opened. */
const nowhere = { args: ['checklist', '-o', 'no-folder/x.md'], exitCode: 2, output: 'no-folder/x.md' };

export const everyCall: readonly CommandCall[] = [...answers, ...lists, ...told, ...others, ...bad, nowhere];

/** As a person writes it, to name a test. */
export const lineOf = ({ args }: CommandCall) => ['mes-optout', ...args].join(' ');
