// A letter before any format: its texts, with blanks for what only the sender knows.

/** Left empty, to be written by hand or typed; the words say what goes there ("Nom et prénom"). */
export interface Blank {
  blank: string;
}

/** Text, or text with blanks in it. A blank alone takes the whole line, and says what goes there. */
export type LetterText = string | readonly (string | Blank)[];

/** `boxes`: the sender ticks what is true. */
export type LetterBlock = LetterText | { items: readonly LetterText[] } | { boxes: readonly LetterText[] };

/** What identifies the sender is a blank: a letter never holds an identifier. Labels ("Objet :") are part of the texts. */
export interface Letter {
  lang: 'fr';
  /** Of the file; not printed. */
  title: string;
  sender: readonly LetterText[];
  /** Six lines at most: they stand in the window of the envelope. */
  addressee: readonly LetterText[];
  placeAndDate: LetterText;
  /** How it is sent: "Lettre recommandée avec avis de réception". */
  sending?: string;
  subject: string;
  /** The articles that the letter rests on, a line each. */
  references: readonly string[];
  salutation: string;
  body: readonly LetterBlock[];
  closing: string;
  signature: readonly LetterText[];
  enclosures: readonly string[];
}
