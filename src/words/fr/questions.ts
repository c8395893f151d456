// The questions of the guided conversation, in French.
import type { Questions } from '../question-words.ts';
import { theSpace } from './persons.ts';
import { problems } from './problems.ts';

const whom = {
  ask: 'Pour qui ?',
  why: 'Qui agit, et avec quels papiers : cela dépend de la personne.',
  answers: {
    self: 'Pour moi, ou pour un adulte que j’aide et qui agit lui-même',
    child: 'Pour un enfant mineur',
    'protected-adult': 'Pour un majeur protégé, par la personne chargée de la mesure',
  },
  name: 'La personne',
};
const goalAnswers = {
  null: 'Celui que le programme déduit de la situation',
  refuse: 'Refuser l’ouverture',
  check: 'Vérifier où l’on en est',
  limit: 'Garder, et limiter les accès',
  copy: 'Garder, et prendre une copie',
};
const since = {
  ask: 'Quand ce refus ou cette clôture ?',
  why: 'Les règles ont changé : la date dit lesquelles comptent. L’année ou le mois suffit souvent.',
  none: 'date inconnue',
  name: 'La date du refus ou de la clôture',
};
const problem = {
  ask: 'Qu’est-ce qui coince, ou qu’y a-t-il de particulier ?',
  why: 'La réponse dira quoi faire dans ce cas.',
  none: 'Plus aucune',
  name: 'Une difficulté, ou un cas particulier',
};
/** In the words that people use, where the code of the option has drier ones. */
const theirWords = {
  'no-internet': 'pas d’internet',
  'second-parent': 'parents séparés ou non : c’est l’autre parent qui agit',
  'parents-disagree': 'parents séparés ou non : ils ne sont pas d’accord',
  'minor-secret': 'un mineur veut que des soins restent secrets pour ses parents',
  'turned-18': 'tout juste 18 ans',
  'not-affiliated': 'plus affilié à la sécurité sociale française',
  'leaving-france': 'départ à l’étranger',
};

