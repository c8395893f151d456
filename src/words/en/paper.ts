// What only paper says, in English. The line answers in French: what to say is given in both languages.
import { paper as french } from '../fr/paper.ts';
import type { Paper } from '../words.ts';
import { dateInYear } from './dates.ts';
import { whoseBirthDate, whoseNumber } from './persons.ts';

export const paper: Paper = {
  page: (a) => `page ${a.page} of ${a.of}`,
  stepBox: (a) => `Step ${a.step}: tick when done`,
  name: (a) =>
    `${{ self: 'Name', child: 'Name of the child', 'protected-adult': 'Name of the protected person' }[a.for]} (optional)`,
  doneOn: 'Done on',
  asOf: (a) => `sheet of ${dateInYear(a.date)}`,
  needs: (a) => `To have at hand: ${a.things.join('; ')}.`,
  things: {
    nir: (a) => `${whoseNumber(a.for)} (15 characters)`,
    'birth-date': (a) => whoseBirthDate(a.for),
    'provisional-code': 'the provisional code (12 characters) that you already have',
  },
  cards: {
    photo: {
      caption: 'With a photo',
      alt: 'Carte Vitale with a photo, front: the serial number is framed at the top right, written along the edge.',
    },
    plain: {
      caption: 'Without a photo, back',
      alt: 'Carte Vitale without a photo, back: the serial number is framed at the top left.',
    },
  },
  code: 'QR code of the address printed beside it',
  site: {
    mes: 'The official site of Mon espace santé:',
    dp: 'The rights portal of the Ordre des pharmaciens:',
  },
  aboutSteps: 'About the steps',
  ofStep: (a) => `Step ${a.step}: ${a.text}`,
  next: 'What next',
  phone: {
    heading: (a) => (a.isWay ? `During the ${a.deaf ? 'video call with' : 'call to'} 3422` : 'If you call 3422'),
    say: 'Say',
    sentences: {
      refuse: (a) => `“I object to the opening of ${own(a.for)}”: ${french.phone.sentences.refuse!(a)}`,
      close: (a) => `“I ask for ${own(a.for)} to be closed”: ${french.phone.sentences.close!(a)}`,
      check: (a) =>
        `“I would like to know whether ${own(a.for)} exists and is activated”: ${french.phone.sentences.check!(a)}`,
      limit: null,
      copy: null,
      correct: null,
    },
    serial: `“I would like to know the serial number of the carte Vitale”: ${french.phone.serial}`,
    ask: 'Ask',
    questions: {
      decision: [
        `“On what day is my request recorded, and under what reference?” ${french.phone.questions.decision[0]}`,
        `“Can you send me a written confirmation?” ${french.phone.questions.decision[1]}`,
      ],
      status: [
        `“Is a refusal or a closing recorded, and on what day?” ${french.phone.questions.status[0]}`,
        `“Can you put it in writing?” ${french.phone.questions.status[1]}`,
      ],
    },
    note: 'Note',
    lines: ['Day and time', 'Agent’s name or number', 'Reference', 'Answer'],
    boxes: ['Written confirmation asked for'],
  },
};

function own(person: 'self' | 'child' | 'protected-adult'): string {
  return { self: 'my space', child: 'the child’s space', 'protected-adult': 'the protected person’s space' }[person];
}
