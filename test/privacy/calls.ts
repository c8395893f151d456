// What a program asks of the system, as strace tells it: does it connect, start another program, or write where it may not?
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Talking to another machine or program. The streams that Node gives to what it spawns are socket pairs, made by none of these. */
const network = ['socket', 'connect', 'bind', 'sendto', 'sendmsg'];
/** Another program, which could do it instead; a ring, by which files are reached out of strace's sight. */
const detours = ['execve', 'execveat', 'io_uring_setup'];
/** The ring that Node.js makes from 22 on only waits; the one through which libuv opens files would say SQPOLL. */
const waits = /^io_uring_setup\((?!.*IORING_SETUP_SQPOLL)/;
/** Making, moving or changing a file by its name. */
const changes = [
  ...['creat', 'mkdir', 'mkdirat', 'mknod', 'mknodat', 'rename', 'renameat', 'renameat2', 'link', 'linkat', 'symlink'],
  ...['symlinkat', 'unlink', 'unlinkat', 'rmdir', 'truncate', 'chmod', 'fchmodat', 'chown', 'lchown', 'fchownat'],
  ...['utime', 'utimes', 'futimesat', 'utimensat', 'setxattr', 'lsetxattr', 'mount'],
];
const opens = ['open', 'openat', 'openat2'];
const toWrite = /\bO_(WRONLY|RDWR|CREAT|TRUNC|APPEND|TMPFILE)\b/;

/** The words before a command that have its calls written to a file. */
export function watched(trace: string): string[] {
  // With "?", a call that this machine has not is passed over.
  const calls = [...network, ...detours, ...changes, ...opens].map((call) => `?${call}`).join();
  return [
    'strace',
    '-f',
    '--seccomp-bpf',
    '-qq',
    '-s',
    '4096',
    '-e',
    'signal=none',
    '-e',
    `trace=${calls}`,
    '-o',
    trace,
  ];
}

interface Call {
  name: string;
  paths: string[];
  /** As strace prints it. */
  text: string;
}

/** The first call is the start of the program itself. A call that fails counts: it was tried. */
function callsIn(trace: string): Call[] {
  const [, ...calls] = Array.from(readFileSync(trace, 'utf8').matchAll(/^\d+ +((\w+)\(.*)$/gm), ([, text, name]) => ({
    name: name!,
    paths: Array.from(text!.matchAll(/"((?:[^"\\]|\\.)*)"/g), ([, path]) => path!),
    text: text!,
  }));
  return calls;
}

/** The calls of a trace that a private program has no business with; `output`: the name of the file it was asked to write. */
export function forbidden(trace: string, output: string | null = null): string[] {
  const mayWrite = (path: string) =>
    /^\/dev\/(pts\/\d+|tty)$/.test(path) || (output !== null && (path === output || isTwin(path, output)));
  return callsIn(trace)
    .filter(({ name, text, paths }) => {
      if (opens.includes(name)) return toWrite.test(text) && !paths.every(mayWrite);
      return !waits.test(text) && (!changes.includes(name) || !paths.every(mayWrite));
    })
    .map(({ text }) => text);
}

/** The file beside it that becomes it once it is whole. */
function isTwin(path: string, output: string): boolean {
  const start = join(dirname(output), `.${basename(output)}.`);
  return path.startsWith(start) && /^[0-9a-f]{12}$/.test(path.slice(start.length));
}

/** The files that a trace shows opened, made or read, whatever for. */
export function openedIn(trace: string): string[] {
  return callsIn(trace)
    .filter(({ name }) => opens.includes(name))
    .flatMap(({ paths }) => paths);
}
