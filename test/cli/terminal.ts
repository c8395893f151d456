// The built program at a real pseudo-terminal, and what a person sees of it: the screen as a terminal emulator draws it.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawn } from '@lydell/node-pty';
import headless from '@xterm/headless';

const program = fileURLToPath(new URL('../../bin/mes-optout.cjs', import.meta.url));
/**
 * Runs the program, says its exit code after all that it printed, and keeps the terminal open until it is closed from here: the
 * end of what a program prints is lost where its terminal closes first.
 */
const untilRead = '"$@"; printf "\\033]9;ended %d\\007" $?; exec sleep 60';
// biome-ignore lint/suspicious/noControlCharactersInRegex: this is what `untilRead` prints
const endMark = /\u001b\]9;ended (\d+)\u0007/;

/**
 * For NODE_OPTIONS: the program says when it has seen that its window has another size. A key typed before would be answered at the
 * old width.
 */
export const tellsResize = `--import=data:text/javascript,${encodeURIComponent(
  "process.stderr.on('resize', () => process.stderr.write('\\u001b]9;resized\\u0007'));",
)}`;
const resizeMark = '\u001b]9;resized\u0007';

/** No answer may take longer; a screen that never shows what is waited for is printed with the error. */
const patience = 20_000;

export const keys = {
  enter: '\r',
  down: '\u001b[B',
  up: '\u001b[A',
  escape: '\u001b',
  interrupt: '\u0003',
  eraseLine: '\u0015',
};

export interface Window {
  cols?: number;
  rows?: number;
  env?: Record<string, string>;
  /** Runs it in this folder, which stays; otherwise in a new one that goes. */
  cwd?: string;
  /** The words before the command: a program that runs it. */
  under?: readonly string[];
}

export interface Ended {
  exitCode: number;
  /** All lines, those that left the window included, without blanks at their ends. */
  screen: string;
  /** What it left in its folder. */
  files: string[];
  cursorVisible: boolean;
  /** All that it sent, as it sent it. */
  sent: string;
}

export function openTerminal(
  args: readonly string[],
  { cols = 80, rows = 50, env = {}, cwd, under = [] }: Window = {},
) {
  const folder = cwd ?? mkdtempSync(join(tmpdir(), 'mes-optout-terminal-'));
  const screen = new headless.Terminal({ cols, rows, scrollback: 5000, allowProposedApi: true, convertEol: false });
  const child = spawn('/bin/sh', ['-c', untilRead, 'sh', ...under, process.execPath, program, ...args], {
    cols,
    rows,
    cwd: folder,
    env: { PATH: process.env.PATH!, TERM: 'xterm-256color', LANG: 'C.UTF-8', HOME: folder, ...env },
  });
  const watchers = new Set<() => void>();
  const tell = () => {
    for (const watch of watchers) watch();
  };
  let cursorVisible = true;
  let exitCode: number | null = null;
  let printed = '';
  let sent = '';
  child.onData((data) => {
    sent += data;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: this is the escape sequence of the cursor
    for (const [, sign] of data.matchAll(/\u001b\[\?25([hl])/g)) cursorVisible = sign === 'h';
    printed = (printed + data).slice(-200);
    const code = endMark.exec(printed)?.[1];
    screen.write(data, () => {
      if (code !== undefined) exitCode = Number(code);
      tell();
    });
  });
  const text = () => textOn(screen);
  const until = (what: string, holds: () => boolean) =>
    new Promise<void>((resolve, reject) => {
      const done = (error?: Error) => {
        clearTimeout(timer);
        watchers.delete(watch);
        if (error) reject(error);
        else resolve();
      };
      const watch = () => {
        if (holds()) done();
        else if (exitCode !== null && what !== 'the end') done(new Error(`ended before ${what}:\n${text()}`));
      };
      const timer = setTimeout(() => done(new Error(`no ${what}:\n${text()}`)), patience);
      watchers.add(watch);
      watch();
    });
  /** The question that stands: its first line begins with a question mark. */
  const question = () => /^\? .*(?:\n(?!\? ).*)*$/m.exec(text().slice(text().lastIndexOf('\n? ') + 1))?.[0] ?? '';

  return {
    text,
    type: (typed: string) => child.write(typed),
    /** To the process that wrote its number into the file `pid`. */
    signal: (name: NodeJS.Signals) => process.kill(Number(readFileSync(join(folder, 'pid'), 'utf8')), name),
    /** Waits for a question with these words. */
    asks: (words: string) => until(`the question "${words}"`, () => flat(question()).includes(words)),
    /** Waits for words anywhere on the screen. */
    shows: (words: string) => until(`"${words}"`, () => flat(text()).includes(words)),
    /** Waits for words after the last empty line, where a terminal that cannot move its cursor asks. */
    showsLast: (words: string) =>
      until(`"${words}"`, () => {
        const lines = text().split('\n');
        return lines.at(-1) === '>' && flat(lines.slice(lines.lastIndexOf('')).join('\n')).includes(words);
      }),
    /** Chooses the answer with these words, wherever the cursor stands. */
    choose: async (words: string) => {
      const at = () => {
        const lines = question().split('\n');
        return [
          lines.findIndex((line) => /^[❯>] /.test(line)),
          lines.findIndex((line) => flat(line).includes(words, 1)),
        ];
      };
      await until(`the answer "${words}"`, () => at().every((row) => row > 0));
      for (let moves = 0; ; moves += 1) {
        const [cursor, wanted] = at() as [number, number];
        if (cursor === wanted) break;
        if (moves > 60) throw new Error(`no way to "${words}":\n${text()}`);
        child.write(cursor < wanted ? keys.down : keys.up);
        // A list half drawn has neither: it is waited for until it is whole.
        await until('a move', () => at().every((row) => row > 0) && at()[0] !== cursor);
      }
      // A menu that goes once it is answered may come again, the same.
      const before = text();
      child.write(keys.enter);
      await until('what follows the answer', () => text() !== before || exitCode !== null);
    },
    /** Gives the window another size, and waits until the program knows: it is to run with `tellsResize`. */
    resize: (columns: number, lines: number) => {
      printed = '';
      screen.resize(columns, lines);
      child.resize(columns, lines);
      return until('a resize', () => printed.includes(resizeMark));
    },
    ended: async (): Promise<Ended> => {
      await until('the end', () => exitCode !== null);
      child.kill();
      const files = readdirSync(folder);
      if (cwd === undefined) rmSync(folder, { recursive: true, force: true });
      return { exitCode: exitCode!, screen: text(), files, cursorVisible, sent: sent.replace(endMark, '') };
    },
  };
}

/** A text as a terminal of so many columns shows it. */
export async function drawn(text: string, cols: number): Promise<string> {
  const screen = new headless.Terminal({ cols, rows: 50, scrollback: 5000, allowProposedApi: true, convertEol: true });
  await new Promise<void>((resolve) => screen.write(text, resolve));
  return textOn(screen);
}

function textOn({ buffer: { active } }: InstanceType<typeof headless.Terminal>): string {
  const lines = Array.from({ length: active.length }, (_, row) => active.getLine(row)!.translateToString(true));
  return lines.join('\n').trimEnd();
}

/** Words as they read wherever the lines break, with plain spaces. */
function flat(text: string): string {
  return text.replace(/[\s\u00a0\u202f]+/g, ' ');
}
