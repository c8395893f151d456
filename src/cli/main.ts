// The door of the program: the command line in, an answer on stdout, an exit code.
import { OptOutError } from '../core/error.ts';
import { wrap } from '../output/text.ts';
import { errorSentence } from '../words/error-sentence.ts';
import { loadWords } from '../words/load.ts';
import type { Words } from '../words/words.ts';
import { chooseLang } from './language.ts';
import { run } from './run.ts';
import { Interrupted } from './terminal/asking.ts';
import { tellDefect } from './terminal/defect.ts';
import { remark, terminal, widthOf } from './terminal/streams.ts';

let spoken: Words | null = null;
// What is thrown and not known below ends here, from wherever it comes: a promise, an event, a callback.
process.on('uncaughtException', (error) => tellDefect(error, spoken));
// Unless somebody listens, Node answers this signal by opening a port on which a debugger may read the memory.
process.on('SIGUSR1', () => {});
void main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<void> {
  const words = await loadWords(chooseLang(args, process.env));
  spoken = words;
  try {
    await run(args, words);
  } catch (error) {
    if (error instanceof Interrupted) process.exitCode = 130;
    else if (error instanceof OptOutError) await explain(error, words);
    else throw error;
  }
}

/** Says a known error in one message; after a value outside its set, what each of the set means. */
async function explain(refusal: OptOutError, words: Words): Promise<void> {
  process.exitCode = 2;
  const width = widthOf('stderr');
  const { error, meanings } =
    refusal.code === 'usage.bad-value'
      ? await (await import('./bad-value.ts')).explained(refusal, words, width)
      : { error: refusal, meanings: [] };
  const said = words.interface.errorPrefix + errorSentence(error, words);
  // Elsewhere than on a terminal a message is one line, to be searched or cut.
  remark([terminal('stderr') === null ? said : wrap(said, width), ...meanings].join('\n'));
}
