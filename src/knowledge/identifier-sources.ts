// What the sentences about the three identifiers rest on. The other sources stand in window-sources.ts and sources.ts.
import { firstReading, type Source } from './source.ts';

export const identifierSources = {
  // Articles 4 and 6, as quoted by insee-nir; hence the address.
  'decret-82-103': {
    title: 'Décret n° 82-103 du 22 janvier 1982',
    publisher: 'République française',
    date: '1982-01-22',
    url: 'http://xml.insee.fr/schema/nir.html',
    asOf: null,
    ...firstReading,
  },
  'ameli-regles-identification': {
    title: 'Règles d’identification des assurés',
    publisher: 'Cnam',
    date: '2018-04-12',
    url: null,
    asOf: null,
    ...firstReading,
  },
  // The official source code of the mobile app, in its single commit, f206a1d.
  'app-2025': {
    title: '[Code source de l’application mobile Mon espace santé]',
    publisher: 'Cnam et ministère de la Santé',
    date: '2025-08-27',
    url: 'https://github.com/assurance-maladie-mesdmp/ens-mobile',
    asOf: '2025-08-27',
    ...firstReading,
  },
  // The Cnam's own validator (version 2.0.0, commit 5c91c97) and its issues.
  'cnam-nir-validation': {
    title: 'nir-validation',
    publisher: 'Cnam',
    date: null,
    url: null,
    asOf: null,
    ...firstReading,
  },
  'dss-nir': {
    title: '[Document de la direction de la Sécurité sociale sur le numéro de sécurité sociale]',
    publisher: 'Direction de la Sécurité sociale',
    date: null,
    url: null,
    asOf: null,
    ...firstReading,
  },
  'insee-nir': {
    title: '[Schéma XML de l’Insee, page sur le NIR]',
    publisher: 'Insee',
    date: null,
    url: 'http://xml.insee.fr/schema/nir.html',
    asOf: null,
    ...firstReading,
  },
  'sp-f33078': {
    title: 'Que signifie le numéro de sécurité sociale ?',
    publisher: 'Service-public',
    date: null,
    url: null,
    asOf: null,
    ...firstReading,
  },
  // Read through cnam-nir-validation, which cites Espinasse and Roux; its address opens a neighbouring article of the same issue.
  'courrier-statistiques-n8': {
    title: 'Courrier des statistiques N8',
    publisher: 'Insee',
    date: '2022-11',
    url: 'https://www.insee.fr/fr/information/6665190?sommaire=6665196',
    asOf: null,
    ...firstReading,
  },
  // Its commit cf0cedd and its pull request 171.
  isocodes: {
    title: 'IsoCodes',
    publisher: 'IsoCodes',
    date: null,
    url: null,
    asOf: null,
    ...firstReading,
  },
  // Its commit 053f812 and its pull request 242.
  localflavor: {
    title: 'django-localflavor',
    publisher: 'django-localflavor',
    date: null,
    url: null,
    asOf: null,
    ...firstReading,
  },
  purview: {
    title: 'France health insurance number',
    publisher: 'Microsoft',
    date: null,
    url: null,
    asOf: null,
    ...firstReading,
  },
  'refugies-info': {
    title: '[Page sur le numéro de sécurité sociale provisoire]',
    publisher: 'Réfugiés.info',
    date: null,
    url: null,
    asOf: null,
    ...firstReading,
  },
} as const satisfies Record<string, Source>;

export type IdentifierSourceId = keyof typeof identifierSources;
