// `validate --list`: reads any number of values from standard input and prints which lines are wrong, in constant memory.
import { isUtf8 } from 'node:buffer';
import { OptOutError } from '../../core/error.ts';
import { digitsIn } from '../../core/mask.ts';
import { nirErrorCodes } from '../../core/nir.ts';
import { NIR, nirVerdict } from '../../core/nir-verdict.ts';
import { provisionalCodeErrorCodes, provisionalCodeVerdict } from '../../core/provisional-code.ts';
import { cardSerialErrorCodes, cardSerialVerdict } from '../../core/vitale-card.ts';
import type { NumberWords } from '../../words/identifier-words.ts';
import { noUse, type Request } from '../commands/request.ts';
import { isTyped, remark, terminal, writePart } from '../terminal/streams.ts';
import { ListInput } from './list-input.ts';
import { type Chunk, type Judge, ListLines, LONGEST_LINE } from './list-lines.ts';
import { ListReport } from './list-report.ts';
import { type ListShape, shapeOf } from './list-shape.ts';
import { TableLines } from './table-lines.ts';
import { delimiterOf, listedValue, type ValidateOptions, type ValueOption } from './validate-options.ts';

const PIECE = 1 << 20;

/** What reads a list by the piece. */
interface Lines {
  lines: number;
  invalid: number;
  refusal: OptOutError | null;
  read(chunk: Chunk, start: number, end: number, last: boolean): number;
}

interface Rules {
  judge: Judge;
  codes: (verdict: number) => string[];
  /** Bytes of a value written without separators. */
  usualLength: number;
  /** May this text be such a value, right or wrong? */
  looks: (text: string) => boolean;
}

export async function run(options: ValidateOptions, request: Request & { words: NumberWords }): Promise<number> {
  const { quiet, words } = request;
  const name = listedValue(options);
  // Nothing hides what is typed into a list.
  if (isTyped()) throw new OptOutError('stdin.seen');
  const delimiter = delimiterOf(options);
  if (request.format !== 'txt' && request.format !== 'json') throw noUse('--list', `--format ${request.format}`);
  if (request.details) throw noUse('--details', '--list');
  if (request.output !== null) throw new OptOutError('usage.conflict', { options: ['--list', '--output'] });
  const rules = rulesOf(name, options);
  const input = new ListInput();
  const form = {
    json: request.format === 'json',
    all: options.all === true,
    keyed: options.keyed === true || options.key !== undefined,
    onScreen: terminal('stdout') !== null,
  };
  const report = new ListReport({ ...form, codes: rules.codes });
  const { lines, header } = linesOf(input, { ...options, ...delimiter }, rules, report, form.keyed);
  const before = lines.lines;
  if (header !== null && !quiet) remark(words.identifiers.list.header(header));
  const progress = quiet || terminal('stderr') === null ? () => {} : progressLine(lines, words);
  const told = await readList(lines, report, writePart, progress, input.read);
  const { invalid } = lines;
  if (told && !quiet) remark(words.identifiers.list.summary({ lines: lines.lines - before, invalid }));
  return lines.invalid > 0 ? 1 : 0;
}

/** What reads the list, by its beginning: what stands before the first value is left out of it. */
export function linesOf(
  input: ListInput,
  options: Pick<ValidateOptions, 'keyed' | 'column' | 'key' | 'delimiter'>,
  { judge, usualLength, looks }: Omit<Rules, 'codes'>,
  report: ListReport,
  keyed: boolean,
): { lines: Lines; header: ListShape['header'] } {
  const list = { judge, usualLength, keyed, report };
  if (options.keyed === true) {
    return { lines: new ListLines(list), header: null };
  }
  const whole = wholeLines(input);
  const encoding = isUtf8(whole) ? 'utf8' : 'latin1';
  const { table, head, header } = shapeOf(whole.toString(encoding), options, { judge, looks });
  input.skip(Buffer.byteLength(head, encoding));
  const before = head.split('\n').length - 1;
  if (table === null) return { lines: new ListLines({ ...list, before }), header };
  if (encoding === 'latin1') input.recode('windows-1252');
  return { lines: new TableLines({ judge, report, table, before }), header };
}

