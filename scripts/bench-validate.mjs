// Measures `validate`: the validator in this process, and the command on files, against npm stdnum and python3-stdnum.
// One run, medians of five. The numbers are seeded. `npm run bench:validate`; it fails without python3-stdnum, and below its floors.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import stdnum from 'stdnum';

const root = fileURLToPath(new URL('..', import.meta.url));
const program = join(root, 'bin/mes-optout.cjs');
const folder = mkdtempSync(join(tmpdir(), 'bench-validate-'));
process.on('exit', () => rmSync(folder, { recursive: true }));
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

await build({
  stdin: {
    contents:
      ['core/nir-verdict', 'core/nir-slip'].map((file) => `export * from './src/${file}.ts';`).join('\n') +
      `export * from './test/numbers.ts';`,
    resolveDir: root,
  },
  bundle: true,
  format: 'esm',
  outfile: join(folder, 'program.mjs'),
});
const { generator, locateNirSlip, NIR, nirVerdict, spoiltNirs, validNirs } = await import(
  pathToFileURL(join(folder, 'program.mjs'))
);

const MILLION = 1_000_000;
const million = spoiltNirs(MILLION, 97, 0.5);

console.log(
  `node ${process.version}, medians of five\n\nIn this process, ${count(MILLION)} numbers, half of them valid`,
);
const buffer = Buffer.from(`${million.join('\n')}\n`);
const ours = median(() => MILLION / seconds(() => invalidLines(buffer)));
row('mes-optout, bytes', ours, 'lines/s');
const sample = million.slice(0, 100_000);
const { validate } = stdnum.stdnum.FR.nir;
const theirs = median(() => sample.length / seconds(() => sample.filter((number) => validate(number).isValid).length));
row('npm stdnum', theirs, 'lines/s');
console.log(`  ${(ours / theirs).toFixed(0)} times npm stdnum`);

const ten = join(folder, 'ten-million');
const keyed = join(folder, 'ten-million-keyed');
const one = join(folder, 'one-million');
const lines = spoiltNirs(MILLION, 2026, 0.01);
writeFileSync(one, `${lines.join('\n')}\n`);
const [plainFile, keyedFile] = [openSync(ten, 'w'), openSync(keyed, 'w')];
for (let part = 0; part < 10; part += 1) {
  writeSync(plainFile, `${lines.join('\n')}\n`);
  writeSync(keyedFile, `${lines.map((line, index) => `${part * MILLION + index}\t${line}`).join('\n')}\n`);
}

console.log(`\nThe command, ${count(10 * MILLION)} lines, 1 % of them invalid`);
const list = 'validate --nir - --list --quiet';
const fromFile = await medianRun(`"${process.execPath}" "${program}" ${list} < ${ten}`);
row('mes-optout, from a file', (10 * MILLION) / fromFile.seconds, 'lines/s');
const python = ['/usr/bin/python3', 'python3'].find(
  (command) => spawnSync(command, ['-c', 'import stdnum.fr.nir']).status === 0,
);
if (python === undefined) {
  console.error('python3-stdnum is not installed: nothing to compare with (Debian: apt-get install python3-stdnum)');
  process.exit(1);
}
const theirLines = 300_000;
writeFileSync(
  join(folder, 'loop.py'),
  'import sys, stdnum.fr.nir as nir\nfor line in sys.stdin:\n  if not nir.is_valid(line.rstrip()): pass\n',
);
const loop = await medianRun(`head -n ${theirLines} ${one} | ${python} ${join(folder, 'loop.py')}`);
row('a python3-stdnum loop', theirLines / loop.seconds, 'lines/s');
console.log(`  ${(((10 * MILLION) / fromFile.seconds / theirLines) * loop.seconds).toFixed(0)} times python3-stdnum`);
const alone = await medianRun(`"${process.execPath}" "${program}" ${list} --keyed < ${keyed}`);
row('mes-optout --keyed', (10 * MILLION) / alone.seconds, 'lines/s');
if (spawnSync('parallel', ['--version']).status !== 0) {
  console.log('  GNU parallel: not installed, skipped');
} else {
  const piped = `parallel --pipepart -a ${keyed} --block -1 '"${process.execPath}" "${program}" ${list} --keyed'`;
  const { seconds: spent } = await medianRun(piped);
  row('mes-optout --keyed, GNU parallel', (10 * MILLION) / spent, 'lines/s');
}

const FIVE = 5;
writeFileSync(
  join(folder, 'table.py'),
  'import csv, sys, stdnum.fr.nir as nir\nfor row in csv.reader(sys.stdin, delimiter=sys.argv[1]):\n  if not nir.is_valid(row[1]): pass\n',
);
console.log(`\nThe command, tables of three columns, ${count(FIVE * MILLION)} rows, 1 % of them invalid`);
const tables = [
  ['CSV', ',', (name, number) => `${name},${number},0612345678`],
  ['CSV, every cell in quotes', ',', (name, number) => `"${name}, Anne","${number}","0612345678"`],
  ['CSV of Excel in French', ';', (name, number) => `${name};${number};0612345678\r`],
];
const quotedTable = join(folder, 'table-1');
for (const [index, [name, sign, written]] of tables.entries()) {
  const file = join(folder, `table-${index}`);
  const output = openSync(file, 'w');
  writeSync(output, `Nom${sign}NIR${sign}Mobile\n`);
  const rows = `${lines.map((number, at) => written(`Durand ${at}`, number)).join('\n')}\n`;
  for (let part = 0; part < FIVE; part += 1) writeSync(output, rows);
  const own = await medianRun(`"${process.execPath}" "${program}" ${list} < ${file}`);
  const table = `head -n ${theirLines} ${file} | ${python} ${join(folder, 'table.py')} '${sign}'`;
  const { seconds: spent } = await medianRun(table);
  const [ownRows, theirRows] = [(FIVE * MILLION) / own.seconds, theirLines / spent];
  row(name, ownRows, 'rows/s');
  row('  python3 csv + stdnum', theirRows, 'rows/s');
  console.log(`  ${(ownRows / theirRows).toFixed(1)} times python3 csv + stdnum`);
  floor(name, ownRows, Math.max(500_000, 5 * theirRows), 'rows/s');
}
floor('plain lines', (10 * MILLION) / fromFile.seconds, 8 * MILLION, 'lines/s');

