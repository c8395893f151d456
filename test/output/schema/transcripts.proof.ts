// Every call of the transcripts, asked again for JSON in both languages: what the built program prints is as its schema says.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { type SchemaName, schemas } from '../../../src/output/schema/index.ts';
import { readTranscript, root, run } from '../../transcripts/transcript.ts';

const ajv = new Ajv2020({ strict: true, validateFormats: false });
for (const name of Object.keys(schemas)) {
  ajv.addSchema(JSON.parse(readFileSync(join(root, 'schema', `${name}.json`), 'utf8')), name);
}
const folder = join(root, 'test', 'transcripts');
/** The program alone, or at the end of a pipe: then standard output is its answer and nothing else. */
const answering = /(?<=^|^[^;&|]*\| )mes-optout (deadline|checklist|dp|letter|validate|sources)(?= [^;&|<>]*$|$)/;
/** Options that go with another format only. */
const ofAnother = / (--json|--format|--quiet|-q|--details|--fillable|--output|-o|--force|--lang|--help|-h)\b/;
const calls = [
  ...new Set(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.txt'))
      .flatMap((name) => readTranscript(readFileSync(join(folder, name), 'utf8')).exchanges)
      .map(({ command }) => command)
      .filter((command) => answering.test(command) && !ofAnother.test(command)),
  ),
].flatMap((command) => ['fr', 'en'].map((lang) => command.replace(answering, `$& --json --lang ${lang}`)));

test('what the built program prints is as its schema says', async () => {
  const seen = new Map<string, number>();
  for (const call of calls) {
    const { stdout, exitCode } = await run(call);
    // A list that cannot be read to its end has printed what was found before.
    const whole = exitCode === 2 ? [] : [stdout];
    const answers = call.includes('--list') ? stdout.split('\n').slice(0, -1) : whole;
    expect(answers.join('').length > 0 || stdout === '', call).toBe(true);
    for (const answer of answers) {
      const name = (JSON.parse(answer) as { command?: SchemaName }).command ?? 'validate-list';
      expect(ajv.validate(name, JSON.parse(answer)), `${call}: ${ajv.errorsText()}`).toBe(true);
      seen.set(name, (seen.get(name) ?? 0) + 1);
    }
  }
  expect(calls.length).toBeGreaterThan(80);
  expect([...seen.keys()].sort()).toEqual(Object.keys(schemas).sort());
}, 600_000);
