// Every `@example expression // result` of a docstring is true, in the scope of the file it stands in.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { buildSync } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { root } from '../transcripts/transcript.ts';

interface Example {
  expression: string;
  result: string;
}

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .sort()
  .map((name) => ({ name, source: readFileSync(join(root, 'src', name), 'utf8') }))
  .map((file) => ({ ...file, examples: examplesIn(file.source) }))
  .filter(({ examples }) => examples.length > 0);

describe.each(files)('src/$name', ({ name, source, examples }) => {
  const values = evaluate(name, source, examples);
  test.each(examples.map((example, index) => ({ ...example, index })))('$expression', ({ index }) => {
    const { given, promised, more } = values[index]!();
    const shown = more ? (given as unknown[]).slice(0, (promised as unknown[]).length) : given;
    expect(plainSpaces(shown)).toEqual(plainSpaces(promised));
  });
});

test('no example is overlooked', () => {
  const written = files.flatMap(({ source }) => source.match(/@example/g) ?? []);
  expect(files.flatMap(({ examples }) => examples)).toHaveLength(written.length);
});

function examplesIn(source: string): Example[] {
  return Array.from(source.matchAll(/@example (.+?) \/\/ (.+?)(?: \*\/)?$/gm), ([, expression, result]) => ({
    expression: expression!,
    result: result!,
  }));
}

/** What an example may take from another file without its own importing it. */
const familiar: Readonly<Record<string, string>> = {
  utf8: 'core/characters.ts',
  calendarDate: 'core/calendar-date.ts',
};

type Value = () => { given: unknown; promised: unknown; more: boolean };

/** The file with its examples at its end, so that they see what it sees, run as one script. */
function evaluate(name: string, source: string, examples: readonly Example[]): Value[] {
  const functions = examples.map(({ expression, result }) => {
    // "[a, b, …]": there is more. "'a', as they say": what follows the value is said to the reader.
    const more = result.includes(', …]');
    const value = more ? result.replace(', …]', ']') : valueFirst(result);
    return `() => ({ given: ${expression}, promised: ${value}, more: ${more} })`;
  });
  const imports = Object.entries(familiar)
    .filter(([known]) => !new RegExp(`(import|function)[^;(]*\\b${known}\\b`).test(source))
    .map(([known, path]) => `import { ${known} } from ${JSON.stringify(join(root, 'src', path))};`);
  const { outputFiles } = buildSync({
    stdin: {
      contents: `${imports.join('\n')}\n${source}\nexport const examples = [${functions.join(',\n')}];`,
      resolveDir: join(root, 'src', dirname(name)),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    packages: 'external',
    logLevel: 'silent',
  });
  const module = { exports: {} as { examples: Value[] } };
  new Function('require', 'module', outputFiles[0]!.text)(createRequire(import.meta.url), module);
  return module.exports.examples;
}

/** The longest beginning, up to a comma, that is a value. */
function valueFirst(result: string): string {
  try {
    new Function(`const value = ${result};`);
    return result;
  } catch {
    return valueFirst(result.slice(0, result.lastIndexOf(', ')));
  }
}

/** A docstring writes plain spaces where the program sets no-break ones. */
function plainSpaces(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value).replaceAll(/[\u00a0\u202f]/g, ' '));
}
