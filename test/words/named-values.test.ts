// A sentence names no value but those that every record of its code lists: none is ever said as "undefined".
import { expect, test } from 'vitest';
import type { ArgName } from '../../src/knowledge/steps.ts';
import { english } from '../../src/words/en/index.ts';
import { french } from '../../src/words/fr/index.ts';
import type { Sentence, SentenceArgs, Statements, Steps } from '../../src/words/words.ts';
import { knowledge } from '../knowledge/all-knowledge.ts';

/** The values that a sentence asks for, whatever the others are. */
function asked(sentence: Sentence): string[] {
  if (typeof sentence === 'string') return [];
  const keys = new Set<string>();
  for (const goal of ['refuse', 'close', 'check', 'limit']) {
    for (const person of ['self', 'child', 'protected-adult']) {
      for (const deaf of [false, true]) {
        const values: Record<string, unknown> = { goal, for: person, deaf };
        const args = new Proxy(values, {
          get: (_, key) => {
            keys.add(String(key));
            return values[String(key)] ?? '2026-12-01';
          },
        });
        sentence(args as unknown as SentenceArgs);
      }
    }
  }
  return [...keys];
}

test.each([french, english])('in $lang', ({ steps, statements }) => {
  const unlisted = [
    ...knowledge.steps.flatMap((record) => {
      const { title, detail } = steps[record.id as keyof Steps];
      return [title, detail].map((sentence) => ({ record, sentence }));
    }),
    ...knowledge.statements.map((record) => ({ record, sentence: statements[record.id as keyof Statements] })),
  ].flatMap(({ record, sentence }) =>
    asked(sentence)
      .filter((key) => !record.args?.includes(key as ArgName))
      .map((key) => `${record.id} from ${record.validFrom} does not list ${key}`),
  );
  expect(unlisted).toEqual([]);
});
