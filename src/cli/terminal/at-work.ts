// While the program works, a terminal would show what is typed. It is read and dropped, and Ctrl-C still ends the program.
import { Interrupted } from './asking.ts';

/** The result of the work. @throws Interrupted where Ctrl-C was typed meanwhile: once the work is whole */
export async function atWork<Result>(work: () => Promise<Result>): Promise<Result> {
  const { stdin } = process;
  let interrupted = false;
  const drop = (typed: Buffer | string) => {
    interrupted ||= String(typed).includes('\u0003');
  };
  stdin.setRawMode(true);
  stdin.on('data', drop);
  stdin.resume();
  try {
    return await work();
  } finally {
    // What was typed while a file was drawn has not been read yet.
    for (let round = 0; round < 3; round += 1) await new Promise((resolve) => setImmediate(resolve));
    stdin.off('data', drop);
    stdin.pause();
    stdin.setRawMode(false);
    // biome-ignore lint/correctness/noUnsafeFinally: whoever interrupts wants nothing more, whatever came of the work
    if (interrupted) throw new Interrupted();
  }
}
