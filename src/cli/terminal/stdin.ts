// Standard input, read by the piece, so that nothing more is read or kept than what is needed.
import { readSync } from 'node:fs';
import { LONGEST_VALUE } from '../../core/characters.ts';
import { OptOutError } from '../../core/error.ts';
import { refusal, waitAMoment } from './streams.ts';

const LF = 0x0a;

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
 * The one line of standard input, without its end. Of a line that is too long for any value, only the beginning.
 * @throws OptOutError `stdin.empty`, `stdin.second-line`, `stdin.unreadable`
 */
export function readOneLine(): string {
  const bytes = new Uint8Array(2 * LONGEST_VALUE);
  let length = 0;
  while (length < bytes.length) {
    const count = readStdin(bytes, length);
    length += count;
    const end = bytes.indexOf(LF);
    if (end >= 0 && end < length - 1) throw new OptOutError('stdin.second-line');
    if (count === 0) break;
  }
  // A byte order mark is left out.
  const line = new TextDecoder().decode(bytes.subarray(0, length));
  if (line === '') throw new OptOutError('stdin.empty');
  return line.replace(/\r?\n$/, '');
}
