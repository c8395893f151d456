import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { OptOutError } from '../../src/core/error.ts';
import { writeFileWhole } from '../../src/output/file.ts';
import { asOrdinaryUser, needs } from '../tools.ts';

let all: string;
let folder: string;
let child: string;

beforeAll(async () => {
  all = mkdtempSync(join(tmpdir(), 'mes-optout-file-'));
  chmodSync(all, 0o755);
  child = join(all, 'write.mjs');
  await build({
    stdin: { contents: writer, resolveDir: import.meta.dirname, loader: 'ts' },
    outfile: child,
    bundle: true,
    platform: 'node',
    format: 'esm',
  });
});
beforeEach(() => {
  folder = mkdtempSync(join(all, 'case-'));
});
afterAll(() => rmSync(all, { recursive: true }));

/** Writes `argv[2]` with force; given a size, that many bytes, else half a text and then nothing for ever. Prints the code and what is left. */
const writer = `
  import { readdirSync } from 'node:fs';
  import { dirname } from 'node:path';
  import { writeFileWhole } from '../../src/output/file.ts';
  const [, , path, size, isNew] = process.argv;
  async function* half() { yield 'half'; console.log('half'); await new Promise(() => setInterval(() => {}, 1000)); }
  const content = size === undefined ? half() : Buffer.alloc(Number(size));
  const code = await writeFileWhole(path, content, { force: isNew === undefined }).then(() => 'written', (error) => error.code);
  console.log(JSON.stringify({ code, left: readdirSync(dirname(path)) }));
`;

const codeOf = (writing: Promise<void>) =>
  writing.then(
    () => 'written',
    (error) => (error instanceof OptOutError ? error.code : error),
  );

describe('a file that does not exist yet', () => {
  it('is written whole, for its owner only, and nothing else is left', async () => {
    const path = join(folder, 'sheet.pdf');
    await writeFileWhole(path, 'whole', { force: false });
    expect([readFileSync(path, 'utf8'), statSync(path).mode & 0o777, readdirSync(folder)]).toEqual([
      'whole',
      0o600,
      ['sheet.pdf'],
    ]);
  });

  it('is written where a link leads', async () => {
    symlinkSync('other/real.txt', join(folder, 'link'));
    mkdirSync(join(folder, 'other'));
    await writeFileWhole(join(folder, 'link'), 'whole', { force: false });
    expect([readFileSync(join(folder, 'other/real.txt'), 'utf8'), readdirSync(folder)]).toEqual([
      'whole',
      ['link', 'other'],
    ]);
  });

  it('needs its folder', async () => {
    expect(await codeOf(writeFileWhole(join(folder, 'none/sheet.pdf'), '', { force: false }))).toBe('file.no-folder');
    writeFileSync(join(folder, 'file'), '');
    expect(await codeOf(writeFileWhole(join(folder, 'file/sheet.pdf'), '', { force: false }))).toBe('file.no-folder');
  });

  it('may have a name as long as names can be', async () => {
    expect(await codeOf(writeFileWhole(join(folder, 'x'.repeat(255)), '', { force: false }))).toBe('written');
    expect(await codeOf(writeFileWhole(join(folder, 'x'.repeat(256)), '', { force: false }))).toBe(
      'file.name-too-long',
    );
    for (const name of ['é'.repeat(127), '€'.repeat(85), '😀'.repeat(63)]) {
      expect(await codeOf(writeFileWhole(join(folder, name), '', { force: false }))).toBe('written');
    }
    expect(readdirSync(folder)).toHaveLength(4);
  });
});

/** For Node to load first: the system as it is elsewhere, or at another moment. */
const elsewhere = (change: string) =>
  `data:text/javascript,${encodeURIComponent(`
    import crypto from 'node:crypto';
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const { promises } = fs;
    const { open } = promises;
    const refusal = (code, syscall) => Object.assign(new Error(code), { code, syscall });
    ${change}
    syncBuiltinESMExports();`)}`;

/** What the writer says of a new file of a thousand bytes there. */
function writtenElsewhere(change: string, path: string) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', elsewhere(change), child, path, '1000', 'new'],
    { encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  return { status, ...(stdout === '' ? {} : JSON.parse(stdout)) };
}

