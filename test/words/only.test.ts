// "Only" needs a source that says only: each such sentence of either language has the source's words in its record.
import { describe, expect, test } from 'vitest';
import type { Dated } from '../../src/knowledge/record.ts';
import { knowledge } from '../knowledge/all-knowledge.ts';
import { everySentence, type Said } from './every-sentence.ts';
import { english, french } from './languages.ts';

const only = {
  // « ne … que », in one clause, where nothing else makes it a negation.
  fr: /\b(seule?s?|seulement|uniquement|exclusivement)\b|(?<!\b(aucune?|rien|ni|personne)\b[^.;:!?]*)\b(ne |n’)((?!\b(pas|plus|jamais|rien|aucune?|guère|ni)\b)[^.;:!?,]){0,60}?\b(que\b|qu’)/i,
  en: /\b(only|solely|exclusively|nobody else|nothing but|none but)\b/i,
};

/** The sentences that close a list while no record of theirs has the words of a source. */
function unsourced(said: readonly Said[], lang: 'fr' | 'en', records: readonly Dated[]): string[] {
  return said
    .filter(
      ({ path }) =>
        /^(steps|statements|calendar|paper|guides\.answers)\./.test(path) || path.startsWith('identifiers.statements.'),
    )
    .filter(({ text }) => only[lang].test(text))
    .filter(({ path }) => {
      const id = path.replace(/^(identifiers\.)?(steps|statements)\./, '').replace(/\.(title|detail|more)$/, '');
      const own = records.filter((record) => record.id === id);
      return own.length === 0 || own.some(({ quote }) => quote === undefined);
    })
    .map(({ path, text }) => `${path}: ${text}`);
}

const records = [...knowledge.rules, ...knowledge.steps, ...knowledge.statements];

test.each([french, english])('in $lang, each sentence that says "only" has its quote', (words) => {
  expect(unsourced(everySentence(words), words.lang, records)).toEqual([]);
});

test('a quote stands beside a sentence that needs it', () => {
  const quoted = records.filter(({ quote }) => quote !== undefined).map(({ id }) => id);
  const closed = [french, english].flatMap((words) =>
    everySentence(words)
      .filter(({ text }) => only[words.lang].test(text))
      .map(({ path }) => path),
  );
  expect(quoted.filter((id) => !closed.some((path) => path.includes(`.${id}`)))).toEqual([]);
});

describe('a sentence without its quote is found', () => {
  const record = { id: 'x.planted', validFrom: '2026-01-01', sources: ['sp-dp'], confidence: 'official' } as const;
  test.each([
    ['fr', 'Un pharmacien ne peut donner que les traces de sa pharmacie.'],
    ['fr', 'Seul l’Ordre peut clore.'],
    ['fr', 'Le code n’arrive qu’une fois.'],
    ['fr', 'Cela se fait uniquement en ligne.'],
    ['en', 'A pharmacist can give only the traces.'],
  ] as const)('%s: %s', (lang, text) => {
    const said = [{ path: 'statements.x.planted', text }];
    expect(unsourced(said, lang, [record])).toHaveLength(1);
    expect(unsourced(said, lang, [{ ...record, quote: '« seulement »' }])).toEqual([]);
  });

  test.each([
    'Aucune source ne dit que cela suffit.',
    'Il n’est pas confirmé que cela suffise.',
    'Rien ne dit que ce jour compte.',
    'Elle dit ce que le texte dit.',
  ])('%s closes nothing', (text) => {
    expect(only.fr.test(text)).toBe(false);
  });
});
