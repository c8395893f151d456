// The guided conversation, in English.
import type { ConversationWords } from '../conversation-words.ts';
import { theSpace } from './persons.ts';

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
  auto: 'The one that the program works out from the situation',
  refuse: 'Refuse the opening',
  check: 'Check where things stand',
  limit: 'Keep it, and limit access',
  copy: 'Keep it, and have a copy',
};
const since = {
  ask: 'On which day was this refusal or closing?',
  why: 'The rules have changed: the day tells which ones count.',
  mayBeEmpty: 'If you no longer know, press Enter.',
  none: 'day unknown',
  name: 'The day of the refusal or closing',
};
const problem = {
  ask: 'What went wrong, or what is particular?',
  why: 'The answer will say what to do about it.',
  name: 'A difficulty, or a particular case',
};

export const conversation: ConversationWords = {
  welcome: [
    'A few questions, then the steps to follow, with their sources.',
    'Nothing is sent or kept. Escape goes back to the previous question, Ctrl-C stops.',
  ],
  keys: { choose: 'Arrow keys, then Enter.', back: 'Escape: back.', more: 'The list goes on below.' },
  back: 'Go back to the previous question',
  backWords: ['back', 'retour'],
  typedUnseen: 'What you type is not shown. Enter alone: pass.',
  cut: ({ count }) => `That is too long: the first ${count} characters are kept, the rest is left out.`,
  numbered: (a) => `Type a number from 1 to ${a.count}, then Enter`,
  badNumber: (a) => `Type a number from 1 to ${a.count}.`,
  notAfterToday: 'This day is after today. Check the date.',
  confirmDate: { ask: (a) => `Is it ${a.date}?`, yes: 'Yes', again: 'No, type the date again' },
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
    startDate: {
      ask: 'What date does the information letter or e-mail bear?',
      why: 'The six weeks for refusing depend on it.',
      mayBeEmpty: 'Without a letter, press Enter.',
      none: 'no letter',
      name: 'The date of the letter',
    },
    profile: {
      ask: (a) => `Where does ${theSpace(a.for)} stand?`,
      why: 'Refusing, closing and checking are not done in the same way.',
      answers: {
        unknown: 'I do not know',
        'not-created': 'Not open yet',
        'not-activated': 'Open, but never activated: nobody has logged in',
        active: 'Open and activated: somebody logs in',
        refused: 'Its opening was refused',
        closed: 'It was closed',
      },
      name: 'Where the space stands',
    },
    since,
    card: {
      ask: (a) =>
        ({
          self: 'Which carte Vitale do you have at hand?',
          child: 'Which carte Vitale of the legal guardian do you have at hand?',
          'protected-adult': 'Which carte Vitale do you have at hand?',
        })[a.for],
      why: 'The steps depend on the model of the card.',
      answers: {
        unknown: 'I do not know which kind it is',
        photo: 'A card with a photo',
        plain: 'A card without a photo',
        unavailable: 'None, or its number cannot be read',
      },
      name: 'The carte Vitale',
    },
    codeState: {
      ask: 'Do you have a provisional code?',
      why: 'With it, one step is done already.',
      answers: { unknown: 'I do not know', yes: 'Yes', no: 'No', expired: 'Yes, but it has expired' },
      name: 'The provisional code',
    },
    contact: {
      ask: 'Does the health insurance fund know an e-mail or a mobile number?',
      why: 'The provisional code is sent there.',
      answers: { unknown: 'I do not know', yes: 'Yes', no: 'No' },
      name: 'The e-mail or mobile known to the fund',
    },
    copy: {
      ask: 'Do you want a copy of your documents before closing?',
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
        'close-delete': 'Close the space, and ask for its data to be deleted',
      },
      name: 'The goal: refuse, check, close, limit, copy, correct',
    },
    problem,
  },
  dp: {
    for: whom,
    startDate: {
      ask: 'What date does the e-mail of the Ordre bear, or on which day did the pharmacy hand over the letter?',
      why: 'The six weeks for refusing depend on it.',
      mayBeEmpty: 'If nothing came, press Enter.',
      none: 'nothing came',
      name: 'The date of the e-mail or letter',
    },
    file: {
      ask: 'Where does the Dossier pharmaceutique stand?',
      why: 'Refusing, closing and checking are not done in the same way.',
      answers: {
        unknown: 'I do not know',
        none: 'There is none',
        open: 'Open',
        refused: 'Its opening was refused',
        closed: 'It was closed',
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
    problem,
  },
  menu: {
    ask: 'And now?',
    save: 'Save these steps in a file',
    letter: (a) => `Write ${a.letter}`,
    numbers: 'Read my numbers over, without sending them anywhere',
    basis: 'See the sources, and what is not confirmed',
    goal: 'Choose another goal',
    problem: 'Tell a difficulty, or a particular case',
    change: 'Change an answer',
    summary: (a) =>
      [
        `${a.title}.`,
        a.lastDay ? `Last safe day to refuse: ${a.lastDay}.` : '',
        a.firstStep ? `First step: ${a.firstStep}.` : '',
        'All of it is written further up on the screen.',
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    'someone-else': 'Do the same for somebody else',
    'other-child': 'Do the same for another child',
    'next-file': 'Go on to the Dossier pharmaceutique',
    done: 'Finish',
  },
  change: { ask: 'What do you want to change?' },
  save: {
    ask: 'In which form?',
    forms: {
      pdf: 'A PDF to print',
      fillable: 'A PDF to fill in on screen',
      ics: 'A calendar: the dates, with their reminders',
      md: 'Markdown',
      txt: 'Text',
    },
    file: 'Which file name?',
    fileWhy: (a) => `Enter alone: ${a.file}, in the folder you are in.`,
    number: 'This name holds a number. Choose a name without one.',
    otherFormat: (a) => `This name is that of another format. End it with ${a.extension}, or with nothing.`,
    exists: 'This file exists already. Replace it?',
    replace: 'Yes, replace it',
    keep: 'No, keep it',
  },
  letters: {
    'mes-refuse': 'a letter that refuses the opening',
    'mes-close': 'a letter that asks for the closing',
    'mes-proof': 'a letter that asks for a written confirmation of a call to 3422',
    'dp-refuse': 'a letter that refuses the opening',
    'dp-close': 'a letter that asks for the closing',
    'dp-access': 'a letter that asks whether a file exists',
    complaint: 'a complaint',
    reminder: 'a reminder',
  },
  whichLetter: 'Which letter?',
  sameAnswer: 'The same answer, without the questions (no number is in it):',
};
