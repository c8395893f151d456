// What the six weeks rest on. The other sources stand in identifier-sources.ts and sources.ts.
import { firstReading, type Source } from './source.ts';

export const windowSources = {
  // Read in a copy of Légifrance.
  'code-travail-l3133-1': {
    title: 'Code du travail, article L3133-1',
    publisher: 'République française',
    date: null,
    url: null,
    asOf: null,
    ...firstReading,
  },
  // A snapshot of September 2020 (the day is not given).
  'cpc-640-642': {
    title: 'Code de procédure civile, articles 640 à 642',
    publisher: 'République française',
    date: null,
    url: 'https://github.com/etalab/codes-juridiques-francais',
    asOf: null,
    ...firstReading,
  },
  // LEGI mirror (I and II; III is cut). archeo-lex.fr shows the article entering on 5 April 2023.
  'csp-r1111-20-1': {
    title: 'Code de la santé publique, article R1111-20-1',
    publisher: 'Légifrance',
    date: '2023-04-05',
    url: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006072665/LEGISCTA000026462615/',
    asOf: null,
    ...firstReading,
  },
  // french-business-law.com, complete in French. (R1111-20-5, between the two, was found in its versions before 2023 only.)
  'csp-r1111-20-6': {
    title: 'Code de la santé publique, article R1111-20-6',
    publisher: 'Légifrance',
    date: null,
    url: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006072665/LEGISCTA000026462934/',
    asOf: null,
    ...firstReading,
  },
  // juriblio.fr and french-business-law.com, which agree. Created by decret-2021-1048; no amendment found.
  'csp-r1111-28': {
    title: 'Code de la santé publique, article R1111-28',
    publisher: 'Légifrance',
    date: '2022-01-01',
    url: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006072665/LEGISCTA000032844144/',
    asOf: null,
    ...firstReading,
  },
  // LEGI mirror.
  'csp-r1111-36': {
    title: 'Code de la santé publique, article R1111-36',
    publisher: 'Légifrance',
    date: null,
    url: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006072665/LEGISCTA000032844183/',
    asOf: null,
    ...firstReading,
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
  // The copy was taken after the sheets moved to service-public.gouv.fr, in autumn 2025 or later: its day is unknown.
  'sp-dp': {
    title: 'Dossier pharmaceutique',
    publisher: 'Service-public',
    date: '2024-07-12',
    url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F16033',
    asOf: null,
    ...firstReading,
  },
  'sp-mes': {
    title: 'Qu’est-ce que Mon espace santé (dossier médical partagé) ?',
    publisher: 'Service-public',
    date: '2025-12-31',
    url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F36151',
    asOf: '2025-12-31',
    ...firstReading,
  },
} as const satisfies Record<string, Source>;

export type WindowSourceId = keyof typeof windowSources;
