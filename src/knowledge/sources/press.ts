// Press, associations, testimony, and other programs.
import { firstReading, type Source, secondReading } from './source.ts';

export const press = {
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
  'curatelle-2022': {
    title: '[Textes pratiques de 2022 sur la protection juridique des majeurs]',
    publisher: '[Plusieurs auteurs]',
    date: '2022',
    url: null,
    asOf: null,
    ...secondReading,
  },
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
  // Its commit cf0cedd and its pull request 171.
  isocodes: {
    title: 'IsoCodes',
    publisher: 'IsoCodes',
    date: null,
    url: null,
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
  // Its commit 053f812 and its pull request 242.
  localflavor: {
    title: 'django-localflavor',
    publisher: 'django-localflavor',
    date: null,
    url: null,
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
