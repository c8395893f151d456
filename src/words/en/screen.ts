// What is said of keys and of the screen, in English.
import type { ScreenWords } from '../screen-words.ts';

export const screen: ScreenWords = {
  leaving: 'Escape goes back to the previous question, Ctrl-C stops.',
  keys: { choose: 'Arrow keys, then Enter.', back: 'Escape: back.', more: 'The list goes on below.' },
  back: 'Go back to the previous question',
  backWords: ['back', 'retour'],
  cut: ({ count }) => `That is too long: the first ${count} characters are kept, the rest is left out.`,
  typedUnseen: 'What you type is not shown. Enter alone: pass.',
  numbered: (a) => `Type a number from 1 to ${a.count}, then Enter`,
  badNumber: (a) => `Type a number from 1 to ${a.count}.`,
  noDate: 'Without a date: Enter alone.',
  notAfterToday: 'This day is after today. Check the date.',
  confirmDate: { ask: (a) => `Is it ${a.date}?`, yes: 'Yes', again: 'No, type the date again' },
  proposedFile: (a) => `Enter alone: ${a.file}, in the folder you are in.`,
  nextPage: 'Enter: go on.',
};
