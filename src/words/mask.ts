// What may be repeated of something mistyped: it may be an identifier.

/** An unknown word as it may be shown: `…` where it has eight digits or more, or looks like a provisional code. @example masked('278112B05000286') // '…' */
export function masked(word: string): string {
  return digits(word) >= 8 || looksLikeCode(word) ? '…' : shortened(word);
}

/** An unknown option as it may be shown: what follows `=` is never repeated. @example maskedOption('--nri=2781') // '--nri=…' */
export function maskedOption(option: string): string {
  const at = option.indexOf('=');
  return at < 0 ? masked(option) : `${masked(option.slice(0, at))}=…`;
}

/** A value that should be a date, as it may be shown: eight digits are a date where they stand as two, two and four. */
export function maskedDate(value: string): string {
  return digits(value) === 8 && looksLikeDate(value) ? shortened(value) : masked(value);
}

/** A text on the screen: the digits of one that has more than a date has are hidden. @example hiddenNumber('2 78 11 2B 050 002 86') // '• •• •• •B ••• ••• ••' */
export function hiddenNumber(text: string): string {
  return digits(text) > 8 ? text.replace(inAnyScript('\\p{Nd}'), '•') : text;
}

/** Digits of all scripts: in any of them a number can be read back. */
const digits = (text: string) => text.match(inAnyScript('\\p{Nd}'))?.length ?? 0;

/** Day, month and year in either order, whatever stands between them. */
const looksLikeDate = (text: string) => /^\D*(\d{4}\D+\d\d\D+\d\d|\d\d\D+\d\d\D+\d{4})\D*$/.test(text);

/** Twelve letters and digits in a row or more, not all of them small letters: a code, with what was glued to it. */
const looksLikeCode = (word: string) => (word.match(/[0-9A-Za-z]{12,}/g) ?? []).some((run) => /[0-9A-Z]/.test(run));

/** One line of at most forty characters, without control characters. */
function shortened(text: string): string {
  const visible = text.replace(inAnyScript('[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]'), ' ');
  return visible.length > 40 ? `${visible.slice(0, 40)}…` : visible;
}

/** Made when it is used: to read such a pattern as part of the program costs every start half a millisecond. */
const inAnyScript = (pattern: string) => new RegExp(pattern, 'gu');
