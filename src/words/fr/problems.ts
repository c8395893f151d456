// What each problem code means, in French.
import type { Problems } from '../conversation-words.ts';

const shared = {
  none: 'rien de particulier',
  'no-internet': 'pas d’accès à internet',
  'card-lost': 'la carte Vitale est perdue',
  'not-affiliated': 'la personne n’est plus affiliée à la sécurité sociale française',
  unborn: 'l’enfant n’est pas encore né',
  newborn: 'l’enfant vient de naître',
  twins: 'des enfants nés le même jour',
  'second-parent': 'c’est l’autre parent qui agit',
  'minor-secret': 'un mineur veut que des soins restent secrets',
  'turned-18': 'la personne vient d’avoir 18 ans',
  curatelle: 'la personne est sous curatelle',
  deceased: 'la personne est décédée',
};

export const problems: Problems = {
  mes: {
    ...shared,
    'code-not-received': 'le code provisoire n’arrive pas',
    'code-expired': 'le code provisoire a expiré',
    'code-used': 'le code provisoire a déjà servi',
    'serial-unreadable': 'le numéro de série de la carte est illisible',
    'app-card-only': 'la carte Vitale n’existe que sur le téléphone',
    'not-identified': 'le site répond « Nous n’avons pas réussi à vous identifier »',
    'profile-exists': 'le site répond « Un profil a déjà été créé pour cette personne »',
    'site-down': 'le site est en panne ou en maintenance',
    'no-trace': 'un refus par téléphone n’a laissé aucune trace',
    'dmp-before-2022': 'la personne avait un DMP (dossier médical partagé) avant 2022, et a refusé',
    'asked-for-code': 'quelqu’un demande le code',
  },
  dp: {
    ...shared,
    'pharmacy-refuses': 'la pharmacie refuse de clore le dossier',
    'no-notice': 'aucune information n’est arrivée',
    'no-answer': 'l’Ordre des pharmaciens ne répond pas',
  },
};
