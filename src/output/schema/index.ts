// The shapes of `--json`, one for each command: the JSON Schema that the package ships is made from them, and a test holds
// the library's types to them. The program does not load them.
import * as z from 'zod';
import { deadline } from './deadline.ts';
import { letter } from './letter.ts';
import { listLine } from './list-line.ts';
import { checklist, dp } from './plan.ts';
import { sources } from './sources.ts';
import { validation } from './validation.ts';

/** By the name of the file in `schema/`. */
export const schemas = {
  deadline,
  checklist,
  dp,
  validate: validation,
  'validate-list': listLine,
  letter,
  sources,
} as const;
export type SchemaName = keyof typeof schemas;

const titles: Readonly<Record<SchemaName, string>> = {
  deadline: 'What mes-optout deadline --json prints',
  checklist: 'What mes-optout checklist --json prints',
  dp: 'What mes-optout dp --json prints',
  validate: 'What mes-optout validate --json prints',
  'validate-list': 'A line of what mes-optout validate --list --json prints',
  letter: 'What mes-optout letter --json prints',
  sources: 'What mes-optout sources --json prints',
};

/** The JSON Schema (2020-12) of an answer, as text: a line for each key of the answer, and for each definition. */
export function jsonSchema(name: SchemaName): string {
  const { $schema, ...schema } = z.toJSONSchema(schemas[name]);
  return `${lines({ $schema, title: titles[name], ...schema }, ['properties', '$defs'])}\n`;
}

/** Those named have lines of their own. */
function lines(object: object, named: readonly string[] = []): string {
  const each = Object.entries(object).map(
    ([key, value]) => `${JSON.stringify(key)}: ${named.includes(key) ? lines(value) : JSON.stringify(value)}`,
  );
  return `{\n${each.join(',\n')}\n}`;
}
