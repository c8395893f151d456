// The guided conversation, in French.
import type { ConversationWords } from '../conversation-words.ts';
import { theSpace } from './persons.ts';

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
  auto: 'Celui que le programme déduit de la situation',
  refuse: 'Refuser l’ouverture',
  check: 'Vérifier où l’on en est',
  limit: 'Garder, et limiter les accès',
  copy: 'Garder, et prendre une copie',
};
const since = {
  ask: 'Quel jour ce refus ou cette clôture ?',
  why: 'Les règles ont changé : le jour dit lesquelles comptent.',
  mayBeEmpty: 'Si vous ne savez plus, appuyez sur Entrée.',
  none: 'jour inconnu',
  name: 'Le jour du refus ou de la clôture',
};
const problem = {
  ask: 'Qu’est-ce qui coince, ou qu’y a-t-il de particulier ?',
  why: 'La réponse dira quoi faire dans ce cas.',
  name: 'Une difficulté, ou un cas particulier',
};

export const conversation: ConversationWords = {
  welcome: [
    'Quelques questions, puis les étapes à suivre, avec leurs sources.',
    'Rien n’est envoyé ni gardé. Échap revient à la question précédente, Ctrl-C arrête.',
  ],
  keys: { choose: 'Flèches, puis Entrée.', back: 'Échap : revenir.', more: 'La liste continue plus bas.' },
  back: 'Revenir à la question précédente',
  backWords: ['retour', 'back'],
  typedUnseen: 'Ce que vous tapez ne s’affiche pas. Entrée seule : passer.',
  cut: ({ count }) => `C’est trop long : les ${count} premiers caractères sont gardés, le reste est laissé.`,
  numbered: (a) => `Tapez un nombre de 1 à ${a.count}, puis Entrée`,
  badNumber: (a) => `Tapez un nombre de 1 à ${a.count}.`,
  notAfterToday: 'Ce jour est après aujourd’hui. Vérifiez la date.',
  confirmDate: { ask: (a) => `Est-ce bien le ${a.date} ?`, yes: 'Oui', again: 'Non, taper la date à nouveau' },
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
    startDate: {
      ask: 'Quelle date porte la lettre ou l’e-mail d’information ?',
      why: 'Les six semaines pour refuser en dépendent.',
      mayBeEmpty: 'Sans lettre, appuyez sur Entrée.',
      none: 'pas de lettre',
      name: 'La date de la lettre',
    },
    profile: {
      ask: (a) => `Où en est ${theSpace(a.for)} ?`,
      why: 'On ne refuse, ne clôt et ne vérifie pas de la même façon.',
      answers: {
        unknown: 'Je ne sais pas',
        'not-created': 'Pas encore ouvert',
        'not-activated': 'Ouvert, mais jamais activé : personne ne s’y est connecté',
        active: 'Ouvert et activé : on s’y connecte',
        refused: 'Son ouverture a été refusée',
        closed: 'Il a été clos',
      },
      name: 'Où en est l’espace',
    },
    since,
    card: {
      ask: (a) =>
        ({
          self: 'Quelle carte Vitale avez-vous sous la main ?',
          child: 'Quelle carte Vitale du responsable légal avez-vous sous la main ?',
          'protected-adult': 'Quelle carte Vitale avez-vous sous la main ?',
        })[a.for],
      why: 'Les étapes dépendent du modèle de la carte.',
      answers: {
        unknown: 'Je ne sais pas laquelle c’est',
        photo: 'Une carte avec photo',
        plain: 'Une carte sans photo',
        unavailable: 'Aucune, ou son numéro est illisible',
      },
      name: 'La carte Vitale',
    },
    codeState: {
      ask: 'Avez-vous un code provisoire ?',
      why: 'Avec lui, une étape est déjà faite.',
      answers: { unknown: 'Je ne sais pas', yes: 'Oui', no: 'Non', expired: 'Oui, mais il a expiré' },
      name: 'Le code provisoire',
    },
    contact: {
      ask: 'La caisse d’assurance maladie connaît-elle un e-mail ou un mobile ?',
      why: 'Le code provisoire y est envoyé.',
      answers: { unknown: 'Je ne sais pas', yes: 'Oui', no: 'Non' },
      name: 'L’e-mail ou le mobile connu de la caisse',
    },
    copy: {
      ask: 'Voulez-vous une copie de vos documents avant la clôture ?',
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
        'close-delete': 'Clore l’espace, et demander la suppression des données',
      },
      name: 'Le but : refuser, vérifier, clore, limiter, copier, corriger',
    },
    problem,
  },
  dp: {
    for: whom,
    startDate: {
      ask: 'Quelle date porte l’e-mail de l’Ordre, ou quel jour la pharmacie a-t-elle remis la lettre ?',
      why: 'Les six semaines pour refuser en dépendent.',
      mayBeEmpty: 'Sans information reçue, appuyez sur Entrée.',
      none: 'rien reçu',
      name: 'La date de l’e-mail ou de la lettre',
    },
    file: {
      ask: 'Où en est le Dossier pharmaceutique ?',
      why: 'On ne refuse, ne clôt et ne vérifie pas de la même façon.',
      answers: {
        unknown: 'Je ne sais pas',
        none: 'Il n’existe pas',
        open: 'Ouvert',
        refused: 'Son ouverture a été refusée',
        closed: 'Il a été clos',
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
    problem,
  },
  menu: {
    ask: 'Et maintenant ?',
    save: 'Enregistrer ces étapes dans un fichier',
    letter: (a) => `Écrire ${a.letter}`,
    numbers: 'Relire mes numéros, sans les envoyer nulle part',
    basis: 'Voir les sources, et ce qui n’est pas confirmé',
    goal: 'Choisir un autre but',
    problem: 'Dire une difficulté, ou un cas particulier',
    change: 'Changer une réponse',
    summary: (a) =>
      [
        `${a.title}.`,
        a.lastDay ? `Dernier jour sûr pour refuser : ${a.lastDay}.` : '',
        a.firstStep ? `Première étape : ${a.firstStep}.` : '',
        'Tout est écrit plus haut sur l’écran.',
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    'someone-else': 'Faire de même pour quelqu’un d’autre',
    'other-child': 'Faire de même pour un autre enfant',
    'next-file': 'Passer au Dossier pharmaceutique',
    done: 'Terminer',
  },
  change: { ask: 'Que voulez-vous changer ?' },
  save: {
    ask: 'Sous quelle forme ?',
    forms: {
      pdf: 'Un PDF à imprimer',
      fillable: 'Un PDF à remplir à l’écran',
      ics: 'Un calendrier : les dates, avec leurs rappels',
      md: 'Du Markdown',
      txt: 'Du texte',
    },
    file: 'Quel nom de fichier ?',
    fileWhy: (a) => `Entrée seule : ${a.file}, dans le dossier où vous êtes.`,
    number: 'Ce nom contient un numéro. Choisissez un nom sans numéro.',
    otherFormat: (a) => `Ce nom est celui d’un autre format. Terminez-le par ${a.extension}, ou par rien.`,
    exists: 'Ce fichier existe déjà. Le remplacer ?',
    replace: 'Oui, le remplacer',
    keep: 'Non, le garder',
  },
  letters: {
    'mes-refuse': 'une lettre qui refuse l’ouverture',
    'mes-close': 'une lettre qui demande la clôture',
    'mes-proof': 'une lettre qui demande la confirmation écrite d’un appel au 3422',
    'dp-refuse': 'une lettre qui refuse l’ouverture',
    'dp-close': 'une lettre qui demande la clôture',
    'dp-access': 'une lettre qui demande si un dossier existe',
    complaint: 'une lettre de réclamation',
    reminder: 'une lettre de relance',
  },
  whichLetter: 'Quelle lettre ?',
  sameAnswer: 'La même réponse, sans les questions (aucun numéro n’y figure) :',
};
