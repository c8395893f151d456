// Texts of law. Addresses are Légifrance's, of the article or of its section, or that of the copy read.
// "LEGI mirror" is an undated Markdown mirror of LEGI, often cut; juriblio.fr and french-business-law.com bear no date either.
import { firstReading, type Source, secondReading } from './source.ts';

export const law = {
  // Read in a copy of Légifrance.
  'code-civil-372-2': {
    title: 'Code civil, article 372-2',
    publisher: 'République française',
    date: null,
    url: null,
    kind: 'law',
    asOf: null,
    readOn: '2026-11-25',
    copy: 'stored',
  },
  'code-travail-l3133-1': {
    title: 'Code du travail, article L3133-1',
    publisher: 'République française',
    date: null,
    url: null,
    kind: 'law',
    asOf: null,
    ...firstReading,
  },
  // A snapshot of September 2020 (the day is not given).
  'cpc-640-642': {
    title: 'Code de procédure civile, articles 640 à 642',
    publisher: 'République française',
    date: null,
    url: 'https://github.com/etalab/codes-juridiques-francais',
    kind: 'law',
    asOf: null,
    ...firstReading,
  },
  // Read as in force on 1 January 2022; the copy stops before IV 3°.
  'csp-l1111-13-1': {
    title: 'Code de la santé publique, article L1111-13-1',
    publisher: 'Légifrance',
    date: null,
    url: 'https://www.legifrance.gouv.fr/codes/id/LEGIARTI000038886977/2022-01-01/',
    kind: 'law',
    asOf: '2022-01-01',
    ...firstReading,
  },
  // LEGI mirror (third and fourth paragraphs); the first in the text of ordonnance 2020-232.
  'csp-l1111-14': {
    title: 'Code de la santé publique, article L1111-14',
    publisher: 'République française',
    date: null,
    url: null,
    kind: 'law',
    asOf: null,
    ...firstReading,
  },
  // LEGI mirror.
  'csp-l1111-18': {
    title: 'Code de la santé publique, article L1111-18',
    publisher: 'République française',
    date: null,
    url: null,
    kind: 'law',
    asOf: null,
    ...firstReading,
  },
  // LEGI mirror; french-business-law.com agrees.
  'csp-l1111-23': {
    title: 'Code de la santé publique, article L1111-23',
    publisher: 'Légifrance',
    date: null,
    url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000042656004/',
    kind: 'law',
    asOf: null,
    ...firstReading,
  },
  // LEGI mirror (I and II; III is cut). archeo-lex.fr shows the article entering on 5 April 2023.
  'csp-r1111-20-1': {
    title: 'Code de la santé publique, article R1111-20-1',
    publisher: 'Légifrance',
    date: '2023-04-05',
    url: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006072665/LEGISCTA000026462615/',
    kind: 'law',
    asOf: null,
    ...firstReading,
  },
  // LEGI mirror; the end of III is cut.
  'csp-r1111-20-2': {
    title: 'Code de la santé publique, article R1111-20-2',
    publisher: 'Légifrance',
    date: null,
    url: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006072665/LEGISCTA000026462615/',
    kind: 'law',
    asOf: null,
    ...firstReading,
  },
  // french-business-law.com, complete in French.
  'csp-r1111-20-3': {
    title: 'Code de la santé publique, article R1111-20-3',
    publisher: 'Légifrance',
    date: null,
    url: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006072665/LEGISCTA000026462615/',
    kind: 'law',
    asOf: null,
    ...firstReading,
  },
  // juriblio.fr for the beginning; the end only in the English translation of french-business-law.com.
  'csp-r1111-20-4': {
    title: 'Code de la santé publique, article R1111-20-4',
    publisher: 'Légifrance',
    date: null,
    url: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006072665/LEGISCTA000026462934/',
    kind: 'law',
    asOf: null,
    ...firstReading,
  },
  // french-business-law.com, complete in French. (R1111-20-5, between the two, was found in its versions before 2023 only.)
  'csp-r1111-20-6': {
    title: 'Code de la santé publique, article R1111-20-6',
    publisher: 'Légifrance',
    date: null,
    url: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006072665/LEGISCTA000026462934/',
    kind: 'law',
    asOf: null,
    ...firstReading,
  },
  // french-business-law.com; the end of the second paragraph only in translation.
  'csp-r1111-20-7': {
    title: 'Code de la santé publique, article R1111-20-7',
    publisher: 'Légifrance',
    date: null,
    url: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006072665/LEGISCTA000026462934/',
    kind: 'law',
    asOf: null,
    ...secondReading,
  },
  // LEGI mirror; the last sentence is cut.
  'csp-r1111-20-9': {
    title: 'Code de la santé publique, article R1111-20-9',
    publisher: 'Légifrance',
    date: null,
    url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000026463846',
    kind: 'law',
    asOf: null,
    ...firstReading,
  },
  // juriblio.fr and french-business-law.com, which agree. Created by decret-2021-1048; no amendment found.
  'csp-r1111-28': {
    title: 'Code de la santé publique, article R1111-28',
    publisher: 'Légifrance',
    date: '2022-01-01',
    url: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006072665/LEGISCTA000032844144/',
    kind: 'law',
    asOf: null,
    ...firstReading,
  },
  // french-business-law.com.
  'csp-r1111-33': {
    title: 'Code de la santé publique, article R1111-33',
    publisher: 'Légifrance',
    date: null,
    url: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006072665/LEGISCTA000032844183/',
    kind: 'law',
    asOf: null,
    ...firstReading,
  },
  // LEGI mirror.
  'csp-r1111-36': {
    title: 'Code de la santé publique, article R1111-36',
    publisher: 'Légifrance',
    date: null,
    url: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006072665/LEGISCTA000032844183/',
    kind: 'law',
    asOf: null,
    ...firstReading,
  },
  // french-business-law.com, in English translation only.
  'csp-r1111-40': {
    title: 'Code de la santé publique, article R1111-40',
    publisher: 'Légifrance',
    date: null,
    url: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006072665/LEGISCTA000043919278/',
    kind: 'law',
    asOf: null,
    ...firstReading,
  },
  // LEGI mirror.
  'csp-r1111-42': {
    title: 'Code de la santé publique, article R1111-42',
    publisher: 'Légifrance',
    date: null,
    url: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006072665/LEGISCTA000043919278/',
    kind: 'law',
    asOf: null,
    ...firstReading,
  },
  // french-business-law.com, in English translation only.
  'csp-r1111-50': {
    title: 'Code de la santé publique, article R1111-50',
    publisher: 'Légifrance',
    date: null,
    url: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006072665/LEGISCTA000043919280/',
    kind: 'law',
    asOf: null,
    ...firstReading,
  },
  'css-r161-33-1': {
    title: 'Code de la sécurité sociale, article R161-33-1',
    publisher: 'République française',
    date: null,
    url: null,
    kind: 'law',
    asOf: null,
    ...firstReading,
  },
  // LEGI mirror. The regime before 5 April 2023.
  'css-r161-58-11': {
    title: 'Code de la sécurité sociale, article R161-58-11 (ancien)',
    publisher: 'République française',
    date: null,
    url: null,
    kind: 'law',
    asOf: null,
    ...firstReading,
  },
  // Articles 4 and 6, as quoted by insee-nir; hence the address.
  'decret-82-103': {
    title: 'Décret n° 82-103 du 22 janvier 1982',
    publisher: 'République française',
    date: '1982-01-22',
    url: 'http://xml.insee.fr/schema/nir.html',
    kind: 'law',
    asOf: null,
    ...firstReading,
  },
  // The beginning of the Journal officiel's text, copied by ma-veille-juridique.com; in force on 5 April 2023.
  'decret-2023-251': {
    title: 'Décret n° 2023-251 du 3 avril 2023 relatif au dossier pharmaceutique',
    publisher: 'République française',
    date: '2023-04-03',
    url: 'https://ma-veille-juridique.com/decret-n-2023-251-du-3-avril-2023-relatif-au-dossier-pharmaceutique/',
    kind: 'law',
    asOf: null,
    ...firstReading,
  },
  // On legal.tricoteuses.fr, with the commentary of accens-avocats.com.
  'decret-2024-468': {
    title: 'Décret n° 2024-468 du 24 mai 2024',
    publisher: 'République française',
    date: '2024-05-24',
    url: 'https://legal.tricoteuses.fr/articles/JORFARTI000049592600',
    kind: 'law',
    asOf: null,
    ...firstReading,
  },
} as const satisfies Record<string, Source>;
