// All the sources. Those of the two answers that are asked for most stand in files of their own, so that these answers load
// no other: the six weeks (window-sources.ts) and the identifiers (identifier-sources.ts).
import { identifierSources } from './identifier-sources.ts';
import { firstReading, type Source } from './source.ts';
import { windowSources } from './window-sources.ts';

export const sources = {
  ...windowSources,
  ...identifierSources,

  // Law. Addresses are Légifrance's, of the article or of its section; the copies read are named on each record.

  // Read as in force on 1 January 2022; the copy stops before IV 3°.
  'csp-l1111-13-1': {
    title: 'Code de la santé publique, article L1111-13-1',
    publisher: 'Légifrance',
    date: null,
    url: 'https://www.legifrance.gouv.fr/codes/id/LEGIARTI000038886977/2022-01-01/',
    asOf: '2022-01-01',
    ...firstReading,
  },
  // LEGI mirror (third and fourth paragraphs); the first in the text of ordonnance 2020-232.
  'csp-l1111-14': {
    title: 'Code de la santé publique, article L1111-14',
    publisher: 'République française',
    date: null,
    url: null,
    asOf: null,
    ...firstReading,
  },
  // LEGI mirror.
  'csp-l1111-18': {
    title: 'Code de la santé publique, article L1111-18',
    publisher: 'République française',
    date: null,
    url: null,
    asOf: null,
    ...firstReading,
  },
  // LEGI mirror; french-business-law.com agrees.
  'csp-l1111-23': {
    title: 'Code de la santé publique, article L1111-23',
    publisher: 'Légifrance',
    date: null,
    url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000042656004/',
    asOf: null,
    ...firstReading,
  },
  // LEGI mirror; the end of III is cut.
  'csp-r1111-20-2': {
    title: 'Code de la santé publique, article R1111-20-2',
    publisher: 'Légifrance',
    date: null,
    url: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006072665/LEGISCTA000026462615/',
    asOf: null,
    ...firstReading,
  },
  // french-business-law.com, complete in French.
  'csp-r1111-20-3': {
    title: 'Code de la santé publique, article R1111-20-3',
    publisher: 'Légifrance',
    date: null,
    url: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006072665/LEGISCTA000026462615/',
    asOf: null,
    ...firstReading,
  },
  // juriblio.fr for the beginning; the end only in the English translation of french-business-law.com.
  'csp-r1111-20-4': {
    title: 'Code de la santé publique, article R1111-20-4',
    publisher: 'Légifrance',
    date: null,
    url: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006072665/LEGISCTA000026462934/',
    asOf: null,
    ...firstReading,
  },
  // french-business-law.com; the end of the second paragraph only in translation.
  'csp-r1111-20-7': {
    title: 'Code de la santé publique, article R1111-20-7',
    publisher: 'Légifrance',
    date: null,
    url: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006072665/LEGISCTA000026462934/',
    asOf: null,
    ...firstReading,
  },
  // LEGI mirror; the last sentence is cut.
  'csp-r1111-20-9': {
    title: 'Code de la santé publique, article R1111-20-9',
    publisher: 'Légifrance',
    date: null,
    url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000026463846',
    asOf: null,
    ...firstReading,
  },
  // french-business-law.com.
  'csp-r1111-33': {
    title: 'Code de la santé publique, article R1111-33',
    publisher: 'Légifrance',
    date: null,
    url: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006072665/LEGISCTA000032844183/',
    asOf: null,
    ...firstReading,
  },
  // french-business-law.com, in English translation only.
  'csp-r1111-40': {
    title: 'Code de la santé publique, article R1111-40',
    publisher: 'Légifrance',
    date: null,
    url: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006072665/LEGISCTA000043919278/',
    asOf: null,
    ...firstReading,
  },
  // LEGI mirror.
  'csp-r1111-42': {
    title: 'Code de la santé publique, article R1111-42',
    publisher: 'Légifrance',
    date: null,
    url: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006072665/LEGISCTA000043919278/',
    asOf: null,
    ...firstReading,
  },
  // french-business-law.com, in English translation only.
  'csp-r1111-50': {
    title: 'Code de la santé publique, article R1111-50',
    publisher: 'Légifrance',
    date: null,
    url: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006072665/LEGISCTA000043919280/',
    asOf: null,
    ...firstReading,
  },
  'css-r161-33-1': {
    title: 'Code de la sécurité sociale, article R161-33-1',
    publisher: 'République française',
    date: null,
    url: null,
    asOf: null,
    ...firstReading,
  },
  // The beginning of the Journal officiel's text, copied by ma-veille-juridique.com; in force on 5 April 2023.
  'decret-2023-251': {
    title: 'Décret n° 2023-251 du 3 avril 2023 relatif au dossier pharmaceutique',
    publisher: 'République française',
    date: '2023-04-03',
    url: 'https://ma-veille-juridique.com/decret-n-2023-251-du-3-avril-2023-relatif-au-dossier-pharmaceutique/',
    asOf: null,
    ...firstReading,
  },
  // On legal.tricoteuses.fr, with the commentary of accens-avocats.com.
  'decret-2024-468': {
    title: 'Décret n° 2024-468 du 24 mai 2024',
    publisher: 'République française',
    date: '2024-05-24',
    url: 'https://legal.tricoteuses.fr/articles/JORFARTI000049592600',
    asOf: null,
    ...firstReading,
  },
  'senat-01935': {
    title: 'Question n° 01935 de M. Cadic et réponse du ministère',
    publisher: 'Sénat',
    date: '2022-09-29',
    url: 'https://senat.fr/questions/base/2022/qSEQ220701935.html',
    asOf: null,
    ...firstReading,
  },

  // Operators: those who run the two files, and the authorities on data and numbers.

  'ameli-enfant': {
    title: 'Mon espace santé, le carnet de santé numérique de votre enfant',
    publisher: 'Assurance maladie',
    date: null,
    url: 'https://www.ameli.fr/assure/sante/mon-espace-sante/mon-espace-sante-enfant-carnet-sante-numerique',
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
    ...firstReading,
  },

  // Press and testimony.

  'agencergpd-2022': {
    title: 'Les réponses à vos questions sur l’espace numérique de santé et le dossier médical partagé',
    publisher: 'agencergpd.eu',
    date: '2022',
    url: null,
    asOf: null,
    ...firstReading,
  },
  // An opinion of the CNIL, as reported by the hospital's legal department.
  'aphp-2016': {
    title: '[Avis de la CNIL sur le dossier médical partagé]',
    publisher: 'AP-HP',
    date: '2016',
    url: 'https://affairesjuridiques.aphp.fr/?p=619099',
    asOf: null,
    ...firstReading,
  },
  // On a decision of the Conseil d'État that does not concern Mon espace santé.
  beelighted: {
    title: '[Saisir la CNIL : s’adresser d’abord au responsable du traitement]',
    publisher: 'beelighted-avocats.fr',
    date: null,
    url: null,
    asOf: null,
    ...firstReading,
  },
  // The regime before 5 April 2023.
  bnds: {
    title: '[Page sur le dossier pharmaceutique]',
    publisher: 'bnds.fr',
    date: null,
    url: null,
    asOf: null,
    ...firstReading,
  },
  'breizh-info-2022': {
    title: 'Société de contrôle. Comment s’opposer à Mon Espace Santé (ou supprimer mon compte) ?',
    publisher: 'Breizh-info',
    date: '2022-02-10',
    url: null,
    asOf: null,
    ...firstReading,
  },
  // It gives one month for the objection, against csp-r1111-28: not to be followed on that.
  'echelledejacob-2022': {
    title: '[Article sur Mon espace santé, janvier 2022]',
    publisher: 'echelledejacob.blogspot.com',
    date: '2022-01',
    url: null,
    asOf: null,
    ...firstReading,
  },
  // Made by a language model from the official questions and answers: paraphrases. Never a record's only source.
  'faq-2026': {
    title: 'FAQ-MES',
    publisher: 'fenyo (Hugging Face)',
    date: null,
    url: 'https://huggingface.co/datasets/fenyo/FAQ-MES',
    asOf: null,
    ...firstReading,
  },
  'franceinfo-2022': {
    title: '« Mon espace santé » : ce qu’il faut savoir sur le nouveau dossier médical numérique',
    publisher: 'Franceinfo',
    date: '2022-02-03',
    url: 'https://www.francetvinfo.fr/sante/politique-de-sante/mon-espace-sante-ce-qu-il-faut-savoir-sur-le-nouveau-dossier-medical-numerique_4939902.html',
    asOf: null,
    ...firstReading,
  },
  'ldh-2022': {
    title: 'Pour un consentement ou un refus d’ouverture éclairé',
    publisher: 'LDH',
    date: '2022',
    url: 'https://www.ldh-france.org/pour-un-consentement-ou-un-refus-douverture-eclaire/',
    asOf: null,
    ...firstReading,
  },
  // The regime before 5 April 2023.
  'les-enovateurs': {
    title: '[Clore son dossier pharmaceutique]',
    publisher: 'les-enovateurs.com',
    date: null,
    url: 'https://les-enovateurs.com/supprimer-dossier-pharmaceutique',
    asOf: null,
    ...firstReading,
  },
  // The regime before 5 April 2023; about November 2018.
  'lqp-2018': {
    title: 'Dossier pharmaceutique : l’Ordre fait le bilan',
    publisher: 'Le Quotidien du pharmacien',
    date: '2018',
    url: null,
    asOf: null,
    ...firstReading,
  },
  // Undated; written after a 19 June, 2024 by inference.
  'lqp-2024': {
    title: 'La création de DP devient plus facile',
    publisher: 'Le Quotidien du pharmacien',
    date: null,
    url: null,
    asOf: null,
    ...firstReading,
  },
  // Undated; written after a 3 November, 2025 by inference.
  'lqp-2025': {
    title: 'Le Dossier pharmaceutique rejoint Mon espace santé',
    publisher: 'Le Quotidien du pharmacien',
    date: null,
    url: null,
    asOf: null,
    ...firstReading,
  },
  // The regime before 5 April 2023.
  'moniteur-2016': {
    title: 'J’ouvre un dossier pharmaceutique sans l’accord du patient',
    publisher: 'Le Moniteur des pharmacies',
    date: '2016-11-10',
    url: null,
    asOf: null,
    ...firstReading,
  },
  'moniteur-2023': {
    title: 'Des changements pour le DP à l’ordre du jour',
    publisher: 'Le Moniteur des pharmacies',
    date: '2023-04-28',
    url: null,
    asOf: null,
    ...firstReading,
  },
  'nexus-2022': {
    title: 'Comment « garder la main » sur ses données de santé ? Mode d’emploi',
    publisher: 'Nexus',
    date: '2022-01',
    url: 'https://nexus.fr/?p=16191',
    asOf: null,
    ...firstReading,
  },
  // One person's account, in an article that also quotes cgu-2022.
  'operator-2022': {
    title: '[Témoignage d’un opérateur du 3422]',
    publisher: 'Pièces et main d’œuvre',
    date: '2022-01-12',
    url: null,
    asOf: null,
    ...firstReading,
  },
  // Spring 2023.
  'pharmacien-de-france-2023': {
    title: 'Des nouveautés pour le DP',
    publisher: 'Le Pharmacien de France',
    date: '2023',
    url: null,
    asOf: null,
    ...firstReading,
  },
  // Confused about the code's six weeks: not to be followed on that.
  'rtl-2022': {
    title: '[Article sur Mon espace santé, février 2022]',
    publisher: 'RTL',
    date: '2022-02',
    url: null,
    asOf: null,
    ...firstReading,
  },
  'tf1info-2022': {
    title: '[Article sur Mon espace santé, février 2022]',
    publisher: 'TF1 Info',
    date: '2022-02',
    url: null,
    asOf: null,
    ...firstReading,
  },
  'ticsante-2022': {
    title: '[Article sur les départements pilotes de Mon espace santé]',
    publisher: 'TICsanté',
    date: '2022-01',
    url: 'https://www.ticsante.com/story?ID=6003',
    asOf: null,
    ...firstReading,
  },
  // Number n102088. It gives one month for the objection, against csp-r1111-28: not to be followed on that.
  'ufc-2022': {
    title: 'Mon espace santé : sachez différencier le courriel officiel des arnaques',
    publisher: 'UFC-Que Choisir',
    date: '2022-07',
    url: null,
    asOf: null,
    ...firstReading,
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
