import { test } from 'vitest';
import { OptOutError } from '../../src/core/error.ts';
import { errorSentence } from '../../src/words/error-sentence.ts';
import { answers, type Fault, faults } from '../reliability/faults.ts';
import { english } from '../words/languages.ts';
import { expectPage } from './generated.ts';

test('docs/reliability.md lists every fault and what happens', () => {
  const tables = Object.entries(faults).map(([title, rows]) =>
    [
      `## ${title}`,
      '',
      '| what goes wrong | answers | exit code | standard output | standard error | the file |',
      '|---|---|---|---|---|---|',
      ...rows.map(row),
    ].join('\n'),
  );
  expectPage('docs/reliability.md', `${[intro, ...tables, limits].join('\n\n')}\n`);
});

const intro = `# When something goes wrong

What the program does when its streams, its disk, its limits or its environment fail. Every row is run by
\`test/reliability/faults.proof.ts\`, with each of its answers, in a test that bears its words; the table is made from what
these tests compare with. To run one row:

\`\`\`
npm run prepare && npm run proofs -- test/reliability -t 'Standard output is full'
\`\`\`

“The same” is what the command does when nothing goes wrong. “The file” is that of \`-o\`, with \`--force\` where another
stands: beside it nothing is left, no temporary twin either, and nothing in the home directory. “Any one” is one run for
each system call that the program makes there. The clock is a stand-in, and so is a signal or an error at a system call
(\`strace -e inject\`); full disks, read-only file systems and limits are real ones. Signals and limits are those of Linux.
Written by \`UPDATE_TRANSCRIPTS=1 npm run unit\`, compared by every test run.

The answers:

${Object.entries(answers)
  .map(([name, command]) => `- ${name}: \`${command}\``)
  .join('\n')}`;

const limits = `## What is not in the program's hands

- **A stream that is closed** is opened by Node on \`/dev/null\` before the program begins. It cannot tell, and its exit
  code is that of an answer given.
- **Memory** (\`ulimit -v\`, in KiB). Node reserves address space before the program begins: alone it needs about 732,000
  (20.20), 755,000 (22.23) and 1,151,000 (24.21). A text takes up to 8,000 more, a calendar up to 39,000, a PDF up to 320,000.
  With less, Node ends by itself with 133 or 134 and a report of its own; \`2000000\` is enough for all.
- **Open files** (\`ulimit -n\`). The program needs no more than Node alone: 19 (20.20) or 22 (22.23, 24.21). With fewer,
  Node ends by itself before the program begins, with 134 or 139, or with 1 when only one is missing.
- **SIGKILL and a power cut** leave the old file or the new one, whole; a twin named \`.NAME\` and twelve hexadecimal
  digits may stay beside it, readable by its owner only.

The figures were measured on 2026-11-21 on Linux x64, each as the smallest limit under which the answer came.`;

function row(fault: Fault): string {
  const { exit, as, memory } = fault;
  const like = as ? `, as for ${as.words}` : '';
  return cells([
    memory === undefined ? fault.fault : `${fault.fault} (within ${memory} MiB of memory)`,
    fault.answers.join(', '),
    exit === 'own' ? 'the same' : fault.file === 'old or new' ? `${exit}; if all was done, the same` : String(exit),
    { whole: `the answer${like}`, beginning: 'the answer up to there', nothing: 'nothing' }[fault.stdout],
    onStderr(fault),
    fault.answers.some((answer) => answer.startsWith('.')) ? onDisk(fault) : '–',
  ]);
}

function onStderr({ stderr }: Fault): string {
  if (stderr === 'own') return 'the same';
  if (stderr === 'nothing') return 'nothing';
  return 'says' in stderr ? stderr.says.trim() : errorSentence(new OptOutError(stderr.code, stderr.args), english);
}

function onDisk({ file }: Fault): string {
  return { old: 'what stood there', new: 'the answer', 'old or new': 'what stood there, or the answer' }[file!];
}

const cells = (texts: readonly string[]) => `| ${texts.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`;
