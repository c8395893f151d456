// All that the program says in French.
import type { Words } from '../words.ts';
import { longDate } from './dates.ts';
import { words } from './interface.ts';
import { typography } from './typography.ts';

export const french: Words = {
  lang: 'fr',
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
  typography,
};
