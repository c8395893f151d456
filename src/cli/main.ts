// The door of the program: the command line in, an answer on stdout, an exit code.
import type { Command } from 'commander';
import { OptOutError } from '../core/error.ts';
import { wrap } from '../output/text.ts';
import type { Words } from '../words/words.ts';
import { Interrupted } from './asking.ts';
import { tellDefect } from './defect.ts';
import { errorSentence } from './error-sentence.ts';
import { chooseLang, loadWords, withParts } from './language.ts';
import { createProgram, HelpAsked } from './program.ts';
import { remark, widthOf, writeAnswer } from './streams.ts';

let spoken: Words | null = null;
// What is thrown and not known below ends here, from wherever it comes: a promise, an event, a callback.
process.on('uncaughtException', (error) => tellDefect(error, spoken));
void main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<void> {
  const words = await loadWords(chooseLang(args, process.env));
  spoken = words;
  const program = createProgram(words);
  for (const command of program.commands) command.copyInheritedSettings(program);
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof HelpAsked) {
      await writeAnswer(await helpOf(error.command, words)).catch((failure) => explain(failure, words));
      return;
    }
    if (error instanceof Interrupted) {
      process.exitCode = 130;
      return;
    }
    if (error instanceof OptOutError && error.code === 'usage.no-command') {
      remark((await helpOf(program, words)).trimEnd());
    } else explain(error, words);
    process.exitCode = 2;
  }
}

async function helpOf(command: Command, words: Words): Promise<string> {
  const { helpText } = await import('./help.ts');
  return helpText(command, await withParts(words, 'help'));
}

/** Says a known error in one message; any other is a defect and is thrown again. */
function explain(error: unknown, words: Words): void {
  if (!(error instanceof OptOutError)) throw error;
  process.exitCode = 2;
  const said = words.typography(words.interface.errorPrefix) + errorSentence(error, words);
  // Elsewhere than on a terminal a message is one line, to be searched or cut.
  remark(process.stderr.isTTY ? wrap(said, widthOf(process.stderr)) : said);
}