/** The lines of the sample that are whole. */
function wholeLines({ sample, whole }: ListInput): Buffer {
  return whole ? sample : sample.subarray(0, sample.lastIndexOf('\n') + 1 || sample.length);
}

function rulesOf(name: ValueOption, { cardType }: ValidateOptions): Rules {
  if (name === 'code') {
    return {
      judge: provisionalCodeVerdict,
      codes: provisionalCodeErrorCodes,
      usualLength: 12,
      looks: (text) => /^[0-9A-Za-z]{12}$/.test(text.trim()),
    };
  }
  if (name === 'nir') {
    const judge: Judge = (bytes, start, end) => nirVerdict(bytes, start, end) & NIR.ERRORS;
    return { judge, codes: nirErrorCodes, usualLength: 15, looks: looksLikeNumber };
  }
  const judge: Judge = (bytes, start, end) => cardSerialVerdict(bytes, start, end, cardType!);
  return { judge, codes: cardSerialErrorCodes, usualLength: 11, looks: looksLikeSerial };
}

/** Thirteen digits or more, or what a spreadsheet has rounded. */
function looksLikeNumber(text: string): boolean {
  const digits = digitsIn(text);
  return (digits >= 13 && digits <= 16 && text.length <= 40) || /^"?\d[.,]\d*E\+\d+"?$/i.test(text.trim());
}

function looksLikeSerial(text: string): boolean {
  return (
    /^\D{0,3}[\d .-]{8,30}\D{0,1}$/.test(text.trim()) &&
    digitsIn(text) >= 8 &&
    !/^0[1-9](\D?\d\d){4}$/.test(text.trim())
  );
}

/** Two lines a second at most, drawn over each other; none for a list that is read within a second. */
function progressLine(lines: Lines, words: NumberWords): (bytesRead: number, done: boolean) => void {
  const begun = performance.now();
  let drawn = begun + 500;
  return (bytesRead, done) => {
    const now = performance.now();
    if (done && drawn > begun + 500) process.stderr.write('\r\x1b[K');
    if (done || now - drawn < 500) return;
    drawn = now;
    const bytesPerSecond = (bytesRead / (now - begun)) * 1000;
    const text = words.identifiers.list.progress({ bytes: bytesRead, bytesPerSecond, invalid: lines.invalid });
    process.stderr.write(`\r\x1b[K${text}`);
  };
}

/**
 * Reads standard input to its end, by the piece, and prints what there is to say about each before the next is read.
 *
 * @param write resolves once the bytes are out of our hands, to false when nobody reads them any more
 * @param read fills a piece, and tells how many bytes
 * @param progress called after each piece, with the bytes read so far, and whether that is all
 * @returns false if the reader of our output is gone
 * @throws OptOutError a key that `--keyed` refuses, or standard input that cannot be read; what was found before is printed
 */
export async function readList(
  lines: Lines,
  report: ListReport,
  write: (bytes: Buffer) => Promise<boolean>,
  progress: (bytesRead: number, done: boolean) => void,
  read: ListInput['read'],
): Promise<boolean> {
  // The beginning of a line that a piece does not complete is kept just before the next piece.
  const bytes = Buffer.allocUnsafeSlow(LONGEST_LINE + PIECE);
  const chunk = { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
  let start = LONGEST_LINE;
  let bytesRead = 0;
  for (let last = false; !last; ) {
    const count = read(bytes, LONGEST_LINE);
    last = count === 0;
    bytesRead += count;
    const end = LONGEST_LINE + count;
    for (let full = true; full; ) {
      start = lines.read(chunk, start, end, last);
      full = !report.hasRoom();
      if (!(await write(report.take()))) return false;
      if (lines.refusal !== null) throw lines.refusal;
    }
    bytes.copyWithin(LONGEST_LINE - (end - start), start, end);
    start = LONGEST_LINE - (end - start);
    progress(bytesRead, last);
  }
  return true;
}
