// Reads the command line: which command, with which options.
import { OptOutError } from '../core/error.ts';
import { masked } from '../words/mask.ts';
import {
  type Command,
  callOf,
  commands,
  everywhere,
  longOf,
  type Option,
  optionCalled,
  optionsOf,
} from './commands.ts';

export interface CommandLine {
  /** Null where none is named. */
  command: Command | null;
  /** The options given, by name: their values, true for flags. */
  options: Readonly<Record<string, string | true>>;
  /** What follows the name of the command. */
  word: string | undefined;
  /** Help is asked for: of the rest only the command was read. */
  help: boolean;
}

/**
 * The command line, read from left to right.
 * @throws OptOutError `usage.…` for the first word that has no place there, lacks its value or has a wrong one
 */
export async function readCommandLine(args: readonly string[]): Promise<CommandLine> {
  const tokens = tokensOf(args);
  const first = tokens.find(({ option }) => option === null);
  const command = commands.find(({ name }) => name === first?.typed) ?? null;
  const options: Record<string, string | true> = {};
  const line: CommandLine = { command, options, word: undefined, help: false };
  if (tokens.some(({ option }) => option === 'help')) return { ...line, help: true };
  for (const token of tokens) {
    const { typed, option: long, value } = token;
    if (long !== null) {
      const option = optionCalled(long, optionsOf(command));
      if (option === undefined) throw (await import('./mistyped.ts')).unknownOption(command, long, typed, value);
      options[option.name] = valueGiven(option, value, command);
    } else if (command === null) {
      throw (await import('./mistyped.ts')).unknownCommand(typed);
    } else if (token !== first) {
      if (command.argument === undefined || line.word !== undefined) {
        throw (await import('./mistyped.ts')).wordTooMany(command, typed, line);
      }
      if (command.argument !== null) checkChoice(typed, command.argument, command.name);
      line.word = typed;
    }
  }
  return line;
}

/** An option with its value, or (null) another word. */
interface Token {
  /** The whole word. */
  typed: string;
  /** Its long name without dashes, known or not. */
  option: string | null;
  value?: string | undefined;
}

/** The options of all commands: where one does not belong, its value is still known for one. */
const everyOption: readonly (Option | { name: 'help'; short: 'h'; value?: undefined })[] = [
  { name: 'help', short: 'h' },
  ...everywhere,
  ...commands.flatMap(({ options }) => options),
];

/** What stands on a command line: `--name`, `--name value`, `--name=value`, `-qo value`, `-ovalue`, words; only words after `--`. */
function tokensOf(args: readonly string[]): Token[] {
  const tokens: Token[] = [];
  const rest = [...args];
  // What begins like an option is one: the value before it was forgotten.
  const next = () => (rest[0] === undefined || /^-./.test(rest[0]) ? undefined : rest.shift());
  for (let typed = rest.shift(); typed !== undefined && typed !== '--'; typed = rest.shift()) {
    const [, long, glued] = /^--([^=]+)(?:=(.*))?$/s.exec(typed) ?? [];
    if (long !== undefined) {
      const takesNext = glued === undefined && optionCalled(long, everyOption)?.value !== undefined;
      tokens.push({ typed, option: long, value: takesNext ? next() : glued });
    } else if (/^-./.test(typed)) {
      for (let letters = typed.slice(1); letters !== ''; ) {
        const option = everyOption.find(({ short }) => short === letters[0]);
        letters = letters.slice(1);
        const value = option?.value && (letters.replace(/^=/, '') || next());
        tokens.push({ typed, option: option ? longOf(option.name).slice(2) : '', value });
        if (option === undefined || option.value) break;
      }
      // The dash of a word processor.
    } else tokens.push({ typed, option: /^[–—]/.test(typed) ? '' : null });
  }
  return [...tokens, ...rest.map((typed) => ({ typed, option: null }))];
}

function valueGiven(
  { name, value, choices }: Option,
  given: string | undefined,
  command: Command | null,
): string | true {
  const option = longOf(name);
  if (value === undefined) {
    if (given === undefined) return true;
    throw new OptOutError('usage.no-value', { option, command: callOf(command) });
  }
  if (given === undefined) throw new OptOutError('usage.missing-value', { option, command: callOf(command) });
  if (choices) checkChoice(given, choices, option);
  return given;
}

function checkChoice(value: string, allowed: readonly string[], option: string): void {
  if (!allowed.includes(value)) throw new OptOutError('usage.bad-value', { value: masked(value), option, allowed });
}
