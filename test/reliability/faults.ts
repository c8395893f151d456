// What can go wrong around the program, and what it does then: the tests of this folder and docs/reliability.md are made from this table.
import type { ErrorArgs, ErrorCode } from '../../src/core/error.ts';
import { asOrdinaryUser, type Tool } from '../tools.ts';

/** The commands that the faults happen to, by the name of their answer. */
export const answers = {
  text: 'mes-optout deadline --letter-date 2026-11-03',
  closed: 'mes-optout deadline --letter-date 2026-09-01',
  json: 'mes-optout deadline --letter-date 2026-11-03 --json',
  plan: 'mes-optout checklist',
  help: 'mes-optout --help',
  version: 'mes-optout --version',
  value: 'mes-optout validate --nir - < ../value',
  list: 'mes-optout validate --nir - --list < ../list',
  'valid list': 'mes-optout validate --nir - --list < ../value',
  keyed: 'mes-optout validate --nir - --list --keyed < ../list',
  'PDF bytes': 'mes-optout deadline --letter-date 2026-11-03 --format pdf',
  '.pdf': 'mes-optout deadline --letter-date 2026-11-03 --force -o "$PWD/answer.pdf"',
  '.ics': 'mes-optout deadline --letter-date 2026-11-03 --force -o "$PWD/answer.ics"',
  error: 'mes-optout deadline',
} as const;
export type Answer = keyof typeof answers;

export interface Fault {
  /** What goes wrong. */
  fault: string;
  answers: readonly Answer[];
  /** The line of bash that makes it go wrong; left out where `atEvery` says it. */
  line?: (command: string) => string;
  /** It goes wrong at every one of these system calls on a file, one run for each time that one is made. */
  atEvery?: { calls: readonly string[]; on: '$STDOUT' | '$STDERR' | '$LIST' | '$FILE' | '$TWIN'; effect: string };
  /** What else than bash makes it go wrong; where `atEvery` says it, strace. */
  tool?: Tool;
  /** The same answer without the fault, where it isn't that of the command as it stands. */
  as?: { line: (command: string) => string; words: string };
  /** Of a signal that comes when the new file stands there already, 'own' too. */
  exit: number | 'own';
  stdout: 'whole' | 'beginning' | 'nothing';
  stderr: 'own' | 'nothing' | { says: string } | { code: ErrorCode; args?: ErrorArgs };
  file?: 'old' | 'new' | 'old or new';
  /** The most memory it may take, in MiB. */
  memory?: number;
}

const written = ['openat', 'write', 'fsync', 'close', 'rename'];
const onFile = ['.pdf', '.ics'] as const;
const full = { code: 'output.failed', args: { reason: 'ENOSPC' } } as const;
/** A pipe whose reader is gone already. */
const unread = 'exec 3> >(true); wait $!;';
const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129, SIGQUIT: 131, SIGUSR2: 140, SIGXCPU: 152 };
/** What the system says when the file is opened, and what is said of it. */
const refusals = {
  EACCES: { code: 'file.not-writable' },
  EBUSY: { code: 'file.in-use' },
  EDQUOT: { code: 'file.quota' },
  EISDIR: { code: 'file.not-regular' },
  ELOOP: { code: 'file.link-loop' },
  EMFILE: { code: 'file.too-many-open' },
  ENAMETOOLONG: { code: 'file.name-too-long' },
  ENFILE: { code: 'file.too-many-open' },
  ENOENT: { code: 'file.no-folder' },
  ENOTDIR: { code: 'file.no-folder' },
  EPERM: { code: 'file.not-writable' },
  EROFS: { code: 'file.read-only' },
  ETXTBSY: { code: 'file.in-use' },
  EXDEV: { code: 'file.other-disk' },
  ENOMEM: { code: 'output.failed', args: { reason: 'ENOMEM' } },
} as const;

/** In namespaces of its own, which end with it. */
const apart = (script: string) => `unshare --map-root-user --mount bash -c '${script}'`;

