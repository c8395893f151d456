// What is said of a command line that commander refuses: its errors in the words of the program, and of what was mistyped only
// what cannot be an identifier. Commander's own messages repeat it, and are never printed.
import type { Command, Option } from 'commander';
import { attempt, OptOutError } from '../core/error.ts';
import type { Service } from '../knowledge/record.ts';
import { planCommands } from '../words/facet-options.ts';
import { masked, maskedOption } from '../words/mask.ts';
import { readWholeDate } from '../words/read-date.ts';
import { callOf, type Misuse } from './misuse.ts';
import { holding, nearest } from './nearest.ts';
import { valueOptions } from './validate/validate-options.ts';

/** An error of commander as the program tells it. */
export function usageError({ refusal: { code, message }, command }: Misuse): Error {
  // Only here does a message of commander's serve: it tells the word, and what it may have been.
  const typed = /'(.*)'/s.exec(message)?.[1] ?? '';
  const suggested = /\(Did you mean (?:one of )?([^,?]+)/.exec(message)?.[1];
  switch (code) {
    case 'commander.unknownCommand':
      return unknownCommand(command, typed, suggested);
    case 'commander.unknownOption':
      return unknownOption(command, typed, suggested);
    case 'commander.excessArguments': {
      const value = command.args[command.registeredArguments.length]!;
      const isFile = command.name() === 'validate' && /[./\\]/.test(value);
      return (
        dateAlone(command, value) ??
        (isFile ? new OptOutError('list.file', { value: masked(value) }) : null) ??
        new OptOutError('usage.unexpected-argument', { value: masked(value), command: callOf(command) })
      );
    }
    case 'commander.optionMissingArgument':
    case 'commander.invalidArgument': {
      const option = /--[\w-]+/.exec(message)![0];
      return new OptOutError('usage.missing-value', { option, command: callOf(command) });
    }
    case 'commander.missingArgument': {
      const choices = command.registeredArguments[0]!.argChoices!;
      const example = `${callOf(command)} ${choices[0]}`;
      return new OptOutError('usage.missing-option', { option: choices.join('|'), example });
    }
    default:
      return new Error(code);
  }
}

function unknownCommand(program: Command, typed: string, suggested = ''): OptOutError {
  const named = (name: string) => program.commands.find((each) => each.name() === name);
  const names = program.commands.map((each) => each.name());
  return (
    dateAlone(named('deadline')!, typed) ??
    new OptOutError('usage.unknown-command', {
      value: masked(typed),
      suggestion: holding(typed, names) ?? suggested,
    })
  );
}

/** @param typed the whole word of the command line */
function unknownOption(command: Command, typed: string, suggested = ''): OptOutError {
  const own = [...command.options, ...(command.parent?.options ?? [])];
  const [long = '', value = valueAfter(command, typed)] = typed.split('=', 2);
  if (own.some((option) => option.long === long)) {
    return new OptOutError('usage.no-value', { option: long, command: callOf(command) });
  }
  const elsewhere = misplacedOption(command, long, value);
  if (elsewhere) return elsewhere;
  const names = [...own.map((option) => option.long!.slice(2)), 'help'];
  const held = holding(long.replace(/^-+/, ''), names);
  // Commander compares all that was typed, the value too.
  const near = value === undefined ? undefined : nearest(long.replace(/^-+/, ''), names);
  const suggestion = held !== undefined ? `--${held}` : suggested || (near === undefined ? '' : `--${near}`);
  return new OptOutError('usage.unknown-option', { value: maskedOption(typed), suggestion, command: callOf(command) });
}

const identifierOptions: readonly string[] = Object.values(valueOptions);

/** The two names of the same thing: the date of the information, by the file it is about. */
const counterparts = new Map([
  ['--letter-date', '--notice-date'],
  ['--notice-date', '--letter-date'],
]);

/** An option that another command takes: which one, and the line as it should be; of a value only one of its own, or a date. */
function misplacedOption(command: Command, long: string, value: string | undefined): OptOutError | undefined {
  const program = command.parent ?? command;
  const optionIn = (each: Command, name: string | undefined) => each.options.find((option) => option.long === name);
  const own = optionIn(command, counterparts.get(long));
  const home = own ? command : program.commands.find((each) => optionIn(each, long));
  if (!home) return undefined;
  const option = own ?? optionIn(home, long)!;
  // Each file has a command of its own for its steps.
  const isOfPlans = long === '--service' && Object.values(planCommands).includes(command.name());
  const line = isOfPlans
    ? [program.name(), planCommands[shown(option, value) as Service]]
    : [callOf(home), option.long, ...(option.required ? [shown(option, value)] : [])];
  return new OptOutError('usage.option-elsewhere', { option: long, command: callOf(command), line: line.join(' ') });
}

function shown({ long, argChoices, flags }: Option, value: string | undefined): string {
  // An identifier comes by standard input.
  if (identifierOptions.includes(long!)) return '-';
  if (argChoices) return value !== undefined && argChoices.includes(value) ? value : argChoices[0]!;
  return dayOf(value) ?? flags.replace(/^.*<(.+)>$/, '$1');
}

function valueAfter({ args }: Command, typed: string): string | undefined {
  return args[args.indexOf(typed) + 1];
}

/** A date that stands alone is one whose option was forgotten. */
function dateAlone(command: Command, typed: string): OptOutError | undefined {
  const day = dayOf(typed);
  const dated = command.options.find(({ long }) => long === '--letter-date' || long === '--notice-date');
  if (!day || !dated || command.getOptionValue(dated.attributeName()) !== undefined) return undefined;
  const before = command.args.slice(0, command.registeredArguments.length);
  // Of the letters only a refusal names that day.
  if (before[0] !== undefined && !before[0].endsWith('-refuse')) return undefined;
  const example = [callOf(command), ...before, dated.long, day].join(' ');
  return new OptOutError('usage.missing-option', { option: dated.long!, example });
}

/** The day that a word names, which may be repeated where the word may not. */
const dayOf = (word: string | undefined) => (word === undefined ? undefined : attempt(() => readWholeDate(word)));
