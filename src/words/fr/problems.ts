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
  'aged-16-17': 'l’enfant a 16 ou 17 ans',
  'minor-secret': 'un mineur veut que des soins restent secrets',
  'turned-18': 'la personne vient d’avoir 18 ans',
  curatelle: 'la personne est sous curatelle',
  deceased: 'la personne est décédée',
  'opened-despite-refusal': 'un dossier a été ouvert malgré un refus',
  'leaving-france': 'la personne quitte la France',
  'parents-disagree': 'les parents ne sont pas d’accord',
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
    'opened-by-another': 'quelqu’un d’autre a ouvert l’espace, ou en a pris l’accès',
    'data-leak': 'des données ont fui',
    'wrong-document': 'un document est faux, ou doit être retiré',
    'password-lost': 'l’identifiant ou le mot de passe est oublié',
    'franceconnect-only': 'la connexion s’est toujours faite par FranceConnect',
    'living-abroad': 'la personne vit à l’étranger',
    'name-changed': 'le nom ou l’identité a changé',
    'genuine-mail': 'un e-mail est peut-être faux',
    'helping-someone': 'quelqu’un aide un proche',
  },
  dp: {
    ...shared,
    'pharmacy-refuses': 'la pharmacie refuse de clore le dossier',
    'no-notice': 'aucune information n’est arrivée',
    'no-answer': 'l’Ordre des pharmaciens ne répond pas',
  },
};
