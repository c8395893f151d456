// Where the day is given no clock is read: an answer is the same, byte for byte, on a computer that believes itself in 2199.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { everyCall, lineOf } from '../privacy/every-command.ts';
import { root } from '../transcripts/transcript.ts';

/** Loaded first: no date but those asked for by name. */
const far = `data:text/javascript,${encodeURIComponent(`const Known = Date;
  const now = Known.UTC(2199, 0, 1, 12);
  globalThis.Date = class Date extends Known {
    constructor(...given) { super(...(given.length === 0 ? [now] : given)); }
    static now() { return now; }
  };`)}`;

async function printed(clock: readonly string[], args: readonly string[]): Promise<[string, string]> {
  const env = { PATH: process.env.PATH, LANG: 'C', TZ: 'UTC' };
  const { stdout, stderr, stdin } = spawn(process.execPath, [...clock, ...args], { cwd: root, env });
  stdin.end();
  stdout.setEncoding('latin1');
  return Promise.all([text(stdout), text(stderr)]);
}

const both = (args: readonly string[]) => Promise.all([printed([], args), printed(['--import', far], args)]);
const program = join(root, 'bin', 'mes-optout.cjs');

describe.concurrent('the same on both computers', () => {
  const calls = everyCall.filter(({ args, output }) => args.includes('--today') && output === undefined);
  test.each(calls.map((call) => [lineOf(call), call] as const))('%s', async (_, { args }) => {
    const [now, later] = await both([program, ...args]);
    expect(later).toEqual(now);
  });

  test('the library', async () => {
    const [now, later] = await both([
      '--input-type=module',
      '-e',
      `import { allSituations, buildPlan, checkNir, oppositionWindow } from 'mes-optout';
      const today = '2026-11-21';
      const windows = ['mes', 'dp'].map((service) => oppositionWindow({ service, startDate: '2026-11-03', today }));
      const plans = ['mes', 'dp'].flatMap((service) => {
        const situations = allSituations(service, today)[Symbol.iterator]();
        return Array.from({ length: 300 }, () => buildPlan(situations.next().value, today));
      });
      console.log(JSON.stringify([windows, plans, checkNir('278112B05000268')]));`,
    ]);
    expect(now[1]).toBe('');
    expect(later).toEqual(now);
  });
});

test('a day that is not given is read from the clock, in the command line', async () => {
  const [now, later] = await both([program, 'deadline', '--letter-date', '2026-11-03', '--json']);
  expect(later[0]).toContain('"today": "2199-01-01"');
  expect(now[0]).not.toContain('2199');
});
