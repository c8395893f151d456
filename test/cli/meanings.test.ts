// A value outside its closed set is answered with what each of the set means.
import { describe, expect, it } from 'vitest';
import { explained } from '../../src/cli/bad-value.ts';
import { meaningRows } from '../../src/cli/meanings.ts';
import { OptOutError } from '../../src/core/error.ts';
import { english, french } from '../words/languages.ts';
import { commands, everywhere } from './command-line.ts';

const sets = [...everywhere, ...commands.flatMap(({ options }) => options)]
  .flatMap(({ long, choices }) => (choices ? [{ name: long, values: choices }] : []))
  .concat(commands.flatMap(({ name, argument }) => (argument ? [{ name, values: argument }] : [])));

describe.each([french, english])('in $lang', (words) => {
  it.each(sets.map(({ name, values }) => [name, values] as const))(
    'each value of %s has its meaning',
    async (name, values) => {
      const rows = await meaningRows(name, values, words);
      expect(rows.map(([value]) => value)).toEqual(values);
      for (const [, meaning] of rows) expect(meaning).toMatch(/^\S.+/);
    },
  );
});

const asked = (value: string, option = '--problem') =>
  new OptOutError('usage.bad-value', {
    value,
    option,
    allowed: commands.find(({ name }) => name === 'checklist')!.options.find(({ long }) => long === option)!.choices!,
  });

it.each([80, 40, 20])('at %i columns, no line is longer, but for a word that is', async (width) => {
  const { meanings } = await explained(asked('banana'), french, width);
  for (const line of meanings.join('\n').split('\n')) {
    expect(line.length <= width || !line.trim().includes(' '), line).toBe(true);
  }
});

it.each([
  ['Actve', '--profile', 'active'],
  ['expired', '--problem', 'code-expired'],
  ['NEWBORN', '--problem', 'newborn'],
  ['banana', '--profile', ''],
])('%s for %s: "%s" is proposed', async (value, option, suggestion) => {
  expect((await explained(asked(value, option), french, 80)).error.args.suggestion).toBe(suggestion);
});
