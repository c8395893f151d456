// The program's own definition as data, with the words of a language: for the manual and for completion.
import type { CommandDescription, CommandLine, OptionDescription } from '../output/command-line.ts';
import type { Words } from '../words/words.ts';
import { type Command, commands, everywhere, longOf, type Option } from './commands.ts';
import { grouped } from './option-groups.ts';

export function describe(words: Words): CommandLine {
  return {
    name: 'mes-optout',
    summary: words.help.commands['mes-optout'].summary,
    commands: commands.map((command) => describeCommand(command, words)),
    everywhere: describeOptions(everywhere, words),
  };
}

function describeCommand(command: Command, words: Words): CommandDescription {
  const about = words.help.commands[command.name];
  return {
    name: command.name,
    summary: about.summary,
    examples: about.examples,
    options: describeOptions(command.options, words),
    words: command.name === 'help' ? helpTopics(words) : (command.argument ?? []),
  };
}

/** What `help` may be asked about. */
export function helpTopics({ help }: Words): string[] {
  return [...commands.map(({ name }) => name), ...Object.keys(help.topics)];
}

function describeOptions(options: readonly Option[], words: Words): OptionDescription[] {
  const { values, headings, options: meanings } = words.help;
  return grouped(options).flatMap(([group, found]) =>
    found.map(
      ({ name, short, value, choices = [] }): OptionDescription => ({
        long: longOf(name),
        short: short === undefined ? null : `-${short}`,
        value: value === undefined ? null : { placeholder: values[value], choices, isFile: value === 'file' },
        meaning: meanings[name],
        group: headings[group],
      }),
    ),
  );
}
