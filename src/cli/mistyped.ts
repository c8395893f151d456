// What was probably meant by a command or an option that is not known. What was typed is repeated only if it is one of the
// option's own values, or a date.
import { distance } from 'fastest-levenshtein';
import { attempt, OptOutError } from '../core/error.ts';
import { type Command, callOf, commands, longOf, type Option, optionCalled, optionsOf } from './commands.ts';
import { masked, maskedOption } from './mask.ts';
import { readDate } from './read-date.ts';

export function unknownCommand(word: string): OptOutError {
  const names = commands.map(({ name }) => name);
  return new OptOutError('usage.unknown-command', { value: masked(word), suggestion: nearest(word, names) });
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
  const names = optionsOf(command).map((option) => longOf(option.name).slice(2));
  const meant = nearest(typed.replace(/^-+|=.*$/gs, ''), names);
  return new OptOutError('usage.unknown-option', {
    value: maskedOption(typed),
    suggestion: meant && `--${meant}`,
    command: callOf(command),
  });
}

/** The name nearest to what was typed: three keys away at most, and not most of the name; '' where none is. */
function nearest(typed: string, names: readonly string[]): string {
  const far = names.map((name) => distance(typed, name));
  const least = Math.min(...far);
  const name = names[far.indexOf(least)]!;
  return least <= 3 && least < 0.7 * Math.max(typed.length, name.length) ? name : '';
}

/** The two names of the same thing: the date of the information, by the file it is about. */
const counterparts = new Map([
  ['letter-date', 'notice-date'],
  ['notice-date', 'letter-date'],
]);

/** An option that another command takes: which one, and the line as it should be. */
function misplacedOption(command: Command | null, long: string, value: string | undefined): OptOutError | undefined {
  const own = optionCalled(counterparts.get(long) ?? '', command?.options ?? []);
  const home = own ? command : commands.find((each) => each !== command && optionCalled(long, each.options));
  if (!home) return undefined;
  const option = own ?? optionCalled(long, home.options)!;
  const line = [callOf(home), longOf(option.name), ...valueShown(option, value)].join(' ');
  return new OptOutError('usage.option-elsewhere', { option: `--${long}`, command: callOf(command), line });
}

function valueShown({ value, choices }: Option, given: string | undefined): string[] {
  if (value === undefined) return [];
  if (choices) return [given !== undefined && choices.includes(given) ? given : choices[0]!];
  if (value === 'date') return [dateOf(given) ?? '2026-11-03'];
  return [value === 'month' ? '1978-11' : '-'];
}

const dateOf = (value: string | undefined) => (value === undefined ? undefined : attempt(() => readDate(value)));
