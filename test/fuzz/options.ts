// Command lines, from words that belong there and words that do not, identifiers among them: every one has an answer or
// an error, an error prints no answer, and nothing repeats an identifier.

import assert from 'node:assert/strict';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import fc from 'fast-check';
import { run as runProgram } from '../../src/cli/run.ts';
import { OptOutError } from '../../src/core/error.ts';
import { errorSentence } from '../../src/words/error-sentence.ts';
import type { Words } from '../../src/words/words.ts';
import { commands, everywhere, readCommandLine } from '../cli/command-line.ts';
import { SEPARATORS, withKey } from '../core/nir-oracle.ts';
import { english, french } from '../words/languages.ts';
import { edited } from './edited.ts';

const NIR = withKey('2910837261948');
const CODE = 'Zq7Yx5Wv3Ut1';
const canaries = [NIR, '31415926535', '27182818', CODE];
/** Each part of eight characters; of a NIR the first seven may be shown, of a serial the last five. */
const secrets = canaries.flatMap((canary) =>
  Array.from({ length: canary.length - 7 }, (_, at) => canary.slice(at, at + 8)),
);

const options = [...everywhere, ...commands.flatMap((command) => command.options)];
/** PDFs take too long for so many lines. */
const choicesOf = (name: string) =>
  options.find((option) => option.name === name)?.choices?.filter((value) => value !== 'pdf') ?? [];
const flags = options.flatMap(({ name, long, short }) =>
  (short ? [long, short] : [long]).map((flag) => ({ flag, name })),
);
const kinds = commands.flatMap(({ argument }) => argument ?? []);
const names = commands.map(({ name }) => name);

const inStyle: readonly ((identifier: string) => string)[] = [
  (identifier) => identifier,
  (identifier) => identifier,
  (identifier) => identifier.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)),
  (identifier) => identifier.replace(/\d/g, (digit) => String.fromCodePoint(0x1d7ce + Number(digit))),
  (identifier) => identifier.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)]!),
  (identifier) => identifier.replace(/\d/g, (digit) => '⓪①②③④⑤⑥⑦⑧⑨'[Number(digit)]!),
];
/** Glued to other characters, in groups or not, in any style of digits, with what cannot be seen. */
const canary = fc
  .tuple(
    fc.constantFrom(...canaries),
    fc.constantFrom('', '', ' ', '.', '-', '\u00a0', '_', '/', '\u2011', '\u200b', '\u00ad'),
    fc.constantFrom('', '=', '--', '-c', 'é ', 'x'),
    fc.constantFrom(2, 3, 4),
    fc.constantFrom(...inStyle),
  )
  .map(([identifier, separator, before, length, style]) => {
    const groups = Array.from({ length: Math.ceil(identifier.length / length) }, (_, at) =>
      identifier.slice(at * length, (at + 1) * length),
    );
    return before + style(groups.join(separator));
  });
const date = fc.constantFrom(
  ...['2026-11-03', '03/11/2026', '3 novembre 2026', '1er décembre 2026', '2026-11-21', '2022-02-15', '2028-01-10'],
  ...['2026-02-30', '03/11/26', '1999-01-01', '9999-12-31', '1000-01-01'],
);
const month = fc.constantFrom('1978-11', '2005-01', '1978-13');
const word = fc.oneof(
  { weight: 4, arbitrary: date },
  { weight: 3, arbitrary: canary },
  { weight: 2, arbitrary: fc.constantFrom(...kinds, ...names) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '-',
      '--',
      '-h',
      '--help',
      '',
      ' ',
      '1978-11',
      "'",
      "a'b",
      'plan.txt',
      '/',
      '.',
      '/dev/null',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 14 }) },
);
const flag = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...flags) },
  {
    weight: 1,
    arbitrary: edited(fc.constantFrom(...flags.map((each) => each.flag)), fc.constantFrom(...'-=aeio12')).map(
      (mistyped) => ({ flag: mistyped, name: '' }),
    ),
  },
);
/** Any option with any value, one of its own or another. */
const wildOption = fc
  .tuple(flag, fc.nat(100), word, fc.integer({ min: 0, max: 9 }))
  .map(([{ flag: typed, name }, index, other, way]): string[] => {
    const own = choicesOf(name);
    const value = way < 7 && own.length > 0 ? own[index % own.length]! : other;
    if (way === 0) return [typed];
    return way < 8 ? [typed, value] : [`${typed}=${value}`];
  });
