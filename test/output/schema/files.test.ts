// The JSON Schemas that the package ships are those of the program: written anew with UPDATE_TRANSCRIPTS=1.
import { describe, expect, test } from 'vitest';
import { jsonSchema, type SchemaName, schemas } from '../../../src/output/schema/index.ts';
import { expectPage } from '../../docs/generated.ts';

const names = Object.keys(schemas) as SchemaName[];

describe('the JSON Schema of', () => {
  test.each(names)('%s is the file of the package', (name) => {
    expectPage(`schema/${name}.json`, jsonSchema(name));
  });

  test.each(names)('%s tells what each key is', (name) => {
    expect(untold(JSON.parse(jsonSchema(name)))).toEqual([]);
  });

  test.each(names)('%s allows no key that it does not name, and names all that must be there', (name) => {
    expect(open(JSON.parse(jsonSchema(name)))).toEqual([]);
  });
});

interface Schema {
  description?: string;
  $ref?: string;
  properties?: Record<string, Schema>;
  additionalProperties?: unknown;
  [keyword: string]: unknown;
}

/** The paths of the keys without a description: their own, or that of the definition they refer to. */
function untold(whole: Schema): string[] {
  return found(whole, (schema, path) =>
    Object.entries(schema.properties ?? {}).flatMap(([key, value]) => {
      const definition =
        value.$ref === undefined ? value : (whole.$defs as Record<string, Schema>)[value.$ref.slice(8)]!;
      return (value.description ?? definition.description) ? [] : [`${path}.${key}`];
    }),
  );
}

const open = (whole: Schema) =>
  found(whole, ({ type, additionalProperties }, path) =>
    type === 'object' && additionalProperties !== false ? [path] : [],
  );

function found(schema: unknown, look: (schema: Schema, path: string) => string[], path = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const deeper = Object.entries(schema).flatMap(([key, value]) => found(value, look, `${path}.${key}`));
  return [...look(schema as Schema, path), ...deeper];
}
