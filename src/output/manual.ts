// The manual page in roff (man(7)), from the same data and words as --help.
import type { CommandDescription, CommandLine, OptionDescription } from './command-line.ts';

/** What only the manual says. */
export interface ManualWords {
  headings: Record<'name' | 'synopsis' | 'description' | 'commands' | 'options' | 'exitStatus', string>;
  /** The footer and the header: what it is a manual of. */
  title: string;
  description: readonly string[];
  synopsis: { command: string; options: string };
  exitCodes: readonly (readonly [string, string])[];
  topics: readonly (readonly string[])[];
}

/** @param edition the version of the program, and the day its newest source was read */
export function manualPage(line: CommandLine, words: ManualWords, edition: { version: string; date: string }): string {
  const { headings, synopsis } = words;
  const { name, summary, commands, everywhere } = line;
  return `${[
    `.\\" Generated from the program's own definition; UPDATE_TRANSCRIPTS=1 npm run unit writes it anew.`,
    `.TH ${name.toUpperCase()} 1 ${edition.date} "${text(`${name} ${edition.version}`)}" "${text(words.title)}"`,
    // No word is broken: a code that is copied has no hyphen that it should not have.
    '.nh',
    `.SH ${text(headings.name)}`,
    `${text(name)} \\- ${text(summary)}`,
    `.SH ${text(headings.synopsis)}`,
    `.B ${text(name)}`,
    '.br',
    `.B ${text(name)}`,
    `.I ${text(synopsis.command)}`,
    `[\\fI${text(synopsis.options)}\\fR]`,
    `.SH ${text(headings.description)}`,
    ...words.description.flatMap((paragraph, index) => [...(index > 0 ? ['.PP'] : []), text(paragraph)]),
    `.SH ${text(headings.commands)}`,
    ...commands.flatMap(commandLines),
    `.SH ${text(headings.options)}`,
    ...grouped(everywhere),
    `.SH ${text(headings.exitStatus)}`,
    ...words.exitCodes.flatMap(([code, meaning]) => ['.TP', `.B ${code}`, text(meaning)]),
    ...words.topics.flatMap(([title, ...lines]) => [
      `.SH ${text(title!)}`,
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

function commandLines({ name, summary, examples, options, words }: CommandDescription): string[] {
  return [
    `.SS ${text(name)}`,
    text(summary),
    ...(words.length > 0 ? ['.PP', text(words.join(', '))] : []),
    '.PP',
    '.nf',
    ...examples.map((example) => text(example)),
    '.fi',
    ...options.flatMap(optionLines),
  ];
}

function grouped(options: readonly OptionDescription[]): string[] {
  const groups = [...new Set(options.map(({ group }) => group))];
  return groups.flatMap((group) => [
    `.SS ${text(group)}`,
    ...options.filter((option) => option.group === group).flatMap(optionLines),
  ]);
}

function optionLines({ long, short, value, meaning }: OptionDescription): string[] {
  const flags = [short, long].filter((flag) => flag !== null).map((flag) => `\\fB${text(flag)}\\fR`);
  const taken = value === null ? '' : ` \\fI${text(value.placeholder)}\\fR`;
  const choices = value && value.choices.length > 0 ? ` (${value.choices.join(', ')})` : '';
  return ['.TP', flags.join(', ') + taken, text(meaning + choices)];
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
