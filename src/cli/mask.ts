// What may be repeated of something mistyped: it may be an identifier.

/** An unknown word as it may be shown: `…` where it has eight digits or more. @example masked('278112B05000286') // '…' */
export function masked(word: string): string {
  return digits(word) >= 8 ? '…' : shortened(word);
}

/** An unknown option as it may be shown: what follows `=` is never repeated. @example maskedOption('--nri=2781') // '--nri=…' */
export function maskedOption(option: string): string {
  const at = option.indexOf('=');
  return at < 0 ? masked(option) : `${masked(option.slice(0, at))}=…`;
}

/** A value that should be a date, as it may be shown: a date has eight digits at most. */
export function maskedDate(value: string): string {
  return digits(value) > 8 ? '…' : shortened(value);
}

const digits = (text: string) => text.replace(/\D/g, '').length;

/** One line of at most forty characters, without control characters. */
function shortened(text: string): string {
  const visible = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ');
  return visible.length > 40 ? `${visible.slice(0, 40)}…` : visible;
}
