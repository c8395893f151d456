// Builds dist/: the library with its types (tsc) and the program as CommonJS files (rolldown): what each call needs first
// in cli.cjs, the rest in files named after what they hold, loaded when needed.
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));
const { dependencies, version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
const bundled = ['fastest-levenshtein', 'zod', 'chalk'];

rmSync(`${root}/dist`, { recursive: true, force: true });
execFileSync(process.execPath, [`${root}/node_modules/typescript/bin/tsc`, '-p', `${root}/tsconfig.build.json`], {
  stdio: 'inherit',
});
await build({
  cwd: root,
  input: { cli: 'src/cli/main.ts' },
  platform: 'node',
  // A module is split better than CommonJS is.
  resolve: { mainFields: ['module', 'main'] },
  external: Object.keys(dependencies).filter((name) => !bundled.includes(name)),
  // The oldest Node that `engines` allows. CommonJS has no import.meta, by which the fonts are found.
  transform: {
    target: 'node20.19',
    define: { VERSION: JSON.stringify(version), 'import.meta.dirname': '__dirname' },
  },
  plugins: [quickToRead()],
  output: {
    dir: 'dist',
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: ({ moduleIds }) => `${languageOf(moduleIds.at(-1))}[name].cjs`,
    // Few files for what is called most: each one more takes time to find and to read.
    codeSplitting: {
      groups: [
        { name: 'cli', test: /src.(cli.(main|answer)|core.statement|knowledge.source|words.(speak|fr.index)|output.(cite|json))\.ts$/ },
        { name: 'core', test: /src.words.en.index\.ts$/ },
        { name: 'help', test: /src.(cli.help|words.fr.help)\.ts$/ },
        { name: 'validate', test: /src.(cli.validate|words.fr.identifiers)\.ts$/ },
        { name: 'window', test: /src.(cli.deadline|core.opposition-window|output.deadline-document)\.ts$/ },
      ],
    },
    comments: { legal: true, annotation: false, jsdoc: false },
  },
});

/** `fr-steps.cjs` and `en-steps.cjs`: each language has the same files. */
function languageOf(module) {
  const lang = /src.words.(fr|en)\b/.exec(module)?.[1];
  return lang ? `${lang}-` : '';
}

/** A file has the few functions of the bundler in it, not in one more file, and nothing but ASCII: that is read and compiled sooner. */
function quickToRead() {
  return {
    name: 'quick-to-read',
    generateBundle(_, files) {
      const runtime = files['rolldown-runtime.cjs'];
      const [functions, exported] = runtime.code.split(/^(?=Object\.defineProperty\(exports)/m);
      if (exported === undefined) throw new Error('the functions of the bundler are not where they were');
      delete files[runtime.fileName];
      for (const file of Object.values(files)) {
        file.code = file.code
          .replace('const require_rolldown_runtime = require("./rolldown-runtime.cjs");', () => functions)
          .replaceAll('require_rolldown_runtime.', '')
          .replace(/[\u0080-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
      }
    },
  };
}
