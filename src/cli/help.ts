// Help, laid out from the command line's own definition: examples first, then options, then exit codes.
import type { Command, Option } from 'commander';
import { OptOutError } from '../core/error.ts';
import { problems } from '../knowledge/facets.ts';
import { type Service, services } from '../knowledge/record.ts';
import { hanging, wrap } from '../output/text.ts';
import type { CommandName, OptionName, Topic, WordsWith } from '../words/words.ts';
import { masked } from './mask.ts';
import { grouped } from './option-groups.ts';
import { widthOf } from './streams.ts';

/** The columns to lay out for: those of the terminal, else 80. */
const columns = () => Math.min(widthOf(process.stdout), 80);

/** The help of the program or of one of its commands. */
export function helpText(command: Command, words: WordsWith<'help'>): string {
  const { help } = words;
  const root = command.parent === null;
  const about = help.commands[(root ? 'mes-optout' : command.name()) as CommandName];
  const own = root ? [] : command.options;
  const everywhere = (command.parent ?? command).options;
  const name = root ? 'mes-optout' : `mes-optout ${command.name()}`;
  const width = columns();
  const parts = [
    wrap(`${name}${words.lang === 'fr' ? '\u202f:' : ':'} ${about.summary}`, width),
    root ? wrap(help.guided, width) : '',
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
    ...[...grouped(own), ...grouped(everywhere)].map(([group, options]) =>
      block(help.headings[group], rows(options.map((option) => optionRow(option, words)))),
    ),
    block(help.headings.exitCodes, rows(help.exitCodes.map(([code, meaning]) => [code, meaning]))),
    root ? wrap(help.topicsAre({ topics: Object.keys(help.topics) }), width) : '',
  ];
  return `${words.typography(parts.filter((part) => part !== '').join('\n\n'))}\n`;
}

/** What `help TOPIC` prints: a command's help, or a topic's page. */
export function topicText(program: Command, topic: string | undefined, words: WordsWith<'help' | 'problems'>): string {
  if (topic === undefined) return helpText(program, words);
  const command = program.commands.find((each) => each.name() === topic);
  if (command) return helpText(command, words);
  const page = words.help.topics[topic as Topic];
  if (page === undefined) {
    const allowed = [...program.commands.map((each) => each.name()), ...Object.keys(words.help.topics)];
    throw new OptOutError('usage.bad-value', { value: masked(topic), option: 'help', allowed });
  }
  const width = columns();
  const lines = page.map((line) => (line.startsWith('  ') ? line : hangingCode(line, width)));
  const tables = topic === 'problems' ? services.flatMap((service) => ['', ...problemTable(service, words)]) : [];
  return `${words.typography([...lines, ...tables].join('\n'))}\n`;
}

/** A line that begins with an exit code goes on under its text. */
function hangingCode(line: string, width: number): string {
  const code = /^\d+ +/.exec(line)?.[0] ?? '';
  return hanging(code, line.slice(code.length), width);
}

function problemTable(service: Service, words: WordsWith<'problems'>): string[] {
  const meanings: Readonly<Record<string, string>> = words.problems[service];
  const codes = problems[service].filter((code) => code !== 'none');
  return [words.interface.services[service], ...rows(codes.map((code) => [code, words.typography(meanings[code]!)]))];
}

function optionRow(option: Option, words: WordsWith<'help'>): [string, string] {
  const { options, values } = words.help;
  const name = option.attributeName() as OptionName;
  const choices = option.argChoices ?? [];
  const short = choices.length > 0 && choices.join('|').length <= 40;
  const flags = option.flags.replace(/<(.+)>/, (_, placeholder: keyof typeof values) =>
    short ? choices.join('|') : choices.length > 0 ? values.code : values[placeholder],
  );
  // The problems have a page of their own.
  const listed = short || choices.length === 0 || name === 'problem' ? '' : ` (${choices.join(', ')})`;
  return [flags, words.typography(options[name]) + listed];
}

function block(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [heading, ...lines].join('\n');
}

/** Two columns; a left part too long for its column gets a line of its own. */
function rows(pairs: readonly (readonly [string, string])[]): string[] {
  const left = Math.min(columns() < 60 ? 4 : 24, Math.max(0, ...pairs.map(([name]) => name.length)));
  return pairs.flatMap(([name, meaning]) => {
    const [first, ...more] = wrap(meaning, Math.max(20, columns() - left - 4)).split('\n');
    const indent = ' '.repeat(left + 4);
    const head = name.length > left ? [`  ${name}`, `${indent}${first}`] : [`  ${name.padEnd(left)}  ${first}`];
    return [...head, ...more.map((line) => indent + line)];
  });
}
