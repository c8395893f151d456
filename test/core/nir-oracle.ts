// The rules of the NIR a second time, in the plainest way and with nothing of the program's: what its verdicts are compared with.

/** Blanks but the end of a line, dashes, dots, and what cannot be seen. */
export const SEPARATORS = /(?!\n)[\p{White_Space}\p{Dash_Punctuation}\u2212.\p{Default_Ignorable_Code_Point}]/gu;

/** The error codes for a value, sorted. A byte that is not UTF-8 stands for one character. */
export function oracleErrors(value: Uint8Array): string[] {
  if (value.length > 4096) return ['nir.length'];
  const alone = bare(codePoints(value).join(''));
  const characters = [...alone.replace(SEPARATORS, '')];
  if (characters.length === 0) return ['nir.empty'];
  const errors: string[] = [];
  let fitting = 0;
  for (const [index, character] of characters.entries()) {
    const seventh = (index === 6 || fitting === 6) && characters[index - 1] === '2' && /^[ABab]$/.test(character);
    if (/^[0-9]$/.test(character) || seventh) fitting += 1;
  }
  const stray = fitting < characters.length;
  if (stray && /^\d([.,]\d*)?[Ee]\+?\d{1,2}$/.test(alone.trim()) && alone.length <= 24) return ['nir.rounded'];
  if (stray) errors.push('nir.character');
  if (characters.length !== 15 && fitting !== 15) {
    errors.push(characters.length === 13 || fitting === 13 ? 'nir.key-missing' : 'nir.length');
  }
  if (errors.length > 0) return errors.sort();

  const number = characters.join('').toUpperCase();
  if (/^[0569]/.test(number)) errors.push('nir.sex');
  if (/^...(00|1[3-9])/.test(number)) errors.push('nir.month');
  const body = BigInt(number.slice(0, 13).replace('2A', '19').replace('2B', '18'));
  if (BigInt(number.slice(13)) !== 97n - (body % 97n)) errors.push('nir.key');
  return errors.sort();
}

const QUOTES = '"\'\u00ab\u00bb\u2018-\u201f\u2039\u203a';

/** Without the quotes around it, `=` and a label before it. */
function bare(value: string): string {
  const text = value.replace(new RegExp(`[${QUOTES}](?:[${QUOTES}]|${SEPARATORS.source})*$`, 'u'), '');
  const [lead = ''] = /^[^0-9]*/.exec(text) ?? [];
  const said = lead.replace(SEPARATORS, '').replace(new RegExp(`[=${QUOTES}]`, 'gu'), '');
  if (said === '') return text.slice(lead.length);
  const letters = said.match(/[A-Za-z]/g) ?? [];
  const others = said.match(/[\0-\u007f]/g)?.filter((character) => !/[A-Za-z:#()/]/.test(character)) ?? [];
  const ended = /[:#°º№]$/.test(said);
  const named =
    letters.length >=
      (/[^\s]$/u.test(lead.replace(new RegExp(`(?:${SEPARATORS.source}|[=${QUOTES}])$`, 'u'), ' ')) ? 3 : 2) &&
    letters.some((letter) => !/[OolI]/.test(letter));
  const isLabel = [...lead].length <= 80 && lead !== text && others.length === 0 && (ended || named);
  return isLabel ? text.slice(lead.length) : text;
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
