// Throws a million inputs at every parser and compares what comes out with plain rules. Not a part of `npm test`.
// `npm run fuzz -- [--seed N] [--inputs N] [--only dates|identifiers|lists|options]`: the same seed gives the same inputs.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: { seed: { type: 'string' }, inputs: { type: 'string', default: '1000000' }, only: { type: 'string' } },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
const inputs = Number(values.inputs);
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

// Where the packages that the program loads are found from.
const built = join(root, 'node_modules/.cache/mes-optout-fuzz.mjs');
mkdirSync(join(root, 'node_modules/.cache'), { recursive: true });
await build({
  absWorkingDir: root,
  entryPoints: ['test/fuzz/families.ts'],
  outfile: built,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  define: { VERSION: JSON.stringify(version) },
});
const { families } = await import(pathToFileURL(built));

// A mistyped `-o` may write a file: here, and nowhere else.
const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
process.chdir(folder);
process.on('exit', () => rmSync(folder, { recursive: true }));

const chosen = Object.keys(families).filter((name) => values.only === undefined || name === values.only);
if (chosen.length === 0) throw new Error(`--only ${Object.keys(families).join('|')}`);
console.log(`node ${process.version}, seed ${seed}; again: npm run fuzz -- --seed ${seed} --inputs ${inputs}`);
for (const name of chosen) {
  const begun = performance.now();
  const done = await families[name](inputs, seed);
  console.log(`${name.padEnd(12)} ${done}, ${Math.round((performance.now() - begun) / 1000)} s`);
}
