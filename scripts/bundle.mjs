// The program as rolldown makes it: the files of dist/, with the modules that each holds.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));
const { dependencies, version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
const inlined = ['@date-fns/utc', 'date-fns', 'zod'];

/** @param {boolean} write whether the files are written, or only made */
export function bundle(write) {
  return build({
    cwd: root,
    write,
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
      // White space and comments off, every name kept: a report of a fault names its calls.
      minify: { compress: false, mangle: false, codegen: true },
    },
  });
}
