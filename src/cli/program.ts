// What a command line asks for, done: the module of each command is loaded only when it is called.
import { OptOutError } from '../core/error.ts';
import type { LetterKind } from '../knowledge/facets.ts';
import type { CommandName, Words } from '../words/words.ts';
import { type Shell, shells } from './commands.ts';
import type { LetterOptions } from './letter.ts';
import { type CommandLine, readCommandLine } from './read-command-line.ts';
import { type GlobalOptions, type Request, readRequest } from './request.ts';
import { writeAnswer } from './streams.ts';

/** Does what the command line asks, and says its exit code. */
export async function runCommandLine(args: readonly string[], words: Words): Promise<number> {
  const line = await readCommandLine(args);
  const options = line.options as GlobalOptions;
  const name = line.command?.name ?? 'mes-optout';
  if (line.help || options.version || name === 'completion' || name === 'help') {
    await writePage(await pageOf(line, words), options);
    return 0;
  }
  return runs[name](line, readRequest(options, words));
}

/** What is printed about the program itself. */
async function pageOf({ command, options, word, help }: CommandLine, words: Words): Promise<string> {
  if (help) return (await import('./help.ts')).helpText(command, words);
  if (options.version) return versionText(words);
  if (command?.name === 'help') {
    return (await import('./help.ts')).topicText(word, words);
  }
  if (word === undefined) {
    const example = 'mes-optout completion bash';
    throw new OptOutError('usage.missing-option', { option: shells.join('|'), example });
  }
  const [{ completions }, { describe }] = await Promise.all([import('./completion.ts'), import('./describe.ts')]);
  return completions[word as Shell].text(describe(words));
}

async function writePage(text: string, { output, force }: GlobalOptions): Promise<void> {
  if (output === undefined || output === '-') return writeAnswer(text);
  const { writeFileWhole } = await import('../output/file.ts');
  await writeFileWhole(output, text, { force: force === true });
}

type Run = (line: CommandLine, request: Request) => Promise<number>;

const runs: Record<Exclude<CommandName, 'completion' | 'help'>, Run> = {
  'mes-optout': async ({ options }, request) => {
    if (!request.mayAsk() || request.format !== 'txt' || request.output !== null) {
      throw new OptOutError('usage.no-command');
    }
    const { run } = await import('./conversation.ts');
    return run(request, everywhereOptions(options, request));
  },
  deadline: optioned(async () => (await import('./deadline.ts')).run),
  checklist: optioned(async () => (await import('./plan.ts')).checklist),
  dp: optioned(async () => (await import('./plan.ts')).dp),
  letter: async ({ options, word }, request) => {
    const { run } = await import('./letter.ts');
    return run(word as LetterKind | undefined, options as LetterOptions, request);
  },
  sources: optioned(async () => (await import('./sources.ts')).run),
  validate: optioned(async () => (await import('./validate.ts')).run),
};

/** The run of a command that takes only options: those that `commands` gives it. */
function optioned<Options>(load: () => Promise<(options: Options, request: Request) => Promise<number>>): Run {
  return async ({ options }, request) => (await load())(options as Options, request);
}

/** The options that the command shown at the end of a conversation needs to give the same answer. */
function everywhereOptions({ lang }: GlobalOptions, { today, todayGiven }: Request): string[] {
  return [...(lang === undefined ? [] : ['--lang', lang]), ...(todayGiven ? ['--today', today] : [])];
}

declare const VERSION: string;

/** The version, and the day the newest of its sources was read. */
async function versionText(words: Words): Promise<string> {
  const { newestReading } = await import('../core/source-uses.ts');
  const { help } = words;
  return `mes-optout ${VERSION} (${help.newestReading(newestReading())})\n`;
}
