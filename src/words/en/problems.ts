// What each problem code means, in English.
import type { Problems } from '../conversation-words.ts';

const shared = {
  none: 'nothing in particular',
  'no-internet': 'no access to the internet',
  'card-lost': 'the carte Vitale is lost',
  'not-affiliated': 'the person is no longer covered by the French social security',
  unborn: 'the child is not born yet',
  newborn: 'the child has just been born',
  twins: 'children born on the same day',
  'second-parent': 'it is the other parent who acts',
  'aged-16-17': 'the child is 16 or 17',
  'minor-secret': 'a minor wants some care to stay secret',
  'turned-18': 'the person has just turned 18',
  curatelle: 'the person is under curatelle (assisted, not represented)',
  deceased: 'the person has died',
  'opened-despite-refusal': 'a file was opened despite a refusal',
  'leaving-france': 'the person is leaving France',
  'parents-disagree': 'the parents disagree',
};

export const problems: Problems = {
  mes: {
    ...shared,
    'code-not-received': 'the provisional code does not come',
    'code-expired': 'the provisional code has expired',
    'code-used': 'the provisional code was used already',
    'serial-unreadable': 'the serial number of the card cannot be read',
    'app-card-only': 'the carte Vitale is on the phone only',
    'not-identified': 'the site answers « Nous n’avons pas réussi à vous identifier »',
    'profile-exists': 'the site answers « Un profil a déjà été créé pour cette personne »',
    'site-down': 'the site is down or under maintenance',
    'no-trace': 'a refusal by telephone left no trace',
    'dmp-before-2022': 'the person had a DMP (shared medical record) before 2022, and refused',
    'asked-for-code': 'somebody asks for the code',
    'opened-by-another': 'somebody else opened the space, or took it over',
    'data-leak': 'data have leaked',
    'wrong-document': 'a document is wrong, or has to be removed',
    'password-lost': 'the identifier or the password is forgotten',
    'franceconnect-only': 'the log-in has always been through FranceConnect',
    'living-abroad': 'the person lives abroad',
    'name-changed': 'the name or the identity has changed',
    'genuine-mail': 'an e-mail may be fraudulent',
    'helping-someone': 'somebody helps a relative',
  },
  dp: {
    ...shared,
    'pharmacy-refuses': 'the pharmacy refuses to close the file',
    'no-notice': 'no information has come',
    'no-answer': 'the Ordre (the chamber of pharmacists) does not answer',
  },
};
