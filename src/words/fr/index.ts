// All that the program says in French.
import type { Words } from '../words.ts';
import { calendar } from './calendar.ts';
import { conversation } from './conversation.ts';
import { dayAndMonth, longDate } from './dates.ts';
import { errors } from './errors.ts';
import { help } from './help.ts';
import { identifiers } from './identifiers.ts';
import { words } from './interface.ts';
import { paper } from './paper.ts';
import { problems } from './problems.ts';
import { statements } from './statements.ts';
import { steps } from './steps.ts';
import { typography } from './typography.ts';

export const french: Words = {
  lang: 'fr',
  steps,
  statements,
  errors,
  identifiers,
  interface: words,
  paper,
  calendar,
  help,
  conversation,
  problems,
  longDate,
  shortDate: dayAndMonth,
  typography,
};
