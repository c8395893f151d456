// The options that stand beside every command: which of them each can use, and in which formats it answers. They are read
// everywhere, so that a call can be changed into another; help, completion and the manual name only those with a use.
import type { Command, Option } from 'commander';

interface Limits {
  formats?: readonly string[];
  unused: readonly string[];
}

/** A page about the program is text, the same on every day. */
const page: Limits = {
  unused: ['--format', '--json', '--fillable', '--details', '--quiet', '--no-color', '--today', '--no-input'],
};
const limits: Readonly<Record<string, Limits>> = {
  // A plan is made of what is told: nothing is asked.
  checklist: { unused: ['--no-input'] },
  dp: { unused: ['--no-input'] },
  letter: { formats: ['txt', 'md', 'json', 'pdf'], unused: ['--details', '--no-color'] },
  sources: { formats: ['txt', 'md', 'json'], unused: ['--details', '--fillable', '--no-input'] },
  validate: { formats: ['txt', 'md', 'json'], unused: ['--fillable'] },
  completion: page,
  help: page,
};

export function isOfUse(option: string, command: Command): boolean {
  return !limits[command.name()]?.unused.includes(option);
}

/** The options of all commands that this one can use, with the values that it can use. */
export function commonOptions(command: Command): Option[] {
  const { formats } = limits[command.name()] ?? {};
  return command
    .parent!.options.filter(({ long }) => isOfUse(long!, command))
    .map((option) =>
      option.long === '--format' && formats ? Object.assign(Object.create(option), { argChoices: formats }) : option,
    );
}
