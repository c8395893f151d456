// How the command line names what is said of a case.
import type { Service } from '../knowledge/record.ts';

/** The command that plans, by the file. */
export const planCommands: Readonly<Record<Service, string>> = { mes: 'checklist', dp: 'dp' };
const startOptions: Readonly<Record<Service, string>> = { mes: '--letter-date', dp: '--notice-date' };

/**
 * The words that tell a facet and its value; none for a value that says nothing.
 * @example optionOf('mes', 'codeState', 'no') // ['--code-state', 'no']
 * @example optionOf('mes', 'deaf', true) // ['--deaf']
 */
export function optionOf(service: Service, facet: string, value: string | boolean | null): string[] {
  if (value === null || value === false) return [];
  const name = facet === 'startDate' ? startOptions[service] : dashed(facet);
  return value === true ? [name] : [name, value];
}

/**
 * How an error names the choices of a case that do not go together; what is worked out is no choice.
 * @example facetOptions(['goal=limit', 'profile=refused', 'window=none']) // '--goal limit, --profile refused'
 */
export function facetOptions(facets: readonly string[]): string {
  return facets
    .map((facet) => facet.split('=') as [string, string])
    .filter(([name, value]) => name !== 'window' && value !== 'false')
    .map(([name, value]) => (value === 'true' ? dashed(name) : `${dashed(name)} ${value}`))
    .join(', ');
}

/** @example dashed('codeState') // '--code-state' */
function dashed(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
