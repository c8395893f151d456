// The command that gives the same answer as a conversation: a line to copy, keep or give to someone. Never an identifier.
import type { Situation } from '../../core/situation.ts';
import { facets } from '../../knowledge/facets.ts';
import type { Service } from '../../knowledge/record.ts';

/** The command that plans, by the file. */
export const planCommands: Readonly<Record<Service, string>> = { mes: 'checklist', dp: 'dp' };
const startOptions: Record<Service, string> = { mes: '--letter-date', dp: '--notice-date' };

/**
 * The words of the command line after `mes-optout`; what is at its default is left out.
 * @param everywhere options of all commands that the conversation was started with, such as `--lang en`
 * @example commandWords({ service: 'dp', for: 'self', goal: null, startDate: null, file: 'open', since: null, problem: 'none' }) // ['dp', '--file', 'open']
 */
export function commandWords(situation: Situation, everywhere: readonly string[] = []): string[] {
  const { service, startDate, goal, since, ...said } = situation;
  const defaults = facets[service] as Readonly<Record<string, readonly (string | boolean)[]>>;
  return [
    planCommands[service],
    ...option(startOptions[service], startDate),
    ...option('--goal', goal),
    ...Object.entries(said).flatMap(([facet, value]) =>
      value === defaults[facet]![0] ? [] : option(longOf(facet), value),
    ),
    ...option('--since', since),
    ...everywhere,
  ];
}

function option(name: string, value: string | boolean | null): string[] {
  if (value === null) return [];
  return value === true ? [name] : [name, String(value)];
}

/** @example longOf('letterDate') // '--letter-date' */
function longOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
