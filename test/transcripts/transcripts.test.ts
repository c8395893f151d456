// Replays every transcript of this folder with the built program: each `$ command`, its two streams and its exit code.
// `npx vitest run test/transcripts -u` writes them anew.
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';

const folder = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
/** `mes-optout` as a person types it. */
const bin = mkdtempSync(join(tmpdir(), 'transcripts-'));
symlinkSync(join(root, 'bin/mes-optout.cjs'), join(bin, 'mes-optout'));
afterAll(() => rmSync(bin, { recursive: true }));
const PATH = [bin, dirname(process.execPath), process.env.PATH].join(':');

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.transcript'));

it.each(files)('%s', async (file) => {
  const written = readFileSync(folder + file, 'utf8');
  const parts: string[] = [];
  for (const line of written.split('\n')) {
    if (line.startsWith('# ')) parts.push(`${line}\n`);
    if (line.startsWith('$ ')) parts.push(await transcript(line.slice(2)));
  }
  await expect(parts.join('\n')).toMatchFileSnapshot(folder + file);
});

function transcript(command: string): Promise<string> {
  const options = { cwd: root, env: { PATH, LANG: 'C' }, timeout: 30_000 };
  return new Promise((resolve) => {
    execFile('sh', ['-c', command], options, (error, stdout, stderr) => {
      resolve(`$ ${command}\n${marked('  ', stdout)}${marked('! ', stderr)}= ${error?.code ?? 0}\n`);
    });
  });
}

/** Every line with a mark: two spaces for standard output, `!` for standard error. */
function marked(mark: string, text: string): string {
  const lines = text === '' ? [] : text.replace(/\n$/, '').split('\n');
  return lines.map((line) => `${`${mark}${line}`.trimEnd()}\n`).join('');
}
