// Standard input, standard output and standard error; colour and width; the clock and the environment.
/** A row of docs/reliability.md. */
const whenFails = (fault) => [
  'test/reliability/faults.proof.ts',
  `nothing happens but what docs/reliability.md says ${fault}`,
];

export const streams = [
  {
    name: 'Windows’ EOF a fault of standard input',
    plant: [['src/cli/terminal/stdin.ts', `if (reason === 'EOF') return 0;`, '']],
    caughtBy: [['test/cli/streams.test.ts', 'the end of standard input as Windows tells it']],
  },
  {
    name: 'Windows’ EOF a fault of standard output',
    plant: [['src/cli/terminal/streams.ts', ` || reason === 'EOF'`, '']],
    caughtBy: [['test/cli/streams.test.ts', 'a reader that is gone as Windows tells it']],
  },
  {
    name: 'a reader that is gone a fault of standard output',
    plant: [['src/cli/terminal/streams.ts', `reason === 'EPIPE' || `, '']],
    caughtBy: [whenFails('The reader of standard output is gone before')],
  },
  {
    name: 'a full disk taken for a reader that is gone',
    plant: [['src/cli/terminal/streams.ts', `throw new OptOutError('output.failed', { reason });`, 'return false;']],
    caughtBy: [whenFails('Standard output is full: ')],
  },
  {
    name: 'half an answer where standard output has to wait',
    plant: [['src/cli/terminal/streams.ts', `if (refusal(error) !== 'EAGAIN') throw error;`, 'return;']],
    caughtBy: [whenFails('Any one write to standard output has to wait')],
  },
  {
    name: 'half a list where standard input has to wait',
    plant: [['src/cli/terminal/stdin.ts', `if (reason !== 'EAGAIN')`, 'if (reason)']],
    caughtBy: [whenFails('Any one read of standard input has to wait')],
  },
  {
    name: 'a crash where standard error is full',
    plant: [['src/cli/terminal/streams.ts', '    refusal(error);\n', '    throw error;\n']],
    caughtBy: [whenFails('Standard error is full: ')],
  },
  {
    name: 'remarks on standard output',
    plant: [['src/cli/terminal/streams.ts', `writeWhole('stderr', `, `writeWhole('stdout', `]],
    caughtBy: [['test/transcripts/transcripts.test.ts', 'the built program An unknown command is named']],
  },
  {
    name: 'exit code 1 where it could not run',
    plant: [['src/cli/main.ts', 'process.exitCode = 2;', 'process.exitCode = 1;']],
    caughtBy: [['test/transcripts/transcripts.test.ts', 'the built program An unknown command is named']],
  },
  {
    name: 'exit code 1 after a fault of the program',
    plant: [['src/cli/terminal/defect.ts', 'process.exit(2)', 'process.exit(1)']],
    caughtBy: [['test/privacy/crash.test.ts', 'a fault in fr ']],
  },
  {
    name: 'FORCE_COLOR=0 colours',
    plant: [['src/cli/terminal/streams.ts', `return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';`, 'return true;']],
    caughtBy: [['test/cli/streams.test.ts', 'colour FORCE_COLOR=0']],
  },
  {
    name: 'FORCE_COLOR colours the file of -o',
    plant: [['src/cli/commands/answer.ts', 'colour && output === null', 'colour']],
    caughtBy: [['test/cli/streams.test.ts', 'colour in a file']],
  },
  {
    name: 'NO_COLOR ignored',
    plant: [['src/cli/terminal/streams.ts', 'if (!option || NO_COLOR)', 'if (!option)']],
    caughtBy: [['test/transcripts/transcripts.test.ts', 'the built program No colour on a pipe']],
  },
  {
    name: 'colour on a pipe',
    plant: [['src/cli/terminal/streams.ts', 'return !isDumb() && terminal(stream) !== null;', 'return !isDumb();']],
    caughtBy: [['test/transcripts/transcripts.test.ts', 'the built program No colour on a pipe']],
  },
  {
    name: 'colour in a dumb terminal',
    plant: [['src/cli/terminal/streams.ts', 'return !isDumb() && terminal(stream)', 'return terminal(stream)']],
    caughtBy: [['test/cli/streams.test.ts', 'colour at a terminal that only prints']],
  },
  {
    name: 'no colour at a terminal',
    plant: [['src/cli/terminal/streams.ts', 'return !isDumb() && terminal(stream) !== null;', 'return false;']],
    caughtBy: [['test/cli/streams.test.ts', 'colour at a terminal']],
  },
  {
    name: 'a line a letter in a window of five columns',
    plant: [['src/cli/terminal/streams.ts', 'Math.max(20,', 'Math.max(1,']],
    caughtBy: [['test/cli/streams.test.ts', 'the width in a window of 5 columns']],
  },
  {
    name: 'lines as long as the window',
    plant: [['src/cli/terminal/streams.ts', 'Math.min(columns, 100)', 'columns']],
    caughtBy: [['test/cli/streams.test.ts', 'the width in a window of 300 columns']],
  },
  {
    name: 'a PDF on a terminal',
    plant: [['src/cli/commands/answer.ts', `throw new OptOutError('output.binary')`, 'void 0']],
    caughtBy: [['test/cli/streams.test.ts', 'a PDF is refused at a terminal']],
  },
  {
    name: 'SOURCE_DATE_EPOCH ignored',
    plant: [['src/cli/commands/request.ts', 'epochDay(process.env.SOURCE_DATE_EPOCH)', 'epochDay(undefined)']],
    caughtBy: [['test/cli/streams.test.ts', 'the day of a document']],
  },
  {
    name: 'no word on the days of Paris',
    plant: [
      ['src/cli/commands/request.ts', `[{ code: 'today.local'`, `[].filter(() => false) ?? [{ code: 'today.local'`],
    ],
    caughtBy: [['test/cli/streams.test.ts', 'the day of the computer']],
  },
];
