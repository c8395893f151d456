// Standard input as a question reads it. Ctrl-Z, and what no answer is long enough for, are taken out before the prompts see them.
import { EventEmitter } from 'node:events';

const SUSPEND = 0x1a;
const RETURN = 0x0d;
const LINE_FEED = 0x0a;
/** Between two keys of a person more time goes by; between two pieces of a paste, less. In milliseconds. */
const PAUSE = 100;
/** Of what a key sends, in bytes. */
const LONGEST_KEY = 8;

export class Keyboard extends EventEmitter {
  /** Prompts wait for what was typed too early only where these two say that a person types. */
  readonly isTTY = true;
  readonly readableFlowing = null;
  /** The keys of this question so far, but for Enter: given again, they make the same of it. */
  typed = '';
  #most = 0;
  #onCut = () => {};
  #burst = 0;
  #lastKey = 0;
  #enter: NodeJS.Timeout | undefined;

  /**
   * Begins with a question.
   * @param most how many bytes of a paste are kept
   * @param onCut called before the last of them are given out
   */
  begin(most: number, onCut: () => void): this {
    this.#most = most;
    this.#onCut = onCut;
    this.typed = '';
    return this;
  }

  get isRaw(): boolean {
    return process.stdin.isRaw;
  }

  setRawMode(raw: boolean): this {
    process.stdin.setRawMode(raw);
    return this;
  }

  resume(): this {
    this.pause();
    process.stdin.on('data', this.#read).on('end', this.#end).resume();
    return this;
  }

  pause(): this {
    clearTimeout(this.#enter);
    process.stdin.off('data', this.#read).off('end', this.#end).pause();
    return this;
  }

  /** Gives keys to the question as if they had been typed. */
  type(keys: string): void {
    this.typed += keys;
    this.emit('data', Buffer.from(keys));
  }

  readonly #end = () => this.emit('end');

  readonly #read = (bytes: Buffer) => {
    const now = performance.now();
    if (now - this.#lastKey > PAUSE) this.#burst = 0;
    this.#lastKey = now;
    const suspend = process.platform === 'win32' ? -1 : bytes.indexOf(SUSPEND);
    const room = Math.max(0, this.#most - this.#burst);
    const keys = suspend < 0 ? bytes : bytes.subarray(0, suspend);
    this.#burst += keys.length;
    if (keys.length > room) this.#cut(keys, room);
    else if (keys.length > 0) this.#pass(keys);
    // What follows in the same piece was typed to nobody.
    if (suspend >= 0) this.emit('suspend');
  };

  #pass(keys: Buffer): void {
    const text = keys.toString();
    this.typed += text.replace(/[\r\n]/g, '');
    // Key by key the question would be drawn as often: a paste is one stroke. Arrows and the like are shorter.
    const isPaste = keys.length > LONGEST_KEY && /^[ -~]+$/.test(text);
    if (isPaste && this.listenerCount('keypress') > 0) this.emit('keypress', text, { sequence: text });
    else this.emit('data', keys);
  }

  /** The rest of a paste is not read; the Enter at its end is, once it is over. */
  #cut(keys: Buffer, room: number): void {
    this.#onCut();
    clearTimeout(this.#enter);
    if (room > 0) this.#pass(keys.subarray(0, room));
    const end = keys.at(-1);
    if (end === RETURN || end === LINE_FEED) this.#enter = setTimeout(() => this.#pass(Buffer.from('\r')), PAUSE);
  }
}
