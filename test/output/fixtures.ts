// Answers as the formats receive them, rich enough to try a layout: both languages, long names, plans that fill pages.
import { calendarDate } from '../../src/core/calendar-date.ts';
import type { PrintedAnswer } from '../../src/output/answer.ts';
import type { Cited, Document, DocumentBlock, DocumentStep } from '../../src/output/document.ts';
import type { PhoneSheet } from '../../src/output/pdf/phone-sheet.ts';
import { qrCode } from '../../src/output/pdf/qr-code.ts';
import type { SheetExtras, SheetOptions } from '../../src/output/pdf/sheet-layout.ts';
import type { Lang } from '../../src/words/lang.ts';
import type { Letter } from '../../src/words/letter.ts';
import { english, french } from '../words/languages.ts';

export const today = calendarDate('2026-11-21');

const timeline = {
  start: calendarDate('2026-11-03'),
  today,
  safeLastDay: calendarDate('2026-12-14'),
  cites: [1],
};

const frenchAnswer: Document = {
  lang: 'fr',
  title: 'Mon espace santé : refuser, pour un enfant',
  blocks: [
    { kind: 'paragraph', text: 'Pour un enfant mineur, par le représentant légal.', cites: [] },
    {
      kind: 'paragraph',
      strong: true,
      text: 'Vous pouvez vous opposer jusqu’au lundi 14 décembre 2026 : il reste 23 jours.',
      cites: [1],
    },
    {
      kind: 'timeline',
      timeline: {
        ...timeline,
        labels: {
          start: 'envoi, 3 nov. 2026',
          today: 'aujourd’hui, 21 nov.',
          safeLastDay: 'dernier jour sûr, 14 déc. 2026',
        },
        text: 'Les six semaines : envoi le mardi 3 novembre 2026, aujourd’hui le samedi 21 novembre, dernier jour sûr le lundi 14 décembre 2026.',
      },
    },
    { kind: 'heading', text: 'À savoir d’abord' },
    {
      kind: 'list',
      items: [
        { text: 'Le refus vaut pour chaque enfant séparément.', cites: [2] },
        { text: 'Un délai dépassé n’empêche rien : la clôture reste possible.', cites: [2, 3] },
      ],
    },
    { kind: 'heading', text: 'Les étapes' },
    {
      kind: 'steps',
      steps: [
        {
          title: 'Ouvrez le site et choisissez «\u202fM’opposer à Mon espace santé\u202f»',
          channel: 'site internet',
          text: 'Le bouton se trouve en bas de la page d’accueil. Si l’adresse directe ne répond pas, passez par l’accueil : www.monespacesante.fr.',
          cites: [3],
          notes: [
            { text: 'Le même bouton sert à refuser et à fermer un profil jamais activé.', cites: [3] },
            { text: 'Chaque enfant a son propre code : recommencez pour chacun.', cites: [4] },
          ],
        },
        {
          title: 'Demandez un code provisoire',
          channel: 'site internet',
          text: 'Saisissez le numéro, la date de naissance, le type de carte et le numéro de série ; choisissez l’envoi par courriel ou par SMS.',
          cites: [2, 3],
          notes: [{ text: 'Le code a 12 caractères et ne sert qu’une fois.', cites: [2] }],
        },
        {
          title: 'Confirmez le refus, puis gardez le justificatif',
          channel: 'site internet',
          text: 'Un justificatif au format PDF est mis à votre disposition : téléchargez-le.',
          cites: [1],
          notes: [],
        },
      ],
    },
    { kind: 'heading', text: 'Sources' },
    {
      kind: 'sources',
      items: [
        {
          number: 1,
          text: 'Code de la santé publique, article R. 1111-28, Légifrance. Lu le 21 novembre 2026 dans une copie, état au 1er janvier 2026.',
          url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000043914189',
        },
        {
          number: 2,
          text: 'Conditions générales d’utilisation de Mon espace santé, Cnam, 2025. Lu le 21 novembre 2026 dans une copie.',
          url: 'https://www.monespacesante.fr/conditions-generales-utilisation',
        },
        {
          number: 3,
          text: 'Foire aux questions «\u202fRefuser ou fermer\u202f», Mon espace santé, janvier 2026. Lu le 21 novembre 2026 dans une copie.',
          url: 'https://www.monespacesante.fr/questions-frequentes?page=65',
        },
        { number: 4, text: 'Réponse d’un conseiller du 3422, témoignage, 2022.', url: null },
      ],
    },
  ],
};

