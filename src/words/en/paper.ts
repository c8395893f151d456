// What only paper says, in English. The line answers in French: what to say is given in both languages.
import { paper as french } from '../fr/paper.ts';
import type { Paper } from '../words.ts';
import { whoseBirthDate, whoseNumber } from './persons.ts';

const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);

export const paper: Paper = {
  page: (a) => `page ${a.page} of ${a.of}`,
  stepBox: (a) => `Step ${a.step}: tick when done`,
  atHand: {
    heading: 'To have at hand',
    items: {
      nir: (a) => `${capital(whoseNumber(a.for))} (15 characters).`,
      'birth-date': (a) => `${capital(whoseBirthDate(a.for))}.`,
      'card-serial': 'The carte Vitale, for its type and its serial number.',
      'provisional-code': 'The provisional code (12 characters), if you already have it.',
    },
  },
  cards: {
    photo: {
      caption: 'With a photo: serial number at the top right. Copy the last 11 digits.',
      alt: 'Carte Vitale with a photo, front: the serial number is framed at the top right, written along the edge.',
    },
    plain: {
      caption: 'Without a photo: serial number on the back, at the top left. 8 to 13 digits.',
      alt: 'Carte Vitale without a photo, back: the serial number is framed at the top left.',
    },
  },
  site: {
    mes: { caption: 'The official site of Mon espace santé:', alt: 'QR code of the address printed beside it' },
    dp: {
      caption: 'The rights portal of the Ordre des pharmaciens:',
      alt: 'QR code of the address printed beside it',
    },
  },
  phone: {
    heading: (a) => (a.deaf ? 'During the video call with 3422' : 'If you call 3422'),
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
