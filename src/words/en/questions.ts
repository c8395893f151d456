// The questions of the guided conversation, in English.
import type { Questions } from '../question-words.ts';
import { theSpace } from './persons.ts';
import { problems } from './problems.ts';

const whom = {
  ask: 'For whom?',
  why: 'Who acts, and with which papers, depends on the person.',
  answers: {
    self: 'For myself, or for an adult whom I help and who acts',
    child: 'For a child under 18',
    'protected-adult': 'For a protected adult, by the person in charge of the measure',
  },
  name: 'The person',
};
const goalAnswers = {
  null: 'The one that the program works out from the situation',
  refuse: 'Refuse the opening',
  check: 'Check where things stand',
  limit: 'Keep it, and limit access',
  copy: 'Keep it, and have a copy',
};
const since = {
  ask: 'When was this refusal or closing?',
  why: 'The rules have changed: the date tells which ones count. The year or the month is often enough.',
  none: 'date unknown',
  name: 'The date of the refusal or closing',
};
const problem = {
  ask: 'What went wrong, or what is particular?',
  why: 'The answer will say what to do about it.',
  none: 'None any more',
  name: 'A difficulty, or a particular case',
};
/** In the words that people use, where the code of the option has drier ones. */
const theirWords = {
  'no-internet': 'no internet',
  'second-parent': 'parents separated or not: it is the other parent who acts',
  'parents-disagree': 'parents separated or not: they disagree',
  'minor-secret': 'a minor wants some care to stay secret from the parents',
  'turned-18': 'just turned 18',
  'leaving-france': 'leaving France',
};

export const questions: Questions = {
  which: {
    ask: 'Which of the two files?',
    why: 'They are two files, and two separate requests.',
    answers: {
      mes: 'Mon espace santé (it contains the DMP, the shared medical record)',
      dp: 'Dossier pharmaceutique (the pharmacies’ file)',
      both: 'Both',
    },
  },
  mes: {
    for: whom,
    standing: {
      ask: (a) => `Where does ${theSpace(a.for)} stand?`,
      why: 'Refusing, closing and checking are not done in the same way.',
      letter: 'A letter or an e-mail has just announced it',
    },
    startDate: {
      ask: 'What date does the information letter or e-mail bear?',
      why: 'The six weeks for refusing depend on it. No date on the letter? The postmark; otherwise, the day it came.',
      none: 'date unknown',
      name: 'The date of the letter',
    },
    profile: {
      ask: (a) => `Where does ${theSpace(a.for)} stand?`,
      why: 'Refusing, closing and checking are not done in the same way.',
      answers: {
        'not-created': 'Not open yet',
        'not-activated': 'Open, but never activated: nobody has logged in',
        active: 'Open and activated: somebody logs in',
        refused: 'Its opening was refused',
        closed: 'It was closed',
        unknown: 'I do not know',
      },
      name: 'Where the space stands',
    },
    since,
    code: {
      ask: 'Do you have a provisional code?',
      why: 'The site asks for it. Some letters bear one; otherwise it is sent to an e-mail or mobile number known to the health insurance fund.',
      answers: {
        yes: 'Yes, here it is: on the letter, or received already',
        contact: 'No, but the fund knows an e-mail or a mobile number',
        'no-contact': 'No, and the fund knows neither e-mail nor mobile number',
        expired: 'Yes, but it has expired',
        unknown: 'I do not know',
      },
    },
    deleteData: {
      ask: 'To close: is the deletion of the data to be asked for too?',
      why: 'Closing, and deleting the data, are two requests.',
      answers: { false: 'No', true: 'Yes' },
      name: 'The deletion of the data',
    },
    card: {
      ask: (a) =>
        ({
          self: 'Which carte Vitale do you have at hand?',
          child: 'Which carte Vitale of the legal guardian do you have at hand?',
          'protected-adult': 'Which carte Vitale do you have at hand?',
        })[a.for],
      why: 'The steps depend on the model of the card.',
      answers: {
        photo: 'A card with a photo',
        plain: 'A card without a photo',
        unavailable: 'None, or its number cannot be read',
        unknown: 'I do not know which kind it is',
      },
      name: 'The carte Vitale',
    },
    codeState: {
      ask: 'Do you have a provisional code?',
      why: 'With it, one step is done already.',
      answers: { yes: 'Yes', no: 'No', expired: 'Yes, but it has expired', unknown: 'I do not know' },
      name: 'The provisional code',
    },
    contact: {
      ask: 'Does the health insurance fund know an e-mail or a mobile number?',
      why: 'The provisional code is sent there.',
      answers: { yes: 'Yes', no: 'No', unknown: 'I do not know' },
      name: 'The e-mail or mobile known to the fund',
    },
    copy: {
      ask: 'If you close the space, do you want a copy of your documents first?',
      why: 'Closing and deletion then wait until the file has come and been opened.',
      answers: { yes: 'Yes', no: 'No copy' },
      name: 'A copy before closing',
    },
    channel: {
      ask: 'Which way would you rather use?',
      why: 'The steps follow it wherever it leads to the goal.',
      answers: { any: 'Any', web: 'The internet', phone: 'The telephone' },
      name: 'The way: internet or telephone',
    },
    deaf: {
      ask: 'Is it for someone deaf, hard of hearing or aphasic?',
      why: 'The 3422 answers by video too.',
      answers: { false: 'No', true: 'Yes' },
      name: 'Deaf, hard of hearing or aphasic',
    },
    goal: {
      ask: 'Which goal?',
      why: 'All these choices are equal, and so is keeping it and changing nothing.',
      answers: {
        ...goalAnswers,
        correct: 'Have a document taken out',
        close: 'Close the space',
      },
      name: 'The goal: refuse, check, close, limit, copy, correct',
    },
    problem: {
      ...problem,
      answers: {
        ...problems.mes,
        ...theirWords,
        'no-contact': 'the fund has no e-mail and no mobile number, or not the right ones',
        deaf: 'someone deaf, hard of hearing or aphasic',
        'helping-someone': 'I help a relative',
      },
    },
  },
  dp: {
    for: whom,
    standing: {
      ask: 'Where does the Dossier pharmaceutique stand?',
      why: 'Refusing, closing and checking are not done in the same way.',
      letter: 'An e-mail of the Ordre, or a letter from the pharmacy, has just announced it',
    },
    startDate: {
      ask: 'What date does the e-mail of the Ordre bear, or on which day did the pharmacy hand over the letter?',
      why: 'The six weeks for refusing depend on it.',
      none: 'date unknown',
      name: 'The date of the e-mail or letter',
    },
    file: {
      ask: 'Where does the Dossier pharmaceutique stand?',
      why: 'Refusing, closing and checking are not done in the same way.',
      answers: {
        none: 'There is none',
        open: 'Open',
        refused: 'Its opening was refused',
        closed: 'It was closed',
        unknown: 'I do not know',
      },
      name: 'Where the file stands',
    },
    since,
    goal: {
      ask: 'Which goal?',
      why: 'All these choices are equal, and so is keeping it and changing nothing.',
      answers: { ...goalAnswers, correct: 'Have an entry corrected', close: 'Close the file' },
      name: 'The goal: refuse, check, close, limit, copy, correct',
    },
    problem: { ...problem, answers: { ...problems.dp, ...theirWords } },
  },
  undated: 'Without a known date, the six weeks cannot be counted.',
  groups: {
    code: 'The provisional code, the e-mail',
    card: 'The carte Vitale',
    site: 'The site, logging in, the internet',
    who: 'Who acts',
    life: 'Birth, coming of age, departure, death, change of name',
    file: 'The file: a refusal, an opening, a document',
  },
};
