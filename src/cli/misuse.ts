// What commander ends with: a page of the program's own, or a refusal, which is put into words only then (usage-error.ts).
import type { Command, CommanderError } from 'commander';
import { OptOutError } from '../core/error.ts';
import { masked } from '../words/mask.ts';

/** How a command is called, as in `mes-optout deadline`. */
export const callOf = (command: Command): string =>
  command.parent ? `${command.parent.name()} ${command.name()}` : command.name();

/** What commander ends with that is no error: help was asked for, or the version, or no command was named. */
export class Page extends Error {
  readonly page: 'help' | 'version' | 'no-command';
  readonly command: Command;

  constructor(page: Page['page'], command: Command) {
    super(page);
    this.page = page;
    this.command = command;
  }
}

/** A command line that commander refuses. Its own message repeats what was typed, and is never printed. */
export class Misuse extends Error {
  readonly refusal: CommanderError;
  readonly command: Command;

  constructor(refusal: CommanderError, command: Command) {
    super(refusal.code);
    this.refusal = refusal;
    this.command = command;
  }
}

/** What commander ends with, as the program throws it. */
export function ending(refusal: CommanderError, command: Command): Page | Misuse {
  if (refusal.code === 'commander.helpDisplayed') return new Page('help', command);
  if (refusal.code === 'commander.help') return new Page('no-command', command);
  return new Misuse(refusal, command);
}

/** The value, if it is one of those. @throws OptOutError `usage.bad-value` */
export function checkChoice(value: string, allowed: readonly string[], option: string): string {
  if (!allowed.includes(value)) throw new OptOutError('usage.bad-value', { value: masked(value), option, allowed });
  return value;
}
