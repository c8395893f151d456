// The program tells how, never whether: no word that judges, frightens or promises; nothing about the world that no source tells.
import { describe, expect, test } from 'vitest';
import { sources } from '../../src/knowledge/sources.ts';
import { readWholeDate } from '../../src/words/read-date.ts';
import { knowledge } from '../knowledge/all-knowledge.ts';
import { everySentence } from './every-sentence.ts';
import { type AllWords, english, french } from './languages.ts';

/** Words of those who are for or against, not of those who explain; "trop tard" where closing stays possible. */
const judging = {
  fr: /\b(fich(é|age)\w*|pillage|se protéger|protégez-vous|trop tard|(?<!numéro )définiti\w+|garanti\w*|sécurisée?s?|utiles?|exig(er|ez|eons)|malheureusement|heureusement|dangereu(x|se)\w*|danger|méfi(ez|ance)\w*|il faut refuser|vous devriez|nous (vous )?(conseillons|recommandons))(?![\p{L}-])/iu,
  en: /\b(plunder\w*|protect yourself|too late|definitive(?! number)\w*|guarantee\w*|secured?|useful|demand that|unfortunately|fortunately|dangerous|danger|beware|you should (refuse|close|keep)|we (advise|recommend))\b/i,
};

/** Articles to which a text that is cited refers itself. */
const referredTo: Readonly<Record<string, readonly string[]>> = {
  'pdp-2025': ['R1111-47'],
  'csp-r1111-50': ['L1111-5', 'L1111-5-1', 'L2212-4', 'L2212-7', 'L6211-3-1'],
  'csp-r1111-20-7': ['L1111-5', 'L1111-5-1', 'L2212-7', 'L6211-3-1'],
};

describe.each([french, english])('$lang', (words) => {
  // The title of a document is its publisher's.
  const sentences = everySentence(words).filter(({ path }) => path !== 'source');

  test('no sentence judges', () => {
    const said = sentences.filter(({ text }) => judging[words.lang].test(text));
    expect(said.map(({ path, text }) => `${path}: ${text}`)).toEqual([]);
  });

  test('every article that a record’s sentence names is in a source that the record cites', () => {
    const faults = recordsWithSentences(words).flatMap(({ id, cited, text }) => {
      const titles = cited.map((source) => `${source} ${sources[source as keyof typeof sources].title}`).join(' ');
      return (text.match(/\b[LR]\d{3,4}(-\d+)+/g) ?? [])
        .filter((article) => !cited.some((source) => referredTo[source]?.includes(article)))
        .filter((article) => !titles.toLowerCase().includes(article.toLowerCase()))
        .map((article) => `${id}: ${article}`);
    });
    expect(faults).toEqual([]);
  });

  test('every date that a record’s sentence writes out is one of the knowledge', () => {
    const faults = recordsWithSentences(words).flatMap(({ id, text }) =>
      datesIn(text)
        .filter((day) => !knownDays.has(day))
        .map((day) => `${id}: ${day}`),
    );
    expect(faults).toEqual([]);
  });
});

/** The first and last days of records, and those of sources. A sentence's own values are of 2026-12-01 here. */
const knownDays = new Set<string>([
  '2026-12-01',
  ...[...knowledge.rules, ...knowledge.steps, ...knowledge.statements].flatMap(({ validFrom, validUntil }) => [
    validFrom,
    ...(validUntil === undefined ? [] : [validUntil]),
  ]),
  ...Object.values(sources).flatMap(({ date, asOf, readOn }) => [date ?? '', asOf ?? '', readOn]),
]);

const datesIn = (text: string) =>
  (text.match(/\b\d{1,2}(er)?\s\p{L}{3,}\s\d{4}\b/gu) ?? []).flatMap((found) => {
    try {
      return [readWholeDate(found) as string];
    } catch {
      return [];
    }
  });

test.each([
  ['fr', 'Refusez plutôt : c’est dangereux.', true],
  ['fr', 'Il est trop tard.', true],
  ['fr', 'Ce choix n’est pas sans retour.', false],
  ['fr', 'Un numéro définitif commence par 1 ou 2.', false],
  ['en', 'We recommend that you refuse.', true],
] as const)('%s: %j judges: %s', (lang, text, expected) => {
  expect(judging[lang].test(text)).toBe(expected);
});

/** What is said of each record, by the path of its sentence. */
function recordsWithSentences(words: AllWords) {
  const all = everySentence(words);
  const claims = knowledge.guideClaims.map(({ answer, sources: cited }) => ({ id: answer, sources: cited }));
  return [...knowledge.steps, ...knowledge.statements, ...claims].flatMap(({ id, sources: cited }) =>
    all
      .filter(({ path }) =>
        [
          `statements.${id}`,
          `steps.${id}.title`,
          `steps.${id}.detail`,
          `steps.${id}.more`,
          `guides.answers.${id}`,
        ].includes(path),
      )
      .map(({ text }) => ({ id, cited, text })),
  );
}
