// What a call loads: start-up time, held by what does not depend on the machine. The times are measured by `npm run bench:start`.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundle } from '../../scripts/bundle.mjs';
import { root } from '../transcripts/transcript.ts';

const day = ['--today', '2026-11-21'];
const deadline = ['deadline', '--letter-date', '2026-11-03', ...day];
const checklist = ['checklist', '--letter-date', '2026-11-03', ...day];

let folder: string;
/** The files of the program, with the modules that each holds. */
const made = (await bundle(false)).output.filter((part) => part.type === 'chunk');
/** Says at the end which files were required; the formats of Intl and the streams of Node cannot be used. */
const watch = `
  const { basename } = require('node:path');
  for (const name of ['DateTimeFormat', 'NumberFormat', 'Collator', 'PluralRules']) {
    Intl[name] = function () { throw new Error('Intl.' + name + ' was used'); };
  }
  for (const name of ['stdin', 'stdout', 'stderr']) {
    Object.defineProperty(process, name, { get() { throw new Error('process.' + name + ' was opened'); } });
  }
  process.on('exit', () => {
    const files = Object.keys(require.cache).map((file) => basename(file)).filter((file) => file !== 'watch.cjs');
    require('node:fs').writeFileSync(process.env.LOADED, JSON.stringify(files));
  });
`;

// The program without its packages: a call that answers here loads none of them.
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mes-optout-loaded-'));
  for (const part of ['bin', 'dist', 'package.json']) cpSync(join(root, part), join(folder, part), { recursive: true });
  writeFileSync(join(folder, 'watch.cjs'), watch);
});
afterAll(() => rmSync(folder, { recursive: true }));

function loadedBy(args: readonly string[], input = ''): string[] {
  const list = join(folder, 'loaded.json');
  const program = join(folder, 'bin', 'mes-optout.cjs');
  const { status, stderr } = spawnSync(process.execPath, ['--require', join(folder, 'watch.cjs'), program, ...args], {
    input,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: folder, LANG: 'C.UTF-8', LOADED: list },
  });
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
  return (JSON.parse(readFileSync(list, 'utf8')) as string[]).filter((file) => file !== 'mes-optout.cjs').sort();
}

const bytesOf = (files: readonly string[]) =>
  files.reduce((sum, file) => sum + readFileSync(join(folder, 'dist', file)).length, 0);

describe('on a pipe, without packages and without the formats of Intl', () => {
  // What is asked for most; an answer with the whole knowledge reads that too.
  test.each<[string, string[], string]>([
    ['deadline', deadline, ''],
    ['deadline in English', [...deadline, '--lang', 'en'], ''],
    ['validate of one value', ['validate', '--nir', '-', ...day], '278112B05000286\n'],
    ['--help', ['--help'], ''],
    ['completion', ['completion', 'zsh'], ''],
    ['help problems', ['help', 'problems'], ''],
    ['help guides', ['help', 'guides'], ''],
    ['--version', ['--version'], ''],
  ])('%s loads no more than 400 KB, and no colours', (_, args, input) => {
    const loaded = loadedBy(args, input);
    expect(bytesOf(loaded)).toBeLessThan(400_000);
    expect(librariesIn(loaded)).not.toContain('chalk');
  });

  test.each<[string, string[], string]>([
    ['checklist', checklist, ''],
    ['checklist --json', [...checklist, '--json'], ''],
    ['checklist in Markdown', [...checklist, '--format', 'md'], ''],
    ['dp', ['dp', '--notice-date', '2026-11-11', ...day], ''],
    ['letter', ['letter', 'mes-close', ...day], ''],
    ['sources', ['sources', ...day], ''],
  ])('%s loads no more than 500 KB, and no colours', (_, args, input) => {
    const loaded = loadedBy(args, input);
    expect(bytesOf(loaded)).toBeLessThan(500_000);
    expect(librariesIn(loaded)).not.toContain('chalk');
  });
});

test('colours are loaded for a stream that wants them', () => {
  const env = { ...process.env, FORCE_COLOR: '1', NO_COLOR: '' };
  const program = join(root, 'bin', 'mes-optout.cjs');
  const coloured = execFileSync(process.execPath, [program, ...deadline], { encoding: 'utf8', env });
  expect(coloured).toContain('\u001b[');
});

test('the libraries within the program are no more than 200 KB', () => {
  const libraries = librariesOf(readdirSync(join(root, 'dist')).filter((file) => file.endsWith('.cjs')));
  expect([...libraries.keys()].sort()).toEqual([
    '@date-fns/utc',
    'chalk',
    'commander',
    'date-fns',
    'fast-string-truncated-width',
    'fast-string-width',
    'fast-wrap-ansi',
    'fastest-levenshtein',
    'papaparse',
    'zod',
  ]);
  expect([...libraries.values()].reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(200_000);
});

const librariesIn = (files: readonly string[]) => [...librariesOf(files).keys()];

/** The packages within these files of the program, with their bytes. */
function librariesOf(files: readonly string[]): Map<string, number> {
  const libraries = new Map<string, number>();
  for (const { fileName, modules } of made.filter((chunk) => files.includes(chunk.fileName))) {
    for (const [id, { renderedLength }] of Object.entries(modules)) {
      const name = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1];
      if (name) libraries.set(name, (libraries.get(name) ?? 0) + renderedLength);
    }
    expect(Object.keys(modules), fileName).not.toEqual([]);
  }
  return libraries;
}