const englishAnswer: Document = {
  lang: 'en',
  title: 'Dossier pharmaceutique: closing it, for yourself',
  blocks: [
    { kind: 'paragraph', text: 'For yourself.', cites: [] },
    {
      kind: 'paragraph',
      strong: true,
      text: 'The six weeks are over; closing stays possible at any time.',
      cites: [1],
    },
    {
      kind: 'timeline',
      timeline: {
        start: calendarDate('2026-07-01'),
        today,
        safeLastDay: calendarDate('2026-08-11'),
        cites: [1],
        labels: { start: 'delivered, 1 July 2026', today: 'today, 21 Nov', safeLastDay: 'last safe day, 11 Aug 2026' },
        text: 'The six weeks: delivered on Wednesday 1 July 2026, last safe day Tuesday 11 August 2026, today Saturday 21 November 2026.',
      },
    },
    { kind: 'heading', text: 'Steps' },
    {
      kind: 'steps',
      steps: [
        {
          title: 'Open the portal of the Ordre («\u202fMon Dossier Pharmaceutique\u202f»)',
          channel: 'web',
          text: 'Sign in with FranceConnect, then choose “close my record”.',
          cites: [1, 2],
          notes: [{ text: 'A pharmacy can no longer close it since 19 June 2024.', cites: [2] }],
        },
        {
          title: 'Keep the confirmation',
          channel: 'web',
          text: 'Note the day, or keep a screenshot.',
          cites: [2],
          notes: [],
        },
      ],
    },
    { kind: 'heading', text: 'Sources' },
    {
      kind: 'sources',
      items: [
        {
          number: 1,
          text: 'Code de la santé publique, article R. 1111-20-2, Légifrance.',
          url: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006072665/',
        },
        {
          number: 2,
          text: 'Ordre national des pharmaciens, portal of the Dossier pharmaceutique & its notice <2026>.',
          url: 'https://www.mondp.fr',
        },
      ],
    },
  ],
};

/** Seventeen steps with notes: pages turn inside the list, and a heading would stand alone if it were let. */
function long(lang: Lang): Document {
  const base = lang === 'fr' ? frenchAnswer : englishAnswer;
  const step = (number: number): DocumentStep => ({
    title:
      lang === 'fr'
        ? `Étape d’essai avec un titre assez long pour occuper deux lignes entières de la feuille imprimée, numéro ${number}`
        : `A trial step whose title is long enough to take two whole lines of the printed sheet, number ${number}`,
    channel: lang === 'fr' ? 'téléphone' : 'phone',
    text:
      lang === 'fr'
        ? 'Appelez le 3422, «\u202fservice gratuit + prix d’un appel\u202f», du lundi au vendredi de 8 h 30 à 17 h 30. '
            .repeat(1 + (number % 3))
            .trim()
        : 'Call 3422, “free service + price of a call”, Monday to Friday, 8:30 to 17:30. '
            .repeat(1 + (number % 3))
            .trim(),
    cites: [1, 2],
    notes: Array.from({ length: number % 4 }, (_, note) => ({
      text:
        lang === 'fr'
          ? `Remarque ${note + 1} : l’Œuvre de Mme Aÿ-Ghyß coûte 12 € → ça va\u202f!`
          : `Note ${note + 1}: the office of Ms Nguyễn-Kovačević-Śliwińska costs €12 → fine.`,
      cites: [2],
    })),
  });
  const blocks = base.blocks.map(
    (block): DocumentBlock =>
      block.kind === 'steps' ? { ...block, steps: Array.from({ length: 17 }, (_, index) => step(index + 1)) } : block,
  );
  return {
    ...base,
    title:
      lang === 'fr'
        ? 'Mon espace santé : fermer un profil actif et demander l’effacement des données, pour un majeur protégé'
        : 'Mon espace santé: closing an active profile and asking for its data to be deleted, for a protected adult',
    blocks,
  };
}