console.log('\nPeak resident memory of the command');
for (const [name, input, most] of [
  ['1 million lines', one, 120],
  ['30 million lines', `${ten} ${ten} ${ten}`, 120],
  ['10 million rows in quotes', `${quotedTable} ${quotedTable}`, 160],
]) {
  const { peak } = await run(`cat ${input} | exec "${process.execPath}" "${program}" ${list}`);
  console.log(`  ${name.padEnd(34)} ${String(peak).padStart(12)} MiB`);
  if (peak > most) missed(`${name}: ${peak} MiB, at most ${most}`);
}

console.log('\nPositions shown for a wrong number (2,000 numbers, one slip each of every kind and place)');
const [withoutBirth, withBirth] = positionsShown(validNirs(2000, 20261121));
row('without --birth', withoutBirth, 'on average', 2);
row('with --birth', withBirth, 'on average', 2);

/** The validator over a buffer of lines, as `--list` drives it. */
function invalidLines(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let invalid = 0;
  for (let start = 0; start < bytes.length; ) {
    let stop = start + 15;
    if (bytes[stop] !== 10) stop = lineEnd(bytes, start);
    let verdict = nirVerdict(view, start, stop);
    if ((verdict & NIR.CHARACTER) !== 0) {
      stop = lineEnd(bytes, start);
      verdict = nirVerdict(view, start, stop);
    }
    invalid += ((verdict & NIR.ERRORS) + NIR.ERRORS) >> 7;
    start = stop + 1;
  }
  return invalid;
}

function lineEnd(bytes, start) {
  let at = start;
  while (bytes[at] !== 10) at += 1;
  return at;
}

/** Mean number of different positions in the list, without and with the month of birth, over random single slips. */
function positionsShown(numbers) {
  const below = generator(4);
  const known = numbers.filter((number) => /^...(0[1-9]|1[0-2])/.test(number));
  const total = [0, 0];
  let slips = 0;
  for (const number of known) {
    const birth = { birth: `19${number.slice(1, 3)}-${number.slice(3, 5)}` };
    for (let at = 0; at < 15; at += 1) {
      const digit = String((Number.parseInt(number[at], 16) + 1 + below(9)) % 10);
      const wrong = [number.slice(0, at) + digit + number.slice(at + 1)];
      if (at < 14 && number[at] !== number[at + 1]) {
        wrong.push(number.slice(0, at) + number[at + 1] + number[at] + number.slice(at + 2));
      }
      for (const text of wrong) {
        if (text === number) continue;
        slips += 1;
        for (const [index, options] of [{}, birth].entries()) {
          total[index] += new Set((locateNirSlip(text, options) ?? []).flatMap(({ positions }) => positions)).size;
        }
      }
    }
  }
  return total.map((sum) => sum / slips);
}

/** A shell command, its output thrown away: how long it takes, and the most memory its program held. */
function run(command) {
  return new Promise((resolve) => {
    const begun = performance.now();
    const child = spawn('sh', ['-c', `${command} > /dev/null`], { env, stdio: ['ignore', 'ignore', 'inherit'] });
    let peak = 0;
    const watch = setInterval(() => (peak = Math.max(peak, memory(child.pid))), 10);
    child.on('exit', () => {
      clearInterval(watch);
      resolve({ seconds: (performance.now() - begun) / 1000, peak });
    });
  });
}

/** The peak of the largest process among this one and its children, in MiB. */
function memory(pid) {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean);
    const own = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
    return Math.round(Math.max(own, ...children.map(memory)));
  } catch {
    return 0; // It has ended.
  }
}

async function medianRun(command) {
  const runs = [];
  for (let index = 0; index < 5; index += 1) runs.push(await run(command));
  return runs.sort((one, other) => one.seconds - other.seconds)[2];
}

function median(measure) {
  return Array.from({ length: 5 }, measure).sort((one, other) => one - other)[2];
}

function seconds(work) {
  const begun = performance.now();
  work();
  return (performance.now() - begun) / 1000;
}

function floor(name, value, least, unit) {
  if (value < least) missed(`${name}: ${count(Math.round(value))} ${unit}, at least ${count(Math.round(least))}`);
}

function missed(what) {
  console.error(`MISSED ${what}`);
  process.exitCode = 1;
}

function row(name, value, unit, digits = 0) {
  console.log(
    `  ${name.padEnd(34)} ${value.toLocaleString('en', { maximumFractionDigits: digits }).padStart(12)} ${unit}`,
  );
}

function count(number) {
  return number.toLocaleString('en');
}
