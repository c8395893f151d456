import { expect, test } from 'vitest';
import { rules } from '../../src/knowledge/rules.ts';
import { english, french } from './languages.ts';

/** The sentences name the hours in words: they are those of the rule, or the rule has changed without them. */
test('the hours of the 3422 in the sentences are those of the rule', () => {
  const phone = rules.find((rule) => rule.id === 'mes.phone' && !('validUntil' in rule))!;
  const { opens, closes, number } = phone.values as { opens: string; closes: string; number: string };
  const plain = (time: string, mark: string) => time.replace(/^0/, '').replace(':', mark);
  for (const [words, mark] of [
    [french, '\u202fh\u202f'],
    [english, ':'],
  ] as const) {
    const detail = words.steps['mes.phone.refuse'].detail;
    const said =
      typeof detail === 'string' ? detail : detail({ deaf: false, nextPhoneDay: '2026-11-23', for: 'self' } as never);
    for (const text of [said, words.statements['mes.phone']]) {
      expect(text).toContain(number);
      expect(text).toContain(plain(opens, mark));
      expect(text).toContain(plain(closes, mark));
    }
  }
});
