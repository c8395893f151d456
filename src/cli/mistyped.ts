// What is said of a word that has no place on a command line, and what was probably meant.
import { distance } from 'fastest-levenshtein';
import { attempt, OptOutError } from '../core/error.ts';
import type { Service } from '../knowledge/record.ts';
import { masked, maskedOption } from '../words/mask.ts';
import { readWholeDate } from '../words/read-date.ts';
import { planCommands } from './command-line.ts';
import { type Command, callOf, commands, longOf, type Option, optionCalled, optionsOf } from './commands.ts';

export function unknownCommand(word: string): OptOutError {
  const day = dateOf(word);
  if (day !== undefined) {
    const option = '--letter-date';
    return new OptOutError('usage.missing-option', { option, example: `mes-optout deadline ${option} ${day}` });
  }
  const names = commands.map(({ name }) => name);
  return new OptOutError('usage.unknown-command', { value: masked(word), suggestion: nearest(word, names) });
}

/** A date that stands alone is one whose option was forgotten. @param read what stands before it */
export function wordTooMany(
  command: Command,
  word: string,
  read: { options: Readonly<Record<string, unknown>>; word: string | undefined },
): OptOutError {
  const dated = command.options.find(({ name }) => name === 'letterDate' || name === 'noticeDate');
  const day = dateOf(word);
  if (dated === undefined || read.options[dated.name] !== undefined || day === undefined) {
    return new OptOutError('usage.unexpected-argument', { value: masked(word), command: callOf(command) });
  }
  const option = longOf(dated.name);
  const example = [callOf(command), ...(read.word === undefined ? [] : [read.word]), option, day].join(' ');
  return new OptOutError('usage.missing-option', { option, example });
}

/**
 * @param name what was read as its name, without dashes
 * @param typed the whole word of the command line
 */
export function unknownOption(
  command: Command | null,
  name: string,
  typed: string,
  value: string | undefined,
): OptOutError {
  const elsewhere = misplacedOption(command, name, value);
  if (elsewhere) return elsewhere;
  const names = [...optionsOf(command).map((option) => longOf(option.name).slice(2)), 'help'];
  const meant = nearest(typed.replace(/^[-–—]+|=.*$/gs, ''), names);
  return new OptOutError('usage.unknown-option', {
    value: maskedOption(typed),
    suggestion: meant && `--${meant}`,
    command: callOf(command),
  });
}

/**
 * The name that was meant: one that holds what was typed, or has its letters in another order, or is three keys away at most
 * and not most of itself; '' where there is none.
 */
function nearest(typed: string, names: readonly string[]): string {
  const word = typed.toLowerCase();
  const letters = (text: string) => [...text].sort().join('');
  const alike = names.find((name) => word.length >= 3 && (name.includes(word) || letters(name) === letters(word)));
  if (alike !== undefined) return alike;
  const far = names.map((name) => distance(word, name));
  const least = Math.min(...far);
  const name = names[far.indexOf(least)]!;
  return least <= 3 && least < 0.6 * Math.max(word.length, name.length) ? name : '';
}

/** The two names of the same thing: the date of the information, by the file it is about. */
const counterparts = new Map([
  ['letter-date', 'notice-date'],
  ['notice-date', 'letter-date'],
]);

/** An option that another command takes: which one, and the line as it should be; of a value only one of its own, or a date. */
function misplacedOption(command: Command | null, long: string, value: string | undefined): OptOutError | undefined {
  const own = optionCalled(counterparts.get(long) ?? '', command?.options ?? []);
  const home = own ? command : commands.find((each) => each !== command && optionCalled(long, each.options));
  if (!home) return undefined;
  const option = own ?? optionCalled(long, home.options)!;
  const shown = valueShown(option, value);
  // Each file has a command of its own for its steps.
  const isOfPlans = long === 'service' && Object.values(planCommands).includes(command?.name ?? '');
  const words = isOfPlans ? [planCommands[shown[0] as Service]] : [home.name, longOf(option.name), ...shown];
  const line = ['mes-optout', ...words].join(' ');
  return new OptOutError('usage.option-elsewhere', { option: `--${long}`, command: callOf(command), line });
}

function valueShown({ value, choices }: Option, given: string | undefined): string[] {
  if (value === undefined) return [];
  if (choices) return [given !== undefined && choices.includes(given) ? given : choices[0]!];
  if (value === 'date') return [dateOf(given) ?? '2026-11-03'];
  return [value === 'month' ? '1978-11' : '-'];
}

/** The day that a word names, which may be repeated where the word may not. */
const dateOf = (value: string | undefined) => (value === undefined ? undefined : attempt(() => readWholeDate(value)));
