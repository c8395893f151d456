// `validate --list`: reads any number of values from standard input and prints which lines are wrong, in constant memory.
import { nirErrorCodes } from '../../core/nir.ts';
import { NIR, nirVerdict } from '../../core/nir-verdict.ts';
import { provisionalCodeErrorCodes, provisionalCodeVerdict } from '../../core/provisional-code.ts';
import { cardSerialErrorCodes, cardSerialVerdict } from '../../core/vitale-card.ts';
import type { Words } from '../../words/words.ts';
import type { Request } from '../commands/request.ts';
import { readStdin } from '../terminal/stdin.ts';
import { remark, terminal, writePart } from '../terminal/streams.ts';
import { type Judge, ListLines, LONGEST_LINE } from './list-lines.ts';
import { ListReport } from './list-report.ts';
import { listedValue, type ValidateOptions, type ValueOption } from './validate-options.ts';

const PIECE = 1 << 20;

interface Rules {
  judge: Judge;
  codes: (verdict: number) => string[];
  /** Bytes of a value written without separators. */
  usualLength: number;
}

export async function run(options: ValidateOptions, request: Request): Promise<number> {
  const { quiet } = request;
  const words = request.words;
  const { judge, codes, usualLength } = rulesOf(listedValue(options), options);
  const form = { json: request.format === 'json', all: options.all === true, keyed: options.keyed === true };
  const report = new ListReport({ ...form, codes });
  const lines = new ListLines({ judge, usualLength, keyed: form.keyed, report });
  const progress = quiet || terminal('stderr') === null ? () => {} : progressLine(lines, words);
  const told = await readList(lines, report, writePart, progress);
  if (told && !quiet) remark(words.identifiers.list.summary(lines));
  return lines.invalid > 0 ? 1 : 0;
}

function rulesOf(name: ValueOption, { cardType }: ValidateOptions): Rules {
  if (name === 'code') {
    return { judge: provisionalCodeVerdict, codes: provisionalCodeErrorCodes, usualLength: 12 };
  }
  if (name === 'nir') {
    const judge: Judge = (bytes, start, end) => nirVerdict(bytes, start, end) & NIR.ERRORS;
    return { judge, codes: nirErrorCodes, usualLength: 15 };
  }
  const judge: Judge = (bytes, start, end) => cardSerialVerdict(bytes, start, end, cardType!);
  return { judge, codes: cardSerialErrorCodes, usualLength: 11 };
}

/** Two lines a second at most, drawn over each other; none for a list that is read within a second. */
function progressLine(lines: ListLines, words: Words): (bytesRead: number, done: boolean) => void {
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
 * @param progress called after each piece, with the bytes read so far, and whether that is all
 * @returns false if the reader of our output is gone
 * @throws OptOutError a key that `--keyed` refuses, or standard input that cannot be read; what was found before is printed
 */
export async function readList(
  lines: ListLines,
  report: ListReport,
  write: (bytes: Buffer) => Promise<boolean>,
  progress: (bytesRead: number, done: boolean) => void,
): Promise<boolean> {
  // The beginning of a line that a piece does not complete is kept just before the next piece.
  const bytes = Buffer.allocUnsafeSlow(LONGEST_LINE + PIECE);
  const chunk = { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
  let start = LONGEST_LINE;
  let bytesRead = 0;
  for (let last = false; !last; ) {
    const count = readStdin(bytes, LONGEST_LINE);
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
