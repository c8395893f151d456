// The law of the streams, in one place:
// stdout carries the answer and nothing else; prompts, remarks, progress and errors go to stderr.
// A reader that goes away (EPIPE) ends the program quietly with the code reached; any other failed write is exit 2.
// The exit code is set, never forced: what was written is always delivered.
import { OptOutError } from '../core/error.ts';
import { plain, type Style } from '../output/text.ts';

/** Writes to standard output; resolves once it is delivered, or its reader is gone. */
export async function writeAnswer(text: string | Uint8Array): Promise<void> {
  await writePart(text);
}

/** The same for a part of an answer: false says that its reader is gone, and that the rest need not be made. */
export function writePart(text: string | Uint8Array): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') resolve(false);
      else reject(new OptOutError('output.failed', { reason: error.code ?? error.message }));
    };
    // The event is listened to as well as the callback: without a listener it would end the program.
    process.stdout.once('error', failed);
    process.stdout.write(text, (error) => {
      if (error) return failed(error);
      process.stdout.removeListener('error', failed);
      resolve(true);
    });
  });
}

/** Writes a remark or an error. Where standard error is closed or full there is nobody left to tell. */
export function remark(text: string): void {
  if (process.stderr.listenerCount('error') === 0) process.stderr.on('error', () => {});
  process.stderr.write(`${text}\n`);
}

/** The columns to wrap at: those of the terminal up to 100, else 80. */
export function widthOf(stream: NodeJS.WriteStream): number {
  return stream.isTTY ? Math.max(20, Math.min(stream.columns || 80, 100)) : 80;
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
function wantsColour(stream: NodeJS.WriteStream, option: boolean): boolean {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  if (!option || NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return stream.isTTY === true && !isDumb();
}

/** The style of a stream; chalk is loaded only where colour is wanted. */
export async function styleOf(stream: NodeJS.WriteStream, option: boolean): Promise<Style> {
  if (!wantsColour(stream, option)) return plain;
  const { colours } = await import('./colours.ts');
  return colours;
}
