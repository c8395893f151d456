// Standard input, read by the piece, so that nothing more is read or kept than what is needed.
import { readSync } from 'node:fs';
import { LONGEST_VALUE } from '../../core/characters.ts';
import { OptOutError } from '../../core/error.ts';
import { encodingOf } from './encoding.ts';
import { refusal, waitAMoment } from './streams.ts';

/**
 * Fills `bytes` from `at` on with what standard input has to give.
 * @returns how many bytes; 0 at its end
 * @throws OptOutError `stdin.unreadable`
 */
export function readStdin(bytes: Uint8Array, at = 0): number {
  for (;;) {
    try {
      return readSync(0, bytes, at, bytes.length - at, null);
    } catch (error) {
      const reason = refusal(error);
      if (reason === 'EOF') return 0;
      if (reason !== 'EAGAIN') throw new OptOutError('stdin.unreadable');
      waitAMoment();
    }
  }
}

/**
 * The one line of standard input that is not blank, without its end. Of a line that is too long for any value, only the
 * beginning.
 * @throws OptOutError `stdin.empty`, `stdin.second-line`, `stdin.unreadable`
 */
export function readOneLine(): string {
  // In UTF-16 a value takes twice the bytes.
  const bytes = new Uint8Array(4 * LONGEST_VALUE);
  let length = 0;
  let lines: string[] = [];
  while (length < bytes.length) {
    const count = readStdin(bytes, length);
    length += count;
    // A byte order mark is left out.
    const text = new TextDecoder(encodingOf(bytes, length)).decode(bytes.subarray(0, length));
    lines = text.split('\n').filter((line) => line.trim() !== '');
    if (lines.length > 1) throw new OptOutError('stdin.second-line');
    if (count === 0) break;
  }
  if (length === 0) throw new OptOutError('stdin.empty');
  return (lines[0] ?? '').replace(/\r$/, '');
}
