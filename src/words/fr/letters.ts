// The letters. They are French whatever the language of the answer: their readers are French offices.
import type { LetterPlan } from '../../core/letter.ts';
import { addresses } from '../../knowledge/addresses.ts';
import type { requestWays } from '../../knowledge/facets.ts';
import type { LetterId } from '../../knowledge/letters.ts';
import type { Letter, LetterBlock, LetterText } from '../letter.ts';
import { typeset } from '../typeset.ts';
import { dateInYear } from './dates.ts';
import { copiesFor } from './persons.ts';
import { typography } from './typography.ts';

/** The letter of a plan, with blanks where only the sender knows. */
export function letterOf(plan: LetterPlan): Letter {
  const { subject, body } = contents[plan.id](plan);
  const letter: Letter = {
    lang: 'fr',
    title: subject,
    sender: plan.service === 'mes' ? [...sender, [{ blank: 'Numéro de sécurité sociale (facultatif)' }]] : sender,
    addressee: addressees[plan.addressee],
    placeAndDate: ['À ', { blank: 'lieu' }, ', le ', { blank: 'date' }],
    sending: 'Lettre recommandée avec avis de réception',
    subject: `Objet : ${subject}`,
    references: [`Référence : code de la santé publique, ${articleList(plan.articles)}`],
    salutation: 'Madame, Monsieur,',
    body: [...body, ...about(plan)],
    closing: 'Je vous prie d’agréer, Madame, Monsieur, l’expression de mes salutations distinguées.',
    signature: ['Signature :'],
    enclosures: enclosures(plan),
  };
  return typeset(letter, typography);
}

const sender: LetterText[] = [
  [{ blank: 'Nom et prénom' }],
  [{ blank: 'Adresse' }],
  [{ blank: 'Code postal et ville' }],
  [{ blank: 'Date de naissance' }],
];

const addressees: Record<LetterPlan['addressee'], LetterText[]> = {
  fund: [
    'À la direction de la caisse',
    [{ blank: 'Nom de la caisse' }],
    [{ blank: 'Adresse' }],
    [{ blank: 'Code postal et ville' }],
  ],
  'fund-dpo': [
    'À la direction ou au DPO de la caisse',
    [{ blank: 'Nom de la caisse' }],
    [{ blank: 'Adresse' }],
    [{ blank: 'Code postal et ville' }],
  ],
  cnop: [...addresses['dp.post'].value],
};

interface Contents {
  subject: string;
  body: LetterBlock[];
}

const confirmation = 'Je vous demande de me confirmer par écrit la prise en compte de cette demande, et sa date.';

