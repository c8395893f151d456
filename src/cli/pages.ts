// What the program prints about itself, read from its tree of commands: help, laid out by commander; the version; the topics of
// help; the completion of a shell.
import type { Argument, Command, Help as HelpLayout, Option } from 'commander';
import { problems } from '../knowledge/facets.ts';
import { type Service, services } from '../knowledge/record.ts';
import { inColumns } from '../output/columns.ts';
import type { shells } from '../output/completion/shells.ts';
import { optionsOf, wordsOf } from '../output/completion/tree.ts';
import { hanging, wrap } from '../output/text.ts';
import { loadPages } from '../words/load.ts';
import type { PageWords } from '../words/page-words.ts';
import { type Topic, topics } from '../words/topics.ts';
import type { CommandName, Help, Words } from '../words/words.ts';
import { type GlobalOptions, requirePage } from './commands/request.ts';
import { callOf } from './misuse.ts';
import { widthOf, writeAnswer } from './terminal/streams.ts';

export async function printHelp(command: Command, words: Words): Promise<void> {
  await print(await helpText(command, words), command, `${callOf(command)} --help`);
}

export async function printVersion(program: Command, words: Words): Promise<void> {
  const { newestReading } = await import('../core/newest-reading.ts');
  const said = (await loadPages(words.lang)).newestReading(newestReading());
  await print(`mes-optout ${VERSION} (${said})\n`, program, '--version');
}

/** @param topic the name of a command or of a topic; of neither, the program's own help is printed */
export async function printTopic(topic: string | undefined, program: Command, words: Words): Promise<void> {
  const about = topic === undefined ? program : program.commands.find((each) => each.name() === topic);
  await print(await (about ? helpText(about, words) : topicText(topic as Topic, words)), program, 'mes-optout help');
}

export async function printCompletion(shell: (typeof shells)[number], program: Command): Promise<void> {
  const { completions } = await import('./completions.ts');
  await print(completions[shell].text(program), program, 'mes-optout completion');
}

async function print(text: string, command: Command, page: string): Promise<void> {
  const options = command.optsWithGlobals<GlobalOptions>();
  requirePage(options, page);
  const { output, force = false } = options;
  if (output === undefined || output === '-') return writeAnswer(text);
  const { writeFileWhole } = await import('../output/file.ts');
  await writeFileWhole(output, text, { force });
}

/** The columns to lay out for: those of the terminal, 80 at most. */
const columns = () => Math.min(widthOf('stdout'), 80);

export async function helpText(command: Command, words: Words): Promise<string> {
  const pages = await loadPages(words.lang);
  const { meaningRows } = await import('./meanings.ts');
  // What may follow the name of the command.
  const kinds = await meaningRows(command.name(), wordsOf(command), words);
  const helpWidth = columns();
  command.configureHelp({
    helpWidth,
    minWidthToWrap: 10,
    // Commander's own breaks at no-break spaces.
    boxWrap: wrap,
    subcommandTerm: (each) => each.name(),
    optionDescription: described,
    formatHelp: (each, layout) => layOut(each, layout, words.help, { ...pages, kinds }, helpWidth),
  });
  return command.helpInformation();
}

