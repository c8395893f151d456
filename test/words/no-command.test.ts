// No sentence names a command or an option: what comes next is data, and each door writes its own command line, menu or page.
import { expect, test } from 'vitest';
import { everySentence } from './every-sentence.ts';
import { english, french } from './languages.ts';

/** Help and its pages, the guides, which help shows, and errors speak of the command line; so does what the text layout says of what is next. */
const ofTheCommandLine = /^(help|pages|guides|errors|answer)\./;
const command = /\bmes-optout\b|(?<![\p{L}\p{N}-])--?[a-z]/u;

test.each([french, english])('$lang: no sentence names a command or an option', (words) => {
  const naming = everySentence(words)
    .filter(({ path }) => path !== 'source' && !ofTheCommandLine.test(path))
    .filter(({ text }) => command.test(text))
    .map(({ path, text }) => `${path}: ${text}`);
  expect(naming).toEqual([]);
});

test.each(['La lettre : mes-optout letter reminder.', 'Ajoutez --since DATE.', 'Ajoutez -o lettre.pdf.'])(
  '%j names one',
  (text) => {
    expect(command.test(text)).toBe(true);
  },
);

test.each(['Un rendez-vous, un e-mail, un jour férié - rien de plus.', 'Voir ordre.fr/mon-dossier--pharmaceutique.'])(
  '%j names none',
  (text) => {
    expect(command.test(text)).toBe(false);
  },
);
