// The program's own definition as data, with the words of a language: for the manual and for completion.
import type { Command, Option } from 'commander';
import type { CommandDescription, CommandLine, OptionDescription } from '../output/command-line.ts';
import type { CommandName, OptionName, WordsWith } from '../words/words.ts';
import { grouped } from './option-groups.ts';

export function describe(program: Command, words: WordsWith<'help'>): CommandLine {
  const commands = program.commands.map((command) => describeCommand(command, program, words));
  return {
    name: program.name(),
    summary: words.typography(words.help.commands['mes-optout'].summary),
    commands,
    everywhere: describeOptions(program.options, words),
  };
}

function describeCommand(command: Command, program: Command, words: WordsWith<'help'>): CommandDescription {
  const about = words.help.commands[command.name() as CommandName];
  const topics = [...program.commands.map((each) => each.name()), ...Object.keys(words.help.topics)];
  return {
    name: command.name(),
    summary: words.typography(about.summary),
    examples: about.examples,
    options: describeOptions(command.options, words),
    words: command.name() === 'help' ? topics : (command.registeredArguments[0]?.argChoices ?? []),
  };
}

function describeOptions(options: readonly Option[], words: WordsWith<'help'>): OptionDescription[] {
  return grouped(options).flatMap(([group, found]) =>
    found.map((option): OptionDescription => {
      const placeholder = /<(.+)>/.exec(option.flags)?.[1];
      const { values, headings } = words.help;
      return {
        long: option.long!,
        short: option.short ?? null,
        value:
          placeholder === undefined
            ? null
            : {
                placeholder: values[placeholder as keyof typeof values] ?? values.code,
                choices: option.argChoices ?? [],
                isFile: placeholder === 'file',
              },
        meaning: words.typography(words.help.options[option.attributeName() as OptionName]),
        group: headings[group],
      };
    }),
  );
}
