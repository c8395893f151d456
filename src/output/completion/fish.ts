// Completion for fish: one fixed line for each command, option and word.
import type { Command, Option } from 'commander';
import { commonOptions } from './common-options.ts';
import { isFile, placeholderOf, valuesOf, wordsOf } from './tree.ts';

export function fishCompletion(program: Command): string {
  const { commands, options: everywhere } = program;
  const name = program.name();
  const line = (...parts: string[]) => ['complete', '-c', name, ...parts].join(' ');
  const names = commands.map((command) => command.name()).join(' ');
  const before = `-n ${quoted(`not __fish_seen_subcommand_from ${names}`)}`;
  const after = (command: string) => `-n ${quoted(`__fish_seen_subcommand_from ${command}`)}`;
  return `${[
    `# ${name}(1) completion for fish. Put it in ~/.config/fish/completions/${name}.fish`,
    line('-f'),
    line('-s h', '-l help'),
    ...everywhere.map((option) => line(before, ...optionParts(option))),
    ...commands.flatMap((command) => [
      line(before, '-a', command.name(), '-d', quoted(command.description())),
      ...(wordsOf(command).length > 0 ? [line(after(command.name()), '-a', quoted(wordsOf(command).join(' ')))] : []),
      ...command.options.map((option) => line(after(command.name()), ...optionParts(option))),
    ]),
    ...common(commands).map(([names, parts]) => line(after(names), parts)),
  ].join('\n')}\n`;
}

/** The options of all commands, each with the commands where it is the same. */
function common(commands: readonly Command[]): [names: string, parts: string][] {
  const lines = new Map<string, string[]>();
  for (const command of commands) {
    for (const option of commonOptions(command)) {
      const parts = optionParts(option).join(' ');
      lines.set(parts, [...(lines.get(parts) ?? []), command.name()]);
    }
  }
  return [...lines].map(([parts, names]) => [names.join(' '), parts]);
}

function optionParts(option: Option): string[] {
  const { short, long, description } = option;
  const values = valuesOf(option);
  const taken =
    placeholderOf(option) === undefined
      ? []
      : isFile(option)
        ? ['-r', '-F']
        : ['-x', ...(values.length > 0 ? ['-a', quoted(values.join(' '))] : [])];
  return [...(short ? ['-s', short.slice(1)] : []), '-l', long!.slice(2), ...taken, '-d', quoted(description)];
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
