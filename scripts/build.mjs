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
    chunkFileNames: ({ moduleIds }) => `${languageOf(moduleIds)}[name].cjs`,
    // Few files for what is called most: each one more takes time to find and to read. So French, which is spoken unless
    // another language is asked for, stands beside what says it.
    codeSplitting: {
      groups: [
        {
          name: 'cli',
          test: /src.(cli.(main|answer)|core.statement|knowledge.(source|identifier-sources)|output.(cite|json)|words.(speak|fr.index))\.ts$/,
        },
        { name: 'core', test: /src.words.en.index\.ts$/ },
        { name: 'help', test: /src.(cli.help|words.fr.help)\.ts$/ },
        { name: 'validate', test: /src.(cli.validate|words.fr.identifiers)\.ts$/ },
        { name: 'window', test: /src.(cli.deadline|words.fr.window)\.ts$/ },
        { name: 'steps', test: /src.words.fr.(plan|steps)\.ts$/ },
        { name: 'steps', test: /src.words.en.(plan|steps)\.ts$/ },
        { name: 'knowledge', test: /src.knowledge.(sources|(mes|dp)-statements)\.ts$/ },
      ],
    },
    comments: { legal: true, annotation: false, jsdoc: false },
  },
});

/** `fr-steps.cjs` and `en-steps.cjs` hold nothing but the words of a language. */
function languageOf(modules) {
  const lang = /src.words.(fr|en)\b/.exec(modules[0])?.[1];
  return modules.every((module) => module.includes(`/words/${lang}/`)) ? `${lang}-` : '';
}

/** A file has those functions of the bundler in it that it needs, and nothing but ASCII: that is read and compiled sooner. */
function quickToRead() {
  return {
    name: 'quick-to-read',
    generateBundle(_, files) {
      const runtime = files['rolldown-runtime.cjs'];
      const [functions, exported] = runtime.code.split(/^(?=Object\.defineProperty\(exports)/m);
      if (exported === undefined) throw new Error('the functions of the bundler are not where they were');
      delete files[runtime.fileName];
      const definitions = functions.split(/^(?=var )/m).slice(1);
      const needed = (code) =>
        definitions.reduceRight(
          (kept, each) => ((code + kept).includes(/__\w+/.exec(each)[0]) ? each + kept : kept),
          '',
        );
      for (const file of Object.values(files)) {
        file.code = file.code
          .replace('const require_rolldown_runtime = require("./rolldown-runtime.cjs");', () => needed(file.code))
          .replaceAll('require_rolldown_runtime.', '')
          .replace(/[\u0080-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
      }
    },
  };
}
