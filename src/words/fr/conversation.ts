// What the guided conversation says around its questions, in French.
import type { ConversationWords } from '../conversation-words.ts';

export const conversation: ConversationWords = {
  welcome: 'Quelques questions, puis les étapes à suivre. Rien n’est envoyé ni gardé.',
  menu: {
    ask: 'Et maintenant ?',
    whole: 'Voir le tout',
    save: 'Enregistrer ces étapes dans un fichier',
    letter: (a) => `Écrire ${a.letter}`,
    numbers: 'Relire mes numéros, sans les envoyer nulle part',
    basis: 'Voir les sources, et ce qui n’est pas confirmé',
    goal: 'Choisir un autre but',
    problem: 'Dire une difficulté, ou un cas particulier',
    change: 'Changer une réponse',
    'someone-else': 'Faire de même pour quelqu’un d’autre',
    'other-child': 'Faire de même pour un autre enfant',
    'next-file': 'Passer au Dossier pharmaceutique',
    done: 'Terminer',
  },
  toTheSteps: 'Revenir aux étapes',
  change: {
    ask: 'Que voulez-vous changer ?',
    added: (a) => `Nouveau, étape ${a.step} : ${a.title}`,
    gone: (a) => `Ne sert plus : ${a.title}`,
    same: 'Les étapes restent les mêmes.',
  },
  numbers: {
    which: 'Corriger un numéro ?',
    again: (a) => `Retaper ${a.number}`,
    values: {
      nir: 'le numéro de sécurité sociale',
      cardSerial: 'le numéro de série de la carte',
      code: 'le code provisoire',
    },
  },
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
  letterOfFile: (a) => `${a.file} : ${a.letter}`,
  whichLetter: 'Quelle lettre ?',
  end: {
    nextStep: ({ whose, title, by }) =>
      `La prochaine étape${whose ? ` (${whose.file}, ${whose.person})` : ''} : ${title}${by ? `, jusqu’au ${by}` : ''}.`,
    files: 'Fichiers écrits :',
    sameAnswer: 'La même réponse, sans les questions (aucun numéro n’y figure) :',
  },
};
