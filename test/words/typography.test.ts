// The marks of each language, over every sentence it can say, and over answers as they are laid out.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTranscript, root } from '../transcripts/transcript.ts';
import { everySentence } from './every-sentence.ts';
import { english, french } from './languages.ts';
import { sampledTexts } from './sampled-texts.ts';

/** What can be wrong with a sentence, by name. */
const inBoth: Readonly<Record<string, RegExp>> = {
  'an apostrophe typed as a quotation mark': /\p{L}'\p{L}/u,
  'three dots for an ellipsis': /\.\.\./,
  'a value that is none': /undefined|NaN|\bnull\b|\[object|\bfalse\b|\btrue\b/,
  'a space before a comma or a full stop': /[\s\u202f][,.](\s|$)/,
  'nothing between its marks': /\(\s*\)|«\s*»|“\s*”/,
};
const inFrench: Readonly<Record<string, RegExp>> = {
  ...inBoth,
  'no narrow space before ; : ! ? »': /[^\u202f][;:!?»]/,
  'no narrow space after «': /«(?!\u202f)/,
  'English quotation marks': /[“”]/,
  'an hour with a plain space': /\d h\b/,
  'no space before h, € or %': /\d(h\d|h\b|€|%)/,
  'a capital without its accent': /(^|[.:] )A (?=\p{Ll})|\bEtat\b/u,
  'oe for œ': /c(oeu)r|s(oeu)r|(oeu)vre/i,
};
const inEnglish: Readonly<Record<string, RegExp>> = {
  ...inBoth,
  // Between the marks of a label stands French.
  'a space before ; : ! ?': /^[^«»]*(«[^»]*»[^«»]*)*[\s\u202f][;:!?]/,
  'a narrow space': /\u202f/,
  'a label that a line’s end may tear from its marks': /«(?!\u00a0)|[^\u00a0]»/,
};
/** Of a sentence, not of a line that is laid out. */
const spaces: Readonly<Record<string, RegExp>> = {
  'two spaces together': /\S {2}/,
  'a space at an end': /^\s|\s$/,
};

/** Lines in columns, and a text that another follows. */
const laidOut = /^pages\.topics|^interface\.errorPrefix$/;

/** Addresses, and what is typed at a terminal. */
const lookedPast = /https?:\/\/\S+|[\w.]+@[\w.]+|printf "[^"]*" \w+|--[\w-]+|\d\d:\d\d/g;

function faults(text: string, rules: Readonly<Record<string, RegExp>>): string[] {
  const seen = text.replace(lookedPast, 'X');
  return Object.entries(rules).flatMap(([name, fault]) => (fault.test(seen) ? [name] : []));
}

test.each([
  ['Est-ce bien\u202f?', []],
  ['Est-ce bien ?', ['no narrow space before ; : ! ? »']],
  ['Est-ce bien?', ['no narrow space before ; : ! ? »']],
  ['«\u202fici\u202f»', []],
  ['« ici »', ['no narrow space before ; : ! ? »', 'no narrow space after «']],
  ["l'article", ['an apostrophe typed as a quotation mark']],
  ['le undefined', ['a value that is none']],
  ['à 8 h 30', ['an hour with a plain space']],
  ['à 8h30', ['no space before h, € or %']],
  ['A votre caisse', ['a capital without its accent']],
  ['au coeur', ['oe for œ']],
  ['voir https://exemple.fr/?a=1;b.', []],
])('in French %j has the faults %j', (text, expected) => {
  expect(faults(text, inFrench)).toEqual(expected);
});

describe.each([
  ['French', french, inFrench],
  ['English', english, inEnglish],
] as const)('%s', (_, words, rules) => {
  test('every sentence is set as the language asks', () => {
    // The title of a document is set as its own language asks.
    const sentences = everySentence(words).filter(({ path }) => words.lang === 'fr' || path !== 'source');
    expect(sentences.length).toBeGreaterThan(500);
    const wrong = sentences.flatMap(({ path, text }) =>
      faults(text, laidOut.test(path) ? rules : { ...rules, ...spaces }).map((fault) => `${path}: ${fault}: ${text}`),
    );
    expect(wrong).toEqual([]);
  });
});

/** What the built program printed: errors, findings and help too. */
const folder = join(root, 'test', 'transcripts');
const frenchTranscripts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readTranscript(readFileSync(join(folder, name), 'utf8')).exchanges)
  .filter(({ command }) => !/--json|--list|--lang[ =]en|=en_/.test(command))
  .map(({ shown }) => shown.replace(/^! /gm, ''));

test('every line of a French answer is set as French asks', () => {
  const lines = [...sampledTexts(french), ...frenchTranscripts].flatMap((text) => text.split('\n'));
  expect(lines.length).toBeGreaterThan(10_000);
  const wrong = [...new Set(lines)].flatMap((line) => faults(line, inFrench).map((fault) => `${fault}: ${line}`));
  expect(wrong).toEqual([]);
});

test('between the parts of an English source stands no space of French', () => {
  const lines = sampledTexts(english).flatMap((text) => text.split('\n'));
  const ends = lines.filter((line) => /undated|as of|used by/.test(line));
  expect(ends.length).toBeGreaterThan(1000);
  expect(ends.filter((line) => /[\s\u202f];/.test(line))).toEqual([]);
});
