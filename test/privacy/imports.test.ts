// What the program and the library can reach: the modules of Node and the packages they name, those that these name included.
// Held by a golden file; UPDATE_TRANSCRIPTS=1 writes it anew.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { root } from '../transcripts/transcript.ts';

/** No network, no other program, no other thread, no door for a debugger. */
const never = [
  ...['child_process', 'cluster', 'worker_threads', 'inspector', 'vm', 'repl', 'wasi', 'v8'],
  ...['net', 'tls', 'dgram', 'dns', 'http', 'https', 'http2', 'quic', 'diagnostics_channel'],
];
const golden = join(import.meta.dirname, 'imports.txt');

/** For each package, and for the program and the library, the modules of Node and the packages it imports, now or later. */
async function importsOf(entryPoints: readonly string[], own: string): Promise<Map<string, Set<string>>> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [...entryPoints],
    outdir: 'out',
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    logLevel: 'silent',
  });
  const found = new Map<string, Set<string>>();
  for (const [file, { imports }] of Object.entries(metafile.inputs)) {
    const from = packageOf(file) ?? own;
    const names = imports.map(({ path, external }) => (external ? nodeName(path) : packageOf(path)));
    const others = names.filter((name): name is string => name !== undefined && name !== from);
    if (others.length > 0) found.set(from, new Set([...(found.get(from) ?? []), ...others]));
  }
  return found;
}

/** @returns `pdfkit` of `node_modules/pdfkit/js/pdfkit.js` */
function packageOf(path: string): string | undefined {
  return /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
}

/** What esbuild finds nowhere is a module of Node, or is named as it stands. */
function nodeName(name: string): string {
  return isBuiltin(name) ? `node:${name.replace('node:', '')}` : name;
}

const bundles = readdirSync(join(root, 'dist'))
  .filter((name) => name.endsWith('.cjs'))
  .map((name) => `dist/${name}`);
const ofProgram = await importsOf(bundles, 'the program');
const ofLibrary = await importsOf(['dist/index.js'], 'the library');

test('the imports are those of the golden file', () => {
  const page = [...ofLibrary, ...ofProgram].map(
    ([from, names]) =>
      `${from}\n${[...names]
        .sort()
        .map((name) => `  ${name}\n`)
        .join('')}`,
  );
  const text = [...new Set(page)].sort().join('\n');
  if (process.env.UPDATE_TRANSCRIPTS) writeFileSync(golden, text);
  expect(text).toBe(readFileSync(golden, 'utf8'));
});

test('none of them is the network, another program or another thread', () => {
  const named = [...ofLibrary.values(), ...ofProgram.values()].flatMap((names) => [...names]);
  expect(named).toContain('node:fs');
  expect(named.filter((name) => never.includes(name.replace('node:', '').split('/')[0]!))).toEqual([]);
});

test('the library names no module of Node', () => {
  expect([...ofLibrary.values()].flatMap((names) => [...names]).filter((name) => name.startsWith('node:'))).toEqual([]);
});

test('the program uses none of what reaches the network, or a module, without an import', () => {
  const reaching =
    /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|getBuiltinModule|createRequire|dlopen|eval)\b\s*\(|\bnew (WebSocket|EventSource|XMLHttpRequest|Function)\b|process\.binding/g;
  expect('await fetch(address)'.match(reaching)).not.toBeNull();
  for (const bundle of bundles) expect(readFileSync(join(root, bundle), 'utf8').match(reaching), bundle).toBeNull();
});