const contents: Record<LetterId, (plan: LetterPlan) => Contents> = {
  'mes-refuse': (plan) => ({
    subject: 'opposition à l’ouverture d’un espace numérique de santé (Mon espace santé)',
    body: [
      `${information(plan)}Je m’oppose à l’ouverture ${space(plan)}, en application des articles L1111-13-1 et R1111-28 du code de la santé publique.`,
      `Si cet espace a été ouvert entre-temps, je demande sa clôture, en application de l’article R1111-36.${
        plan.deleteData ? ' Je demande aussi expressément la suppression des données qu’il contient.' : ''
      }`,
      confirmation,
    ],
  }),
  'mes-close': (plan) => ({
    subject: `clôture d’un espace numérique de santé (Mon espace santé)${plan.deleteData ? ' et suppression de ses données' : ''}`,
    body: [
      `Je demande la clôture ${space(plan)}, en application de l’article R1111-36 du code de la santé publique.`,
      ...(plan.deleteData
        ? [
            'Je demande aussi expressément la suppression des données de cet espace. Le même article prévoit qu’il est fait droit à cette demande dans un délai maximum de trois mois. Si l’espace est déjà clos, cette lettre vaut pour la seule suppression.',
          ]
        : []),
      confirmation,
    ],
  }),
  'mes-proof': (plan) => ({
    subject: 'confirmation écrite d’une demande faite par téléphone (Mon espace santé)',
    body: [
      [
        `J’ai appelé le 3422 au sujet ${space(plan)}, le `,
        { blank: 'date' },
        ' à ',
        { blank: 'heure' },
        '. Conseiller : ',
        { blank: 'nom' },
        '.',
      ],
      `J’ai demandé${onBehalf(plan)} :`,
      { boxes: ['le refus de l’ouverture', 'la clôture', otherRequest] },
      'Je vous demande de me confirmer par écrit ce qui est enregistré, et à quelle date.',
    ],
  }),
  'dp-refuse': (plan) => ({
    subject: 'opposition à l’ouverture d’un dossier pharmaceutique',
    body: [
      `${information(plan)}Je m’oppose à l’ouverture ${file(plan)}, en application de l’article R1111-20-1, II, du code de la santé publique.`,
      'Vous trouverez ci-joint le formulaire de gestion des droits rempli. Je vous demande de me notifier la prise en compte de cette opposition.',
    ],
  }),
  'dp-close': (plan) => ({
    subject: 'clôture d’un dossier pharmaceutique',
    body: [
      `Je demande la clôture ${file(plan)}, en application de l’article R1111-20-6 du code de la santé publique.`,
      'Vous trouverez ci-joint le formulaire de gestion des droits rempli. Je vous demande de me notifier la prise en compte effective de cette demande.',
    ],
  }),
  'dp-access': (plan) => ({
    subject: 'accès aux données d’un dossier pharmaceutique',
    body: [
      `En application de l’article R1111-20-4 du code de la santé publique, je vous demande si un dossier pharmaceutique existe ${
        plan.for === 'self' ? 'à mon nom' : 'au nom de la personne nommée ci-dessous'
      }, et ce qu’il contient.`,
      'Je vous demande aussi si une opposition ou une clôture est enregistrée, et à quelle date. Vous trouverez ci-joint le formulaire d’accès rempli.',
    ],
  }),
  'mes-complaint': (plan) =>
    complaint(
      'un espace numérique de santé (Mon espace santé)',
      `J’adresse cette réclamation au sujet ${space(plan)}, au titre des articles R1111-28 et R1111-36 du code de la santé publique.`,
      [
        'depuis quand l’espace est ouvert, et à la suite de quelle demande ;',
        'qui y a eu accès, et quand ;',
        'si un refus ou une clôture est enregistré, et à quelle date ;',
        'ce qui a été fait, ou le sera, à la suite de cette réclamation.',
      ],
    ),
  'dp-complaint': (plan) =>
    complaint(
      'un dossier pharmaceutique',
      `J’adresse cette réclamation au sujet ${file(plan)}, au titre des articles R1111-20-1, R1111-20-3 et R1111-20-4 du code de la santé publique.`,
      [
        'depuis quand le dossier est ouvert, et à la suite de quelle information ;',
        'si une opposition ou une clôture est enregistrée, et à quelle date ;',
        'quelles actions y ont été faites, par qui et quand ;',
        'ce qui a été fait, ou le sera, à la suite de cette réclamation.',
      ],
    ),
  'mes-reminder': (plan) => reminder(plan, ['le refus de l’ouverture', 'la clôture', 'la suppression des données']),
  'dp-reminder': (plan) => reminder(plan, ['le refus de l’ouverture', 'la clôture', 'l’accès aux données']),
};

/** @param about what it is about, in its subject · @param opening its first sentence · @param questions what is to be told */
function complaint(about: string, opening: string, questions: readonly string[]): Contents {
  return {
    subject: `réclamation au sujet d’${about}`,
    body: [
      opening,
      ['À quelle date : ', { blank: 'date' }],
      ['Ce qui s’est passé : ', { blank: 'ce qui s’est passé' }],
      [{ blank: 'Suite' }],
      'Je vous demande de me dire par écrit :',
      { items: questions },
      'Sans réponse, je pourrai saisir la CNIL.',
    ],
  };
}

