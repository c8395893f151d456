// What happens to a question when the program is stopped, goes on, or is ended from outside.
import { constants } from 'node:os';
import { isatty } from 'node:tty';
import { interrupts } from '../../output/interrupts.ts';

const showCursor = '\u001b[?25h';

/** Ended from outside, the program gives back the cursor, which a list of answers hides, and what the terminal does with keys. */
function end(signal: NodeJS.Signals): void {
  // The terminal may be gone.
  process.stderr.on('error', () => {});
  process.stderr.write(`${showCursor}\n`);
  // Node puts back how the terminal reads when it exits, but not when a signal ends it.
  process.exit(128 + constants.signals[signal]);
}

const terminals = [0, 1, 2].filter((descriptor) => isatty(descriptor));

/**
 * Of a terminal that is gone Node cannot put back how it reads, and aborts: what was typed would be in the core that the system
 * may keep. The program ends as whoever loses the terminal does.
 */
function endWithoutTerminal(): void {
  if (terminals.every((descriptor) => isatty(descriptor))) return;
  process.removeAllListeners('SIGHUP');
  process.kill(process.pid, 'SIGHUP');
}
// From before the first question: a terminal may go while it is drawn.
process.on('exit', endWithoutTerminal);

/** While a question stands. @returns what ends it */
export function whileAsking(events: Partial<Record<'SIGTSTP' | 'SIGCONT', () => void>> = {}): () => void {
  const listeners = Object.entries(events);
  for (const signal of interrupts) process.once(signal, end);
  for (const [signal, listener] of listeners) process.once(signal, listener);
  return () => {
    for (const signal of interrupts) process.off(signal, end);
    for (const [signal, listener] of listeners) process.off(signal, listener);
  };
}

/** How a question is left, to be asked again when the program goes on: by Ctrl-Z, by another program, or it was not told before. */
export type Left = 'stopped' | 'stopped from outside' | 'continued';

/** A group without a shell that could let it go on is not stopped by the system. In milliseconds. */
const NOT_STOPPED = 100;

/** Stops, unless it did, until the shell lets the program go on. The terminal has to be in the mode in which it was found. */
export async function stop(left: Left): Promise<void> {
  if (left === 'continued') return;
  let timer: NodeJS.Timeout | undefined;
  let goOn = () => {};
  await new Promise<void>((resolve) => {
    goOn = resolve;
    process.once('SIGCONT', goOn);
    // Ctrl-Z stops whoever was started together with the program.
    process.kill(left === 'stopped' ? 0 : process.pid, 'SIGTSTP');
    timer = setTimeout(resolve, NOT_STOPPED);
  });
  clearTimeout(timer);
  process.off('SIGCONT', goOn);
}
