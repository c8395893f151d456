// npm run bench:start: what each command costs over bare node, as medians of pairs, and which files it loads.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../bin/mes-optout.cjs', import.meta.url));
const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'mes-optout-bench-'));
const day = ['--today', '2026-11-21'];
const plan = ['checklist', '--letter-date', '2026-11-03', ...day];
// The last figure is the most that a start may cost, where there is one.
const rows = [
  ['deadline', 40, ['deadline', '--letter-date', '2026-11-03', ...day], '', 13],
  ['validate', 40, ['validate', '--nir', '-', ...day], '278112B05000286\n', 13],
  ['--help', 40, ['--help'], '', 12],
  ['checklist', 20, plan],
  ['checklist -o x.ics', 20, [...plan, '-o', join(folder, 'x.ics'), '--force']],
  ['checklist -o x.pdf', 20, [...plan, '-o', join(folder, 'x.pdf'), '--force']],
];
// NODE_EXTRA_CA_CERTS makes bare node read certificates: it is left out.
const env = { PATH: process.env.PATH, HOME: folder, LANG: 'C.UTF-8', LOADED: join(folder, 'loaded') };
const watch = join(folder, 'watch.cjs');
writeFileSync(
  watch,
  `process.on('exit', () => require('node:fs').writeFileSync(process.env.LOADED, Object.keys(require.cache).join('\\n')));`,
);

console.log(`node ${process.version}, ${process.platform} ${process.arch}; milliseconds over \`node -e 0\``);
for (const [name, pairs, args, input = '', most = Number.POSITIVE_INFINITY] of rows) {
  const [bare, over] = [[], []];
  time([program, ...args], input);
  for (let pair = 0; pair < pairs; pair += 1) {
    bare.push(time(['-e', '0'], ''));
    over.push(time([program, ...args], input) - bare.at(-1));
  }
  const [cost, node] = [median(over), median(bare)];
  if (cost > most) process.exitCode = 1;
  const limit = most < Number.POSITIVE_INFINITY ? `, at most +${most}${cost > most ? ': TOO MUCH' : ''}` : '';
  console.log(`${name.padEnd(20)} +${cost.toFixed(1)} (median of ${pairs} pairs, bare ${node.toFixed(1)}${limit})`);
  console.log(`  loads ${loaded(args, input)}`);
}
rmSync(folder, { recursive: true });

function time(args, input) {
  const start = process.hrtime.bigint();
  const { error } = spawnSync(process.execPath, args, { env, input, stdio: ['pipe', 'ignore', 'ignore'] });
  if (error) throw error;
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** The files of the program; the packages that it imports besides are not required, and are not told. */
function loaded(args, input) {
  time(['--require', watch, program, ...args], input);
  const files = readFileSync(env.LOADED, 'utf8')
    .split('\n')
    .filter((file) => file.startsWith(dist));
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  return `${files.map((file) => file.slice(dist.length)).join(' ')} (${Math.round(bytes / 1000)} KB)`;
}
