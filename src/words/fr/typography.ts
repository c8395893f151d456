// French typography, applied to every sentence in one place: sentences are written with plain spaces.

const narrow = '\u202f';

/** Narrow no-break spaces before `; : ! ?` and inside « », around "h" in an hour; no-break after "n°". */
export function typography(text: string): string {
  return text
    .replace(/ ([;:!?»])/g, `${narrow}$1`)
    .replace(/« /g, `«${narrow}`)
    .replace(/(\d) h(?: (\d\d))?\b/g, (_, hours, minutes) => `${hours}${narrow}h${minutes ? narrow + minutes : ''}`)
    .replace(/n° /g, 'n°\u00a0');
}
