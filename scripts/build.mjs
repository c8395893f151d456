// Builds dist/: the library with its types (tsc) and the program as one CommonJS file (esbuild).
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const { dependencies, version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
const bundled = ['commander', 'zod', 'chalk', 'date-fns', '@date-fns/utc'];

rmSync(`${root}/dist`, { recursive: true, force: true });
execFileSync(process.execPath, [`${root}/node_modules/typescript/bin/tsc`, '-p', `${root}/tsconfig.build.json`], {
  stdio: 'inherit',
});
await build({
  absWorkingDir: root,
  entryPoints: ['src/cli/main.ts'],
  outfile: 'dist/cli.cjs',
  bundle: true,
  platform: 'node',
  format: 'cjs',
  // The oldest Node that `engines` allows.
  target: 'node20.19',
  charset: 'utf8',
  legalComments: 'inline',
  // CommonJS has no import.meta, by which the fonts are found.
  define: { VERSION: JSON.stringify(version), 'import.meta.dirname': '__dirname' },
  external: Object.keys(dependencies).filter((name) => !bundled.includes(name)),
  plugins: [withoutChildProcess()],
});

/** Commander needs node:child_process only for executable subcommands, which we have none of: the bundle cannot spawn. */
function withoutChildProcess() {
  return {
    name: 'without-child-process',
    setup(bundle) {
      bundle.onResolve({ filter: /^(node:)?child_process$/ }, () => ({ path: 'child_process', namespace: 'empty' }));
      bundle.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'module.exports = {};' }));
    },
  };
}
