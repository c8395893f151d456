// Every fault of the table, with every answer it is tried with: nothing happens but what the table says.

import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { OptOutError } from '../../src/core/error.ts';
import { errorSentence } from '../../src/words/error-sentence.ts';
import { needs } from '../tools.ts';
import { english } from '../words/languages.ts';
import { type Answer, answers, type Fault, faults } from './faults.ts';
import { type Left, OLD, run } from './run.ts';

const all = Object.values(faults).flat();

describe.concurrent('nothing happens but what docs/reliability.md says', () => {
  for (const fault of all) {
    const tool = fault.atEvery ? 'strace' : fault.tool;
    const made = tool === undefined ? {} : needs('what is done when the disk or a system call fails', tool);
    // A PDF at each of five system calls, each of them followed by strace, takes its time on a busy computer.
    test.for(fault.answers)(`${fault.fault}: %s`, { timeout: 180_000, ...made }, async (answer, { expect }) => {
      const own = await withoutFault(fault, answer);
      for (const line of await linesOf(fault, answers[answer])) {
        const left = await run(line);
        expect(undated(seen(left)), line).toEqual(undated(expected(fault, own, left)));
        if (fault.memory !== undefined) {
          expect(left.memory).toBeGreaterThan(0);
          expect(left.memory).toBeLessThan(fault.memory);
        }
      }
    });
  }
});

test('no two faults bear the same name', () => {
  const names = all.map(({ fault }) => fault);
  expect(names).toEqual([...new Set(names)]);
});

const references = new Map<string, Promise<Left>>();

/** The answer as it is when nothing goes wrong. */
function withoutFault({ as }: Fault, answer: Answer): Promise<Left> {
  const line = as ? as.line(answers[answer]) : answers[answer];
  if (!references.has(line)) references.set(line, run(line));
  return references.get(line)!;
}

/** The lines in which it goes wrong: one, or one for each system call that the command makes. */
async function linesOf({ line, atEvery }: Fault, command: string): Promise<string[]> {
  if (atEvery === undefined) return [line!(command)];
  const { calls, on, effect } = atEvery;
  // With one thread for the files strace counts as we do; it stands in the place of the shell, which is not to speak of a signal.
  const traced = (inject: string) =>
    `UV_THREADPOOL_SIZE=1 exec strace -qq -f -o "$TRACE" -P "${on}" -e trace=${calls.join()} ${inject} ${command}`;
  const { trace } = await run(traced(''));
  const made = [...trace.matchAll(/^\d+ +(\w+)\(/gm)].map(([, call]) => call!);
  expect([...new Set(made)].sort(), `the calls that strace saw on ${on}`).toEqual([...calls].sort());
  return made.map((call, index) => {
    const nth = made.slice(0, index + 1).filter((each) => each === call).length;
    return traced(`-e inject=${call}:${effect}:when=${nth}`);
  });
}

const seen = ({ exit, stdout, stderr, files, home }: Left) => ({ exit, stdout, stderr, files, home });

/** A command that comes next is for the day of the answer, named where it was named. */
const undated = <Seen extends { stdout: string }>(left: Seen): Seen => ({
  ...left,
  stdout: left.stdout.replace(/:\n {2}mes-optout/g, ': mes-optout').replace(/ --today [-\d]+(?=\n)/g, ''),
});

/** What the table says is left. */
function expected({ exit, stdout, stderr, file }: Fault, own: Left, left: Left): ReturnType<typeof seen> {
  // A signal that comes while the twin takes its place may find the program done.
  const done = file === 'old or new' && left.exit === own.exit && isDeepStrictEqual(left.files, own.files);
  return {
    exit: exit === 'own' || done ? own.exit : exit,
    stdout: { whole: own.stdout, nothing: '', beginning: own.stdout.slice(0, left.stdout.length) }[stdout],
    stderr:
      stderr === 'own' || done
        ? own.stderr
        : stderr === 'nothing'
          ? ''
          : 'says' in stderr
            ? stderr.says
            : errorLine(stderr),
    files: Object.fromEntries(
      Object.entries(own.files).map(([name, written]) => {
        const isOld = file === 'old' || (file === 'old or new' && left.files[name] === OLD);
        return [name, isOld ? OLD : written];
      }),
    ),
    home: [],
  };
}

function errorLine({ code, args }: Extract<Fault['stderr'], { code: unknown }>): string {
  return `${english.interface.errorPrefix}${errorSentence(new OptOutError(code, args), english)}\n`;
}
