// No English sentence in French, and with --lang en no French sentence is left: only labels between « », names and addresses.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { departments, overseas } from '../../src/knowledge/departments.ts';
import { sources } from '../../src/knowledge/sources.ts';
import { readTranscript, root } from '../transcripts/transcript.ts';
import { everySentence } from './every-sentence.ts';
import { english, french } from './languages.ts';
import { sampledTexts } from './sampled-texts.ts';

/** Names that have no English form: of the two files, of bodies, of the card, of addresses; and a date as typed. */
const names = [
  'Mon espace santé',
  'carte Vitale',
  'Conseil National de l’Ordre des Pharmaciens',
  'Conseil national de l’Ordre des pharmaciens',
  'livret de famille',
  'Direction des Technologies en Santé',
  'Ordre des pharmaciens',
  'Code de la santé publique',
  'Santé Info Droits',
  '4 avenue Ruysdaël',
  '3 place de Fontenoy',
  '1er décembre 2026',
];

/** Words of French that are no words of English: no French sentence does without all of them. */
const frenchWords = new Set(
  `le la les un une des du de au aux et ou où est sont été être avoir avez vous votre vos nous notre il elle ils elles
  ce cet cette ces que qui quoi dont pour par sur sous dans avec sans entre chez vers mais donc ni ne pas plus moins
  très aussi si lui leur leurs son sa ses mon ma tout tous toute toutes jour jours lettre envoi délai espace
  dossier refus clôture clore refuser ouvrir ouvert demande demandez appelez ouvrez choisissez saisissez carte numéro
  avant après depuis jusqu à ici là lundi mardi mercredi jeudi vendredi samedi dimanche janvier février avril mai juin
  juillet août septembre octobre novembre décembre`.split(/\s+/),
);

/** What of a sentence is French, once labels, what a person typed, addresses and names are taken out. */
function frenchIn(text: string): string[] {
  const rest = [...names, ...titles].reduce(
    (left, name) => left.replaceAll(name, ' '),
    text.replace(/«[^»]*»|“[^”]*”|https?:\/\/\S+|[\w.]+@[\w.]+/g, ' ').replace(/[\s\u00a0]+/g, ' '),
  );
  return (rest.match(/\p{L}+/gu) ?? []).filter((word) => frenchWords.has(word) || /[àâçéèêëîïôûùœ]/i.test(word));
}

/** Titles and publishers of documents, in their own language. */
const titles = [
  ...Object.values(sources).flatMap(({ title, publisher }) => [title, publisher]),
  ...Object.values(departments),
  ...Object.values(overseas),
].sort((a, b) => b.length - a.length);

test.each([
  ['Ask for the closing.', []],
  ['Click « M’opposer à Mon espace santé » there.', []],
  ['Délai dépassé.', ['Délai', 'dépassé']],
  ['Demandez la suppression.', ['la']],
  ['On 3 novembre 2026.', ['novembre']],
])('%j is French in %j', (text, expected) => {
  expect(frenchIn(text)).toEqual(expected);
});

test('no English sentence is French', () => {
  const sentences = everySentence(english).filter(({ path }) => path !== 'source');
  expect(sentences.length).toBeGreaterThan(500);
  expect(sentences.flatMap(({ path, text }) => frenchIn(text).map((word) => `${path}: ${word}: ${text}`))).toEqual([]);
});

test('no French sentence is English', () => {
  const englishWord = /\b(the|of|your|with|and|from|this|that|not|for|by|which|when|who)\b/i;
  const said = everySentence(french).filter(({ path }) => path !== 'source');
  expect(said.filter(({ text }) => englishWord.test(text.replace(/--[\w-]+|https?:\S+|mes-optout .*/g, ' ')))).toEqual(
    [],
  );
});

test('no English answer is French', () => {
  const folder = join(root, 'test', 'transcripts');
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'));
  const answers = texts
    .flatMap((name) => readTranscript(readFileSync(join(folder, name), 'utf8')).exchanges)
    // A letter is French, for its addressee is, and so are the titles of documents.
    .filter(
      ({ command, shown }) =>
        /--lang[ =]en/.test(command) && !/^mes-optout (letter|sources)|^\{/m.test(`${command}\n${shown}`),
    );
  // The list of sources is titles. A line that goes on under another is joined to it.
  const said = [...answers.map(({ shown }) => shown.replace(/^! /gm, '')), ...sampledTexts(english)].map((text) =>
    text.replace(/\nSources, read[^\n]*\n[\s\S]*/, ''),
  );
  expect(said.length).toBeGreaterThan(300);
  expect(said.flatMap((text) => frenchIn(text).map((word) => `${word}: ${text.slice(0, 200)}`))).toEqual([]);
});
