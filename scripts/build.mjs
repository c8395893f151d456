// Builds dist/: the library with its types (tsc), and the program (rolldown): what every call needs, and what only some do.
// `--program`: without the library, which takes the most time.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';

// npm 10 runs this at `npm pack --ignore-scripts` too: what is packed then is what stands there.
const { npm_command: command, npm_config_ignore_scripts: ignored } = process.env;
if (command === 'pack' && ignored === 'true') process.exit();

const root = fileURLToPath(new URL('..', import.meta.url));

if (process.argv.includes('--program')) {
  for (const name of readdirSync(`${root}/dist`)) if (name.endsWith('.cjs')) rmSync(`${root}/dist/${name}`);
} else {
  rmSync(`${root}/dist`, { recursive: true, force: true });
  // Docstrings belong to the types: the code ships without comments, as that of the program.
  const tsc = [`${root}/node_modules/typescript/bin/tsc`, '-p', `${root}/tsconfig.build.json`];
  for (const part of [['--emitDeclarationOnly'], ['--declaration', 'false', '--removeComments', '--noCheck']]) {
    execFileSync(process.execPath, [...tsc, ...part], { stdio: 'inherit' });
  }
  const needed = declarationsFrom(join(root, 'dist', 'index.d.ts'));
  for (const name of readdirSync(`${root}/dist`, { recursive: true })) {
    const path = join(root, 'dist', name);
    if (path.endsWith('.d.ts') && !needed.has(path)) rmSync(path);
  }
}
const { output } = await bundle(true);

// Whatever is inlined keeps its licence.
const packages = output.flatMap(({ moduleIds = [] }) =>
  moduleIds.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id)?.[0] ?? []),
);
const licences = [...new Set(packages)].sort().map((folder) => {
  const about = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  return `${about.name} ${about.version} (${about.license})\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`;
});
writeFileSync(`${root}/dist/LICENSES.txt`, licences.join(`\n${'-'.repeat(80)}\n\n`));

/** The declarations that the public face leads to: nobody can import the others. */
function declarationsFrom(path, found = new Set()) {
  if (found.has(path)) return found;
  found.add(path);
  for (const [, to] of readFileSync(path, 'utf8').matchAll(/(?:from |import\()["'](\.[^"']*)\.ts["']/g)) {
    declarationsFrom(join(dirname(path), `${to}.d.ts`), found);
  }
  return found;
}