/** Without steps, timeline or sources: an answer can be a title and a sentence. */
const bare: Document = {
  lang: 'fr',
  title: 'Mon espace santé : vérifier',
  blocks: [{ kind: 'paragraph', text: 'Rien à faire aujourd’hui.', cites: [] }],
};

export const documents = {
  french: frenchAnswer,
  english: englishAnswer,
  longFrench: long('fr'),
  longEnglish: long('en'),
  bare,
} satisfies Record<string, Document>;

export const labels = { fr: french.paper, en: english.paper } satisfies Record<Lang, SheetOptions['labels']>;

/** The same as paper is given it: what is to be done apart from what there is to know. */
export function printed({ lang, title, blocks }: Document): PrintedAnswer {
  const [first] = blocks.filter((block) => block.kind === 'paragraph' && block.strong);
  const verdict = (first ?? blocks[0]) as Cited;
  const steps = blocks.flatMap((block) => (block.kind === 'steps' ? block.steps : []));
  const at = (kind: DocumentBlock['kind']) => {
    const found = blocks.findIndex((block) => block.kind === kind);
    return found < 0 ? blocks.length : found - 1;
  };
  return {
    lang,
    title,
    verdict: { text: verdict.text, cites: verdict.cites },
    when: blocks.filter(({ kind }) => kind === 'timeline'),
    steps: steps.map(({ title: does, channel, text, cites, notes }, index) => ({
      id: `step-${index + 1}`,
      title: does,
      channel: channel!,
      detail: { text, cites },
      acts: notes,
      more: [],
      needs: [],
    })),
    apart: [],
    phone: null,
    means: [],
    next: [],
    from: { situation: { service: 'mes' }, useful: (each) => each },
    basis: { unconfirmed: 0, sources: 0, from: today, to: today },
    details: blocks,
    beyond: blocks.slice(0, at('steps')).filter((block) => block !== verdict && block.kind !== 'timeline'),
    sources: blocks.slice(at('sources')),
  };
}

const words = { fr: french, en: english };

/** What only paper adds to it: the first step has the cards and what it needs, the second the page that it opens. */
export function extrasFor({ lang, blocks }: Document): SheetExtras {
  const { paper } = words[lang];
  const count = blocks.flatMap((block) => (block.kind === 'steps' ? block.steps : [])).length;
  const cards = (['photo', 'plain'] as const).map((card) => ({ card, ...paper.cards[card] }));
  const code = { ...qrCode('https://www.monespacesante.fr', paper.code), written: false };
  const steps = Array.from({ length: count }, (_, index) => [
    `step-${index + 1}`,
    {
      needs: index === 0 ? paper.needs({ things: [paper.doneOn, paper.next] }) : null,
      cards: index === 0 ? cards : [],
      code: index === 1 ? code : null,
    },
  ]);
  return {
    name: paper.name({ for: 'child' }),
    foot: paper.asOf({ date: today }),
    steps: Object.fromEntries(steps),
    site: count === 0 ? { ...code, caption: paper.site.mes } : null,
    phone: { sheet: calls[lang], isWay: lang === 'en' },
    next: [paper.site.dp],
  };
}

