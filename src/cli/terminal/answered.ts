// A question of the prompts library from its first key to its answer: Escape, Ctrl-C, Ctrl-Z and `fg`, and the end from outside.
import { emitKeypressEvents, type Interface } from 'node:readline';
import { type Back, back, Interrupted } from './asking.ts';
import { type Left, stop, whileAsking } from './job-control.ts';
import { Keyboard } from './keyboard.ts';

/** One for all questions: a key that came with the Enter before may be the first of the next. */
const keyboard = new Keyboard();
const input = keyboard as unknown as NodeJS.ReadStream;

const escapeWait = { escapeCodeTimeout: 100 } as unknown as Interface;

export interface Context {
  input: NodeJS.ReadStream;
  output: NodeJS.WriteStream;
  signal: AbortSignal;
  clearPromptOnDone?: boolean;
}

export interface Answering {
  canGoBack?: boolean | undefined;
  /** Once answered, it goes from the screen. */
  passing?: boolean | undefined;
  /** How many characters of a paste are kept. */
  most: number;
  /** Told before what remains of a paste that was cut is drawn. */
  onCut: () => void;
}

/**
 * An answer.
 * @throws Interrupted by Ctrl-C, and at the end of standard input
 */
export async function answered<Value>(
  question: (context: Context) => Promise<Value>,
  how: Answering,
): Promise<Value | Back> {
  for (let typed = ''; ; ) {
    const asked = await askedOnce(question, how, typed);
    if ('answer' in asked) return asked.answer;
    if (asked.left === 'back') return back;
    // readline stops the program too, but then loses the question: it ends at `fg`, and what is typed next is read by the shell, which
    // keeps it. Of inquirer no report was found; of readline: nodejs/node-v0.x-archive#3295, nodejs/node#18416.
    await stop(asked.left);
    typed = asked.typed;
  }
}

async function askedOnce<Value>(
  question: (context: Context) => Promise<Value>,
  { canGoBack = false, passing = false, most, onCut }: Answering,
  typed: string,
): Promise<{ answer: Value } | { left: Left | 'back'; typed: string }> {
  keyboard.begin(most, onCut);
  const leaving = new AbortController();
  const context: Context = { input, output: process.stderr, signal: leaving.signal, clearPromptOnDone: passing };
  let left: Left | 'back' | null = null;
  const leave = (why: Left | 'back') => {
    left ??= why;
    // What the shell wrote since then is not taken from the screen.
    context.clearPromptOnDone = why !== 'continued';
    leaving.abort();
  };
  // Escape alone is told from an arrow key by what follows: readline waits half a second unless it is told before.
  emitKeypressEvents(input, escapeWait);
  const onKey = (_: string | undefined, key: { name?: string } | undefined) => {
    if (canGoBack && key?.name === 'escape') leave('back');
  };
  const onSuspend = () => leave('stopped');
  keyboard.on('keypress', onKey).once('suspend', onSuspend);
  const noLonger = whileAsking({ SIGTSTP: () => leave('stopped from outside'), SIGCONT: () => leave('continued') });
  try {
    const answer = question(context);
    // After the prompt, which listens from the next turn on.
    if (typed !== '') setImmediate(() => keyboard.type(typed));
    return { answer: await answer };
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError') throw new Interrupted();
    if (left === null || !(error instanceof Error && error.name === 'AbortPromptError')) throw error;
    return { left, typed: keyboard.typed };
  } finally {
    noLonger();
    keyboard.off('keypress', onKey).off('suspend', onSuspend);
  }
}
