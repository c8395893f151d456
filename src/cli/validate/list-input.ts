// A list as it comes from standard input: UTF-8 with line feeds, whatever a spreadsheet wrote.
import { type Encoding, encodingOf } from '../terminal/encoding.ts';
import { readStdin } from '../terminal/stdin.ts';

const SAMPLE = 1 << 16;
const LF = 0x0a;
const CR = 0x0d;
const QUOTE = 0x22;
const DIGIT_0 = 0x30;
const SEMICOLON = 0x3b;

type Read = (bytes: Uint8Array, at?: number) => number;

export class ListInput {
  /** The beginning of the list, of two rows that hold something at least, where it has them. */
  readonly sample: Buffer;
  /** Is the sample all of the list? */
  readonly whole: boolean;
  readonly #read: Read;
  #rest: Buffer;
  #decoder: InstanceType<typeof TextDecoder> | null = null;
  #onlyReturns = false;
  #ended: boolean;

  constructor(read: Read = readStdin) {
    this.#read = read;
    const bytes = Buffer.allocUnsafe(SAMPLE);
    let length = 0;
    let count = -1;
    while (count !== 0 && length < SAMPLE && lineEnds(bytes.subarray(0, length)).count < 2) {
      count = read(bytes.subarray(0, SAMPLE), length);
      length += count;
    }
    this.whole = count === 0;
    this.#ended = this.whole;
    const encoding = encodingOf(bytes, length);
    if (encoding !== 'utf-8') this.#decoder = new TextDecoder(encoding);
    const text = this.#decoded(bytes.subarray(0, length));
    const { feed, alone } = lineEnds(text);
    this.#onlyReturns = !feed && alone;
    this.sample = this.#withLineFeeds(text);
    this.#rest = this.sample;
  }

  /** Leaves out the bytes at the beginning. */
  skip(count: number): void {
    this.#rest = this.#rest.subarray(count);
  }

  /** From here on the bytes are of this encoding. */
  recode(encoding: Exclude<Encoding, 'utf-8'> | 'windows-1252'): void {
    this.#decoder = new TextDecoder(encoding);
    this.#rest = this.#decoded(this.#rest);
  }

  /** Fills `bytes` from `at` on. @returns how many bytes; 0 at the end */
  readonly read: Read = (bytes, at = 0) => {
    if (this.#rest.length === 0 && !this.#ended) this.#fill(bytes, at);
    if (this.#rest.length > 0) {
      const taken = this.#rest.copy(bytes, at);
      this.#rest = this.#rest.subarray(taken);
      return taken;
    }
    if (this.#ended || this.#decoder !== null) return 0;
    const count = this.#read(bytes, at);
    if (this.#onlyReturns) this.#withLineFeeds(Buffer.from(bytes.buffer, bytes.byteOffset + at, count));
    this.#ended = count === 0;
    return count;
  };

  /** A text in another encoding takes other bytes than were read. */
  #fill(bytes: Uint8Array, at: number): void {
    if (this.#decoder === null) return;
    const raw = Buffer.allocUnsafe(Math.max(2, Math.floor((bytes.length - at) / 3)));
    while (this.#rest.length === 0 && !this.#ended) {
      const count = this.#read(raw);
      this.#ended = count === 0;
      this.#rest = this.#withLineFeeds(this.#decoded(raw.subarray(0, count)));
    }
  }

  #decoded(bytes: Buffer): Buffer {
    if (this.#decoder === null) return bytes;
    return Buffer.from(this.#decoder.decode(bytes, { stream: !this.#ended }));
  }

  /** A carriage return alone ends the lines of some spreadsheets. */
  #withLineFeeds(bytes: Buffer): Buffer {
    if (this.#onlyReturns) for (let at = bytes.indexOf(CR); at >= 0; at = bytes.indexOf(CR, at + 1)) bytes[at] = LF;
    return bytes;
  }
}

/** The ends of lines, outside quotes: inside, a cell may have lines of its own. Of rows that hold something, how many. */
function lineEnds(bytes: Buffer): { count: number; feed: boolean; alone: boolean } {
  const ends = { count: 0, feed: false, alone: false };
  let quoted = false;
  let filled = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === QUOTE) quoted = !quoted;
    if (quoted || (byte !== LF && byte !== CR)) {
      filled ||= byte! >= DIGIT_0 && byte !== SEMICOLON;
      continue;
    }
    if (filled) ends.count += 1;
    filled = false;
    ends.feed ||= byte === LF;
    // At the end of what is read a line feed may follow.
    ends.alone ||= byte === CR && at + 1 < bytes.length && bytes[at + 1] !== LF;
  }
  return ends;
}
