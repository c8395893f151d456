// Plants a leak or another break of each kind in a copy of the program, one after the other: the tests named for it must catch
// it each time. `npm run check:breaks -- terminal` plants those only whose names hold the word.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const asDeadlineRuns = 'export async function run(options: DeadlineOptions, request: Request): Promise<number> {';

/** `plant`: file, text that stands in it once, text in its place. `caughtBy`: test file, and the beginning of a test's name. */
const breaks = [
  {
    name: 'a fetch',
    plant: [
      [
        'src/cli/commands/deadline.ts',
        asDeadlineRuns,
        `${asDeadlineRuns} void fetch('http://127.0.0.1:61234').catch(() => {});`,
      ],
    ],
    caughtBy: [
      ['test/privacy/no-network-no-trace.test.ts', 'on pipes mes-optout deadline'],
      ['test/privacy/imports.test.ts', 'the program uses none'],
    ],
  },
  {
    name: 'a cache file in HOME',
    plant: [
      [
        'src/cli/commands/deadline.ts',
        asDeadlineRuns,
        `${asDeadlineRuns} (await import('node:fs')).appendFileSync(process.env.HOME + '/.mes-optout', '');`,
      ],
    ],
    caughtBy: [
      ['test/privacy/no-network-no-trace.test.ts', 'on pipes mes-optout deadline'],
      ['test/transcripts/transcripts.test.ts', 'the built program While the six weeks run'],
    ],
  },
  {
    name: 'the answers of a conversation kept',
    plant: [
      [
        'src/cli/conversation/conversation.ts',
        '  told.push(',
        `  (await import('node:fs')).writeFileSync('.answers', ''); told.push(`,
      ],
    ],
    caughtBy: [['test/privacy/no-network-no-trace.test.ts', 'at a terminal a conversation that checks numbers']],
  },
  {
    name: 'a NIR in an error',
    plant: [['src/core/mask.ts', `return holdsIdentifier(text) ? '…' : shortened(text);`, 'return text;']],
    caughtBy: [
      ['test/privacy/canary.test.ts', 'a word where none is expected'],
      ['test/words/mask.test.ts', ''],
    ],
  },
  {
    name: 'a NIR in what is said of a fault',
    plant: [['src/cli/terminal/defect.ts', '    [error.constructor.name,', '    message, [error.constructor.name,']],
    caughtBy: [['test/privacy/crash.test.ts', 'a fault in fr an error thrown']],
  },
  {
    name: 'a card serial in the metadata of a PDF',
    plant: [
      [
        'src/core/vitale-card.ts',
        'const typed = String.fromCharCode(...characters);',
        'const typed = String.fromCharCode(...characters); Object.assign(globalThis, { typed });',
      ],
      [
        'src/output/pdf/accessible-document.ts',
        `Creator: 'mes-optout',`,
        `Creator: 'mes-optout', Keywords: String((globalThis as Record<string, unknown>).typed),`,
      ],
    ],
    caughtBy: [['test/privacy/canary.test.ts', 'the files of a conversation']],
  },
  {
    name: 'a date taken from the clock in core',
    plant: [
      [
        'src/core/opposition-window.ts',
        'calendarDate(request.today)',
        'calendarDate(new Date().toISOString().slice(0, 10))',
      ],
    ],
    caughtBy: [['test/core/clock.test.ts', 'the same on both computers']],
  },
  {
    name: 'typing seen at validate --nir - in a terminal',
    plant: [
      [
        'src/cli/validate/ask-values.ts',
        'return askSecret(how, { message: prompts[name] });',
        'return askText(how, { message: prompts[name], fault: () => null });',
      ],
    ],
    caughtBy: [['test/cli/validate-questions.test.ts', 'a number is read from a terminal']],
  },
  {
    name: 'typing seen in a dumb terminal',
    plant: [['src/cli/terminal/ask-dumb.ts', 'hidden: true', 'hidden: false']],
    caughtBy: [['test/cli/validate-questions.test.ts', 'a number is read from a terminal']],
  },
  {
    name: 'typing seen with --no-input in a terminal',
    plant: [
      ['src/cli/validate/validate.ts', ' && !request.mayAsk() && isTyped()', ' && !request.mayAsk() && !isTyped()'],
    ],
    caughtBy: [['test/cli/validate-questions.test.ts', 'a number is read from a terminal']],
  },
  {
    name: 'an arrow key read as text in a dumb terminal',
    plant: [['src/cli/terminal/ask-dumb.ts', ".replace(sequences, '')", '']],
    caughtBy: [['test/cli/validate-questions.test.ts', 'adds nothing for an arrow key']],
  },
  {
    name: 'no cursor in the terminal after SIGTERM',
    plant: [['src/cli/terminal/ask.ts', 'const showCursor = ', "const showCursor = '' && "]],
    caughtBy: [['test/cli/validate-questions.test.ts', 'gives the cursor back']],
  },
];
const [word = ''] = process.argv.slice(2);
const planted = breaks.filter(({ name }) => name.includes(word));

const copy = mkdtempSync(join(tmpdir(), 'mes-optout-breaks-'));
try {
  const left = ['node_modules', '.git', 'dist'];
  cpSync(root, copy, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !left.includes(relative(root, path)),
  });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  build();
  for (const [file, name] of planted.flatMap(({ caughtBy }) => caughtBy)) {
    const { passed, failed } = run(file, name);
    if (passed === 0 || failed.length > 0)
      throw new Error(`${file}, "${name}", does not hold without a break: ${failed}`);
  }
  for (const { name: what, plant, caughtBy } of planted) {
    for (const change of plant) replace(...change);
    build();
    for (const [file, name] of caughtBy) {
      const { failed } = run(file, name);
      if (failed.length === 0) process.exitCode = 1;
      const verdict = failed.length === 0 ? 'NOT CAUGHT' : `caught by ${failed.length}, the first: ${failed[0]}`;
      console.log(`${what}\n  ${file}: ${verdict}`);
    }
    for (const [file] of plant) cpSync(join(root, file), join(copy, file));
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}

function replace(file, text, other) {
  const path = join(copy, file);
  const [before, after, ...more] = readFileSync(path, 'utf8').split(text);
  if (after === undefined || more.length > 0) throw new Error(`not once in ${file}: ${text}`);
  writeFileSync(path, before + other + after);
}

function build() {
  execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: copy, stdio: 'inherit' });
}

/** How many tests of a file with such a name pass, and the names of those that fail. */
function run(file, name) {
  const report = join(copy, 'report.json');
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const pattern = `^${name.replace(/[^\w ]/g, '.')}`;
  const args = [vitest, 'run', file, '-t', pattern, '--retry=0', '--reporter=json', `--outputFile=${report}`];
  spawnSync(process.execPath, args, { cwd: copy, stdio: 'ignore' });
  const { numPassedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  rmSync(report);
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  return {
    passed: numPassedTests,
    failed: tests.filter(({ status }) => status === 'failed').map((test) => test.fullName),
  };
}