it('a file that does not exist yet is not written through what stands in the place of its twin', () => {
  const path = join(folder, 'sheet.pdf');
  writeFileSync(join(folder, 'other'), 'of another');
  symlinkSync('other', join(folder, '.sheet.pdf.000000000000'));
  const { code } = writtenElsewhere('crypto.randomBytes = (size) => Buffer.alloc(size);', path);
  expect([code, readFileSync(join(folder, 'other'), 'utf8')]).toEqual(['file.exists', 'of another']);
});

describe('where a file can have one name only', () => {
  const refused = (code: string, meanwhile = '') =>
    `promises.link = async (twin, target) => { ${meanwhile}; throw refusal('${code}', 'link'); };`;

  it.each(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL', 'EMLINK'])(
    'a new file is written whole all the same (%s)',
    (code) => {
      const path = join(folder, 'sheet.pdf');
      expect(writtenElsewhere(refused(code), path)).toEqual({ status: 0, code: 'written', left: ['sheet.pdf'] });
      expect([statSync(path).size, statSync(path).mode & 0o777]).toEqual([1000, 0o600]);
    },
  );

  it('a file that another process wrote meanwhile stays', () => {
    const path = join(folder, 'sheet.pdf');
    const change = refused('EPERM', `fs.writeFileSync(target, 'of another')`);
    expect(writtenElsewhere(change, path)).toEqual({ status: 0, code: 'file.exists', left: ['sheet.pdf'] });
    expect(readFileSync(path, 'utf8')).toBe('of another');
  });

  it('nothing is left of a file that could not take its name', () => {
    const change = `${refused('EPERM')} promises.rename = async () => { throw refusal('EIO', 'rename'); };`;
    expect(writtenElsewhere(change, join(folder, 'sheet.pdf'))).toEqual({ status: 0, code: 'output.failed', left: [] });
  });

  it('another refusal is told as it is', () => {
    const left = { status: 0, code: 'file.no-space', left: [] };
    expect(writtenElsewhere(refused('ENOSPC'), join(folder, 'sheet.pdf'))).toEqual(left);
  });
});

it('interrupted while the twin is being opened leaves nothing', () => {
  // A slow disk: the signal comes first, and what was asked for is done even as the process ends.
  const change = `promises.open = (path, ...how) => {
    let done = false;
    process.once('exit', () => done || fs.closeSync(fs.openSync(path, ...how)));
    setImmediate(() => process.kill(process.pid, 'SIGTERM'));
    return new Promise((resolve) => setTimeout(() => { done = true; resolve(open(path, ...how)); }, 200));
  };`;
  expect(writtenElsewhere(change, join(folder, 'sheet.pdf'))).toEqual({ status: 143 });
  expect(readdirSync(folder)).toEqual([]);
});

describe('a file that exists', () => {
  it('stays as it is without force', async () => {
    const path = join(folder, 'sheet.pdf');
    writeFileSync(path, 'old');
    expect(await codeOf(writeFileWhole(path, 'new', { force: false }))).toBe('file.exists');
    expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['old', ['sheet.pdf']]);
  });

  it('is replaced with force, and its mode with it', async () => {
    const path = join(folder, 'sheet.pdf');
    writeFileSync(path, 'old', { mode: 0o644 });
    await writeFileWhole(path, 'new', { force: true });
    expect([readFileSync(path, 'utf8'), statSync(path).mode & 0o777]).toEqual(['new', 0o600]);
  });

  it('is replaced where a link leads: the link stays a link', async () => {
    writeFileSync(join(folder, 'real'), 'old');
    symlinkSync('real', join(folder, 'link'));
    expect(await codeOf(writeFileWhole(join(folder, 'link'), 'new', { force: false }))).toBe('file.exists');
    await writeFileWhole(join(folder, 'link'), 'new', { force: true });
    expect([readFileSync(join(folder, 'real'), 'utf8'), readdirSync(folder)]).toEqual(['new', ['link', 'real']]);
    symlinkSync('circle', join(folder, 'circle'));
    expect(await codeOf(writeFileWhole(join(folder, 'circle'), 'new', { force: true }))).toBe('file.link-loop');
  });

  it('stays as it is when the content cannot be made', async () => {
    const path = join(folder, 'sheet.pdf');
    writeFileSync(path, 'old');
    async function* broken() {
      yield 'half';
      throw new RangeError('no glyph');
    }
    expect(await codeOf(writeFileWhole(path, broken(), { force: true }))).toBeInstanceOf(RangeError);
    expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['old', ['sheet.pdf']]);
  });
});

