// How a sentence names an address.
import { type AddressId, addresses } from '../knowledge/addresses.ts';

/**
 * As a sentence says it: the lines of an envelope one after the other, no number cut in two at the end of a line.
 * @example at('dp.email') // 'contactdp@ordre.pharmacien.fr'
 */
export function at(id: AddressId): string {
  const { value } = addresses[id];
  return (typeof value === 'string' ? [value] : value)
    .map((line) => (/\d/.test(line) ? line.replaceAll(' ', '\u00a0') : line))
    .join(', ');
}
