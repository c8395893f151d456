// Writes an answer to a file: whole or not at all, readable by its owner only, never over what was not offered.
import { randomBytes } from 'node:crypto';
import { lstatSync, readlinkSync, realpathSync, rmSync, statSync } from 'node:fs';
import { link, open, rename, writeFile } from 'node:fs/promises';
import { constants } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { type ErrorCode, OptOutError } from '../core/error.ts';
import { interrupts } from './interrupts.ts';

const systemErrors: Readonly<Record<string, ErrorCode>> = {
  ENOENT: 'file.no-folder',
  ENOTDIR: 'file.no-folder',
  EACCES: 'file.not-writable',
  EPERM: 'file.not-writable',
  // Of Node itself, where it was started with the right to read only (--permission).
  ERR_ACCESS_DENIED: 'file.not-writable',
  EROFS: 'file.read-only',
  ENAMETOOLONG: 'file.name-too-long',
  ELOOP: 'file.link-loop',
  EISDIR: 'file.not-regular',
  EEXIST: 'file.exists',
  ENOSPC: 'file.no-space',
  EDQUOT: 'file.quota',
  EFBIG: 'file.too-large',
  EMFILE: 'file.too-many-open',
  ENFILE: 'file.too-many-open',
  EXDEV: 'file.other-disk',
  ETXTBSY: 'file.in-use',
  EBUSY: 'file.in-use',
};

/** What a file system says that knows no second name of a file. */
const noLinks = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL', 'EMLINK'];

type Content = string | Uint8Array | AsyncIterable<string | Uint8Array>;

/**
 * Writes the file with mode 0600. The content goes into a temporary twin beside it, which takes its place once it is
 * whole and on the disk: whatever happens before, an older file stays as it was and no twin is left. A link is followed.
 * Without force no file is replaced, even one that another process writes meanwhile.
 * Interrupted by a signal it removes the twin and ends the process with 128 and the signal's number.
 * @param content text, bytes, or chunks that arrive one by one
 * @throws OptOutError with one of the `file.` codes, or `output.failed` with what else the system says
 */
export async function writeFileWhole(path: string, content: Content, { force }: { force: boolean }): Promise<void> {
  try {
    refuse(path, force);
    await writeTwin(resolveLinks(path), content, force);
  } catch (error) {
    throw fileError(error);
  }
}

function refuse(path: string, force: boolean): void {
  const standing = statSync(path, { throwIfNoEntry: false });
  if (standing && !standing.isFile()) throw new OptOutError('file.not-regular');
  if (standing && !force) throw new OptOutError('file.exists');
}

/** The file that a link leads to, which need not exist yet. */
function resolveLinks(path: string): string {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return path;
  if (statSync(path, { throwIfNoEntry: false })) return realpathSync(path);
  return resolveLinks(resolve(dirname(path), readlinkSync(path)));
}

async function writeTwin(target: string, content: Content, force: boolean): Promise<void> {
  // A name may have 255 bytes.
  const begun = Buffer.from(basename(target)).subarray(0, 100).toString();
  const twin = join(dirname(target), `.${begun}.${randomBytes(6).toString('hex')}`);
  let opening: ReturnType<typeof open> | undefined;
  // Listened to before the twin is asked for: it stands on the disk before its handle is here.
  const stopListening = onInterrupt(async () => {
    // Before it is open it may appear after having been removed.
    await opening?.catch(() => undefined);
    rmSync(twin, { force: true });
  });
  try {
    opening = open(twin, 'wx', 0o600);
    const handle = await opening;
    try {
      await writeFile(handle, content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await (force ? rename(twin, target) : placeNew(twin, target));
  } catch (error) {
    rmSync(twin, { force: true });
    throw error;
  } finally {
    stopListening();
  }
}

/** Gives the twin the name of the file, which nobody else has meanwhile. */
async function placeNew(twin: string, target: string): Promise<void> {
  try {
    await link(twin, target);
  } catch (error) {
    if (!noLinks.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    // The name is taken first, then the empty file that holds it replaced.
    await (await open(target, 'wx', 0o600)).close();
    try {
      return await rename(twin, target);
    } catch (renaming) {
      rmSync(target, { force: true });
      throw renaming;
    }
  }
  rmSync(twin, { force: true });
}

function onInterrupt(cleanUp: () => Promise<void>): () => void {
  const listeners = interrupts.map((signal) => {
    const listener = () => void cleanUp().finally(() => process.exit(128 + constants.signals[signal]));
    process.once(signal, listener);
    return () => process.off(signal, listener);
  });
  return () => {
    for (const stop of listeners) stop();
  };
}

/** What the system says as one of our codes; anything else is a fault of ours and stays as it is. */
function fileError(error: unknown): unknown {
  const { code: told = '', errno = 0, syscall } = error as NodeJS.ErrnoException;
  // Node has no name for EDQUOT and some others; the system has.
  const [named] = Object.entries(constants.errno).find(([, number]) => number === -errno) ?? [];
  const code = told.startsWith('Unknown') ? (named ?? told) : told;
  const known = systemErrors[code];
  if (known !== undefined) return new OptOutError(known);
  return syscall === undefined ? error : new OptOutError('output.failed', { reason: code });
}
