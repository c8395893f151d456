// Lists: what is read, what is printed of a key, how far it has come.
const lines = 'test/cli/list-lines.test.ts';
const tables = 'test/cli/list-tables.test.ts';

export const lists = [
  {
    name: 'a code as key',
    plant: [['src/cli/validate/list-lines.ts', 'if (digits + others >= 12 &&', 'if (false &&']],
    caughtBy: [[lines, 'a list with keys']],
  },
  {
    name: 'an escape in a key on a terminal',
    plant: [['src/cli/validate/list-report.ts', 'const shown = visible(text);', 'const shown = text;']],
    caughtBy: [[lines, 'a list with keys writes out on a terminal']],
  },
  {
    name: 'an escape in a key at no terminal taken for one',
    plant: [['src/cli/validate/list.ts', `onScreen: terminal('stdout') !== null`, 'onScreen: false']],
    caughtBy: [['test/cli/streams.test.ts', 'a key of a list is written out']],
  },
  {
    name: 'another key on a pipe',
    plant: [['src/cli/validate/list-report.ts', '(this.#options.onScreen ? shownKey : ownKey)', 'shownKey']],
    caughtBy: [[lines, 'a list with keys writes out on a terminal']],
  },
  {
    name: 'an escape in a key in JSON',
    plant: [['src/cli/validate/list-report.ts', 'visible(text, jsonEscape)', 'text']],
    caughtBy: [[lines, 'a list with keys writes keys in JSON']],
  },
  {
    name: 'a number of eight digits as key',
    plant: [['src/cli/validate/list-lines.ts', 'if (digits >= 8)', 'if (digits >= 9)']],
    caughtBy: [[lines, 'a list with keys']],
  },
  {
    name: 'a code as key in a table',
    plant: [['src/cli/validate/table-lines.ts', 'holdsCode(key)', 'false']],
    caughtBy: [[tables, 'a table whose keys']],
  },
  {
    name: 'a number as key in a table',
    plant: [['src/cli/validate/table-lines.ts', 'digitsIn(key) >= 8', 'false']],
    caughtBy: [[tables, 'a table whose keys']],
  },
  {
    name: 'a record longer than its place',
    plant: [['src/cli/validate/list-report.ts', 'LONGEST_RECORD = 32_768', 'LONGEST_RECORD = 4096']],
    caughtBy: [[lines, 'a list with keys has room for the longest record']],
  },
  {
    name: 'a key of any length',
    plant: [['src/cli/validate/list-lines.ts', `if (end - start > LONGEST_KEY) return`, 'if (false) return']],
    caughtBy: [[lines, 'a list with keys']],
  },
  {
    name: 'progress never drawn',
    plant: [['src/cli/validate/list.ts', 'if (done || now - drawn < 500) return;', 'return;']],
    caughtBy: [['test/cli/list-progress.test.ts', 'says how far it has come']],
  },
  {
    name: 'progress left on the screen',
    plant: [['src/cli/validate/list.ts', `if (done && drawn > begun + 500)`, 'if (false)']],
    caughtBy: [['test/cli/list-progress.test.ts', 'says how far it has come']],
  },
  {
    name: 'progress drawn with --quiet',
    plant: [['src/cli/validate/list.ts', `quiet || terminal('stderr') === null ?`, `terminal('stderr') === null ?`]],
    caughtBy: [['test/cli/list-progress.test.ts', 'says nothing with --quiet']],
  },
  {
    name: 'exit code 0 where a line is wrong',
    plant: [['src/cli/validate/list.ts', 'return lines.invalid > 0 ? 1 : 0;', 'return 0;']],
    caughtBy: [[tables, 'two hundred numbers with seven faults']],
  },
  {
    name: 'a byte order mark taken for a value',
    plant: [['src/cli/validate/list-lines.ts', '=== 0xefbbbf', '=== 0xefbbbe']],
    caughtBy: [[lines, 'a list of']],
  },
  {
    name: 'a line that is too long judged twice',
    plant: [['src/cli/validate/list-lines.ts', '        this.#skipping = true;\n', '']],
    caughtBy: [[lines, 'a list gives a line of any length one verdict']],
  },
  {
    name: 'a header checked as a value',
    plant: [['src/cli/validate/list.ts', 'input.skip(Buffer.byteLength(head, encoding));', '']],
    caughtBy: [[tables, 'two hundred numbers with seven faults']],
  },
  {
    name: 'lone returns taken for one line',
    plant: [['src/cli/validate/list-input.ts', 'this.#onlyReturns = !feed', 'this.#onlyReturns = false']],
    caughtBy: [[tables, 'two hundred numbers with seven faults Excel for Mac']],
  },
  {
    name: 'UTF-16 read the wrong way round',
    plant: [['src/cli/terminal/encoding.ts', `=== 0xff) return 'utf-16be'`, `=== 0xff) return 'utf-16le'`]],
    caughtBy: [['test/cli/one-value.test.ts', 'UTF-16 the other way round']],
  },
  {
    name: 'a second value passed over',
    plant: [['src/cli/terminal/stdin.ts', 'if (lines.length > 1)', 'if (lines.length > 2)']],
    caughtBy: [['test/cli/one-value.test.ts', 'two values are a list']],
  },
];
