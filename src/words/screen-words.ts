// The shape of what is said of keys and of the screen, in a language: how to answer, not what is asked.

export interface ScreenWords {
  /** Said once, before the first question. */
  leaving: string;
  /** Which keys choose among answers. */
  keys: { choose: string; back: string; more: string };
  back: string;
  /** What may be typed to go back where a line is typed. */
  backWords: readonly string[];
  /** Where the terminal cannot show a sign for each character. */
  typedUnseen: string;
  /** Said of a paste that no answer is long enough for. */
  cut: (a: { count: number }) => string;
  /** Where lines are only numbered. */
  numbered: (a: { count: number }) => string;
  badNumber: (a: { count: number }) => string;
  /** Where a date may be left out. */
  noDate: string;
  notAfterToday: string;
  /** Of a date that was not typed whole. */
  confirmDate: { ask: (a: { date: string }) => string; yes: string; again: string };
  /** A name for a file that may be left as proposed. */
  /** Under a page of a text longer than the window. */
  nextPage: string;
  proposedFile: (a: { file: string }) => string;
}
