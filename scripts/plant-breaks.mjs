// Plants breaks in a copy of the program, one after the other: the tests named for each must notice it, every time.
// `npm run check:breaks -- terminal` plants those only whose names hold the word; `-- lists`, a kind; `-- --sample`, the first two
// of each kind.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commandLine } from './breaks/command-line.mjs';
import { completion } from './breaks/completion.mjs';
import { files } from './breaks/files.mjs';
import { formats } from './breaks/formats.mjs';
import { leaks } from './breaks/leaks.mjs';
import { lists } from './breaks/lists.mjs';
import { prompts } from './breaks/prompts.mjs';
import { streams } from './breaks/streams.mjs';

/**
 * A break: what it is; `plant`, the places, each a file, a text that stands in it once, and the text in its place; `caughtBy`,
 * test files, each with the beginning of a test's name.
 */
const kinds = { leaks, prompts, streams, files, lists, commandLine, completion, formats };
const root = fileURLToPath(new URL('..', import.meta.url));
const [word = ''] = process.argv.slice(2);
const all = Object.values(kinds).flat();
const sample = Object.values(kinds).flatMap((breaks) => breaks.slice(0, 2));
const chosen = word === '--sample' ? sample : (kinds[word] ?? all.filter(({ name }) => name.includes(word)));

// Of all of them, also where few are planted: a text that has changed is seen at once.
for (const [file, text] of all.flatMap(({ plant }) => plant)) {
  if (readFileSync(join(root, file), 'utf8').split(text).length !== 2) throw new Error(`not once in ${file}: ${text}`);
}
const copy = mkdtempSync(join(tmpdir(), 'mes-optout-breaks-'));
try {
  const left = ['node_modules', '.git', 'dist', '.stryker'];
  cpSync(root, copy, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !left.includes(relative(root, path)),
  });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  build([]);
  const unbroken = chosen.flatMap(({ caughtBy }) => caughtBy);
  const tests = run(unbroken, 'to the end');
  const broken = unbroken.filter(([file, name]) => {
    const named = tests.filter((test) => test.file === file && test.name.startsWith(name));
    return !named.some(({ status }) => status === 'passed') || named.some(({ status }) => status === 'failed');
  });
  if (broken.length > 0) throw new Error(`without a break these do not hold:\n${broken.join('\n')}`);
  const missed = chosen.filter((each) => !isCaught(each));
  console.log(`\n${chosen.length - missed.length} of ${chosen.length} caught`);
  if (missed.length > 0) process.exitCode = 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}

/** By each of the tests that are named for it; says which, and where one is not, whether others of its file notice. */
function isCaught({ name, plant, caughtBy }) {
  const whole = new Map();
  for (const [file, text, other] of plant) {
    const path = join(copy, file);
    const before = readFileSync(path, 'utf8');
    if (!whole.has(path)) whole.set(path, before);
    writeFileSync(
      path,
      before.replace(text, () => other),
    );
  }
  build(plant.every(([file]) => /^src\/(cli|output)\//.test(file)) ? ['--program'] : []);
  console.log(name);
  const verdicts = caughtBy.map((test) => {
    const [failed] = run([test]).filter(({ status }) => status === 'failed');
    console.log(
      `  ${failed ? `caught by ${test[0]}: ${failed.name.slice(0, 120)}` : `NOT CAUGHT by ${test.join(': ')}`}`,
    );
    return failed !== undefined;
  });
  if (verdicts.includes(false)) {
    const [failed] = run(caughtBy.map(([file]) => [file, ''])).filter(({ status }) => status === 'failed');
    console.log(`  ${failed ? `it is caught by ${failed.file}: ${failed.name}` : 'NO TEST OF THESE FILES CATCHES IT'}`);
  }
  for (const [path, text] of whole) writeFileSync(path, text);
  return !verdicts.includes(false);
}

/** The library too where the break is in it. */
function build(options) {
  execFileSync(process.execPath, ['scripts/build.mjs', ...options], { cwd: copy, stdio: 'inherit' });
}

/** The tests with such names; unless they are to run to the end, the first that fails ends them. */
function run(tests, ending) {
  const report = join(copy, 'report.json');
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  return ['vitest.config.ts', 'vitest.proofs.config.ts'].flatMap((config) => {
    const isProof = config.includes('proofs');
    const own = tests.filter(([file]) => file.endsWith('.proof.ts') === isProof);
    if (own.length === 0) return [];
    const pattern = `^(?:${own.map(([, name]) => name.replace(/[^\w ]/g, '.')).join('|')})`;
    const args = [vitest, 'run', '--config', config, '-t', pattern, '--reporter=json', `--outputFile=${report}`];
    if (ending === undefined) args.push('--bail=1');
    spawnSync(process.execPath, [...args, ...own.map(([file]) => file)], {
      cwd: copy,
      stdio: 'ignore',
    });
    const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
    rmSync(report);
    return testResults.flatMap(({ name: path, assertionResults, status, message }) => {
      const file = relative(copy, path);
      // A file that cannot even be read has no tests.
      if (assertionResults.length === 0 && status === 'failed') return [{ file, name: message, status }];
      return assertionResults.map((test) => ({
        file,
        name: test.fullName,
        status: test.status,
        why: test.failureMessages[0],
      }));
    });
  });
}
