// In which encoding a text is that a spreadsheet wrote: UTF-8, or UTF-16 with its mark, or without it where the zeros tell.

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/**
 * The encoding of a text that begins with these bytes, of which `length` are there.
 * @example encodingOf(Buffer.from('2781', 'utf16le'), 8) // 'utf-16le'
 */
export function encodingOf(bytes: Uint8Array, length: number): Encoding {
  if (length < 2) return 'utf-8';
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // An ASCII character of UTF-16 has a zero beside it, and no text of UTF-8 has one.
  if (first !== 0 && second === 0 && length >= 4 && bytes[3] === 0) return 'utf-16le';
  return first === 0 && second !== 0 && length >= 4 && bytes[2] === 0 ? 'utf-16be' : 'utf-8';
}