/** Its use, what it is for, examples, the commands, the options in their groups (those of all commands too), the exit codes. */
function layOut(
  command: Command,
  layout: HelpLayout,
  help: Help,
  pages: PageWords & { kinds: Rows },
  width: number,
): string {
  const { headings, commands } = help;
  const { guided, kinds, kindsOf, exitCodes, topicsAre, manual } = pages;
  const program = command.parent ?? command;
  const asksForHelp = layout.visibleOptions(program).at(-1)!;
  const options = [...(command.parent ? optionsOf(command) : program.options), asksForHelp];
  const terms = [...layout.visibleCommands(command).map((each) => each.name()), ...options.map(({ flags }) => flags)];
  const left = Math.max(...terms.map(({ length }) => length));
  // In a narrow window the text stands under what it is about.
  const row = (term: string, text: string) =>
    width - left < 36
      ? `  ${term}\n${hanging(' '.repeat(8), text, width)}`
      : layout.formatItem(term, left, text, layout);
  const block = (heading: string, lines: readonly string[]) =>
    lines.length > 0 ? [[heading, ...lines].join('\n')] : [];
  const groups = layout.groupItems(options, options, ({ helpGroupHeading }) => helpGroupHeading ?? '');
  return `${[
    ...block(headings.usage, [`  ${usageOf(command, manual.synopsis)}`]),
    wrap(command.description(), width),
    ...(command.parent ? [] : [wrap(guided, width)]),
    ...block(
      headings.examples,
      commands[command.name() as CommandName].examples.map((example) => `  ${example}`),
    ),
    ...block(kindsOf[command.name() as keyof typeof kindsOf] ?? '', inColumns(kinds, width)),
    ...block(
      headings.commands,
      layout.visibleCommands(command).map((each) => row(each.name(), each.description())),
    ),
    ...[...groups].flatMap(([heading, grouped]) =>
      block(
        heading,
        grouped.map((option) => row(option.flags, layout.optionDescription(option))),
      ),
    ),
    ...block(headings.exitCodes, inColumns(exitCodes, width)),
    ...(command.name() === 'validate' ? [wrap(pages.codesAre, width)] : []),
    ...(command.parent ? [] : [wrap(topicsAre({ topics }), width)]),
  ].join('\n\n')}\n`;
}

function usageOf(command: Command, names: PageWords['manual']['synopsis']): string {
  const words = command.registeredArguments.map((argument) =>
    argument.required ? `<${argument.name()}>` : `[${argument.name()}]`,
  );
  return [callOf(command), ...(command.parent ? words : [names.command]), `[${names.options}]`].join(' ');
}

/** With its closed set of values; the problems have a page of their own. */
function described(item: Option | Argument): string {
  const { description, argChoices } = item;
  return argChoices && item.name() !== 'problem' ? `${description} (${argChoices.join(', ')})` : description;
}

async function topicText(topic: Topic, words: Words): Promise<string> {
  const width = columns();
  const pages = await loadPages(words.lang);
  const lines = pages.topics[topic].map((line) => {
    if (line.startsWith('  ')) return line;
    // A line that begins with an exit code goes on under its text.
    const code = /^\d+ +/.exec(line)?.[0] ?? '';
    return hanging(code, line.slice(code.length), width);
  });
  const tables = topic === 'problems' ? services.flatMap((service) => problemTable(service, words, width)) : [];
  const claims = topic === 'guides' ? await guideClaims(words, width) : [];
  const codes = topic === 'codes' ? codeTables(pages, width) : [];
  return `${[...lines, ...tables, ...codes, ...claims].join('\n')}\n`;
}

async function guideClaims({ lang }: Words, width: number): Promise<string[]> {
  const { guideLines } = await import('../output/guides.ts');
  const { guides } = lang === 'en' ? await import('../words/en/guides.ts') : await import('../words/fr/guides.ts');
  return guideLines(guides, width);
}

/** Those of each number apart. */
function codeTables({ codes }: PageWords, width: number): string[] {
  const families = [...new Set(Object.keys(codes).map((code) => code.split('.')[0]!))];
  return families.flatMap((family) => [
    '',
    ...inColumns(
      Object.entries(codes).filter(([code]) => code.startsWith(`${family}.`)),
      width,
    ),
  ]);
}

function problemTable(service: Service, { problems: meanings, interface: names }: Words, width: number): string[] {
  const rows = Object.entries(meanings[service]).filter(([code]) => code !== 'none');
  const order: readonly string[] = problems[service];
  rows.sort(([one], [other]) => order.indexOf(one) - order.indexOf(other));
  return ['', names.services[service], ...inColumns(rows, width)];
}

type Rows = readonly (readonly [string, string])[];

declare const VERSION: string;