describe('what is no file is refused, with force or without', () => {
  it.each([true, false])('force: %s', async (force) => {
    symlinkSync('/dev/null', join(folder, 'link'));
    const socket = createServer().listen(join(folder, 'socket'));
    await new Promise((listening) => socket.once('listening', listening));
    for (const path of ['/dev/null', '/dev/full', folder, ...['link', 'socket'].map((name) => join(folder, name))]) {
      expect(await codeOf(writeFileWhole(path, 'new', { force }))).toBe('file.not-regular');
    }
    socket.close();
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('a named pipe', needs('a named pipe is not written to', 'mkfifo'), async () => {
    spawnSync('mkfifo', [join(folder, 'pipe')]);
    for (const force of [true, false]) {
      expect(await codeOf(writeFileWhole(join(folder, 'pipe'), 'new', { force }))).toBe('file.not-regular');
    }
  });
});

it('of twenty processes that write the same new file one does, and the others are told that it exists', {
  timeout: 60_000,
}, async () => {
  const path = join(folder, 'sheet.pdf');
  const said = await Promise.all(
    Array.from({ length: 20 }, async () => {
      const writing = spawn(process.execPath, [child, path, '1000', 'new'], { stdio: ['ignore', 'pipe', 'inherit'] });
      let text = '';
      writing.stdout.on('data', (data) => (text += data));
      await new Promise((closed) => writing.once('close', closed));
      return JSON.parse(text).code;
    }),
  );
  expect(said.sort()).toEqual([...Array(19).fill('file.exists'), 'written']);
  expect(readdirSync(folder)).toEqual(['sheet.pdf']);
});

describe('a folder that takes no file', () => {
  it('is said to be so when it is read-only', needs('a read-only folder is said to be so', 'an ordinary user'), () => {
    chmodSync(folder, 0o555);
    const [command, ...args] = [...asOrdinaryUser, process.execPath, child, join(folder, 'sheet.pdf'), '1'];
    const { stdout } = spawnSync(command!, args, { encoding: 'utf8' });
    expect(JSON.parse(stdout)).toEqual({ code: 'file.not-writable', left: [] });
  });

  const smallDisk = needs('a full disk is said to be so', 'unshare --mount');
  it('is said to be so when the disk is full, and the old file stays', smallDisk, () => {
    // A disk of 64 KiB in a namespace of its own, which ends with the child.
    const script =
      'mount -t tmpfs -o size=64k none "$2" && printf old > "$2/sheet.pdf" && "$0" "$1" "$2/sheet.pdf" 100000; cat "$2/sheet.pdf"';
    const unshare = ['--map-root-user', '--mount', 'sh', '-c', script, process.execPath, child, folder];
    const { stdout, stderr } = spawnSync('unshare', unshare, { encoding: 'utf8' });
    expect(stdout, stderr).toBe('{"code":"file.no-space","left":["sheet.pdf"]}\nold');
  });
});

describe('interrupted half-way', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
    ['SIGQUIT', 131],
    ['SIGUSR2', 140],
    ['SIGALRM', 142],
    ['SIGXCPU', 152],
  ] as const)('%s ends with %i, leaves nothing, and the old file as it was', async (signal, code) => {
    const path = join(folder, 'sheet.pdf');
    writeFileSync(path, 'old');
    const writing = spawn(process.execPath, [child, path], { stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise((half) => writing.stdout.once('data', half));
    expect(readdirSync(folder)).toHaveLength(2);
    writing.kill(signal);
    expect(await exitOf(writing)).toBe(code);
    expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['old', ['sheet.pdf']]);
  });

  it('listens to no signal once the file is written', async () => {
    const before = process.listenerCount('SIGINT');
    await writeFileWhole(join(folder, 'sheet.pdf'), 'whole', { force: false });
    expect(process.listenerCount('SIGINT')).toBe(before);
  });
});

function exitOf(process: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => process.once('exit', resolve));
}
