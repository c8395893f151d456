// Reads the command line: which command, with which options.
import { parseArgs } from 'node:util';
import { OptOutError } from '../core/error.ts';
import { type Command, callOf, commands, everywhere, longOf, type Option, optionsOf } from './commands.ts';
import { masked } from './mask.ts';

export interface CommandLine {
  /** Null where none is named. */
  command: Command | null;
  /** The options given, by name: their values, true for flags. */
  options: Readonly<Record<string, string | true>>;
  /** What follows the name of the command. */
  word: string | undefined;
  /** Help is asked for: nothing else was read. */
  help: boolean;
}

/**
 * The command line, read from left to right.
 * @throws OptOutError `usage.…` for the first word that has no place there
 */
export async function readCommandLine(args: readonly string[]): Promise<CommandLine> {
  const { tokens } = parseArgs({ args: [...args], options: spellings, strict: false, tokens: true });
  const first = tokens.find((token) => token.kind === 'positional');
  const command = commands.find(({ name }) => name === first?.value) ?? null;
  const options: Record<string, string | true> = {};
  const line: CommandLine = { command, options, word: undefined, help: false };
  if (tokens.some((token) => token.kind === 'option' && token.name === 'help')) return { ...line, help: true };
  for (const token of tokens) {
    if (token.kind === 'option') {
      const { name, value } = token;
      const option = optionsOf(command).find((each) => longOf(each.name) === `--${name}`);
      if (option === undefined || (option.value === undefined && value !== undefined)) {
        const { unknownOption } = await import('./mistyped.ts');
        throw unknownOption(command, name, args[token.index]!, value);
      }
      options[option.name] = valueGiven(option, value, command);
    } else if (token === first) {
      if (command === null) throw (await import('./mistyped.ts')).unknownCommand(token.value);
    } else if (token.kind === 'positional') {
      if (command?.words === undefined || line.word !== undefined) throw wordTooMany(command!, token.value);
      if (command.words !== null) checkChoice(token.value, command.words, command.name);
      line.word = token.value;
    }
  }
  return line;
}

/**
 * What cannot be seen of an option where it stands: that a value follows, or what its letter means. Of the options of all
 * commands, so that the value of one that does not belong is known for one.
 */
const spellings: Record<string, { type: 'string' | 'boolean'; short?: string }> = {
  help: { type: 'boolean', short: 'h' },
};
for (const { name, short, value } of [...everywhere, ...commands.flatMap(({ options }) => options)]) {
  if (value || short)
    spellings[longOf(name).slice(2)] = { type: value ? 'string' : 'boolean', ...(short && { short }) };
}

function valueGiven(
  { name, value, choices }: Option,
  given: string | undefined,
  command: Command | null,
): string | true {
  if (value === undefined) return true;
  // What begins like an option is one: the value before it was forgotten.
  if (given === undefined || /^-./.test(given)) {
    throw new OptOutError('usage.missing-value', { option: longOf(name), command: callOf(command) });
  }
  if (choices) checkChoice(given, choices, longOf(name));
  return given;
}

function checkChoice(value: string, allowed: readonly string[], option: string): void {
  if (!allowed.includes(value)) throw new OptOutError('usage.bad-value', { value: masked(value), option, allowed });
}

/** A date that stands alone is one whose option was forgotten. */
function wordTooMany(command: Command, word: string): OptOutError {
  const dated = command.options.find(({ name }) => name === 'letterDate' || name === 'noticeDate');
  if (dated === undefined || !/^(\d{4}-\d\d-\d\d|\d{1,2}\/\d{1,2}\/\d{4})$/.test(word)) {
    return new OptOutError('usage.unexpected-argument', { value: masked(word), command: callOf(command) });
  }
  const option = longOf(dated.name);
  return new OptOutError('usage.missing-option', { option, example: `${callOf(command)} ${option} ${word}` });
}
