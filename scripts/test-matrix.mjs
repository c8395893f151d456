// Runs the transcripts and the tests of the package by every Node that `engines` allows, each from its npm package.
// npm run test:matrix [-- VERSION…]
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
/** The oldest of all, and the newest of every even line since. */
const versions = process.argv.length > 2 ? process.argv.slice(2) : ['20.19.0', '22', '24', '26'];
const place = mkdtempSync(join(tmpdir(), 'mes-optout-matrix-'));
try {
  const all = versions.map((version) => passes(installed(version)));
  process.exitCode = all.every(Boolean) ? 0 : 1;
} finally {
  rmSync(place, { recursive: true });
}

/** The path of the binary. */
function installed(version) {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const folder = join(place, version);
  mkdirSync(folder);
  const install = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', folder, `${name}@${version}`];
  const { status, stderr } = spawnSync('npm', install, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`Node ${version} could not be installed\n${stderr}`);
  return join(folder, 'node_modules', name, 'bin', 'node');
}

/** Vitest itself runs by that Node: the tests spawn the program, npm and all tools by the Node they run by. */
function passes(node) {
  const report = join(dirname(node), 'report.json');
  const vitest = ['run', 'test/transcripts', 'test/package', '--reporter=json', `--outputFile=${report}`];
  const env = { ...process.env, PATH: [dirname(node), process.env.PATH].join(delimiter) };
  const { status, stderr } = spawnSync(node, [join(root, 'node_modules/vitest/vitest.mjs'), ...vitest], {
    cwd: root,
    encoding: 'utf8',
    env,
  });
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();
  const { numPassedTests, numTotalTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  console.log(`Node ${version}: ${numPassedTests} of ${numTotalTests} tests passed`);
  for (const { assertionResults, message } of testResults) {
    if (message) console.log(message);
    for (const { fullName, status, failureMessages } of assertionResults) {
      if (status !== 'passed') console.log(`\n${status}: ${fullName}\n${failureMessages.join('\n')}`);
    }
  }
  if (status !== 0) console.log(stderr);
  return status === 0;
}
