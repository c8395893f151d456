// npm run bench:start: what each command costs over bare node, beside the least that a program on commander costs (medians
// of 40 rounds, each one of bare node, of that program and of ours), and how much of the program it loads.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));
const program = join(root, 'bin/mes-optout.cjs');
const dist = join(root, 'dist/');
const folder = mkdtempSync(join(tmpdir(), 'mes-optout-bench-'));
const day = ['--today', '2026-11-21'];
const plan = ['checklist', '--letter-date', '2026-11-03', ...day];
// The most that a start may cost: over bare node, and over the program that does nothing but greet.
const rows = [
  { name: 'deadline', args: ['deadline', '--letter-date', '2026-11-03', ...day], most: 28, overHello: 20 },
  { name: 'validate', args: ['validate', '--nir', '-', ...day], input: '278112B05000286\n', most: 28, overHello: 20 },
  { name: '--help', args: ['--help'], most: 28, overHello: 20 },
  { name: 'checklist', args: plan, most: 40 },
  { name: 'checklist -o x.ics', args: [...plan, '-o', join(folder, 'x.ics'), '--force'] },
  { name: 'checklist -o x.pdf', args: [...plan, '-o', join(folder, 'x.pdf'), '--force'], most: 400 },
];
/** As many words as a system hands over: in under a second, what the system itself takes included. */
const manyWords = { args: ['dp', ...Array(180_000).fill('-q')], most: 1000 };
const rounds = 40;
// NODE_EXTRA_CA_CERTS makes bare node read certificates: it is left out.
const env = { PATH: process.env.PATH, HOME: folder, LANG: 'C.UTF-8', LOADED: join(folder, 'loaded') };
const watch = join(folder, 'watch.cjs');
writeFileSync(
  watch,
  `process.on('exit', () => require('node:fs').writeFileSync(process.env.LOADED, Object.keys(require.cache).join('\\n')));`,
);

const hello = await buildHello();
console.log(`node ${process.version}, ${process.platform} ${process.arch}; milliseconds over \`node -e 0\``);
for (const { name, args, input = '', most, overHello } of rows) {
  const [bare, greeted, over] = [[], [], []];
  time([program, ...args], input);
  for (let round = 0; round < rounds; round += 1) {
    bare.push(time(['-e', '0'], ''));
    greeted.push(time([hello, 'hello', '--name', 'world'], '') - bare.at(-1));
    over.push(time([program, ...args], input) - bare.at(-1));
  }
  const cost = median(over);
  const limits = [most, overHello && median(greeted) + overHello].filter((limit) => limit !== undefined);
  const failed = limits.some((limit) => cost > limit);
  if (failed) process.exitCode = 1;
  const allowed = limits.map((limit) => `+${limit.toFixed(1)}`).join(' and ');
  const limit = allowed && `, at most ${allowed}${failed ? ': TOO MUCH' : ''}`;
  const beside = `bare ${median(bare).toFixed(1)}, hello +${median(greeted).toFixed(1)}`;
  console.log(`${name.padEnd(20)} +${cost.toFixed(1)} (${beside}${limit})`);
  console.log(`  loads ${loaded(args, input)}`);
}
const [few, many] = [['dp', '-q'], manyWords.args].map((args) =>
  median(Array.from({ length: 5 }, () => time([program, ...args], ''))),
);
if (many > manyWords.most) process.exitCode = 1;
console.log(
  `180,000 words         ${many.toFixed(0)} (2 words ${few.toFixed(0)}, at most ${manyWords.most}${many > manyWords.most ? ': TOO MUCH' : ''})`,
);
rmSync(folder, { recursive: true });

/** One command with one option, on commander, in one file and as our build makes it. */
async function buildHello() {
  const input = join(folder, 'hello.mjs');
  writeFileSync(
    input,
    `import { Command } from ${JSON.stringify(join(root, 'node_modules/commander/esm.mjs'))};
const greet = new Command('hello').option('--name <name>', 'whom to greet');
greet.action(({ name }) => console.log('Hello, ' + name));
new Command('program').addCommand(greet).parse();\n`,
  );
  const file = join(folder, 'hello.cjs');
  await build({
    cwd: root,
    input,
    platform: 'node',
    resolve: { alias: { 'node:child_process': join(root, 'scripts/nothing.cjs') } },
    transform: { target: 'node20.19' },
    output: { file, format: 'cjs', comments: { legal: true, annotation: false, jsdoc: false } },
    logLevel: 'warn',
  });
  return file;
}

function time(args, input) {
  const start = process.hrtime.bigint();
  const { error } = spawnSync(process.execPath, args, { env, input, stdio: ['pipe', 'ignore', 'ignore'] });
  if (error) throw error;
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** How much of the program is read; the packages that it imports besides are not required, and are not told. */
function loaded(args, input) {
  time(['--require', watch, program, ...args], input);
  const files = readFileSync(env.LOADED, 'utf8')
    .split('\n')
    .filter((file) => file.startsWith(dist));
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  return `${Math.round(bytes / 1000)} KB in ${files.length} files`;
}
