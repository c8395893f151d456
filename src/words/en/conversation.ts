// What the guided conversation says around its questions, in English.
import type { ConversationWords } from '../conversation-words.ts';

export const conversation: ConversationWords = {
  welcome: 'A few questions, then the steps to follow. Nothing is sent or kept.',
  menu: {
    ask: 'And now?',
    whole: 'See the whole',
    save: 'Save these steps in a file',
    letter: (a) => `Write ${a.letter}`,
    numbers: 'Read my numbers over, without sending them anywhere',
    basis: 'See the sources, and what is not confirmed',
    goal: 'Choose another goal',
    problem: 'Tell a difficulty, or a particular case',
    change: 'Change an answer',
    'someone-else': 'Do the same for somebody else',
    'other-child': 'Do the same for another child',
    'next-file': 'Go on to the Dossier pharmaceutique',
    done: 'Finish',
  },
  toTheSteps: 'Back to the steps',
  change: {
    ask: 'What do you want to change?',
    added: (a) => `New, step ${a.step}: ${a.title}`,
    gone: (a) => `No longer needed: ${a.title}`,
    same: 'The steps stay the same.',
  },
  numbers: {
    which: 'Correct a number?',
    again: (a) => `Type ${a.number} again`,
    values: {
      nir: 'the social security number',
      cardSerial: 'the serial number of the card',
      code: 'the provisional code',
    },
  },
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
  letterOfFile: (a) => `${a.file}: ${a.letter}`,
  whichLetter: 'Which letter?',
  end: {
    nextStep: ({ whose, title, by }) =>
      `The next step${whose ? ` (${whose.file}, ${whose.person})` : ''}: ${title}${by ? `, until ${by}` : ''}.`,
    files: 'Files written:',
    sameAnswer: 'The same answer, without the questions (no number is in it):',
  },
};
