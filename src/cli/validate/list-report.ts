// What a list prints, as bytes: one record for each invalid line, or for each line, without a string for any of them.
import { visible } from '../../core/mask.ts';

export interface ReportOptions {
  json: boolean;
  /** Print the valid lines too. */
  all: boolean;
  /** Print the caller's key instead of the line's number. */
  keyed: boolean;
  /** Is it printed on a terminal? There a key is shown as it may be; elsewhere it stays itself, to be found again. */
  onScreen: boolean;
  /** The codes of a verdict. */
  codes: (verdict: number) => string[];
}

const SIZE = 1 << 20;
/** Of the longest record: a key of 4,096 bytes, each of them escaped, and all the codes. */
const LONGEST_RECORD = 32_768;

const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;
const ZERO = 0x30;

export class ListReport {
  readonly all: boolean;
  readonly #bytes = Buffer.allocUnsafe(SIZE);
  readonly #options: ReportOptions;
  readonly #before: Buffer;
  /** What follows the number or the key, by verdict. */
  readonly #endings = new Map<number, Buffer>();
  #used = 0;

  constructor(options: ReportOptions) {
    this.#options = options;
    this.all = options.all;
    this.#before = Buffer.from(options.json ? (options.keyed ? '{"key":' : '{"line":') : '');
  }

  hasRoom(): boolean {
    return SIZE - this.#used >= LONGEST_RECORD;
  }

  /** Adds the record of a line, of which the key stands from `keyStart` to `keyEnd`. */
  add(line: number, bytes: Buffer, keyStart: number, keyEnd: number, verdict: number): void {
    this.#put(this.#before);
    if (!this.#options.keyed) this.#putNumber(line);
    else if (this.#options.json) this.#put(jsonKey(bytes, keyStart, keyEnd));
    else this.#put((this.#options.onScreen ? shownKey : ownKey)(bytes, keyStart, keyEnd));
    this.#put(this.#ending(verdict));
  }

  /** The records added since the last call; to be written before the next one is added. */
  take(): Buffer {
    const taken = this.#bytes.subarray(0, this.#used);
    this.#used = 0;
    return taken;
  }

  #ending(verdict: number): Buffer {
    let ending = this.#endings.get(verdict);
    if (ending === undefined) {
      const codes = this.#options.codes(verdict);
      ending = this.#options.json
        ? Buffer.from(`,"valid":${verdict === 0},"codes":${JSON.stringify(codes)}}\n`)
        : Buffer.from(`${String.fromCharCode(TAB)}${verdict === 0 ? 'ok' : codes.join()}\n`);
      this.#endings.set(verdict, ending);
    }
    return ending;
  }

  #put(bytes: Buffer): void {
    for (let at = 0; at < bytes.length; at += 1) this.#bytes[this.#used + at] = bytes[at]!;
    this.#used += bytes.length;
  }

  #putNumber(number: number): void {
    let digits = 1;
    for (let power = 10; power <= number; power *= 10) digits += 1;
    let rest = number;
    for (let at = this.#used + digits - 1; at >= this.#used; at -= 1) {
      this.#bytes[at] = ZERO + (rest % 10);
      rest = Math.floor(rest / 10);
    }
    this.#used += digits;
  }
}

/** The key as JSON; what steers a terminal or cannot be seen is escaped, and the key still the same. */
function jsonKey(bytes: Buffer, start: number, end: number): Buffer {
  const text = JSON.stringify(bytes.toString('utf8', start, end));
  const escaped = isPlain(bytes, start, end) ? text : visible(text, jsonEscape);
  return Buffer.from(escaped);
}

/** A code point beyond U+FFFF is two units in JSON. */
function jsonEscape(codePoint: number): string {
  const units = String.fromCodePoint(codePoint).split('');
  return units.map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
}

/** The key as its bytes, but for a tab or the end of a line in a quoted cell: it would end the record, or begin one. */
function ownKey(bytes: Buffer, start: number, end: number): Buffer {
  const own = bytes.subarray(start, end);
  if (!own.some(separates)) return own;
  return Buffer.from(
    own.toString('latin1').replace(/[\t\n\r]/g, (sign) => visible(sign)),
    'latin1',
  );
}

const separates = (byte: number) => byte === TAB || byte === LF || byte === CR;

/** The key as its bytes, unless one of its characters may not reach a terminal. */
function shownKey(bytes: Buffer, start: number, end: number): Buffer {
  const own = ownKey(bytes, start, end);
  if (isPlain(bytes, start, end)) return own;
  const text = own.toString();
  const shown = visible(text);
  return shown === text ? own : Buffer.from(shown);
}

/** Printable ASCII only. */
function isPlain(bytes: Buffer, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (bytes[at]! < 0x20 || bytes[at]! >= 0x7f) return false;
  return true;
}
