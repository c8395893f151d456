// Help, laid out from the command line's own definition: examples first, then options, then exit codes.
import { OptOutError } from '../core/error.ts';
import { problems } from '../knowledge/facets.ts';
import { type Service, services } from '../knowledge/record.ts';
import { hanging, wrap } from '../output/text.ts';
import { masked } from '../words/mask.ts';
import type { Topic, Words } from '../words/words.ts';
import { type Command, callOf, commands, everywhere, longOf, type Option } from './commands.ts';
import { helpTopics } from './describe.ts';
import { grouped } from './option-groups.ts';
import { widthOf } from './streams.ts';

/** The columns to lay out for: those of the terminal, else 80. */
const columns = () => Math.min(widthOf('stdout'), 80);

/** The help of a command; of the program where there is none. */
export function helpText(command: Command | null, words: Words): string {
  const { help } = words;
  const about = help.commands[command?.name ?? 'mes-optout'];
  const width = columns();
  const parts = [
    wrap(`${callOf(command)}${words.lang === 'fr' ? '\u202f:' : ':'} ${about.summary}`, width),
    command ? '' : wrap(help.guided, width),
    block(
      help.headings.examples,
      about.examples.map((example) => `  ${example}`),
    ),
    command ? '' : block(help.headings.commands, rows(commands.map(({ name }) => [name, help.commands[name].summary]))),
    ...[...grouped(command?.options ?? []), ...grouped(everywhere)].map(([group, options]) =>
      block(help.headings[group], rows(options.map((option) => optionRow(option, words)))),
    ),
    block(help.headings.exitCodes, rows(help.exitCodes.map(([code, meaning]) => [code, meaning]))),
    command ? '' : wrap(help.topicsAre({ topics: Object.keys(help.topics) }), width),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** What `help TOPIC` prints: a command's help, or a topic's page. */
export function topicText(topic: string | undefined, words: Words): string {
  if (topic === undefined) return helpText(null, words);
  const command = commands.find(({ name }) => name === topic);
  if (command) return helpText(command, words);
  const page = words.help.topics[topic as Topic];
  if (page === undefined) {
    throw new OptOutError('usage.bad-value', { value: masked(topic), option: 'help', allowed: helpTopics(words) });
  }
  const width = columns();
  const lines = page.map((line) => (line.startsWith('  ') ? line : hangingCode(line, width)));
  const tables = topic === 'problems' ? services.flatMap((service) => ['', ...problemTable(service, words)]) : [];
  return `${[...lines, ...tables].join('\n')}\n`;
}

/** A line that begins with an exit code goes on under its text. */
function hangingCode(line: string, width: number): string {
  const code = /^\d+ +/.exec(line)?.[0] ?? '';
  return hanging(code, line.slice(code.length), width);
}

function problemTable(service: Service, words: Words): string[] {
  const meanings: Readonly<Record<string, string>> = words.problems[service];
  const codes = problems[service].filter((code) => code !== 'none');
  return [words.interface.services[service], ...rows(codes.map((code) => [code, meanings[code]!]))];
}

function optionRow({ name, short, value, choices = [] }: Option, words: Words): [string, string] {
  const { options, values } = words.help;
  const fit = choices.length > 0 && choices.join('|').length <= 40;
  const spelled = short === undefined ? longOf(name) : `-${short}, ${longOf(name)}`;
  const taken = value === undefined ? '' : ` ${fit ? choices.join('|') : values[value]}`;
  // The problems have a page of their own.
  const listed = fit || choices.length === 0 || name === 'problem' ? '' : ` (${choices.join(', ')})`;
  return [spelled + taken, options[name] + listed];
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
