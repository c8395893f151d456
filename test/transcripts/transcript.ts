// A transcript: what the built program prints for a command line, as plain text that a person reads.
//
//   # The behaviour it shows, and the test's name
//   $ mes-optout deadline                          a line for bash; its standard input stays open and empty
//   what comes on standard output
//   ! what comes on standard error
//   [exit 2]                                       of a pipeline: that of mes-optout, as `pipefail` gives it
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Transcript {
  title: string;
  exchanges: Exchange[];
}

export interface Exchange {
  command: string;
  /** All that is shown under the command, without the last line's end. */
  shown: string;
}

export const root = fileURLToPath(new URL('../..', import.meta.url));
/** Where the program stands under its own name: npm's link to bin/mes-optout.cjs. */
const programs = join(root, 'test', 'transcripts', 'bin');
/** No command may need longer: one that waits for an input it need not read is ended, and shows it. */
const longest = 20_000;

export function readTranscript(text: string): Transcript {
  const [title = '', ...lines] = text.trimEnd().split('\n');
  if (!title.startsWith('# ')) throw new Error(`a transcript begins with "# " and its behaviour, not: ${title}`);
  const exchanges = readExchanges(lines);
  if (exchanges.length === 0) throw new Error(`a transcript shows a command: ${title}`);
  return { title: title.slice(2), exchanges };
}

export function readExchanges(lines: readonly string[]): Exchange[] {
  const starts = lines.flatMap((line, index) => (line.startsWith('$ ') ? [index] : []));
  return starts.map((start, index) => ({
    command: lines[start]!.slice(2),
    shown: lines
      .slice(start + 1, starts[index + 1])
      .join('\n')
      .replace(/\n+$/, ''),
  }));
}

export function writeTranscript({ title, exchanges }: Transcript): string {
  return `${[`# ${title}`, ...exchanges.map(({ command, shown }) => `$ ${command}\n${shown}`)].join('\n\n')}\n`;
}

export interface Ran {
  stdout: string;
  stderr: string;
  exitCode: number;
  /** What the command left in the home directory: the program writes nothing there. */
  leftAtHome: string[];
}

/** Runs a line of bash with the built program on its path, in a clean environment and an empty directory. */
export async function run(command: string, environment: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const place = await mkdtemp(join(tmpdir(), 'mes-optout-'));
  const home = await mkdtemp(join(place, 'home-'));
  const env = {
    PATH: [programs, dirname(process.execPath), '/usr/bin', '/bin'].join(delimiter),
    HOME: home,
    LANG: 'C',
    TZ: 'UTC',
    ...environment,
  };
  try {
    const ran = await ended(spawn('bash', ['-o', 'pipefail', '-c', command], { cwd: place, env, detached: true }));
    return { ...ran, leftAtHome: await readdir(home) };
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

/** The child's standard input is left open. A child that does not end is stopped with all that it started. */
function ended(child: ChildProcessWithoutNullStreams): Promise<Omit<Ran, 'leftAtHome'>> {
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk) => stdout.push(chunk));
  child.stderr.on('data', (chunk) => stderr.push(chunk));
  let stopped = false;
  const timer = setTimeout(() => {
    stopped = true;
    process.kill(-child.pid!, 'SIGKILL');
  }, longest);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      const [out, err] = [stdout, stderr].map((chunks) => Buffer.concat(chunks).toString('utf8')) as [string, string];
      resolve({ stdout: out, stderr: err, exitCode: stopped || code === null ? -1 : code });
    });
  });
}

/** A run as a transcript shows it. */
export function show({ stdout, stderr, exitCode }: Omit<Ran, 'leftAtHome'>): string {
  const parts = [part(stdout, ''), part(stderr, '! '), exitCode < 0 ? '[did not end]' : `[exit ${exitCode}]`];
  return parts.filter((text) => text !== '').join('\n');
}

function part(text: string, mark: string): string {
  if (text === '') return '';
  const whole = text.endsWith('\n') ? text.slice(0, -1) : `${text}\n(no end of line)`;
  return whole
    .split('\n')
    .map((line) => (line === '' ? mark.trimEnd() : mark + line))
    .join('\n');
}
