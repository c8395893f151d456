// What may be repeated of something from outside: it may be an identifier, and it may hold what a terminal obeys. The one rule for every echo.
import { withoutUnseen } from './characters.ts';

/** A text as it may be shown: `…` where it may hold an identifier, else its beginning, on one line. @example masked('278112B05000286') // '…' */
export function masked(text: string): string {
  return holdsIdentifier(text) ? '…' : shortened(text);
}

/** The beginning of a text, forty characters at most, with nothing in it that is not seen. */
export function shortened(text: string): string {
  const shown = visible(text);
  return shown.length > 40 ? `${shown.slice(0, 40).replace(/[\ud800-\udbff]$/, '')}…` : shown;
}

/**
 * A text in which whatever steers a terminal, turns the direction of writing or cannot be seen is written out.
 * @param written how a character is written out, by its code point
 * @example visible('a\u001bb') // 'a\\u{1b}b'
 */
export function visible(text: string, written = (codePoint: number) => `\\u{${codePoint.toString(16)}}`): string {
  return text.replace(pattern('[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\p{Default_Ignorable_Code_Point}]'), (character) =>
    written(character.codePointAt(0)!),
  );
}

/** May a NIR or a serial number (eight digits or more) or a provisional code stand in this text, however it is spelled? */
export function holdsIdentifier(text: string): boolean {
  return digitsIn(text) >= 8 || holdsCode(text);
}

/** Digits of all scripts and styles: in any of them a number can be read back. */
export function digitsIn(text: string): number {
  const count = (part: string) => part.match(pattern('\\p{N}'))?.length ?? 0;
  // A Roman numeral becomes letters, a circled 28 two digits.
  return [...text].reduce((sum, character) => sum + Math.max(count(character), count(character.normalize('NFKC'))), 0);
}

/**
 * A code glued: twelve letters and digits in a row or more, not all of them small letters. In groups: as many, or one
 * too many, unless the groups are words and numbers of uneven length.
 */
export function holdsCode(text: string): boolean {
  const plain = withoutUnseen(text.normalize('NFKC')).replace(pattern('\\p{N}'), (digit) =>
    digit < ':' ? digit : '0',
  );
  const groups = plain.match(/[0-9A-Za-z]+/g) ?? [];
  return groups.some((_, first) => {
    let joined = '';
    for (let last = first; last < groups.length && joined.length < 12; last += 1) {
      joined += groups[last];
      if (joined.length < 12 || !/[0-9A-Z]/.test(joined)) continue;
      if (last === first) return true;
      const spelled = groups.slice(first, last + 1);
      const even = spelled.every((group) => group.length === spelled[0]!.length);
      if (joined.length <= 13 && (even || !spelled.every(isWordOrNumber))) return true;
    }
    return false;
  });
}

/** What stands in names and sentences: small letters, a word with a capital or in capitals, a number. */
const isWordOrNumber = (group: string) => /^([a-z]{2,}|[A-Z][a-z]{3,}|[A-Z]{4,}|\d{1,7})$/.test(group);

const patterns = new Map<string, RegExp>();
/** Made when it is used: to read such a pattern as part of the program costs every start half a millisecond. */
function pattern(source: string): RegExp {
  const made = patterns.get(source) ?? new RegExp(source, 'gu');
  patterns.set(source, made);
  return made;
}