const wildLine = fc
  .tuple(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...names).map((name): string[] => [name]) },
      { weight: 1, arbitrary: word.map((other) => [other]) },
    ),
    fc.array(
      fc.oneof(
        { weight: 6, arbitrary: wildOption },
        {
          weight: 1,
          arbitrary: fc
            .oneof(
              word,
              flag.map((each) => each.flag),
            )
            .map((other) => [other]),
        },
      ),
      { maxLength: 6 },
    ),
  )
  .map((parts) => parts.flat(2));

/** A command with options of its own and values that they take: most of these have an answer. */
const tameLine = fc.constantFrom(...commands).chain((command) => {
  const own = [...command.options, ...everywhere].filter(({ name }) => !['output', 'version'].includes(name));
  const option = fc
    .constantFrom(...own)
    .chain(({ name, long: written, takesValue, choices }): fc.Arbitrary<string[]> => {
      const long = fc.constant(written);
      if (!takesValue) return fc.tuple(long);
      if (choices) return fc.tuple(long, fc.constantFrom(...choicesOf(name)));
      return fc.tuple(long, /date|since|today/i.test(name) ? date : name === 'birth' ? month : canary);
    });
  const first = command.argument
    ? fc.constantFrom(...command.argument).map((kind): string[] => [command.name, kind])
    : fc.constant([command.name]);
  return fc.tuple(first, fc.array(option, { maxLength: 4 })).map((parts) => parts.flat(2));
});
const line = fc.oneof(wildLine, tameLine);

/** What can be read back: every style of letters and digits as the plain one. */
const plainDigits = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[_/]/g, '');

export async function fuzzOptions(inputs: number, seed: number): Promise<string> {
  const codes = [0, 0, 0];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('fr', 'en'), line, fc.nat(9), async (lang, args, die) => {
      const { code, stdout, stderr } = await run(args, lang === 'fr' ? french : english, die === 0);
      if (code === 2) assert.equal(stdout, '');
      const said = plainDigits(stdout + stderr)
        .replace(SEPARATORS, '')
        .replaceAll('\n', '');
      for (const secret of secrets) assert.ok(!said.includes(secret), `${secret} is repeated: ${stdout}${stderr}`);
      if (die === 0) codes[code]! += 1;
    }),
    { numRuns: inputs, seed },
  );
  const ends = codes.map((count, code) => `${count} with exit code ${code}`).join(', ');
  return `${inputs} command lines read, one in ten answered: ${ends}`;
}

/** As `main` does, in this process: what is written, and the exit code; nothing where the line is only read. */
async function run(args: readonly string[], words: Words, answers: boolean) {
  const written = { stdout: '', stderr: '' };
  const { writeSync, fstatSync } = fs;
  const take = (descriptor: number, bytes: Uint8Array) => {
    written[descriptor === 1 ? 'stdout' : 'stderr'] += Buffer.from(bytes).toString();
    return bytes.length;
  };
  // On a terminal too, as on a pipe.
  fs.fstatSync = (() => ({ isCharacterDevice: () => false })) as unknown as typeof fs.fstatSync;
  fs.writeSync = take as typeof fs.writeSync;
  syncBuiltinESMExports();
  try {
    if (answers) {
      await runProgram(args, words);
      return { code: process.exitCode as number, ...written };
    }
    await readCommandLine(args);
    return { code: 0, ...written };
  } catch (error) {
    if (!(error instanceof OptOutError)) throw error;
    return { ...written, stderr: written.stderr + errorSentence(error, words), code: 2 };
  } finally {
    process.exitCode = undefined;
    Object.assign(fs, { writeSync, fstatSync });
    syncBuiltinESMExports();
  }
}
