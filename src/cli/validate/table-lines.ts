// A table of a spreadsheet, row by row: where the cell of the column stands, and the verdict on it. Rows without quotes are
// read as they stand; from the first quote on, csv-parse reads.
import { type Parser, parse } from 'csv-parse';
import { OptOutError } from '../../core/error.ts';
import { digitsIn, holdsCode } from '../../core/mask.ts';
import type { Chunk, Judge } from './list-lines.ts';
import { LONGEST_LINE } from './list-lines.ts';
import type { ListReport } from './list-report.ts';
import type { Table } from './list-shape.ts';

const LF = 0x0a;
const CR = 0x0d;
const QUOTE = 0x22;
/** What csv-parse is given at once: so few records that the report has room for them all. */
const STEP = 256;
const LONGEST_KEY = 4096;
/** A longer record is a quote that was not closed. */
const LONGEST_RECORD = 1 << 20;

export class TableLines {
  lines: number;
  invalid = 0;
  refusal: OptOutError | null = null;
  readonly #judge: Judge;
  readonly #report: ListReport;
  readonly #table: Table;
  readonly #sign: number;
  #parser: Parser | null = null;

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
    const quote = this.#parser === null ? bytes.subarray(start, end).indexOf(QUOTE) : 0;
    const plain = quote < 0 ? end : start + quote;
    while (this.#parser === null && at < end && this.#report.hasRoom() && this.refusal === null) {
      const found = bytes.indexOf(LF, at);
      const stop = found < 0 || found >= end ? end : found;
      if (stop > plain || (stop === end && !last && end - at >= LONGEST_LINE)) this.#parser = this.#started();
      else if (stop === end && !last) return at;
      else {
        this.#judgeRow(bytes, view, at, stop > at && bytes[stop - 1] === CR ? stop - 1 : stop);
        at = stop + 1;
      }
    }
    if (this.#parser !== null) at = this.#readQuoted(bytes, at, end, this.#parser);
    return Math.min(at, end);
  }

  /** The last record, where quotes kept it. */
  async end(): Promise<void> {
    const parser = this.#parser;
    if (parser !== null && !parser.destroyed) await new Promise<void>((resolve) => parser.end(() => resolve()));
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
    if (key !== null && this.#refuses(bytes.toString('utf8', keyStart, keyEnd), this.lines)) return;
    this.#report.add(this.lines, bytes, keyStart, keyEnd, verdict);
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

  #readQuoted(bytes: Buffer, start: number, end: number, parser: Parser): number {
    let at = start;
    for (; at < end && this.#report.hasRoom() && this.refusal === null; at += STEP) {
      // The bytes are read again before the parser has let go of them.
      parser.write(Buffer.from(bytes.subarray(at, Math.min(at + STEP, end))));
    }
    return Math.min(at, end);
  }

  #started(): Parser {
    const { delimiter } = this.#table;
    let before = 0;
    const parser = parse({
      delimiter,
      relax_quotes: true,
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      max_record_size: LONGEST_RECORD,
      on_record: (record: string[], { lines }) => {
        const first = this.lines + 1;
        this.lines += lines - before;
        before = lines;
        this.#judgeRecord(record, first);
        return null;
      },
    });
    return parser.on('error', () => {
      this.refusal ??= new OptOutError('list.open-quote', { line: String(this.lines + 1) });
    });
  }

  #judgeRecord(record: readonly string[], line: number): void {
    const { column, key } = this.#table;
    const value = Buffer.from(record[column] ?? '');
    const view = new DataView(value.buffer, value.byteOffset, value.byteLength);
    const verdict = this.#judge(view, 0, value.byteLength);
    if (verdict !== 0) this.invalid += 1;
    if (verdict === 0 && !this.#report.all) return;
    const shown = key === null ? '' : (record[key] ?? '');
    if (key !== null && this.#refuses(shown, line)) return;
    const bytes = Buffer.from(shown);
    this.#report.add(line, bytes, 0, bytes.length, verdict);
  }

  /** A key that may not be printed ends the list. */
  #refuses(key: string, line: number): boolean {
    const code =
      digitsIn(key) >= 8
        ? 'list.key-digits'
        : holdsCode(key)
          ? 'list.key-code'
          : key.length > LONGEST_KEY
            ? 'list.key-length'
            : null;
    if (code !== null) this.refusal ??= new OptOutError(code, { line: String(line) });
    return code !== null;
  }
}
