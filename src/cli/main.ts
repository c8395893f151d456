// The door of the program: the command line in, an answer on stdout, an exit code.
import { OptOutError } from '../core/error.ts';
import { wrap } from '../output/text.ts';
import type { Words } from '../words/words.ts';
import { Interrupted } from './asking.ts';
import { tellDefect } from './defect.ts';
import { chooseLang, loadWords } from './language.ts';
import { runCommandLine } from './program.ts';
import { remark, terminal, widthOf } from './streams.ts';

let spoken: Words | null = null;
// What is thrown and not known below ends here, from wherever it comes: a promise, an event, a callback.
process.on('uncaughtException', (error) => tellDefect(error, spoken));
void main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<void> {
  const words = await loadWords(chooseLang(args, process.env));
  spoken = words;
  try {
    process.exitCode = await runCommandLine(args, words);
  } catch (error) {
    if (error instanceof Interrupted) {
      process.exitCode = 130;
    } else if (error instanceof OptOutError && error.code === 'usage.no-command') {
      process.exitCode = 2;
      const { helpText } = await import('./help.ts');
      remark(helpText(null, words).trimEnd());
    } else await explain(error, words);
  }
}

/** Says a known error in one message; any other is a defect and is thrown again. */
async function explain(error: unknown, words: Words): Promise<void> {
  if (!(error instanceof OptOutError)) throw error;
  process.exitCode = 2;
  const { errorSentence } = await import('../words/error-sentence.ts');
  const said = words.interface.errorPrefix + errorSentence(error, words);
  // Elsewhere than on a terminal a message is one line, to be searched or cut.
  remark(terminal('stderr') === null ? said : wrap(said, widthOf('stderr')));
}
