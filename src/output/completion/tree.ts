// What the completion of each shell and the manual read of commander's tree.
import type { Command, Option } from 'commander';
import { commonOptions } from './common-options.ts';

/** What stands for the value of an option; undefined for one that takes none. */
export const placeholderOf = ({ flags }: Option): string | undefined => /<(.+)>/.exec(flags)?.[1];

/** The closed set of its values; empty where there is none. */
export const valuesOf = ({ argChoices }: Option): readonly string[] => argChoices ?? [];

/** What may follow the name of a command, where that is a closed set. */
export const wordsOf = ({ registeredArguments: [first] }: Command): readonly string[] => first?.argChoices ?? [];

/** Every way to write an option, the short one first. */
export const spellings = ({ short, long }: Option): string[] => [short, long].filter((flag) => flag !== undefined);

export const isFile = ({ long }: Option): boolean => long === '--output';

/** All the options that a command can use: its own, then those of all commands. */
export const optionsOf = (command: Command): Option[] => [...command.options, ...commonOptions(command)];
