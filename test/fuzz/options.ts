// Command lines, from words that belong there and words that do not, identifiers among them: every one has an answer or
// an error, an error prints no answer, and nothing repeats an identifier.

import assert from 'node:assert/strict';
import { type Command, CommanderError } from 'commander';
import fc from 'fast-check';
import { errorSentence } from '../../src/cli/error-sentence.ts';
import { createProgram } from '../../src/cli/program.ts';
import { OptOutError } from '../../src/core/error.ts';
import type { Words } from '../../src/words/words.ts';
import { withKey } from '../core/nir-oracle.ts';
import { english, french } from '../words/languages.ts';
import { edited } from './edited.ts';

const NIR = withKey('2910837261948');
const CODE = 'Zq7Yx5Wv3Ut1';
const canaries = [NIR, '31415926535', '27182818', CODE];
/** Each part of eight characters; of a NIR the first seven may be shown, of a serial the last five. */
const secrets = canaries.flatMap((canary) =>
  Array.from({ length: canary.length - 7 }, (_, at) => canary.slice(at, at + 8)),
);

const definition = createProgram(french);
const options = [definition, ...definition.commands].flatMap((command) => command.options);
/** PDFs take too long for so many lines. */
const valuesOf = new Map(
  options.map(({ long, argChoices }) => [long!, argChoices?.filter((value) => value !== 'pdf')]),
);
const flags = options.flatMap(({ long, short }) => (short ? [long!, short] : [long!]));
const commands = definition.commands.map((command) => command.name());
const kinds = definition.commands.flatMap((command) =>
  command.registeredArguments.flatMap((argument) => argument.argChoices ?? []),
);

/** A number is typed with separators and glued to other characters; a code stands as it was sent, between marks. */
const canary = fc
  .tuple(
    fc.constantFrom(...canaries),
    fc.constantFrom('', ' ', '.', '-', '\u00a0'),
    fc.constantFrom('', '=', '--', 'é ', 'x'),
  )
  .map(([identifier, separator, before]) =>
    identifier === CODE ? before.replace('x', ':') + CODE : before + identifier.match(/.{1,3}/g)!.join(separator),
  );
const date = fc.constantFrom(
  ...['2026-11-03', '03/11/2026', '3 novembre 2026', '1er décembre 2026', '2026-11-21', '2022-02-15', '2028-01-10'],
  ...['2026-02-30', '03/11/26', '1999-01-01', '9999-12-31', '1000-01-01'],
);
const month = fc.constantFrom('1978-11', '2005-01', '1978-13');
const word = fc.oneof(
  { weight: 4, arbitrary: date },
  { weight: 3, arbitrary: canary },
  { weight: 2, arbitrary: fc.constantFrom(...kinds, ...commands) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('-', '--', '', ' ', '1978-11', "'", "a'b", 'plan.txt', '/', '.', '/dev/null'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 14 }) },
);
const flag = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...flags) },
  { weight: 1, arbitrary: edited(fc.constantFrom(...flags), fc.constantFrom(...'-=aeio12')) },
);
/** Any option with any value, one of its own or another. */
const wildOption = fc
  .tuple(flag, fc.nat(100), word, fc.integer({ min: 0, max: 9 }))
  .map(([name, index, other, way]): string[] => {
    const own = valuesOf.get(name) ?? [];
    const value = way < 7 && own.length > 0 ? own[index % own.length]! : other;
    if (way === 0) return [name];
    return way < 8 ? [name, value] : [`${name}=${value}`];
  });
const wildLine = fc
  .tuple(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...commands).map((name) => [name]) },
      { weight: 1, arbitrary: word.map((other) => [other]) },
    ),
    fc.array(
      fc.oneof(
        { weight: 6, arbitrary: wildOption },
        { weight: 1, arbitrary: fc.oneof(word, flag).map((other) => [other]) },
      ),
      { maxLength: 6 },
    ),
  )
  .map((parts) => parts.flat(2));

/** A command with options of its own and values that they take: most of these have an answer. */
const tameLine = fc.constantFrom(...definition.commands).chain((command) => {
  const own = [...command.options, ...definition.options].filter(
    ({ long }) => !['--output', '--version'].includes(long!),
  );
  const option = fc.constantFrom(...own).chain((each): fc.Arbitrary<string[]> => {
    const name = fc.constant(each.long!);
    if (!each.required) return fc.tuple(name);
    if (each.argChoices) return fc.tuple(name, fc.constantFrom(...valuesOf.get(each.long!)!));
    return fc.tuple(name, each.flags.includes('<date>') ? date : each.flags.includes('<month>') ? month : canary);
  });
  const kind = command.registeredArguments[0]?.argChoices;
  const first = kind ? fc.constantFrom(...kind).map((name) => [command.name(), name]) : fc.constant([command.name()]);
  return fc.tuple(first, fc.array(option, { maxLength: 4 })).map((parts) => parts.flat(2));
});
const line = fc.oneof(wildLine, tameLine);

export async function fuzzOptions(inputs: number, seed: number): Promise<string> {
  const codes = [0, 0, 0];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('fr', 'en'), line, fc.nat(9), async (lang, args, die) => {
      const { words, whole, reader } = programs[lang];
      const { code, stdout, stderr } = await run(args, die === 0 ? whole : reader, words);
      if (code === 2) assert.equal(stdout, '');
      const said = (stdout + stderr).replace(/[\s.\-\u00a0\u2009\u202f]/g, '');
      for (const secret of secrets) assert.ok(!said.includes(secret), `${secret} is repeated: ${stdout}${stderr}`);
      if (die === 0) codes[code]! += 1;
    }),
    { numRuns: inputs, seed },
  );
  const ends = codes.map((count, code) => `${count} with exit code ${code}`).join(', ');
  return `${inputs} command lines read, one in ten answered: ${ends}`;
}

const programs = { fr: programsOf(french), en: programsOf(english) };

/** The program, and one that reads its command line and answers nothing. */
function programsOf(words: Words) {
  const reader = createProgram(words);
  for (const command of [reader, ...reader.commands]) command.action(() => {});
  return { words, whole: createProgram(words), reader };
}

/** As `main` does, in this process: what is written, and the exit code. */
async function run(args: readonly string[], program: Command, words: Words) {
  const written = { stdout: '', stderr: '' };
  const real = { stdout: process.stdout.write, stderr: process.stderr.write };
  const take = (stream: 'stdout' | 'stderr') => (text: string | Uint8Array, done?: () => void) => {
    written[stream] += Buffer.from(text as string).toString();
    done?.();
    return true;
  };
  process.stdout.write = take('stdout') as typeof process.stdout.write;
  process.stderr.write = take('stderr') as typeof process.stderr.write;
  process.exitCode = 0;
  program.configureOutput({ writeOut: (text) => take('stdout')(text), writeErr: () => {} });
  for (const command of program.commands) command.copyInheritedSettings(program);
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof OptOutError) {
      written.stderr += errorSentence(error, words);
      process.exitCode = 2;
    } else if (!(error instanceof CommanderError && error.exitCode === 0)) throw error;
  } finally {
    process.stdout.write = real.stdout;
    process.stderr.write = real.stderr;
  }
  const code = Number(process.exitCode);
  process.exitCode = 0;
  return { ...written, code };
}
