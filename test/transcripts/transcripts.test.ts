// Every transcript of this folder is what the built program prints today. UPDATE_TRANSCRIPTS=1 writes them anew.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTranscript, root, run, show, type Transcript, writeTranscript } from './transcript.ts';

const folder = join(root, 'test', 'transcripts');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'));
const transcripts = files.sort().map((name) => {
  const path = join(folder, name);
  const text = readFileSync(path, 'utf8');
  return { name, path, text, ...readTranscript(text) };
});

describe.concurrent('the built program', () => {
  for (const { name, path, text, ...transcript } of transcripts) {
    test(`${transcript.title} (${name})`, async () => {
      const now = await printedNow(transcript);
      if (process.env.UPDATE_TRANSCRIPTS) writeFileSync(path, now);
      else expect(now).toBe(text);
    });
  }
});

test('no two transcripts show the same behaviour', () => {
  const titles = transcripts.map(({ title }) => title);
  expect(titles).toEqual([...new Set(titles)]);
});

test('the program runs by the Node that runs the tests: so does the matrix', async () => {
  expect((await run('node --version')).stdout.trim()).toBe(process.version);
});

// The days of an answer are the same wherever the computer stands: at UTC+1, UTC−4 and UTC+11.
const dated = transcripts.filter(({ name }) => /^deadline\/(open|last-safe-day|day-after|over|pharmacy)/.test(name));
const zones = process.env.UPDATE_TRANSCRIPTS ? [] : ['Europe/Paris', 'America/Guadeloupe', 'Pacific/Noumea'];
for (const TZ of zones) {
  describe.concurrent(`under TZ=${TZ}`, () => {
    for (const { name, text, ...transcript } of dated) {
      test(`${transcript.title} (${name})`, async () => expect(await printedNow(transcript, { TZ })).toBe(text));
    }
  });
}

/** The transcript as the program prints it now. */
async function printedNow({ title, exchanges }: Transcript, environment: Record<string, string> = {}): Promise<string> {
  const printed = exchanges.map(async ({ command }) => {
    const ran = await run(command, environment);
    expect(ran.leftAtHome, `what "${command}" left in the home directory`).toEqual([]);
    return { command, shown: show(ran) };
  });
  return writeTranscript({ title, exchanges: await Promise.all(printed) });
}
