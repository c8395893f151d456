// What the program reads of a command line: commander's tree, stopped before anything is done.
import type { Command as Tree, Option as TreeOption } from 'commander';
import { Misuse, Page } from '../../src/cli/misuse.ts';
import { programIn } from '../../src/cli/program.ts';
import { usageError } from '../../src/cli/usage-error.ts';
import { french } from '../words/languages.ts';

const row = (option: TreeOption) => ({
  name: option.attributeName(),
  long: option.long!,
  short: option.short,
  takesValue: option.required,
  choices: option.argChoices,
});
const tree = programIn(french);
/** The options of every command. */
export const everywhere = tree.options.map(row);
export const commands = tree.commands.map((command) => ({
  name: command.name(),
  options: command.options.map(row),
  argument: command.registeredArguments[0]?.argChoices,
}));

class Read extends Error {}

/** Of a page only its command is read. @throws OptOutError as the program does */
export async function readCommandLine(args: readonly string[]) {
  const program = programIn(french);
  let read: Tree = program;
  program.hook('preAction', (_, command) => {
    read = command;
    throw new Read();
  });
  let page: Page['page'] | null = null;
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof Page) ({ page, command: read } = error);
    else if (error instanceof Misuse) throw usageError(error);
    else if (!(error instanceof Read)) throw error;
  }
  const { color, input, ...options } = read.optsWithGlobals();
  return {
    command: read === program ? null : read.name(),
    options: { ...options, ...(color === false && { color }), ...(input === false && { input }) } as Readonly<
      Record<string, unknown>
    >,
    word: read.processedArgs[0] as string | undefined,
    page,
  };
}
