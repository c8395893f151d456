// Errors, in English: what is wrong, and what to do next.
import type { Errors } from '../words.ts';
import { dateInYear, longDate, months } from './dates.ts';

const list = (values: string | readonly string[] | undefined) => [values ?? []].flat().join(', ');
const shapes = 'Write for instance 2026-11-03, 03/11/2026 or 3 November 2026.';

const monthNames = (numbers: string | readonly string[] | undefined) =>
  [numbers ?? []]
    .flat()
    .map((number) => months[Number(number) - 1])
    .join(' or ');

export const errors: Errors = {
  'date.shape': (a) => `the date “${a.value}” cannot be read. ${shapes}`,
  'date.month': (a) => `in “${a.value}” the month cannot be read: ${monthNames(a.months)}? Write it in full.`,
  'date.not-whole': (a) => `a whole date is needed here, with its year, and not “${a.value}”. ${shapes}`,
  'date.two-digit-year': (a) => `the year of “${a.value}” has only two digits. ${shapes}`,
  'date.impossible': (a) => `the day “${a.value}” is not in the calendar. Check the day and the month.`,
  'date.weekday': (a) =>
    `in “${a.value}” the day of the week does not fit: it is ${longDate(a.date as string)}. Check the date.`,
  'date.future': (a) =>
    `the date ${dateInYear(a.date as string)} is after today (${dateInYear(a.today as string)}). Check the date ${a.service === 'dp' ? 'of the e-mail or of the handing over' : 'of the letter'}.`,
  'date.before-rule': (a) =>
    a.service === 'dp'
      ? `the date ${dateInYear(a.date as string)} is before 5 April 2023, when automatic opening of the Dossier pharmaceutique began. Check the year.`
      : `the date ${dateInYear(a.date as string)} is before 1 January 2022, when Mon espace santé and its six weeks began. Check the year.`,
  'date.before-knowledge': (a) =>
    `our sources do not go back to ${dateInYear(a.date as string)}, only to ${dateInYear(a.knownSince as string)}. Choose a later --today.`,
  'situation.value': (a) => `the value given for “${a.facet}” is not known. Possible values: ${list(a.allowed)}.`,
  'situation.contradiction': (a) => `these choices do not go together: ${a.chosen}. Try --goal ${a.suggest}.`,
  'situation.not-known-then': (a) =>
    `our sources describe --goal ${a.goal} only after ${dateInYear(a.until as string)}. Choose another goal, or a later --today.`,
  'situation.since': (a) =>
    `--since (the day of the refusal or closing) goes with ${a.service === 'dp' ? '--file' : '--profile'} refused or closed, and cannot be after today.`,
  'situation.since-day': (a) =>
    a.why === 'rule'
      ? `“${a.since}” does not settle it: a refusal or closing made before ${dateInYear(a.madeBefore as string)} holds for three years; for a later one no end was found. Give the day, for instance 15/02/2023.`
      : `“${a.since}” does not settle it: this refusal holds for three years, counted from the day. Give the day, for instance 15/02/2023.`,
  'date.no-day': (a) => `“${a.value}” does not tell the day, and the days are counted from it. ${shapes}`,
  'letter.not-then': (a) =>
    `this letter has no source before ${dateInYear(a.validFrom as string)}. Choose a later --today.`,
  'birth.shape': 'the month of birth cannot be read. Write for example --birth 1978-11.',
  'list.key-digits': (a) =>
    `on line ${a.line}, the key has eight digits or more: it could be the number itself. Choose shorter keys.`,
  'list.key-code': (a) =>
    `on line ${a.line}, the key looks like a provisional code: it could be one. Choose shorter keys.`,
  'list.key-length': (a) => `on line ${a.line}, the key is too long. Put a tab between the key and the value.`,
  'list.no-key': (a) => `on line ${a.line}, there is no key. With --keyed, each line is a key, a tab, then the value.`,
  'list.no-column': (a) =>
    `this is a table of ${a.columns} columns, and which one to check is not known. Add --column NAME, or --column N.`,
  'list.open-quote': (a) =>
    `on line ${a.line}, a quote is not closed, or not doubled inside its cell. Correct it, then start again.`,
  'list.row-length': (a) =>
    `on line ${a.line}, the row is longer than 1 MB. Often the cause is a quote that is not closed.`,
  'list.file': (a) =>
    `“${a.value}” is not expected here: a list is read from standard input. For example: mes-optout validate --nir - --list < FILE.`,
  'usage.no-command': 'no command.',
  'usage.unknown-command': (a) =>
    `unknown command “${a.value}”.${a.suggestion ? ` Did you mean “${a.suggestion}”?` : ''} The list: mes-optout help.`,
  'usage.unknown-option': (a) =>
    `unknown option “${a.value}”.${a.suggestion ? ` Did you mean “${a.suggestion}”?` : ''} The list: ${a.command} --help.`,
  'usage.option-elsewhere': (a) => `${a.option} does not go with ${a.command}. Try: ${a.line}.`,
  'usage.unexpected-argument': (a) => `“${a.value}” is one too many here. How to use it: ${a.command} --help.`,
  'usage.missing-value': (a) => `a value is missing after ${a.option}. How to use it: ${a.command} --help.`,
  'usage.no-value': (a) => `${a.option} takes no value. How to use it: ${a.command} --help.`,
  'usage.bad-value': (a) =>
    `the value “${a.value}” does not go with ${a.option}.${a.suggestion ? ` Did you mean “${a.suggestion}”?` : ''} Possible values:`,
  'usage.missing-option': (a) => `${a.option} is missing. For instance: ${a.example}.`,
  'usage.conflict': (a) => `${list(a.options)} do not go together. Keep one.`,
  'usage.twice': (a) => `${a.option} is given twice, with two values. Keep one.`,
  'usage.no-use': (a) => `${a.option} has no use with ${a.with}. Leave it out.`,
  'usage.no-use-goal': (a) =>
    `${a.option} changes nothing when the goal is to ${a.goalName}. Leave it out, or name another goal (--goal).`,
  'usage.one-stdin': (a) =>
    `only one value can come from standard input, not ${list(a.options)} together. Call once for each.`,
  'stdin.empty':
    'standard input is empty. Type mes-optout validate at a terminal: what you type there is hidden. Or send a file: mes-optout validate --nir - < FILE',
  'stdin.unreadable': 'standard input cannot be read. Send a text file or the output of a command.',
  'stdin.seen':
    'what is typed here would be seen. At the terminal run “mes-optout validate” without --no-input, with its messages on the screen; else hand the input over by a pipe or from a file.',
  'stdin.second-line': 'the input has more than one line. For a list, add --list.',
  'output.extension': (a) =>
    `the name of the file does not tell the format, or tells another than --format. End the name in ${list(a.allowed)}, or add --format.`,
  'output.format': (a) => `this command has no answer in the format ${a.format}. Possible formats: ${list(a.allowed)}.`,
  'output.binary': 'a PDF cannot be shown in a terminal. Add -o FILE.pdf.',
  'output.no-dates': 'this answer has no date to put in a calendar. Give for instance the date of the letter.',
  'file.exists': 'this file exists already. Choose another name, or add --force to replace it.',
  'file.not-regular':
    'this is not an ordinary file (a folder, a device…): nothing is written there. Choose another name.',
  'file.no-folder': 'the folder of this file does not exist. Create it, or choose another name.',
  'file.not-writable': 'this file cannot be written here. Choose a folder of your own.',
  'file.read-only': 'this disk is read-only. Choose a folder on another disk.',
  'file.name-too-long': 'the name of this file is too long. Choose a shorter one.',
  'file.link-loop': 'this link leads to itself. Choose another name.',
  'file.quota': 'your share of the disk is full: nothing was written. Make room.',
  'file.too-large': 'the size of files is limited here: nothing was written. Raise the limit (ulimit -f).',
  'file.too-many-open': 'too many files are open: nothing was written. Close programs, then try again.',
  'file.other-disk': 'this file is on another disk than its folder. Choose another name.',
  'file.in-use': 'another program is using this file. Close it, or choose another name.',
  'file.no-space': 'the disk is full: nothing was written. Make room.',
  'output.failed': (a) => `the answer could not be written (${a.reason}). Make room or choose another output.`,
};
