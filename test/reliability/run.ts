// Runs a line of bash in a place of its own, and tells all that is left of it: streams, exit code, files, memory.
import { type ChildProcess, spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { root } from '../transcripts/transcript.ts';

export interface Left {
  exit: number;
  /** As bytes, one character each. */
  stdout: string;
  stderr: string;
  /** The folder of the answer: names and contents, as bytes. */
  files: Record<string, string>;
  /** Names in the home directory, where the program writes nothing. */
  home: string[];
  /** What strace saw, where the line asks it to write to $TRACE. */
  trace: string;
  /** The most memory held, in MiB. */
  memory: number;
}

/** The day that every clock shows unless the line says another. */
const CLOCK = '2026-11-21T12:00:00Z';
/** What stands in the file that a command is asked to write. */
export const OLD = 'what stood there before';
const list = '278112B05000287\n'.repeat(100_000);

/**
 * Runs a line with the built program on its path. The variables STDOUT, STDERR, LIST and FILE name where its streams
 * lead, the list it reads and the file it writes, TWIN the temporary twin of that.
 */
export async function run(line: string): Promise<Left> {
  const place = mkdtempSync(join(tmpdir(), 'mes-optout-'));
  const at = (...names: string[]) => join(place, ...names);
  const asked = /answer\.\w+/.exec(line)?.[0];
  for (const folder of ['answer', 'home']) mkdirSync(at(folder));
  if (asked !== undefined) writeFileSync(at('answer', asked), OLD);
  writeFileSync(at('list'), list);
  writeFileSync(at('value'), '278112B05000286\n');
  const env = {
    PATH: [
      join(root, 'test/transcripts/bin'),
      dirname(process.execPath),
      '/usr/sbin',
      '/usr/bin',
      '/sbin',
      '/bin',
    ].join(delimiter),
    NODE_OPTIONS: `--require ${join(import.meta.dirname, 'child.cjs')}`,
    LANG: 'en',
    TZ: 'UTC',
    HOME: at('home'),
    CLOCK,
    MEMORY: at('memory'),
    STDOUT: at('stdout'),
    STDERR: at('stderr'),
    TRACE: at('trace'),
    LIST: at('list'),
    FILE: at('answer', asked ?? ''),
    TWIN: at('answer', `.${asked}.000000000000`),
  };
  const streams = [at('stdout'), at('stderr')].map((path) => openSync(path, 'w'));
  try {
    const child = spawn('bash', ['-o', 'pipefail', '-c', line], {
      cwd: at('answer'),
      env,
      stdio: ['ignore', streams[0], streams[1]],
    });
    const exit = await exitOf(child);
    const read = (path: string) => (existsSync(path) ? readFileSync(path) : Buffer.alloc(0));
    return {
      exit,
      stdout: read(at('stdout')).toString('latin1'),
      stderr: read(at('stderr')).toString(),
      files: Object.fromEntries(
        readdirSync(at('answer')).map((name) => [name, read(at('answer', name)).toString('latin1')]),
      ),
      home: readdirSync(at('home')),
      trace: read(at('trace')).toString(),
      memory: Number(read(at('memory')).toString()) / 1024,
    };
  } finally {
    for (const stream of streams) closeSync(stream);
    rmSync(place, { recursive: true });
  }
}

/** As a shell gives it: of a process that a signal ended, 128 and the number of the signal. */
function exitOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal!]));
  });
}
