// Writes an answer to a file: whole or not at all, readable by its owner only, never over what was not offered.
import { randomBytes } from 'node:crypto';
import { lstatSync, readlinkSync, realpathSync, rmSync, statSync } from 'node:fs';
import { open, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { type ErrorCode, OptOutError } from '../core/error.ts';

const systemErrors: Readonly<Record<string, ErrorCode>> = {
  ENOENT: 'file.no-folder',
  ENOTDIR: 'file.no-folder',
  EACCES: 'file.not-writable',
  EPERM: 'file.not-writable',
  // Of Node itself, where it was started with the right to read only (--permission).
  ERR_ACCESS_DENIED: 'file.not-writable',
  EROFS: 'file.not-writable',
  ENAMETOOLONG: 'file.not-writable',
  ELOOP: 'file.not-writable',
  EISDIR: 'file.not-regular',
  ENOSPC: 'file.no-space',
  EDQUOT: 'file.no-space',
  EFBIG: 'file.no-space',
};

const exitCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

type Content = string | Uint8Array | AsyncIterable<string | Uint8Array>;

/**
 * Writes the file with mode 0600. The content goes into a temporary twin beside it, which takes its place once it is
 * whole and on the disk: whatever happens before, an older file stays as it was and no twin is left. A link is followed.
 * Interrupted by SIGINT, SIGTERM or SIGHUP it removes the twin and ends the process with 130, 143 or 129.
 * @param content text, bytes, or chunks that arrive one by one
 * @throws OptOutError with one of the `file.` codes, or `output.failed` with what else the system says
 */
export async function writeFileWhole(path: string, content: Content, { force }: { force: boolean }): Promise<void> {
  try {
    refuse(path, force);
    await writeTwin(resolveLinks(path), content);
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

async function writeTwin(target: string, content: Content): Promise<void> {
  const twin = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomBytes(6).toString('hex')}`);
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
    await rename(twin, target);
  } catch (error) {
    rmSync(twin, { force: true });
    throw error;
  } finally {
    stopListening();
  }
}

function onInterrupt(cleanUp: () => Promise<void>): () => void {
  const listeners = Object.entries(exitCodes).map(([signal, code]) => {
    const listener = () => void cleanUp().finally(() => process.exit(code));
    process.once(signal, listener);
    return () => process.off(signal, listener);
  });
  return () => {
    for (const stop of listeners) stop();
  };
}

/** What the system says as one of our codes; anything else is a fault of ours and stays as it is. */
function fileError(error: unknown): unknown {
  const { code = '', syscall } = error as NodeJS.ErrnoException;
  const known = systemErrors[code];
  if (known !== undefined) return new OptOutError(known);
  return syscall === undefined ? error : new OptOutError('output.failed', { reason: code });
}
