// Does what a command line asks: the answer of a command, a page about the program, or a conversation where no command is named.
import type { Command } from 'commander';
import type { Words } from '../words/words.ts';
import { type GlobalOptions, noUse, readRequest } from './commands/request.ts';
import { Misuse, Page } from './misuse.ts';
import { programIn } from './program.ts';
import { remark } from './terminal/streams.ts';

/** Sets the exit code. @throws OptOutError for a mistake in what was asked */
export async function run(args: readonly string[], words: Words): Promise<void> {
  const program = programIn(words);
  try {
    await program.parseAsync(args.map(plainDashes), { from: 'user' });
  } catch (error) {
    if (error instanceof Misuse) throw (await import('./usage-error.ts')).usageError(error);
    if (!(error instanceof Page)) throw error;
    const { version } = program.opts<GlobalOptions>();
    if (error.page === 'no-command' && !version) return withoutCommand(program, words);
    const { printHelp, printVersion } = await import('./pages.ts');
    if (error.page === 'help') await printHelp(error.command, words);
    else await printVersion(program, words);
  }
}

/** Two hyphens, or one, that a word processor has made a dash. */
const plainDashes = (word: string) => word.replace(/^[–—](?=[a-z]{2})/i, '--').replace(/^[‐‑–—](?=[a-z])/i, '-');

/** A conversation, where one may be held; elsewhere help. */
async function withoutCommand(program: Command, words: Words): Promise<void> {
  const options = program.opts<GlobalOptions>();
  const request = readRequest(options, words);
  if (request.quiet) throw noUse('--quiet', program.name());
  if (request.details) throw noUse('--details', program.name());
  if (request.mayAsk() && request.format === 'txt' && request.output === null) {
    const { run } = await import('./conversation/conversation.ts');
    process.exitCode = await run(request, request.everywhere);
  } else {
    const { helpText } = await import('./pages.ts');
    remark((await helpText(program, words)).trimEnd());
    process.exitCode = 2;
  }
}
