// A list of identifiers, line by line, in the chunks it arrives in: where each value stands, and the verdict on it.
import { OptOutError } from '../../core/error.ts';
import { digitsIn, holdsIdentifier } from '../../core/mask.ts';
import type { ListReport } from './list-report.ts';

/** 0 for a valid value. */
export type Judge = (bytes: DataView, start: number, end: number) => number;

/** A piece of the input: `view` is of the same bytes. */
export interface Chunk {
  bytes: Buffer;
  view: DataView;
}

/** A longer key is a list that was not made for `--keyed`. */
const LONGEST_KEY = 4096;
/** From this length on a line without an end is judged as it stands: its value is too long, whatever follows. */
export const LONGEST_LINE = 16_384;

const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;

export class ListLines {
  /** Lines read so far. */
  lines: number;
  /** Those of them that are not valid. */
  invalid = 0;
  /** Why the list is not read further: a key that may not be printed. */
  refusal: OptOutError | null = null;
  readonly #judge: Judge;
  readonly #keyed: boolean;
  readonly #report: ListReport;
  /** Where the end of a line is looked for first, counted from the beginning of its value. */
  readonly #usualLength: number;
  /** The rest of a line that was too long, and judged. */
  #skipping = false;
  #atStart = true;

  /** @param options.before lines that were read before */
  constructor(options: { judge: Judge; usualLength: number; keyed: boolean; report: ListReport; before?: number }) {
    this.lines = options.before ?? 0;
    this.#judge = options.judge;
    this.#usualLength = options.usualLength;
    this.#keyed = options.keyed;
    this.#report = options.report;
  }

  /**
   * Judges the lines that end between `start` and `end`; with `last`, also one that the input ends without ending.
   * Stops early when the report is full, or at a line that is refused.
   * @returns the first byte not used: the beginning of a line that is not complete, or that the report has no room for
   */
  read({ bytes, view }: Chunk, start: number, end: number, last: boolean): number {
    let at = start;
    if (this.#atStart) {
      if (end - at < 3 && !last) return at;
      this.#atStart = false;
      if (end - at >= 3 && bytes.readUIntBE(at, 3) === 0xefbbbf) at += 3;
    }
    while (at < end && this.#report.hasRoom()) {
      if (this.#skipping) {
        const rest = lineEnd(bytes, at, end);
        this.#skipping = rest === end;
        at = rest + 1;
        continue;
      }
      const value = this.#keyed ? this.#valueAfterKey(bytes, at, end, last) : at;
      if (value < 0) return at;
      // The usual length is tried first; what it finds is not the end of this line if one stands before it.
      let stop = value + this.#usualLength;
      if (stop >= end || bytes[stop] !== LF) stop = lineEnd(bytes, value, end);
      let verdict = this.#verdict(bytes, view, value, stop);
      if (verdict !== 0) {
        const first = lineEnd(bytes, value, stop);
        if (first < stop) {
          stop = first;
          verdict = this.#verdict(bytes, view, value, stop);
        }
      }
      if (stop === end && !last) {
        if (end - at < LONGEST_LINE) return at;
        this.#skipping = true;
      }
      this.lines += 1;
      if (verdict !== 0) this.invalid += 1;
      if (verdict !== 0 || this.#report.all) this.#report.add(this.lines, bytes, at, Math.max(at, value - 1), verdict);
      at = stop + 1;
    }
    return Math.min(at, end);
  }

  #verdict(bytes: Buffer, view: DataView, start: number, stop: number): number {
    return this.#judge(view, start, stop > start && bytes[stop - 1] === CR ? stop - 1 : stop);
  }

  /** The first byte after the tab that ends the key; -1 if the line is not complete enough to tell, or is refused. A blank line has no key. */
  #valueAfterKey(bytes: Buffer, start: number, end: number, last: boolean): number {
    let digits = 0;
    let others = 0;
    for (let at = start; at < end && at - start <= LONGEST_KEY; at += 1) {
      const byte = bytes[at]!;
      if (byte === TAB) {
        if (digits >= 8) return this.#refuse('list.key-digits');
        if (digits + others >= 12 && holdsIdentifier(bytes.toString('utf8', start, at))) {
          const key = bytes.toString('utf8', start, at);
          return this.#refuse(digitsIn(key) >= 8 ? 'list.key-digits' : 'list.key-code');
        }
        return at + 1;
      }
      if (byte === LF && isBlank(bytes, start, at)) return start;
      if (byte === LF) return this.#refuse('list.no-key');
      if (byte >= 0x30 && byte <= 0x39) digits += 1;
      // A digit of another script or style takes two bytes at least.
      else if (byte >= 0x41) others += byte >= 0x80 ? 6 : 1;
    }
    if (end - start > LONGEST_KEY) return this.#refuse('list.key-length');
    if (!last) return -1;
    if (isBlank(bytes, start, end)) return start;
    return this.#refuse('list.no-key');
  }

  #refuse(code: 'list.key-digits' | 'list.key-code' | 'list.no-key' | 'list.key-length'): -1 {
    this.refusal = new OptOutError(code, { line: String(this.lines + 1) });
    return -1;
  }
}

/** Nothing but a carriage return. */
function isBlank(bytes: Buffer, start: number, end: number): boolean {
  return start === end || (end - start === 1 && bytes[start] === CR);
}

/** Where the line that goes on at `at` ends: its line feed, or `end`. Most lines are short: the native search costs more. */
function lineEnd(bytes: Buffer, at: number, end: number): number {
  const near = Math.min(at + 64, end);
  for (let byte = at; byte < near; byte += 1) if (bytes[byte] === LF) return byte;
  if (near === end) return end;
  const far = bytes.indexOf(LF, near);
  return far < 0 || far > end ? end : far;
}
