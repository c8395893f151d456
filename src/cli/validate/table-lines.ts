// A table of a spreadsheet, row by row: where the cell of the column stands, and the verdict on it. Rows without quotes are
// judged as they stand in the bytes; the others are read as records.
import { OptOutError } from '../../core/error.ts';
import { digitsIn, holdsCode } from '../../core/mask.ts';
import type { Chunk, Judge } from './list-lines.ts';
import { LONGEST_LINE } from './list-lines.ts';
import type { ListReport } from './list-report.ts';
import type { Table } from './list-shape.ts';
import { type CsvRecord, readRecords } from './records.ts';

const LF = 0x0a;
const CR = 0x0d;
const QUOTE = 0x22;
/** What is read as records at once: their cells stay in the young part of the memory. */
const STEP = 1 << 14;
const LONGEST_KEY = 4096;
/** Of a longer record nothing more is kept: most often a quote was not closed. */
const LONGEST_RECORD = 1 << 20;

type Refusal = 'list.open-quote' | 'list.row-length' | 'list.key-digits' | 'list.key-code' | 'list.key-length';

export class TableLines {
  lines: number;
  invalid = 0;
  refusal: OptOutError | null = null;
  readonly #judge: Judge;
  readonly #report: ListReport;
  readonly #table: Table;
  readonly #sign: number;
  /** The beginning of a record that is longer than what was read: a character for each byte. */
  #begun = '';
  readonly #cellBytes = Buffer.allocUnsafeSlow(LONGEST_RECORD);
  readonly #cellView = new DataView(this.#cellBytes.buffer);

  /** @param options.before lines that were read before */
  constructor(options: { judge: Judge; report: ListReport; table: Table; before: number }) {
    this.#judge = options.judge;
    this.#report = options.report;
    this.#table = options.table;
    this.#sign = options.table.delimiter.charCodeAt(0);
    this.lines = options.before;
  }

  /** As `ListLines.read`. */
  read({ bytes, view }: Chunk, start: number, end: number, last: boolean): number {
    let at = start;
    let quote = -1;
    const goesOn = () => this.#report.hasRoom() && this.refusal === null;
    while (goesOn() && (at < end || (last && this.#begun !== ''))) {
      if (quote < at) quote = next(bytes.subarray(0, end), QUOTE, at, end);
      const stop = next(bytes, LF, at, end);
      const isCut = stop === end && !last;
      if (this.#begun === '' && quote >= stop && !(isCut && end - at >= LONGEST_LINE)) {
        if (isCut) return at;
        this.#judgeRow(bytes, view, at, stop > at && bytes[stop - 1] === CR ? stop - 1 : stop);
        at = stop + 1;
      } else {
        at = this.#readRecords(bytes, at, end, last);
      }
    }
    return Math.min(at, end);
  }

  #judgeRow(bytes: Buffer, view: DataView, start: number, end: number): void {
    const { column, key } = this.#table;
    this.lines += 1;
    const first = this.#cell(bytes, start, end, column);
    const verdict = this.#judge(view, first, this.#cellEnd(bytes, first, end));
    if (verdict !== 0) this.invalid += 1;
    if (verdict === 0 && !this.#report.all) return;
    const keyStart = key === null ? start : this.#cell(bytes, start, end, key);
    const keyEnd = key === null ? start : this.#cellEnd(bytes, keyStart, end);
    this.#tell(this.lines, bytes, keyStart, keyEnd, verdict);
  }

  /** Where a cell begins; the end of the row if it has none. */
  #cell(bytes: Buffer, start: number, end: number, column: number): number {
    let at = start;
    for (let rest = column; rest > 0; at += 1) {
      if (at >= end) return end;
      if (bytes[at] === this.#sign) rest -= 1;
    }
    return at;
  }

  #cellEnd(bytes: Buffer, start: number, end: number): number {
    let at = start;
    while (at < end && bytes[at] !== this.#sign) at += 1;
    return at;
  }

  /** Reads the records of a step, or more of one that is longer. @returns the first byte that is not used, nor kept */
  #readRecords(bytes: Buffer, start: number, end: number, last: boolean): number {
    const stop = Math.min(start + STEP, end);
    const text = this.#begun + bytes.toString('latin1', start, stop);
    let from = 0;
    const used = readRecords(text, this.#table.delimiter, last && stop === end, (record) => {
      this.#judgeRecord(text, from, record);
      from = record.end;
      return this.#report.hasRoom() && this.refusal === null;
    });
    const left = text.length - used;
    // Whatever stands in the bytes is read from there again: a quote may be far.
    const isKept = used === 0 || left > stop - start;
    this.#begun = isKept ? text.slice(used) : '';
    if (this.#begun.length >= LONGEST_RECORD) this.#refuse('list.row-length', this.lines + 1);
    return isKept ? stop : stop - left;
  }

  #judgeRecord(text: string, from: number, { cells, end, malformed }: CsvRecord): void {
    const first = this.lines + 1;
    for (let at = from; at < end; this.lines += 1) {
      const found = text.indexOf('\n', at);
      at = found < 0 ? end : found + 1;
    }
    if (malformed) this.#refuse('list.open-quote', first);
    const { column, key } = this.#table;
    const verdict = this.#judge(this.#cellView, 0, this.#putCell(cells, column));
    if (verdict !== 0) this.invalid += 1;
    if (malformed || (verdict === 0 && !this.#report.all)) return;
    const keyEnd = key === null ? 0 : this.#putCell(cells, key);
    this.#tell(first, this.#cellBytes, 0, keyEnd, verdict);
  }

  /** The bytes of a cell, in their place. @returns how many */
  #putCell(cells: readonly string[], column: number): number {
    const length = this.#cellBytes.write(cells[column] ?? '', 'latin1');
    return column === cells.length - 1 && this.#cellBytes[length - 1] === CR ? length - 1 : length;
  }

  /** A key that may not be printed ends the list. */
  #tell(line: number, bytes: Buffer, keyStart: number, keyEnd: number, verdict: number): void {
    const isLong = keyEnd - keyStart > LONGEST_KEY;
    const key = isLong ? '' : bytes.toString('utf8', keyStart, keyEnd);
    if (isLong) this.#refuse('list.key-length', line);
    else if (digitsIn(key) >= 8) this.#refuse('list.key-digits', line);
    else if (holdsCode(key)) this.#refuse('list.key-code', line);
    else this.#report.add(line, bytes, keyStart, keyEnd, verdict);
  }

  #refuse(code: Refusal, line: number): void {
    this.refusal ??= new OptOutError(code, { line: String(line) });
  }
}

/** Where this byte stands next; `end` if it does not. */
function next(bytes: Buffer, byte: number, at: number, end: number): number {
  const found = bytes.indexOf(byte, at);
  return found < 0 || found > end ? end : found;
}
