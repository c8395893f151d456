// How the person concerned is named in a sentence, in French.
import type { SentenceArgs } from '../words.ts';

type Person = SentenceArgs['for'];

export const theSpace = (person: Person) =>
  ({ self: 'votre espace', child: 'l’espace de l’enfant', 'protected-adult': 'l’espace de la personne protégée' })[
    person
  ];

export const ofSpace = (person: Person) =>
  ({
    self: 'de votre espace',
    child: 'de l’espace de l’enfant',
    'protected-adult': 'de l’espace de la personne protégée',
  })[person];

export const whoseBirthDate = (person: Person) =>
  ({
    self: 'votre date de naissance',
    child: 'la date de naissance de l’enfant',
    'protected-adult': 'la date de naissance de la personne protégée',
  })[person];

export const whoseNumber = (person: Person) =>
  ({
    self: 'votre numéro de sécurité sociale',
    child: 'le numéro de sécurité sociale du responsable légal, destinataire de la lettre',
    'protected-adult': 'le numéro de sécurité sociale',
  })[person];

export const whoseCard = (person: Person) =>
  ({
    self: 'Sur votre carte Vitale.',
    child: 'Sur la carte Vitale du responsable légal.',
    'protected-adult': 'Sur la carte Vitale.',
  })[person];

/** The copies that go with a form of the Ordre, in the words of its public sheet. */
export const copiesFor = (person: Person): string[] => {
  const identity = 'la photocopie recto verso de la pièce d’identité';
  const ofRepresentative = 'éventuellement, celle du représentant légal';
  return {
    self: [identity],
    child: [
      identity,
      ofRepresentative,
      'la copie du livret de famille, ou de la décision de justice sur l’autorité parentale',
    ],
    'protected-adult': [identity, ofRepresentative, 'la copie de la décision de justice désignant le tuteur'],
  }[person];
};
