// Completion for fish: one fixed line for each command, option and word.
import type { CommandLine, OptionDescription } from '../command-line.ts';

export function fishCompletion({ name, commands, everywhere }: CommandLine): string {
  const line = (...parts: string[]) => ['complete', '-c', name, ...parts].join(' ');
  const names = commands.map((command) => command.name).join(' ');
  const before = `-n ${quoted(`not __fish_seen_subcommand_from ${names}`)}`;
  const after = (command: string) => `-n ${quoted(`__fish_seen_subcommand_from ${command}`)}`;
  return `${[
    `# ${name}(1) completion for fish. Put it in ~/.config/fish/completions/${name}.fish`,
    line('-f'),
    line('-s h', '-l help'),
    ...everywhere.map((option) => line(...optionParts(option))),
    ...commands.flatMap((command) => [
      line(before, '-a', command.name, '-d', quoted(command.summary)),
      ...(command.words.length > 0 ? [line(after(command.name), '-a', quoted(command.words.join(' ')))] : []),
      ...command.options.map((option) => line(after(command.name), ...optionParts(option))),
    ]),
  ].join('\n')}\n`;
}

function optionParts({ long, short, value, meaning }: OptionDescription): string[] {
  const values =
    value === null
      ? []
      : value.isFile
        ? ['-r', '-F']
        : ['-x', ...(value.choices.length > 0 ? ['-a', quoted(value.choices.join(' '))] : [])];
  return [...(short ? ['-s', short.slice(1)] : []), '-l', long.slice(2), ...values, '-d', quoted(meaning)];
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
