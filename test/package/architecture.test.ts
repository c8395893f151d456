// The house: imports run cli → output → words → core → knowledge, never back, and the lint rule that holds it can fail.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { afterAll, describe, expect, test } from 'vitest';
import { root } from '../transcripts/transcript.ts';

/** From the cellar up: a room imports from those before it. */
const rooms = ['knowledge', 'core', 'words', 'output', 'cli'];
/** The wings of cli/, in the same order; the last is its door. */
const wings = ['terminal/', 'commands/', 'validate/', 'conversation/', ''];
const pure = ['knowledge', 'core', 'words', 'output'];
/** The part of output/ that may use Node: what the compiler, which knows no name of Node in the others, leaves out. */
const ofNode: string[] = JSON.parse(readFileSync(join(root, 'tsconfig.pure.json'), 'utf8')).exclude;
const place = mkdtempSync(join(tmpdir(), 'mes-optout-house-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

describe('the lint rule, on planted imports', () => {
  const forms = [
    (path: string) => `import { name } from '${path}';`,
    (path: string) => `import type { Name } from '${path}';`,
    (path: string) => `import '${path}';`,
    (path: string) => `export { name } from '${path}';`,
    (path: string) => `export * from '${path}';`,
    (path: string) => `await import('${path}');`,
  ];
  const pairs = rooms.flatMap((from) => rooms.filter((to) => to !== from).map((to) => [from, to] as const));
  const up = pairs.filter(([from, to]) => rooms.indexOf(to) > rooms.indexOf(from));
  const down = pairs.filter(([from, to]) => rooms.indexOf(to) < rooms.indexOf(from));
  const deep = rooms.map((room) => [room, `${room}/deep`] as const);
  const wingsUp = wings.flatMap((from, floor) => wings.slice(floor + 1).map((to) => [from, to] as const));
  const planted: { path: string; breach: boolean }[] = [];

  function plant(path: string, text: string, breach: boolean): void {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), `${text}\n`);
    planted.push({ path, breach });
  }
  for (const file of ['biome.json', '.gitignore']) cpSync(join(root, file), join(place, file));
  forms.forEach((form, index) => {
    for (const [from, to] of up) plant(`src/${from}/to-${to}-${index}.ts`, form(`../${to}/planted.ts`), true);
    for (const [from, to] of up)
      plant(`src/${from}/deep/to-${to}-${index}.ts`, form(`../../${to}/deep/planted.ts`), true);
    for (const [from, to] of down) plant(`src/${from}/to-${to}-${index}.ts`, form(`../${to}/planted.ts`), false);
    for (const [from, to] of deep) plant(`src/${from}/to-deep-${index}.ts`, form(`../${to}/planted.ts`), false);
    for (const [from, to] of wingsUp) {
      plant(`src/cli/${from}to-${to.replace('/', '') || 'door'}-${index}.ts`, form(`../${to}planted.ts`), true);
      plant(
        `src/cli/${to}from-${from.replace('/', '')}-${index}.ts`,
        form(`${to ? '../' : './'}${from}planted.ts`),
        false,
      );
    }
    plant(`src/output/to-commander-${index}.ts`, form('commander'), true);
    for (const room of pure) plant(`src/${room}/to-node-${index}.ts`, form('node:fs'), true);
    for (const room of pure) plant(`src/${room}/to-old-node-${index}.ts`, form('fs'), true);
    plant(`src/output/pdf/to-node-${index}.ts`, form('node:fs'), false);
  });
  plant('src/core/one.ts', `import { other } from './other.ts';\nexport const one = () => other;`, true);
  plant('src/core/other.ts', `import { one } from './one.ts';\nexport const other = one;`, true);

  const { stdout } = spawnSync(
    join(root, 'node_modules/.bin/biome'),
    ['lint', '--reporter=github', '--max-diagnostics=none', '--diagnostic-level=error', 'src'],
    { cwd: place, encoding: 'utf8', maxBuffer: 1 << 26 },
  );
  const rules = 'style/noRestrictedImports|style/useNodejsImportProtocol|suspicious/noImportCycles';
  const found = new Set(
    Array.from(stdout.matchAll(new RegExp(`title=lint/(?:${rules}),file=([^,]+)`, 'g')), ([, file]) =>
      relative('src', file!.slice(file!.indexOf('src/'))),
    ),
  );

  test('catches every import that climbs, every module of Node in a pure room, and a circle', () => {
    const breaches = planted.filter(({ breach }) => breach).map(({ path }) => relative('src', path));
    expect(breaches).toHaveLength(forms.length * (2 * 10 + 10 + 1 + 2 * 4) + 2);
    expect(breaches.filter((path) => !found.has(path))).toEqual([]);
  });

  test('lets every other import be', () => {
    const allowed = planted.filter(({ breach }) => !breach).map(({ path }) => relative('src', path));
    expect(allowed).toHaveLength(forms.length * (10 + 10 + 5 + 1));
    expect(allowed.filter((path) => found.has(path))).toEqual([]);
  });
});

