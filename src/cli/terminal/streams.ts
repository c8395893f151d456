// The law of the streams, in one place:
// stdout carries the answer and nothing else; prompts, remarks, progress and errors go to stderr.
// A reader that goes away (EPIPE) ends the program quietly with the code reached; any other failed write is exit 2.
// The exit code is set, never forced: what was written is always delivered.
// Node's own streams are opened for a terminal only: a pipe is written to by the descriptor, which saves 4 to 5 ms of a start.
import { fstatSync, statSync, writeSync } from 'node:fs';
import { OptOutError } from '../../core/error.ts';
import { plain, type Style } from '../../output/text.ts';

export type Stream = 'stdout' | 'stderr';
const descriptors: Record<Stream, number> = { stdout: 1, stderr: 2 };

/** Writes to standard output; resolves once it is delivered, or its reader is gone. */
export async function writeAnswer(text: string | Uint8Array): Promise<void> {
  await writePart(text);
}

/** The same for a part of an answer: false says that its reader is gone, and that the rest need not be made. */
export async function writePart(text: string | Uint8Array): Promise<boolean> {
  try {
    const screen = terminal('stdout');
    if (screen === null) writeWhole('stdout', text);
    else await writeToTerminal(screen, text);
    return true;
  } catch (error) {
    const reason = refusal(error);
    // Windows says EOF.
    if (reason === 'EPIPE' || reason === 'EOF') return false;
    throw new OptOutError('output.failed', { reason });
  }
}

function writeToTerminal(screen: NodeJS.WriteStream, text: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    // The event is listened to as well as the callback: without a listener it would end the program.
    screen.once('error', reject);
    screen.write(text, (error) => {
      if (error) return reject(error);
      screen.removeListener('error', reject);
      resolve();
    });
  });
}

/** Writes a remark or an error. Where standard error is closed or full there is nobody left to tell. */
export function remark(text: string): void {
  const screen = terminal('stderr');
  if (screen !== null) {
    if (screen.listenerCount('error') === 0) screen.on('error', () => {});
    screen.write(`${text}\n`);
    return;
  }
  try {
    writeWhole('stderr', `${text}\n`);
  } catch (error) {
    refusal(error);
  }
}

/** Why the system refuses to read or write; any other error is a defect and is thrown on. */
export function refusal(error: unknown): string {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) throw error;
  return code;
}

/** Writes all of it, waiting where the stream takes nothing yet. */
function writeWhole(stream: Stream, text: string | Uint8Array): void {
  let rest = typeof text === 'string' ? Buffer.from(text) : text;
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(descriptors[stream], rest));
    } catch (error) {
      if (refusal(error) !== 'EAGAIN') throw error;
      waitAMoment();
    }
  }
}

/** Waits five milliseconds for a stream that takes, or gives, nothing yet. */
export function waitAMoment(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
}

const terminals: Partial<Record<Stream, NodeJS.WriteStream | null>> = {};

/** The terminal that a stream is; null where it is none. */
export function terminal(stream: Stream): NodeJS.WriteStream | null {
  if (terminals[stream] === undefined) {
    terminals[stream] = isDevice(descriptors[stream]) && process[stream].isTTY ? process[stream] : null;
  }
  return terminals[stream];
}

/** Is standard input a terminal, where a person types? */
export function isTyped(): boolean {
  return isDevice(0) && process.stdin.isTTY === true;
}

/** May this be a terminal? Another device than the one that takes everything; where the system does not tell, its stream will. */
function isDevice(descriptor: number): boolean {
  try {
    const device = fstatSync(descriptor);
    return device.isCharacterDevice() && device.rdev !== statSync('/dev/null').rdev;
  } catch {
    return true;
  }
}

/** The columns to wrap at: those of the terminal up to 100, else 80. */
export function widthOf(stream: Stream): number {
  const columns = terminal(stream)?.columns || 80;
  return Math.max(20, Math.min(columns, 100));
}

/** Can the terminal only print, with no cursor to move? */
export function isDumb(): boolean {
  return process.env.TERM === 'dumb';
}

/** May lines and signs beyond ASCII be drawn: does the locale say UTF-8? Letters are printed in UTF-8 in any case. */
export function drawsSigns(): boolean {
  const { LC_ALL, LC_CTYPE, LANG } = process.env;
  return process.platform === 'win32' || /utf-?8/i.test(LC_ALL || LC_CTYPE || LANG || '');
}

/**
 * Is colour wanted on this stream? Not without a terminal, with NO_COLOR (not empty), --no-color or TERM=dumb;
 * FORCE_COLOR is honoured. chalk follows other rules, so its level is decided here.
 */
function wantsColour(stream: Stream, option: boolean): boolean {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  if (!option || NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return !isDumb() && terminal(stream) !== null;
}

/** The style of a stream; chalk is loaded only where colour is wanted. */
export async function styleOf(stream: Stream, option: boolean): Promise<Style> {
  if (!wantsColour(stream, option)) return plain;
  const { colours } = await import('./colours.ts');
  return colours;
}
