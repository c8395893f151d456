// How something mistyped may be repeated where it is known what it should have been.
import { digitsIn, holdsCode, holdsIdentifier, masked, shortened, visible } from '../core/mask.ts';

export { masked };

/** An unknown option as it may be shown: what follows `=` is never repeated. @example maskedOption('--nri=2781') // '--nri=…' */
export function maskedOption(option: string): string {
  const at = option.indexOf('=');
  return at < 0 ? masked(option) : `${masked(option.slice(0, at))}=…`;
}

/** A value that should be a date, as it may be shown: eight digits are a date where they stand as two, two and four. */
export function maskedDate(value: string): string {
  return looksLikeDate(value) ? shortened(value) : masked(value);
}

/** A path as it may be shown: whole, but for the names in it that may hold an identifier. @example maskedPath('/tmp/27818281/a.pdf') // '/tmp/…/a.pdf' */
export function maskedPath(path: string): string {
  return path.replace(/[^/\\]+/g, (name) => (holdsIdentifier(name) ? '…' : visible(name)));
}

/** A text on the screen: the digits of a number that is no date are hidden, and all of a code. @example hiddenNumber('2 78 11 2B 050 002 86') // '• •• •• •• ••• ••• ••' */
export function hiddenNumber(text: string): string {
  if (looksLikeDate(text)) return text;
  return text.replace(new RegExp(holdsCode(text) ? '[\\p{L}\\p{N}]' : '\\p{N}', 'gu'), '•');
}

/** Day, month and year in either order, whatever stands between them; or words around two numbers, as "le 31 juin 2026". */
function looksLikeDate(text: string): boolean {
  if (!holdsIdentifier(text)) return true;
  const numbers = digitsIn(text) === 8 && /^\D*(\d{4}\D+\d\d\D+\d\d|\d\d\D+\d\d\D+\d{4})\D*$/.test(text);
  const words =
    "^(\\p{Lu}?\\p{Ll}+[.,]? )*\\d{1,2}(er|st|nd|rd|th)? (of )?(\\p{Lu}?\\p{Ll}+|\\p{Lu}{3,})[.,]? '?(\\d\\d|\\d{4})$";
  return (numbers && !holdsCode(text.replace(/\d/g, ' '))) || new RegExp(words, 'u').test(text);
}
