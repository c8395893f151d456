// The one error class of the program: a code that words/ turns into a sentence, and what the sentence needs.

export type ErrorCode =
  // dates
  | 'date.shape'
  | 'date.month'
  | 'date.not-whole'
  | 'date.two-digit-year'
  | 'date.impossible'
  | 'date.weekday'
  | 'date.future'
  | 'date.before-rule'
  | 'date.before-knowledge'
  // situations
  | 'situation.value'
  | 'situation.contradiction'
  | 'situation.not-known-then'
  | 'situation.since'
  | 'situation.since-day'
  | 'date.no-day'
  | 'letter.not-then'
  // identifiers
  | 'birth.shape'
  | 'list.key-digits'
  | 'list.key-code'
  | 'list.key-length'
  | 'list.no-key'
  | 'list.no-column'
  | 'list.open-quote'
  | 'list.row-length'
  | 'list.file'
  // the command line
  | 'usage.no-command'
  | 'usage.unknown-command'
  | 'usage.unknown-option'
  | 'usage.option-elsewhere'
  | 'usage.unexpected-argument'
  | 'usage.missing-value'
  | 'usage.no-value'
  | 'usage.bad-value'
  | 'usage.missing-option'
  | 'usage.conflict'
  | 'usage.twice'
  | 'usage.no-use'
  | 'usage.no-use-goal'
  | 'usage.one-stdin'
  // streams and files
  | 'stdin.empty'
  | 'stdin.unreadable'
  | 'stdin.second-line'
  | 'stdin.seen'
  | 'output.failed'
  | 'output.extension'
  | 'output.format'
  | 'output.binary'
  | 'output.no-dates'
  // the file of -o: it exists and force was not given; a folder, a device, a pipe stands there; and so on
  | 'file.exists'
  | 'file.not-regular'
  | 'file.no-folder'
  | 'file.not-writable'
  | 'file.read-only'
  | 'file.name-too-long'
  | 'file.link-loop'
  | 'file.quota'
  | 'file.too-large'
  | 'file.too-many-open'
  | 'file.other-disk'
  | 'file.in-use'
  | 'file.no-space';

/** What an error's sentence may name. Never an identifier. */
export type ErrorArgs = Readonly<Record<string, string | readonly string[]>>;

/** A mistake in what was asked, with its code. Everything else that is thrown is a defect of the program. */
export class OptOutError extends Error {
  readonly code: ErrorCode;
  readonly args: ErrorArgs;

  constructor(code: ErrorCode, args: ErrorArgs = {}) {
    super(code);
    this.name = 'OptOutError';
    this.code = code;
    this.args = args;
  }
}

/** What the work gives, or undefined where what it was asked for cannot be. A defect is thrown on. */
export function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof OptOutError) return undefined;
    throw error;
  }
}
