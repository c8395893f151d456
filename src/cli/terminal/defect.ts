// What is said of a fault of the program: its class and where it arose. Never its message, which may hold what was typed.
import { join, sep } from 'node:path';
import { masked } from '../../words/mask.ts';
import type { Words } from '../../words/words.ts';

declare const VERSION: string;

/**
 * Ends the program with 2 and tells how to report why. It exits, as Node itself would: after a fault nothing is known of
 * what still waits. Without words, which may be what failed, only the facts are told.
 */
export function tellDefect(error: unknown, words: Words | null): void {
  const facts = [`mes-optout ${VERSION}, Node.js ${process.version}, ${process.platform}`, ...factsOf(error)];
  const { happened, report } = words?.interface.defect ?? { happened: '', report: '' };
  const lines = words ? [happened, ...facts, report] : facts;
  // Called back where standard error is closed or full too, told by the event as well.
  process.stderr.on('error', () => {});
  // On a terminal a question may stand in the line.
  const start = process.stderr.isTTY ? '\n' : '';
  process.stderr.write(`${start}${lines.join('\n')}\n`, () => process.exit(2));
}

/** The class, the code of the system, and the calls; the files of the program and of Node by their names in them. */
function factsOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [typeof error];
  const { message, stack, code } = error as NodeJS.ErrnoException;
  const calls = (stack ?? '').replaceAll(message, () => '').matchAll(call);
  return [
    [error.constructor.name, /^[A-Z_]+$/.test(code ?? '') ? code : ''].join(' ').trimEnd(),
    ...Array.from(calls, ([, name = '', file]) => `    at ${`${masked(name)} ${placeOf(file!)}`.trimStart()}`),
  ];
}

const call = /^ {4}at (?:async )?(?:([\w.<>$ ]+) \()?((?:file:\/\/)?[^()\n]+:\d+:\d+)\)?$/gm;

/** @example placeOf('node:fs:1681:25') // 'node:fs:1681:25' */
function placeOf(file: string): string {
  if (/^node:[a-z_/]+:\d+:\d+$/.test(file)) return file;
  const home = join(import.meta.dirname, '..', sep);
  return file.startsWith(home) ? file.slice(home.length) : '…';
}