const calls: Record<Lang, PhoneSheet> = {
  fr: {
    title: 'La fiche du téléphone : 3422',
    facts: [{ text: 'Le 3422 répond du lundi au vendredi.', cites: [4] }],
    parts: [
      {
        heading: 'À dire',
        items: [
          '«\u202fJe veux m’opposer à la création de Mon espace santé.\u202f»',
          '«\u202fPour mon enfant, dont je suis le représentant légal.\u202f»',
        ],
      },
      {
        heading: 'À demander',
        items: [
          '«\u202fPouvez-vous m’envoyer une confirmation écrite\u202f?\u202f»',
          '«\u202fQuelle est la référence de ma demande\u202f?\u202f»',
        ],
      },
    ],
    record: {
      heading: 'À noter',
      lines: ['Jour et heure', 'Nom ou numéro de l’agent', 'Référence'],
      boxes: ['Confirmation écrite demandée'],
    },
  },
  en: {
    title: 'Phone sheet: 3422',
    facts: [],
    parts: [
      { heading: 'Say', items: ['“I want to close my profile.”'] },
      { heading: 'Ask', items: ['“Please confirm it in writing.”'] },
    ],
    record: {
      heading: 'Note',
      lines: ['Day and time', 'Agent', 'Reference'],
      boxes: ['Written confirmation asked for'],
    },
  },
};

const letter: Letter = {
  lang: 'fr',
  title: 'Demande de clôture de Mon espace santé',
  sender: [[{ blank: 'Prénom et nom' }], [{ blank: 'Adresse' }], [{ blank: 'Code postal et ville' }]],
  addressee: [
    'Caisse nationale de l’assurance maladie',
    'Délégué à la protection des données',
    '26, avenue du Professeur-André-Lemierre',
    '75986 Paris Cedex 20',
  ],
  placeAndDate: ['Fait à ', { blank: 'lieu' }, ', le ', { blank: 'date' }],
  sending: 'Lettre recommandée avec avis de réception',
  subject: 'Objet\u202f: opposition à la création de Mon espace santé et demande de confirmation écrite',
  references: [
    'Références\u202f: article R. 1111-28 du code de la santé publique\u202f; article 21 du règlement (UE) 2016/679 (RGPD)',
  ],
  salutation: 'Madame, Monsieur,',
  body: [
    'Par la présente, je m’oppose à la création de Mon espace santé à mon nom, comme le prévoit l’article R. 1111-28 du code de la santé publique.',
    [
      'Mon numéro de sécurité sociale est le ',
      { blank: 'numéro de sécurité sociale' },
      ' et je suis né(e) le ',
      { blank: 'date de naissance' },
      '.',
    ],
    'Je vous demande\u202f:',
    {
      items: [
        'de prendre acte de mon opposition\u202f;',
        'de m’en adresser une confirmation écrite, datée\u202f;',
        ['de l’envoyer à l’adresse ci-dessus ou à ', { blank: 'adresse de courriel' }, '.'],
      ],
    },
  ],
  closing: 'Je vous prie d’agréer, Madame, Monsieur, l’expression de mes salutations distinguées.',
  signature: ['Signature'],
  enclosures: ['Pièce jointe\u202f: copie d’une pièce d’identité (si elle est demandée).'],
};

/** Its addressee is a blank, its body turns the page. */
const longLetter: Letter = {
  ...letter,
  sender: [
    'Mme Éléonore Nguyễn-Kovačević de La Rochefoucauld-Śliwińska',
    '12 bis, rue du Général-de-Gaulle, bâtiment C',
    '67000 Strasbourg',
  ],
  addressee: [
    [{ blank: 'Nom de la caisse' }],
    [{ blank: 'Service' }],
    [{ blank: 'Adresse' }],
    [{ blank: 'Code postal et ville' }],
  ],
  body: [
    ...Array.from({ length: 12 }, () => letter.body).flat(),
    { boxes: ['par lettre', ['autre : ', { blank: 'autre' }]] },
  ],
};

export const letters = { letter, longLetter } satisfies Record<string, Letter>;
