// The rules of the NIR a second time, in the plainest way and with nothing of the program's: what its verdicts are compared with.

/** Blanks but the end of a line, dashes, dots, and what cannot be seen. */
export const SEPARATORS = /(?!\n)[\p{White_Space}\p{Dash_Punctuation}\u2212.\p{Default_Ignorable_Code_Point}]/gu;

/** The error codes for a value, sorted. A byte that is not UTF-8 stands for one character. */
export function oracleErrors(value: Uint8Array): string[] {
  if (value.length > 4096) return ['nir.length'];
  const characters = [...codePoints(value).join('').replace(SEPARATORS, '')];
  if (characters.length === 0) return ['nir.empty'];
  const errors: string[] = [];
  const stray = characters.some((character, index) => {
    if (/^[0-9]$/.test(character)) return false;
    return !(index === 6 && characters[5] === '2' && /^[ABab]$/.test(character));
  });
  if (stray) errors.push('nir.character');
  if (characters.length === 13) errors.push('nir.key-missing');
  else if (characters.length !== 15) errors.push('nir.length');
  if (errors.length > 0) return errors.sort();

  const number = characters.join('').toUpperCase();
  if (/^[0569]/.test(number)) errors.push('nir.sex');
  if (/^...(00|1[3-9])/.test(number)) errors.push('nir.month');
  const body = BigInt(number.slice(0, 13).replace('2A', '19').replace('2B', '18'));
  if (BigInt(number.slice(13)) !== 97n - (body % 97n)) errors.push('nir.key');
  return errors.sort();
}

/** A number whose key is right, from its first thirteen characters. */
export function withKey(body: string): string {
  const number = BigInt(body.replace('2A', '19').replace('2B', '18'));
  return body + String(97n - (number % 97n)).padStart(2, '0');
}

function codePoints(value: Uint8Array): string[] {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const found: string[] = [];
  for (let at = 0; at < value.length; ) {
    const width = [1, 2, 3, 4].find((count) => {
      try {
        return at + count <= value.length && [...strict.decode(value.subarray(at, at + count))].length === 1;
      } catch {
        return false;
      }
    });
    found.push(width === undefined ? '\ufffd' : strict.decode(value.subarray(at, at + width)));
    at += width ?? 1;
  }
  return found;
}
