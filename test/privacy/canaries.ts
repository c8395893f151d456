// Identifiers to send through the program, and the search for them in what comes out.
import { SEPARATORS, withKey } from '../core/nir-oracle.ts';
import { pdfStrings } from './pdf-strings.ts';

export const NIR = withKey('2910837261948');
export const PHOTO_SERIAL = '31415926535';
export const PLAIN_SERIAL = '27182818';
export const CODE = 'Zq7Yx5Wv3Ut1';
export const CANARIES = [NIR, PHOTO_SERIAL, PLAIN_SERIAL, CODE];

/** What of each may be shown: the NIR up to the department, of a serial the last five digits, of a code nothing. */
const SECRETS = [
  ...windows(NIR.slice(4), 5),
  ...windows(PHOTO_SERIAL, 6),
  ...windows(PLAIN_SERIAL, 6),
  ...windows(CODE, 6),
];

function windows(text: string, length: number): string[] {
  return Array.from({ length: text.length - length + 1 }, (_, at) => text.slice(at, at + length));
}

/** What a person could read back: separators and the colours of a terminal put aside. */
export function leaks(output: string): string[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the escape sequences of terminals
  const plain = output.replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '');
  const text = plain.replace(SEPARATORS, '').replaceAll('\n', '');
  return SECRETS.filter((secret) => text.includes(secret));
}

/** The same of a file: of a PDF, in all that it holds. Its bytes are full of numbers: there, eight characters in a row tell. */
export async function leaksOfFile(file: Buffer): Promise<string[]> {
  if (!file.subarray(0, 5).equals(Buffer.from('%PDF-'))) return leaks(file.toString());
  const { strings, bytes } = await pdfStrings(file);
  const long = CANARIES.flatMap((canary) => windows(canary, 8));
  return [...leaks(strings.join('|')), ...long.filter((secret) => bytes.some((text) => text.includes(secret)))];
}