export const faults: Readonly<Record<string, readonly Fault[]>> = {
  'Standard output and standard error': [
    {
      fault: 'Standard output is closed',
      answers: ['text', 'closed', 'json', 'help', 'list', ...onFile],
      line: (command) => `${command} >&-`,
      exit: 'own',
      stdout: 'nothing',
      stderr: 'own',
      file: 'new',
    },
    {
      fault: 'Standard output is full',
      answers: ['text', 'closed', 'json', 'plan', 'help', 'version', 'value', 'list', 'PDF bytes'],
      line: (command) => `${command} > /dev/full`,
      exit: 2,
      stdout: 'nothing',
      stderr: full,
    },
    {
      fault: 'Standard output is full, and the answer goes to a file',
      answers: onFile,
      line: (command) => `${command} > /dev/full`,
      exit: 'own',
      stdout: 'nothing',
      stderr: 'own',
      file: 'new',
    },
    {
      fault: 'Standard output is full from any one write on',
      answers: ['text', 'json', 'list', 'PDF bytes'],
      atEvery: { calls: ['write'], on: '$STDOUT', effect: 'error=ENOSPC' },
      exit: 2,
      stdout: 'beginning',
      stderr: full,
    },
    {
      fault: 'Any one write to standard output has to wait (EAGAIN)',
      answers: ['text', 'json', 'list', 'PDF bytes'],
      atEvery: { calls: ['write'], on: '$STDOUT', effect: 'error=EAGAIN' },
      exit: 'own',
      stdout: 'whole',
      stderr: 'own',
    },
    {
      fault: 'The reader of standard output goes away after 100 bytes',
      answers: ['text', 'closed', 'json', 'plan', 'help', 'list', 'PDF bytes'],
      line: (command) => `${command} | head -c 100`,
      exit: 'own',
      stdout: 'beginning',
      stderr: 'nothing',
    },
    {
      fault: 'The reader of standard output is gone before the first byte',
      answers: ['text', 'closed', 'json', 'plan', 'help', 'PDF bytes'],
      line: (command) => `${unread} ${command} >&3`,
      exit: 'own',
      stdout: 'nothing',
      stderr: 'nothing',
    },
    {
      fault: 'Standard error is closed',
      answers: ['text', 'list', 'valid list', 'error', ...onFile],
      line: (command) => `${command} 2>&-`,
      exit: 'own',
      stdout: 'whole',
      stderr: 'nothing',
      file: 'new',
    },
    {
      fault: 'Standard error is full',
      answers: ['text', 'list', 'valid list', 'error', ...onFile],
      line: (command) => `${command} 2> /dev/full`,
      exit: 'own',
      stdout: 'whole',
      stderr: 'nothing',
      file: 'new',
    },
    {
      fault: 'Any one write to standard error fails (EIO)',
      answers: ['list', 'valid list', 'error'],
      atEvery: { calls: ['write'], on: '$STDERR', effect: 'error=EIO' },
      exit: 'own',
      stdout: 'whole',
      stderr: 'nothing',
    },
    {
      fault: 'Any one write to standard error has to wait (EAGAIN)',
      answers: ['list', 'error'],
      atEvery: { calls: ['write'], on: '$STDERR', effect: 'error=EAGAIN' },
      exit: 'own',
      stdout: 'whole',
      stderr: 'own',
    },
    {
      fault: 'The reader of standard error is gone',
      answers: ['list', 'valid list', 'error'],
      line: (command) => `${unread} ${command} 2>&3`,
      exit: 'own',
      stdout: 'whole',
      stderr: 'nothing',
    },
    {
      fault: 'Standard output is full and standard error closed',
      answers: ['text', 'json', 'help', 'list', 'PDF bytes'],
      line: (command) => `${command} > /dev/full 2>&-`,
      exit: 2,
      stdout: 'nothing',
      stderr: 'nothing',
    },
    {
      fault: 'Standard output and standard error are full',
      answers: ['text', 'json', 'help', 'list', 'PDF bytes'],
      line: (command) => `${command} > /dev/full 2> /dev/full`,
      exit: 2,
      stdout: 'nothing',
      stderr: 'nothing',
    },
    {
      fault: 'Standard input, standard output and standard error are closed',
      answers: ['text', 'error', ...onFile],
      line: (command) => `${command} <&- >&- 2>&-`,
      exit: 'own',
      stdout: 'nothing',
      stderr: 'nothing',
      file: 'new',
    },
  ],
  'Standard input': [
    {
      fault: 'Standard input is a directory',
      answers: ['value', 'list'],
      line: (command) => `${command} < .`,
      exit: 2,
      stdout: 'nothing',
      stderr: { code: 'stdin.unreadable' },
    },
    {
      fault: 'Standard input is open for writing only',
      answers: ['value', 'list'],
      line: (command) => `${command} 0> ../other`,
      exit: 2,
      stdout: 'nothing',
      stderr: { code: 'stdin.unreadable' },
    },
    {
      fault: 'Standard input is closed, and one value was to come from it',
      answers: ['value'],
      line: (command) => `${command} <&-`,
      exit: 2,
      stdout: 'nothing',
      stderr: { code: 'stdin.empty' },
    },
    {
      fault: 'Standard input is closed, and a list was to come from it',
      answers: ['list'],
      line: (command) => `${command} <&-`,
      as: { line: (command) => `${command} < /dev/null`, words: 'an empty list' },
      exit: 'own',
      stdout: 'whole',
      stderr: 'own',
    },
    {
      fault: 'Standard input is a directory or closed, and nothing is read from it',
      answers: ['text', 'json', ...onFile],
      line: (command) => `${command} < . 2> /dev/null && ${command} <&- > /dev/null`,
      exit: 'own',
      stdout: 'whole',
      stderr: 'own',
      file: 'new',
    },
    {
      fault: 'Any one read of standard input fails (EIO)',
      answers: ['list'],
      atEvery: { calls: ['read'], on: '$LIST', effect: 'error=EIO' },
      exit: 2,
      stdout: 'beginning',
      stderr: { code: 'stdin.unreadable' },
    },
    {
      fault: 'Any one read of standard input has to wait (EAGAIN)',
      answers: ['list', 'keyed'],
      atEvery: { calls: ['read'], on: '$LIST', effect: 'error=EAGAIN' },
      exit: 'own',
      stdout: 'whole',
      stderr: 'own',
    },
    {
      fault: 'Standard input is not UTF-8',
      answers: ['value', 'list'],
      line: (command) => `${command} < <(printf '2\\xff\\xfe\\xc3\\n')`,
      as: {
        line: (command) => `${command} < <(printf '2\ufffd\ufffd\ufffd\\n')`,
        words: 'the sign U+FFFD in the place of each byte',
      },
      exit: 1,
      stdout: 'whole',
      stderr: 'own',
    },
    {
      fault: 'One line of 1 GB',
      answers: ['value', 'list'],
      line: (command) => `truncate -s 1G ../long; ${command} < ../long`,
      as: { line: (command) => `${command} < <(head -c 20000 /dev/zero)`, words: 'any line that is too long' },
      exit: 1,
      stdout: 'whole',
      stderr: 'own',
      memory: 100,
    },
    {
      fault: 'One line of 1 GB where a key is to stand first',
      answers: ['keyed'],
      line: (command) => `truncate -s 1G ../long; ${command} < ../long`,
      exit: 2,
      stdout: 'nothing',
      stderr: { code: 'list.key-length', args: { line: '1' } },
      memory: 100,
    },
    {
      fault: 'A list of 160 MB',
      answers: ['list'],
      line: (command) => `${command} < <(yes 278112B05000286 | head -n 10000000)`,
      as: { line: (command) => `${command} < /dev/null`, words: 'a list with nothing wrong' },
      exit: 'own',
      stdout: 'whole',
      stderr: { says: '10,000,000 lines, none to be corrected.\n' },
      memory: 100,
    },
  ],
  'Signals and the file of -o': [
    ...Object.entries(signals).map(
      ([signal, exit]): Fault => ({
        fault: `${signal} at any call that opens, writes, closes or renames the file`,
        answers: onFile,
        atEvery: { calls: written, on: '$TWIN', effect: `signal=${signal}` },
        exit,
        stdout: 'nothing',
        stderr: 'nothing',
        file: 'old or new',
      }),
    ),
    {
      fault: 'SIGTERM before the file is opened',
      answers: onFile,
      atEvery: { calls: ['statx'], on: '$FILE', effect: 'signal=SIGTERM' },
      exit: 143,
      stdout: 'nothing',
      stderr: 'nothing',
      file: 'old',
    },
    {
      fault: 'SIGTERM at any read of a list',
      answers: ['list'],
      atEvery: { calls: ['read'], on: '$LIST', effect: 'signal=SIGTERM' },
      exit: 143,
      stdout: 'beginning',
      stderr: 'nothing',
    },
    {
      fault: 'The disk fails (EIO) at any call that opens, writes, closes or renames the file',
      answers: onFile,
      atEvery: { calls: written, on: '$TWIN', effect: 'error=EIO' },
      exit: 2,
      stdout: 'nothing',
      stderr: { code: 'output.failed', args: { reason: 'EIO' } },
      file: 'old',
    },
    ...Object.entries(refusals).map(
      ([errno, stderr]): Fault => ({
        fault: `The system says ${errno} when the file is opened`,
        answers: ['.ics'],
        atEvery: { calls: ['openat'], on: '$TWIN', effect: `error=${errno}` },
        exit: 2,
        stdout: 'nothing',
        stderr,
        file: 'old',
      }),
    ),
    {
      fault: 'The disk is full (ENOSPC) at any call that opens, writes, closes or renames the file',
      answers: onFile,
      atEvery: { calls: written, on: '$TWIN', effect: 'error=ENOSPC' },
      exit: 2,
      stdout: 'nothing',
      stderr: { code: 'file.no-space' },
      file: 'old',
    },
    {
      fault: 'The file goes to a disk of 4 KiB, full with the old file',
      answers: onFile,
      tool: 'unshare --mount',
      line: (command) =>
        apart(`mkdir ../disk && mount -t tmpfs -o size=4k none ../disk && cp * ../disk && cd ../disk
          ${command}; code=$?; rm ../answer/*; cp -a . ../answer; exit $code`),
      exit: 2,
      stdout: 'nothing',
      stderr: { code: 'file.no-space' },
      file: 'old',
    },
    {
      fault: 'The file is larger than `ulimit -f` allows',
      answers: onFile,
      line: (command) => `ulimit -f 1; ${command}`,
      exit: 2,
      stdout: 'nothing',
      stderr: { code: 'file.too-large' },
      file: 'old',
    },
    {
      fault: 'The file goes to a file system that is read-only',
      answers: onFile,
      tool: 'unshare --mount',
      line: (command) => apart(`mount --bind . . && mount -o remount,bind,ro . && cd "$PWD" && ${command}`),
      exit: 2,
      stdout: 'nothing',
      stderr: { code: 'file.read-only' },
      file: 'old',
    },
    {
      fault: 'The folder of the file may not be written to',
      answers: onFile,
      tool: 'an ordinary user',
      line: (command) => `chmod 555 .; ${asOrdinaryUser.join(' ')} ${command}; code=$?; chmod 755 .; exit $code`,
      exit: 2,
      stdout: 'nothing',
      stderr: { code: 'file.not-writable' },
      file: 'old',
    },
    {
      fault: 'A directory bears the name of the file',
      answers: onFile,
      line: (command) =>
        `mv "$FILE" ../kept; mkdir "$FILE"; ${command}; code=$?; rmdir "$FILE" && mv ../kept "$FILE"; exit $code`,
      exit: 2,
      stdout: 'nothing',
      stderr: { code: 'file.not-regular' },
      file: 'old',
    },
  ],
  'Limits and the environment': [
    {
      fault: '`ulimit -v 2000000`',
      answers: ['text', 'json', 'plan', 'value', 'list', ...onFile],
      line: (command) => `ulimit -v 2000000; ${command}`,
      exit: 'own',
      stdout: 'whole',
      stderr: 'own',
      file: 'new',
    },
    {
      fault: '`ulimit -n 24`',
      answers: ['text', 'json', 'plan', 'value', 'list', ...onFile],
      line: (command) => `ulimit -n 24; ${command}`,
      exit: 'own',
      stdout: 'whole',
      stderr: 'own',
      file: 'new',
    },
    {
      fault: 'HOME is not set',
      answers: ['text', 'json', 'value', ...onFile],
      line: (command) => `unset HOME; ${command}`,
      exit: 'own',
      stdout: 'whole',
      stderr: 'own',
      file: 'new',
    },
    {
      fault: 'HOME is a folder that does not exist',
      answers: ['text', 'json', 'value', ...onFile],
      line: (command) => `HOME=/nowhere ${command}`,
      exit: 'own',
      stdout: 'whole',
      stderr: 'own',
      file: 'new',
    },
    ...['Nowhere/Nothing', ':::', '%n'].map(
      (zone): Fault => ({
        fault: `TZ is "${zone}"`,
        answers: ['text', '.ics'],
        line: (command) => `TZ='${zone}' ${command}`,
        as: { line: (command) => `TZ=UTC ${command}`, words: 'UTC' },
        exit: 'own',
        stdout: 'whole',
        stderr: 'own',
        file: 'new',
      }),
    ),
    {
      fault: 'LANG and LC_ALL are nonsense',
      answers: ['text', 'json', 'error', ...onFile],
      line: (command) => `LANG=%n LC_ALL=../../x.y@z ${command}`,
      as: { line: (command) => `LANG=fr ${command}`, words: 'French' },
      exit: 'own',
      stdout: 'whole',
      stderr: 'own',
      file: 'new',
    },
    {
      fault: 'The clock stands in 1970',
      answers: ['text', 'json', ...onFile],
      line: (command) => `CLOCK=1970-01-01T12:00:00Z ${command}`,
      exit: 2,
      stdout: 'nothing',
      stderr: { code: 'date.future', args: { date: '2026-11-03', today: '1970-01-01', service: 'mes' } },
      file: 'old',
    },
    {
      fault: 'The clock stands in 1970, and a plan is asked for',
      answers: ['plan'],
      line: (command) => `CLOCK=1970-01-01T12:00:00Z ${command}`,
      exit: 2,
      stdout: 'nothing',
      stderr: { code: 'date.before-knowledge', args: { date: '1970-01-01', knownSince: '2022-01-01', service: 'mes' } },
    },
    {
      fault: 'The clock stands in 1970, and --today tells the day',
      answers: ['text', 'json', 'plan', ...onFile],
      line: (command) => `CLOCK=1970-01-01T12:00:00Z ${command} --today 2026-11-21`,
      exit: 'own',
      stdout: 'whole',
      stderr: 'own',
      file: 'new',
    },
    {
      fault: 'The clock stands in 2100',
      answers: ['text', 'json', '.pdf'],
      line: (command) => `CLOCK=2100-01-01T12:00:00Z ${command}`,
      as: {
        line: (command) => `${command} --today 2100-01-01`,
        words: '`--today 2100-01-01`: the window is over, the sources are old',
      },
      exit: 1,
      stdout: 'whole',
      stderr: 'own',
      file: 'new',
    },
    {
      fault: 'The clock stands in 2100, and no date is left for a calendar',
      answers: ['.ics'],
      line: (command) => `CLOCK=2100-01-01T12:00:00Z ${command}`,
      exit: 2,
      stdout: 'nothing',
      stderr: { code: 'output.no-dates' },
      file: 'old',
    },
  ],
};
