// Where each service is managed: Mon espace santé's home page, the Ordre's portal. Printed on sheets, also as a QR code.
import type { Service } from './record.ts';

export const officialSites = {
  mes: 'https://www.monespacesante.fr',
  dp: 'https://mesdroits.dossier-pharmaceutique.fr',
} as const satisfies Record<Service, string>;