/** Without its way told, the sender ticks it: a letter never tells one that it does not know. */
function reminder(plan: LetterPlan, asked: readonly string[]): Contents {
  const { service, way } = plan;
  return {
    subject: `relance d’une demande restée sans réponse (${services[service]})`,
    body: [
      [`J’ai demandé${onBehalf(plan)}, le `, { blank: 'date' }, way === undefined ? ' :' : `, ${ways[service][way]} :`],
      { boxes: [...asked, otherRequest] },
      ...(way === undefined ? ['Cette demande a été faite :', { boxes: Object.values(ways[service]) }] : []),
      'Je n’ai pas reçu de réponse écrite. Je renouvelle cette demande et vous prie de me dire par écrit ce qui est enregistré, et à quelle date. Sans réponse, je pourrai saisir la CNIL.',
    ],
  };
}

const services = { mes: 'Mon espace santé', dp: 'dossier pharmaceutique' } as const;

const ways = {
  mes: {
    site: 'sur le site de Mon espace santé',
    phone: 'par téléphone, au 3422',
    letter: 'par lettre',
    email: 'par e-mail',
  },
  dp: {
    site: 'sur le portail de gestion des droits',
    phone: 'par téléphone',
    letter: 'par lettre',
    email: 'par e-mail',
  },
} as const satisfies Record<LetterPlan['service'], Record<(typeof requestWays)[number], string>>;

const otherRequest: LetterText = ['autre demande : ', { blank: 'autre demande' }];

/** For whom one asked, where it was not for oneself. */
const onBehalf = ({ for: person }: LetterPlan) =>
  ({
    self: '',
    child: ' pour l’enfant nommé ci-dessous',
    'protected-adult': ' pour la personne nommée ci-dessous',
  })[person];

/** What the law on the space asks of whoever acts for a protected adult; no text read asks it for a pharmacy file. */
const consulted = { mes: ', après avoir consulté la personne et en tenant compte de son avis', dp: '' } as const;

/** Whose request it is, where it is not the sender's own. */
function about(plan: LetterPlan): LetterBlock[] {
  if (plan.for === 'self') return [];
  const role =
    plan.for === 'child'
      ? 'J’agis comme représentant légal de cet enfant.'
      : `J’agis comme personne chargée de la mesure de protection${consulted[plan.service]}.`;
  return [
    role,
    ['Nom, prénom et date de naissance de la personne concernée : ', { blank: 'nom, prénom, date de naissance' }],
  ];
}

const information = ({ startDate, service }: LetterPlan) =>
  startDate === null
    ? ''
    : `J’ai reçu votre information ${service === 'mes' ? 'datée' : 'délivrée'} ${service === 'mes' ? 'du' : 'le'} ${dateInYear(startDate)}. `;

const space = ({ for: person }: LetterPlan) =>
  person === 'self'
    ? 'de mon espace numérique de santé'
    : 'de l’espace numérique de santé de la personne nommée ci-dessous';

const file = ({ for: person }: LetterPlan) =>
  person === 'self' ? 'de mon dossier pharmaceutique' : 'du dossier pharmaceutique de la personne nommée ci-dessous';

/** What a complaint shows; the papers of the Ordre's own forms. Another letter to the fund encloses nothing that a source names. */
function enclosures({ id, addressee, for: person }: LetterPlan): string[] {
  if (id === 'mes-complaint' || id === 'dp-complaint') return ['Pièces jointes : copies de ce qui montre ces faits.'];
  if (addressee !== 'cnop' || id === 'dp-reminder') return [];
  const papers = ['le formulaire rempli', ...copiesFor(person)];
  return [`Pièces jointes : ${papers.join(' ; ')}.`];
}

function articleList(articles: readonly string[]): string {
  const last = articles.at(-1)!;
  return articles.length === 1 ? `article ${last}` : `articles ${articles.slice(0, -1).join(', ')} et ${last}`;
}
