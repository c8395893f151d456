// Where one goes, writes or calls: every address and telephone number that a sentence names, with what bears it.
import type { Service } from './record.ts';

export interface AddressRecord {
  readonly kind: 'web' | 'email' | 'phone' | 'post';
  /** As one types or dials it; the lines of an envelope. */
  readonly value: string | readonly string[];
  /** What a sentence says instead where it names the site in passing. */
  readonly inPassing?: string;
  /** An address that mail came from: shown, never a link. */
  readonly senderOnly?: true;
  readonly sources: readonly string[];
}

export const addresses = {
  'mes.site': {
    kind: 'web',
    value: 'https://www.monespacesante.fr',
    inPassing: 'monespacesante.fr',
    sources: ['cgu-2025', 'sp-mes'],
  },
  'mes.second-form': {
    kind: 'web',
    value: 'https://www.monespacesante.fr/enrolement/cloture/accueil',
    sources: ['app-2025'],
  },
  'mes.settings': {
    kind: 'web',
    value: 'https://www.monespacesante.fr/mon-compte/informations-de-connexion',
    sources: ['app-2025'],
  },
  'mes.phone': { kind: 'phone', value: '3422', sources: ['cgu-2025', 'sp-mes'] },
  'mes.visio': {
    kind: 'web',
    value: 'https://monespacesante.elioz.fr/3.4/?hash=2463c0eea4bd451816831e4affb28061',
    sources: ['sp-mes'],
  },
  'mes.sender-2022': {
    kind: 'email',
    value: 'assurance-maladie@info.ameli.fr',
    senderOnly: true,
    sources: ['ufc-2022'],
  },
  'dp.portal': { kind: 'web', value: 'https://mesdroits.dossier-pharmaceutique.fr/', sources: ['sp-dp'] },
  'dp.rights-form': {
    kind: 'web',
    value:
      'https://www.ordre.pharmacien.fr/mediatheque/fichiers/dp/dossier-pharmaceutique-formulaire-de-gestion-des-droits',
    sources: ['sp-dp'],
  },
  'dp.access-form': {
    kind: 'web',
    value:
      'https://www.ordre.pharmacien.fr/mediatheque/fichiers/dp/dossier-pharmaceutique-formulaire-d-acces-au-contenu',
    sources: ['sp-dp'],
  },
  'dp.app': {
    kind: 'web',
    value: 'https://www.ordre.pharmacien.fr/le-dossier-pharmaceutique/application-dossier-pharma',
    sources: ['sp-dp'],
  },
  'dp.email': { kind: 'email', value: 'contactdp@ordre.pharmacien.fr', sources: ['sp-dp'] },
  'dp.post': {
    kind: 'post',
    value: [
      'Conseil National de l’Ordre des Pharmaciens',
      'Direction des Technologies en Santé',
      '4 avenue Ruysdaël',
      'TSA 90014',
      '75379 PARIS CEDEX 08',
    ],
    sources: ['sp-dp'],
  },
  'cnil.post': {
    kind: 'post',
    value: ['3 place de Fontenoy', 'TSA 80715', '75334 Paris cedex 07'],
    sources: ['pdp-2025'],
  },
  'dp.support-phone': { kind: 'phone', value: '0 800 083 200', sources: ['ordre-revue-25'] },
  'dp.support-email': { kind: 'email', value: 'supportDP@docaposte.fr', sources: ['ordre-revue-25'] },
  'help.phone': { kind: 'phone', value: '01 53 62 40 30', sources: ['sp-dp'] },
} as const satisfies Record<string, AddressRecord>;
export type AddressId = keyof typeof addresses;

/** Where each service is managed: Mon espace santé's home page, the Ordre's portal. */
export const officialSite = { mes: 'mes.site', dp: 'dp.portal' } as const satisfies Record<Service, AddressId>;
