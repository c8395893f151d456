// The command line as data: the commands, and the options of each. Its reader, help, completion and the manual follow this table.
import { cardTypes, facets, goals, letterKinds } from '../knowledge/facets.ts';
import { services } from '../knowledge/record.ts';
import { langs } from '../words/lang.ts';
import type { CommandName, Help, OptionName } from '../words/words.ts';
import { formats } from './request.ts';

export interface Option {
  name: OptionName;
  short?: string;
  /** What stands for its value in help; a flag has none. */
  value?: keyof Help['values'];
  /** The closed set of its values. */
  choices?: readonly string[];
}

export interface Command {
  name: Exclude<CommandName, 'mes-optout'>;
  options: readonly Option[];
  /** What may follow its name: one of a closed set, or any word (null). */
  argument?: readonly string[] | null;
}

const flag = (name: OptionName): Option => ({ name });
const valued = (name: OptionName, value: keyof Help['values']): Option => ({ name, value });
const choice = (name: OptionName, choices: readonly string[]): Option => ({ name, value: 'code', choices });

/** The options that every command takes. */
export const everywhere: readonly Option[] = [
  choice('lang', langs),
  choice('format', formats),
  flag('json'),
  { name: 'output', short: 'o', value: 'file' },
  flag('force'),
  flag('fillable'),
  valued('today', 'date'),
  flag('noInput'),
  flag('noColor'),
  { name: 'quiet', short: 'q' },
  { name: 'version', short: 'V' },
];

export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type Shell = (typeof shells)[number];

const { mes, dp } = facets;
export const commands: readonly Command[] = [
  { name: 'deadline', options: [valued('letterDate', 'date'), choice('service', services)] },
  {
    name: 'checklist',
    options: [
      valued('letterDate', 'date'),
      choice('for', mes.for),
      choice('goal', goals),
      flag('deleteData'),
      choice('copy', mes.copy),
      choice('profile', mes.profile),
      valued('since', 'date'),
      choice('card', mes.card),
      choice('codeState', mes.codeState),
      choice('contact', mes.contact),
      choice('channel', mes.channel),
      flag('deaf'),
      choice('problem', mes.problem),
    ],
  },
  {
    name: 'dp',
    options: [
      valued('noticeDate', 'date'),
      choice('for', dp.for),
      choice('goal', goals),
      choice('file', dp.file),
      valued('since', 'date'),
      choice('problem', dp.problem),
    ],
  },
  {
    name: 'letter',
    argument: letterKinds,
    options: [choice('service', services), choice('for', mes.for), flag('deleteData'), valued('letterDate', 'date')],
  },
  { name: 'sources', options: [flag('stale')] },
  {
    name: 'validate',
    options: [
      valued('nir', 'value'),
      valued('birth', 'month'),
      valued('cardSerial', 'value'),
      choice('cardType', cardTypes),
      valued('code', 'value'),
      flag('list'),
      flag('all'),
      flag('keyed'),
    ],
  },
  { name: 'completion', argument: shells, options: [] },
  { name: 'help', argument: null, options: [] },
];

/** The options that go with a command. */
export function optionsOf(command: Command | null): Option[] {
  return [...everywhere, ...(command?.options ?? [])];
}

/** @example longOf('letterDate') // '--letter-date' */
export function longOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** The option that is written so, without dashes. */
export function optionCalled<Named extends { name: string }>(
  long: string,
  options: readonly Named[],
): Named | undefined {
  const called = long.replace(/-[a-z]/g, ([, letter]) => letter!.toUpperCase());
  const option = options.find(({ name }) => name === called);
  return option && longOf(option.name) === `--${long}` ? option : undefined;
}

/** How to call a command; the program itself where there is none. */
export const callOf = (command: Command | null) => (command === null ? 'mes-optout' : `mes-optout ${command.name}`);
