// npm run bench:start: what each command costs over bare node, as medians of pairs.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../bin/mes-optout.cjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'mes-optout-bench-'));
const day = ['--today', '2026-11-21'];
const rows = [
  ['deadline', 40, ['deadline', '--letter-date', '2026-11-03', ...day]],
  ['validate', 40, ['validate', '--nir', '-', ...day], '278112B05000286\n'],
  ['--help', 40, ['--help']],
  ['checklist', 20, ['checklist', '--letter-date', '2026-11-03', ...day]],
  [
    'checklist -o x.ics',
    20,
    ['checklist', '--letter-date', '2026-11-03', '-o', join(folder, 'x.ics'), '--force', ...day],
  ],
  [
    'checklist -o x.pdf',
    20,
    ['checklist', '--letter-date', '2026-11-03', '-o', join(folder, 'x.pdf'), '--force', ...day],
  ],
];
// NODE_EXTRA_CA_CERTS makes bare node read certificates: it is left out.
const env = { PATH: process.env.PATH, HOME: folder, LANG: 'C.UTF-8' };

console.log(`node ${process.version}, ${process.platform} ${process.arch}; milliseconds over \`node -e 0\``);
for (const [name, pairs, args, input = ''] of rows) {
  const over = [];
  time([program, ...args], input);
  for (let pair = 0; pair < pairs; pair += 1) {
    const bare = time(['-e', '0'], '');
    over.push(time([program, ...args], input) - bare);
  }
  over.sort((a, b) => a - b);
  const [least, median] = [over[0], over[Math.floor(over.length / 2)]].map((ms) => ms.toFixed(1));
  console.log(`${name.padEnd(20)} +${median} (median of ${pairs} pairs; least +${least})`);
}
rmSync(folder, { recursive: true });

function time(args, input) {
  const start = process.hrtime.bigint();
  const { error } = spawnSync(process.execPath, args, { env, input, stdio: ['pipe', 'ignore', 'ignore'] });
  if (error) throw error;
  return Number(process.hrtime.bigint() - start) / 1e6;
}