export const questions: Questions = {
  which: {
    ask: 'De quel fichier s’agit-il ?',
    why: 'Ce sont deux fichiers, et deux demandes à part.',
    answers: {
      mes: 'Mon espace santé (il contient le DMP, dossier médical partagé)',
      dp: 'Dossier pharmaceutique (celui des pharmacies)',
      both: 'Les deux',
    },
  },
  mes: {
    for: whom,
    standing: {
      ask: (a) => `Où en est ${theSpace(a.for)} ?`,
      why: 'On ne refuse, ne clôt et ne vérifie pas de la même façon.',
      letter: 'Une lettre ou un e-mail vient de l’annoncer',
    },
    startDate: {
      ask: 'Quelle date porte la lettre ou l’e-mail d’information ?',
      why: 'Les six semaines pour refuser en dépendent. Pas de date sur la lettre ? Le cachet de la poste ; sinon, le jour où elle est arrivée.',
      none: 'date inconnue',
      name: 'La date de la lettre',
    },
    profile: {
      ask: (a) => `Où en est ${theSpace(a.for)} ?`,
      why: 'On ne refuse, ne clôt et ne vérifie pas de la même façon.',
      answers: {
        'not-created': 'Pas encore ouvert',
        'not-activated': 'Ouvert, mais jamais activé : personne ne s’y est connecté',
        active: 'Ouvert et activé : on s’y connecte',
        refused: 'Son ouverture a été refusée',
        closed: 'Il a été clos',
        unknown: 'Je ne sais pas',
      },
      name: 'Où en est l’espace',
    },
    since,
    code: {
      ask: 'Avez-vous un code provisoire ?',
      why: 'Le site le demande. Il est parfois sur la lettre ; sinon il est envoyé à un e-mail ou un mobile que connaît la caisse d’assurance maladie.',
      answers: {
        yes: 'Oui, il est là : sur la lettre, ou déjà reçu',
        contact: 'Non, mais la caisse connaît un e-mail ou un mobile',
        'no-contact': 'Non, et la caisse ne connaît ni e-mail ni mobile',
        expired: 'Oui, mais il a expiré',
        unknown: 'Je ne sais pas',
      },
    },
    deleteData: {
      ask: 'Pour clore : faut-il demander aussi la suppression des données ?',
      why: 'Clore et supprimer les données sont deux demandes.',
      answers: { false: 'Non', true: 'Oui' },
      name: 'La suppression des données',
    },
    card: {
      ask: (a) =>
        ({
          self: 'Quelle carte Vitale avez-vous sous la main ?',
          child: 'Quelle carte Vitale du responsable légal avez-vous sous la main ?',
          'protected-adult': 'Quelle carte Vitale avez-vous sous la main ?',
        })[a.for],
      why: 'Les étapes dépendent du modèle de la carte.',
      answers: {
        photo: 'Une carte avec photo',
        plain: 'Une carte sans photo',
        unavailable: 'Aucune, ou son numéro est illisible',
        unknown: 'Je ne sais pas laquelle c’est',
      },
      name: 'La carte Vitale',
    },
    codeState: {
      ask: 'Avez-vous un code provisoire ?',
      why: 'Avec lui, une étape est déjà faite.',
      answers: { yes: 'Oui', no: 'Non', expired: 'Oui, mais il a expiré', unknown: 'Je ne sais pas' },
      name: 'Le code provisoire',
    },
    contact: {
      ask: 'La caisse d’assurance maladie connaît-elle un e-mail ou un mobile ?',
      why: 'Le code provisoire y est envoyé.',
      answers: { yes: 'Oui', no: 'Non', unknown: 'Je ne sais pas' },
      name: 'L’e-mail ou le mobile connu de la caisse',
    },
    copy: {
      ask: 'Si vous clôturez l’espace, voulez-vous d’abord une copie de vos documents ?',
      why: 'La clôture et la suppression attendent alors que le fichier soit arrivé et ouvert.',
      answers: { yes: 'Oui', no: 'Non, pas de copie' },
      name: 'Une copie avant la clôture',
    },
    channel: {
      ask: 'Par quelle voie, de préférence ?',
      why: 'Les étapes suivent cette voie partout où elle mène au but.',
      answers: { any: 'N’importe laquelle', web: 'Par internet', phone: 'Par téléphone' },
      name: 'La voie : internet ou téléphone',
    },
    deaf: {
      ask: 'Est-ce pour une personne sourde, malentendante ou aphasique ?',
      why: 'Le 3422 répond aussi en visio.',
      answers: { false: 'Non', true: 'Oui' },
      name: 'Sourd, malentendant ou aphasique',
    },
    goal: {
      ask: 'Quel but ?',
      why: 'Tous ces choix se valent, y compris garder sans rien changer.',
      answers: {
        ...goalAnswers,
        correct: 'Faire retirer un document',
        close: 'Clore l’espace',
      },
      name: 'Le but : refuser, vérifier, clore, limiter, copier, corriger',
    },
    problem: {
      ...problem,
      answers: {
        ...problems.mes,
        ...theirWords,
        'no-contact': 'la caisse n’a pas le mail ni le mobile, ou pas les bons',
        'code-not-received': 'le code n’arrive pas',
        deaf: 'personne sourde, malentendante ou aphasique',
        'genuine-mail': 'un mail est peut-être faux',
        'password-lost': 'identifiant ou mot de passe oublié',
        'living-abroad': 'vie à l’étranger',
        'name-changed': 'changement de nom ou d’identité',
        'helping-someone': 'j’aide un proche',
      },
    },
  },
  dp: {
    for: whom,
    standing: {
      ask: 'Où en est le Dossier pharmaceutique ?',
      why: 'On ne refuse, ne clôt et ne vérifie pas de la même façon.',
      letter: 'Un e-mail de l’Ordre, ou une lettre de la pharmacie, vient de l’annoncer',
    },
    startDate: {
      ask: 'Quelle date porte l’e-mail de l’Ordre, ou quel jour la pharmacie a-t-elle remis la lettre ?',
      why: 'Les six semaines pour refuser en dépendent.',
      none: 'date inconnue',
      name: 'La date de l’e-mail ou de la lettre',
    },
    file: {
      ask: 'Où en est le Dossier pharmaceutique ?',
      why: 'On ne refuse, ne clôt et ne vérifie pas de la même façon.',
      answers: {
        none: 'Il n’existe pas',
        open: 'Ouvert',
        refused: 'Son ouverture a été refusée',
        closed: 'Il a été clos',
        unknown: 'Je ne sais pas',
      },
      name: 'Où en est le dossier',
    },
    since,
    goal: {
      ask: 'Quel but ?',
      why: 'Tous ces choix se valent, y compris garder sans rien changer.',
      answers: { ...goalAnswers, correct: 'Faire corriger une donnée', close: 'Clore le dossier' },
      name: 'Le but : refuser, vérifier, clore, limiter, copier, corriger',
    },
    problem: { ...problem, answers: { ...problems.dp, ...theirWords } },
  },
  undated: 'Sans date connue, les six semaines ne peuvent pas être comptées.',
  groups: {
    code: 'Le code provisoire, le mail',
    card: 'La carte Vitale',
    site: 'Le site, la connexion, internet',
    who: 'La personne qui agit',
    life: 'Naissance, majorité, départ, décès, changement de nom',
    file: 'Le dossier : un refus, une ouverture, un document',
  },
};
