// The kinds of options that a command has, told in a language: of each only its name is written where it is used.
import { InvalidArgumentError, Option } from 'commander';
import { OptOutError } from '../core/error.ts';
import type { Help, OptionName } from '../words/words.ts';
import { checkChoice } from './misuse.ts';

export function optionsIn(help: Help) {
  const option = (flags: string) => {
    const made = new Option(flags);
    made.description = help.options[made.attributeName() as OptionName];
    return made;
  };
  const valued = (flags: string, value: keyof Help['values'], parse = (typed: string) => typed) =>
    option(`${flags} <${help.values[value]}>`).argParser((typed: string, before: string | undefined) => {
      // What begins like an option is one: the value before it was forgotten.
      if (/^-./.test(typed)) throw new InvalidArgumentError('');
      const parsed = parse(typed);
      if (before !== undefined && before !== parsed) {
        throw new OptOutError('usage.twice', { option: /--[\w-]+/.exec(flags)![0] });
      }
      return parsed;
    });
  const choice = (long: string, choices: readonly string[]) => {
    const made = valued(long, 'code', (typed) => checkChoice(typed, choices, long));
    made.argChoices = [...choices];
    return made;
  };
  return { flag: option, valued, date: (long: string) => valued(long, 'date'), choice };
}
