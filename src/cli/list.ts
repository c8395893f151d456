// `validate --list`: reads any number of values from standard input and prints which lines are wrong, in constant memory.
import { type ListLines, LONGEST_LINE } from './list-lines.ts';
import type { ListReport } from './list-report.ts';
import { readStdin } from './stdin.ts';

const PIECE = 1 << 20;

/**
 * Reads standard input to its end, by the piece, and prints what there is to say about each before the next is read.
 *
 * @param write resolves once the bytes are out of our hands, to false when nobody reads them any more
 * @param progress called after each piece, with the bytes read so far
 * @throws OptOutError a key that `--keyed` refuses, or standard input that cannot be read; what was found before is printed
 */
export async function readList(
  lines: ListLines,
  report: ListReport,
  write: (bytes: Buffer) => Promise<boolean>,
  progress: (bytesRead: number) => void,
): Promise<void> {
  // The beginning of a line that a piece does not complete is kept just before the next piece.
  const bytes = Buffer.allocUnsafeSlow(LONGEST_LINE + PIECE);
  const chunk = { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
  let start = LONGEST_LINE;
  let bytesRead = 0;
  for (let last = false; !last; ) {
    const count = await readStdin(bytes, LONGEST_LINE);
    last = count === 0;
    bytesRead += count;
    const end = LONGEST_LINE + count;
    for (let full = true; full; ) {
      start = lines.read(chunk, start, end, last);
      full = !report.hasRoom();
      if (!(await write(report.take()))) return;
      if (lines.refusal !== null) throw lines.refusal;
    }
    bytes.copyWithin(LONGEST_LINE - (end - start), start, end);
    start = LONGEST_LINE - (end - start);
    progress(bytesRead);
  }
}
