// A sentence names the values that every record of its code lists, and no other: none is ever said as "undefined".
import { expect, test } from 'vitest';
import type { ArgName } from '../../src/knowledge/steps.ts';
import type { Sentence, SentenceArgs, Statements, Steps } from '../../src/words/words.ts';
import { knowledge } from '../knowledge/all-knowledge.ts';
import { type AllWords, english, french } from './languages.ts';

/** The values that a sentence asks for, whatever the others are. */
function asked(sentence: Sentence): string[] {
  if (typeof sentence === 'string') return [];
  const keys = new Set<string>();
  for (const goal of ['refuse', 'close', 'check', 'limit']) {
    for (const person of ['self', 'child', 'protected-adult']) {
      for (const yes of [false, true]) {
        const values: Record<string, unknown> = { goal, for: person, deaf: yes, copy: yes, deleteData: yes };
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

/** Every record with the values that its sentences ask for. */
const said = ({ steps, statements }: AllWords) => [
  ...knowledge.steps.map((record) => {
    const { title, detail, more = '' } = steps[record.id as keyof Steps];
    return { record, keys: [...asked(title), ...asked(detail), ...asked(more)] };
  }),
  ...knowledge.statements.map((record) => ({ record, keys: asked(statements[record.id as keyof Statements]) })),
];

test.each([french, english])('in $lang no sentence names a value that its record does not list', (words) => {
  const unlisted = said(words).flatMap(({ record, keys }) =>
    keys
      .filter((key) => !record.args?.includes(key as ArgName))
      .map((key) => `${record.id} from ${record.validFrom} does not list ${key}`),
  );
  expect(unlisted).toEqual([]);
});

test('no record lists a value that neither language names', () => {
  const inEnglish = said(english);
  const idle = said(french).flatMap(({ record, keys }, index) => {
    const named = [...keys, ...inEnglish[index]!.keys];
    return (record.args ?? []).filter((name) => !named.includes(name)).map((name) => `${record.id}: ${name}`);
  });
  expect(idle).toEqual([]);
});
