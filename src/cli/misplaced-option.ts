// An option that another command takes: which one, and the line as it should be. What was typed is repeated only if it is
// one of the option's own values, or a date.
import type { Command, Option } from 'commander';
import { attempt, OptOutError } from '../core/error.ts';
import { readDate } from './read-date.ts';

/** The two names of the same thing: the date of the information, by the file it is about. */
const counterparts: Readonly<Record<string, string>> = {
  '--letter-date': '--notice-date',
  '--notice-date': '--letter-date',
};

/** @param typed all words of the command line; undefined where no command knows the option */
export function misplacedOption(command: Command, flag: string, typed: readonly string[]): OptOutError | undefined {
  const program = command.parent ?? command;
  const [name, ...inline] = flag.split('=') as [string, ...string[]];
  const own = command.options.find(({ long }) => long === counterparts[name]);
  const home = own ? command : program.commands.find((each) => each.options.some(({ long }) => long === name));
  if (home === undefined) return undefined;
  const option = own ?? home.options.find(({ long }) => long === name)!;
  const value = inline.length > 0 ? inline.join('=') : typed[typed.indexOf(flag) + 1];
  const line = ['mes-optout', home.name(), option.long!, ...valueShown(option, value)].join(' ');
  const here = command === program ? 'mes-optout' : `mes-optout ${command.name()}`;
  return new OptOutError('usage.option-elsewhere', { option: name, command: here, line });
}

function valueShown(option: Option, value: string | undefined): string[] {
  if (!option.required) return [];
  if (option.argChoices)
    return [value !== undefined && option.argChoices.includes(value) ? value : option.argChoices[0]!];
  if (option.flags.includes('<date>')) return [dateOf(value) ?? '2026-11-03'];
  return [option.flags.includes('<month>') ? '1978-11' : '-'];
}

const dateOf = (value: string | undefined) => (value === undefined ? undefined : attempt(() => readDate(value)));
