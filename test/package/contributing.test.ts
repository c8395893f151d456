// CONTRIBUTING.md names what is there: every script, and files that exist.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../transcripts/transcript.ts';

const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
const { scripts, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

test('has a line for every script, and none for another', () => {
  const named = Array.from(text.matchAll(/^\| `npm (?:run )?([\w:-]+)` \|/gm), ([, script]) => script!);
  expect(named.sort()).toEqual(Object.keys(scripts).sort());
});

test.each(['CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'README.md', 'LISEZMOI.md'])(
  '%s names files that exist',
  (name) => {
    const page = readFileSync(join(root, name), 'utf8');
    const links = Array.from(page.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g), ([, path]) => path!);
    const paths = Array.from(
      page.matchAll(/`((?:\.ci|\.github|docs|man|scripts|src|test)\/[^`*]*)`/g),
      ([, path]) => path!,
    );
    expect([...links, ...paths].filter((path) => !existsSync(join(root, path)))).toEqual([]);
  },
);

test('CHANGELOG.md has a heading for this version, or is still to be released', () => {
  const headings = Array.from(
    readFileSync(join(root, 'CHANGELOG.md'), 'utf8').matchAll(
      /^## \[(Unreleased|\d+\.\d+\.\d+)\](?: - \d{4}-\d{2}-\d{2})?$/gm,
    ),
    ([, heading]) => heading,
  );
  expect(headings[0]).toBe('Unreleased');
  expect([undefined, version]).toContain(headings[1]);
});
