// Builds dist/: the library with its types (tsc), and the program (rolldown): what every call needs, and what only some do.
// `--program`: without the library, which takes the most time.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

// npm 10 runs this at `npm pack --ignore-scripts` too: what is packed then is what stands there.
const { npm_command: command, npm_config_ignore_scripts: ignored } = process.env;
if (command === 'pack' && ignored === 'true') process.exit();

const root = fileURLToPath(new URL('..', import.meta.url));
const { dependencies, version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
const inlined = ['@date-fns/utc', 'date-fns', 'zod'];

if (process.argv.includes('--program')) {
  for (const name of readdirSync(`${root}/dist`)) if (name.endsWith('.cjs')) rmSync(`${root}/dist/${name}`);
} else {
  rmSync(`${root}/dist`, { recursive: true, force: true });
  execFileSync(process.execPath, [`${root}/node_modules/typescript/bin/tsc`, '-p', `${root}/tsconfig.build.json`], {
    stdio: 'inherit',
  });
}
const { output } = await build({
  cwd: root,
  input: { cli: 'src/cli/main.ts' },
  platform: 'node',
  external: Object.keys(dependencies).filter((name) => !inlined.includes(name)),
  // Commander starts other programs for subcommands that are programs. Here none is, and so nothing can be started.
  resolve: { mainFields: ['module', 'main'], alias: { 'node:child_process': `${root}/scripts/nothing.cjs` } },
  // The oldest Node that `engines` allows. CommonJS has no import.meta, by which the fonts are found.
  transform: {
    target: 'node20.19',
    define: {
      VERSION: JSON.stringify(version),
      'import.meta.dirname': '__dirname',
      // Papa Parse fetches tables from the network where it is asked to. Here it is given text, and cannot.
      XMLHttpRequest: 'undefined',
    },
  },
  output: {
    dir: 'dist',
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name].cjs',
    comments: { legal: true, annotation: false, jsdoc: false },
  },
});

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
