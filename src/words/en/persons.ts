// How the person concerned is named in a sentence, in English.
import type { SentenceArgs } from '../words.ts';

type Person = SentenceArgs['for'];

export const theSpace = (person: Person) =>
  ({ self: 'your space', child: 'the child’s space', 'protected-adult': 'the protected person’s space' })[person];

export const whoseBirthDate = (person: Person) =>
  ({
    self: 'your date of birth',
    child: 'the child’s date of birth',
    'protected-adult': 'the protected person’s date of birth',
  })[person];

export const whoseNumber = (person: Person) =>
  ({
    self: 'your social security number',
    child: 'the social security number of the parent or legal guardian who got the letter',
    'protected-adult': 'the social security number',
  })[person];

export const whoseCard = (person: Person) =>
  ({
    self: 'On your carte Vitale.',
    child: 'On the carte Vitale of the parent or legal guardian.',
    'protected-adult': 'On the carte Vitale.',
  })[person];

export const yourFile = (person: Person) => (person === 'self' ? 'your file' : 'the person’s file');
