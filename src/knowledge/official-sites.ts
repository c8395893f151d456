// The home page of each service's operator: what a sheet prints as an address and as a QR code.
import type { Service } from './record.ts';

export const officialSites = {
  mes: 'https://www.monespacesante.fr',
  dp: 'https://www.ordre.pharmacien.fr',
} as const satisfies Record<Service, string>;
