// Help, laid out from the command line's own definition: examples first, then options, then exit codes.
import type { Command, Option } from 'commander';
import { OptOutError } from '../core/error.ts';
import { wrap } from '../output/text.ts';
import type { CommandName, OptionName, Topic, Words } from '../words/words.ts';
import { masked } from './mask.ts';

const width = 80;

/** The help of the program or of one of its commands. */
export function helpText(command: Command, words: Words): string {
  const { help } = words;
  const root = command.parent === null;
  const about = help.commands[(root ? 'mes-optout' : command.name()) as CommandName];
  const own = root ? [] : command.options;
  const everywhere = (command.parent ?? command).options;
  const parts = [
    `${root ? 'mes-optout' : `mes-optout ${command.name()}`} : ${about.summary}`.replace(
      ' :',
      words.lang === 'fr' ? ' :' : ':',
    ),
    block(
      help.headings.examples,
      about.examples.map((example) => `  ${example}`),
    ),
    root
      ? block(
          help.headings.commands,
          rows(command.commands.map((each) => [each.name(), help.commands[each.name() as CommandName].summary])),
        )
      : '',
    block(help.headings.options, rows(own.map((option) => optionRow(option, words)))),
    block(help.headings.everywhere, rows(everywhere.map((option) => optionRow(option, words)))),
    block(help.headings.exitCodes, rows(help.exitCodes.map(([code, meaning]) => [code, meaning]))),
  ];
  return `${words.typography(parts.filter((part) => part !== '').join('\n\n'))}\n`;
}

/** What `help TOPIC` prints: a command's help, or a topic's page. */
export function topicText(program: Command, topic: string | undefined, words: Words): string {
  if (topic === undefined) return program.helpInformation();
  const command = program.commands.find((each) => each.name() === topic);
  if (command) return command.helpInformation();
  const page = words.help.topics[topic as Topic];
  if (page === undefined) {
    const allowed = [...program.commands.map((each) => each.name()), ...Object.keys(words.help.topics)];
    throw new OptOutError('usage.bad-value', { value: masked(topic), option: 'help', allowed });
  }
  return `${words.typography(page.map((line) => wrap(line, width)).join('\n'))}\n`;
}

function optionRow(option: Option, words: Words): [string, string] {
  const meaning = words.help.options[option.attributeName() as OptionName];
  const { values } = words.help;
  const choices = option.argChoices?.join('|');
  const flags = option.flags.replace(/<(.+)>/, (_, placeholder: keyof typeof values) =>
    choices === undefined ? values[placeholder] : choices.length > 40 ? values.code : choices,
  );
  return [flags, meaning];
}

function block(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [heading, ...lines].join('\n');
}

/** Two columns; a left part too long for its column gets a line of its own. */
function rows(pairs: readonly (readonly [string, string])[]): string[] {
  const left = Math.min(24, Math.max(0, ...pairs.map(([name]) => name.length)));
  return pairs.flatMap(([name, meaning]) => {
    const [first, ...more] = wrap(meaning, width - left - 4).split('\n');
    const indent = ' '.repeat(left + 4);
    const head = name.length > left ? [`  ${name}`, `${indent}${first}`] : [`  ${name.padEnd(left)}  ${first}`];
    return [...head, ...more.map((line) => indent + line)];
  });
}