// What biome does not look at, too: require, a type's import(), a template, the public face.
describe('the imports of src/', () => {
  const src = join(root, 'src');
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const imports = new Map(files.map((name) => [name, importedBy(readFileSync(join(src, name), 'utf8'))]));
  const inside = (name: string) =>
    imports
      .get(name)!
      .filter((path) => path.startsWith('.'))
      .map((path) => join(dirname(name), path));
  const floor = (name: string) => rooms.indexOf(name.split('/')[0]!);

  test('are all seen, in whatever form', () => {
    const forms = [
      `import a from 'm';`,
      `import type { A } from 'm';`,
      `export { b } from 'm';`,
      `const c = await import('m');`,
      'const d = await import(`m`);',
      `const e = require('m');`,
      `type F = import('m').F;`,
    ];
    for (const form of forms) expect(importedBy(form), form).toEqual(['m']);
  });

  test('never climb, and nothing imports the public face', () => {
    expect(files.length).toBeGreaterThan(100);
    const climbing = files.flatMap((name) =>
      inside(name)
        .filter((path) => !imports.has(path) || path === 'index.ts' || floor(path) > floor(name))
        .map((path) => `${name}: ${path}`),
    );
    expect(climbing.filter((edge) => !edge.startsWith('index.ts: '))).toEqual([]);
  });

  test('make no circle, of types neither', () => {
    expect(files.flatMap((name) => circle(name, inside))).toEqual([]);
  });

  test('take nothing of Node into the rooms that are pure', () => {
    const held = files.filter((name) => pure.includes(name.split('/')[0]!));
    const taken = held
      .filter((name) => !ofNode.some((part) => `src/${name}`.startsWith(part)))
      .flatMap((name) => imports.get(name)!);
    expect(taken.filter((path) => isBuiltin(path))).toEqual([]);
  });

  test('show what core/ and knowledge/ hold only, in the public face', () => {
    expect(inside('index.ts').filter((path) => floor(path) < 0 || floor(path) > rooms.indexOf('core'))).toEqual([]);
  });
});

function importedBy(text: string): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** The way from a file back to itself, if there is one. */
function circle(start: string, next: (name: string) => string[]): string[] {
  const from = new Map<string, string>();
  const open = [start];
  for (let name = open.shift(); name !== undefined; name = open.shift()) {
    for (const path of next(name)) {
      if (path === start) return [[path, ...wayTo(name, from)].join(' ← ')];
      if (from.has(path)) continue;
      from.set(path, name);
      open.push(path);
    }
  }
  return [];
}

function wayTo(name: string, from: ReadonlyMap<string, string>): string[] {
  const before = from.get(name);
  return before === undefined ? [name] : [name, ...wayTo(before, from)];
}
