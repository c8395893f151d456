// All that the program says in English.
import type { Words } from '../words.ts';
import { longDate } from './dates.ts';
import { words } from './interface.ts';

export const english: Words = {
  lang: 'en',
  interface: words,
  parts: {
    errors: async () => (await import('./errors.ts')).errors,
    window: async () => (await import('./window.ts')).window,
    plan: async () => (await import('./plan.ts')).plan,
    steps: async () => (await import('./steps.ts')).steps,
    statements: async () => (await import('./statements.ts')).statements,
    identifiers: async () => (await import('./identifiers.ts')).identifiers,
    paper: async () => (await import('./paper.ts')).paper,
    calendar: async () => (await import('./calendar.ts')).calendar,
    help: async () => (await import('./help.ts')).help,
    conversation: async () => (await import('./conversation.ts')).conversation,
    problems: async () => (await import('./problems.ts')).problems,
  },
  longDate,
  // Names of buttons keep their French marks: « M’opposer ».
  typography: (text) => text.replace(/« /g, '«\u00a0').replace(/ »/g, '\u00a0»'),
};
