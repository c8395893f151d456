// Where a text names an address of the table, and what opens it.
import { type AddressId, type AddressRecord, addresses } from '../knowledge/addresses.ts';
import { at } from '../words/address.ts';

/** A part of a text; with `href` where it names what a click opens. */
export interface Stretch {
  text: string;
  href: string | null;
}

/**
 * A text cut at the addresses that it names. The support line's four digits stay text: they stand in every other
 * sentence, and a link at each would be in the way.
 * @example stretches('À contactdp@ordre.pharmacien.fr.')[1] // { text: 'contactdp@ordre.pharmacien.fr', href: 'mailto:contactdp@ordre.pharmacien.fr' }
 */
export function stretches(text: string): Stretch[] {
  return text
    .split(anyNamed)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, href: named.get(part) ?? null }));
}

/** What opens an address, or null: nothing opens an envelope, and nobody answers where mail only came from. */
export function hrefOf({ kind, value, senderOnly }: AddressRecord): string | null {
  if (senderOnly || typeof value !== 'string') return null;
  return `${{ web: '', email: 'mailto:', phone: 'tel:', post: '' }[kind]}${value.replaceAll(' ', '')}`;
}

const named = new Map(
  (Object.entries(addresses) as [AddressId, AddressRecord][]).flatMap(([id, record]) => {
    const href = id === 'mes.phone' ? null : hrefOf(record);
    if (href === null) return [];
    return [at(id), ...(record.inPassing === undefined ? [] : [record.inPassing])].map((form) => [form, href] as const);
  }),
);

/** The longest first: one address may begin with another. */
const anyNamed = new RegExp(
  `(${[...named.keys()]
    .sort((one, other) => other.length - one.length)
    .map((form) => form.replace(/[.*+?^$()[\]{}|\\/]/g, '\\$&'))
    .join('|')})`,
);
