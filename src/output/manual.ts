// The manual page in roff (man(7)), from the same data and words as --help.
import type { Command, Option } from 'commander';
import type { PageWords } from '../words/page-words.ts';
import type { CommandName, Help } from '../words/words.ts';
import { commonOptions } from './completion/common-options.ts';
import { placeholderOf, spellings, valuesOf, wordsOf } from './completion/tree.ts';

/** @param edition the version of the program, and the day its newest source was read */
export function manualPage(
  program: Command,
  help: Help,
  { manual, exitCodes, topics }: PageWords,
  edition: { version: string; date: string },
): string {
  const { headings, synopsis, title, description } = manual;
  const name = program.name();
  return `${[
    `.\\" Generated from the program's own definition; UPDATE_TRANSCRIPTS=1 npm run unit writes it anew.`,
    `.TH ${name.toUpperCase()} 1 ${edition.date} "${text(`${name} ${edition.version}`)}" "${text(title)}"`,
    // No word is broken: a code that is copied has no hyphen that it should not have.
    '.nh',
    `.SH ${text(headings.name)}`,
    `${text(name)} \\- ${text(program.description())}`,
    `.SH ${text(headings.synopsis)}`,
    `.B ${text(name)}`,
    '.br',
    `.B ${text(name)}`,
    `.I ${text(synopsis.command)}`,
    `[\\fI${text(synopsis.options)}\\fR]`,
    `.SH ${text(headings.description)}`,
    ...description.flatMap((paragraph, index) => [...(index > 0 ? ['.PP'] : []), text(paragraph)]),
    `.SH ${text(headings.commands)}`,
    ...program.commands.flatMap((command) => commandLines(command, help, manual)),
    `.SH ${text(headings.options)}`,
    ...grouped(program.options),
    `.SH ${text(headings.exitStatus)}`,
    ...exitCodes.flatMap(([code, meaning]) => ['.TP', `.B ${code}`, text(meaning)]),
    ...[topics.dates, topics.privacy].flatMap(([heading, ...lines]) => [
      `.SH ${text(heading!)}`,
      ...paragraphs(lines.filter((each) => each !== '')),
    ]),
  ].join('\n')}\n`;
}

/** Each line is a paragraph; commands, which are set off, stay lines as they are. */
function paragraphs(lines: readonly string[]): string[] {
  const isCommand = (line = '') => line.startsWith('  ');
  return lines.flatMap((line, index) => {
    const [before, after] = [lines[index - 1], lines[index + 1]];
    if (!isCommand(line)) return [...(index > 0 ? ['.PP'] : []), text(line.trim())];
    return [...(isCommand(before) ? [] : ['.PP', '.nf']), text(line.slice(2)), ...(isCommand(after) ? [] : ['.fi'])];
  });
}

function commandLines(command: Command, { commands }: Help, { common }: PageWords['manual']): string[] {
  const words = wordsOf(command);
  return [
    `.SS ${text(command.name())}`,
    text(command.description()),
    ...(words.length > 0 ? ['.PP', text(words.join(', '))] : []),
    '.PP',
    '.nf',
    ...commands[command.name() as CommandName].examples.map((example) => text(example)),
    '.fi',
    ...command.options.flatMap(optionLines),
    '.PP',
    text(common({ options: commonOptions(command).map(withValues) })),
  ];
}

function withValues(option: Option): string {
  return [option.long!, valuesOf(option).join('|')].join(' ').trim();
}

function grouped(options: readonly Option[]): string[] {
  const groups = [...new Set(options.map(({ helpGroupHeading }) => helpGroupHeading!))];
  return groups.flatMap((group) => [
    `.SS ${text(group)}`,
    ...options.filter(({ helpGroupHeading }) => helpGroupHeading === group).flatMap(optionLines),
  ]);
}

function optionLines(option: Option): string[] {
  const flags = spellings(option).map((flag) => `\\fB${text(flag)}\\fR`);
  const placeholder = placeholderOf(option);
  const taken = placeholder === undefined ? '' : ` \\fI${text(placeholder)}\\fR`;
  const values = valuesOf(option);
  const choices = values.length > 0 ? ` (${values.join(', ')})` : '';
  return ['.TP', flags.join(', ') + taken, text(option.description + choices)];
}

/** Text that roff shows as it is. A hyphen is one that can be copied into a command. */
function text(written: string): string {
  return written
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('"', '\\(dq')
    .replaceAll('\u00a0', '\\ ')
    .replaceAll('\u202f', '\\ ')
    .replace(/^([.'])/, '\\&$1');
}
