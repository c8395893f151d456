// All that the program says in French.
import { typeset } from '../typeset.ts';
import type { Words } from '../words.ts';
import { answer } from './answer.ts';
import { calendar } from './calendar.ts';
import { conversation } from './conversation.ts';
import { longDate, periodName } from './dates.ts';
import { errors } from './errors.ts';
import { help } from './help.ts';
import { words } from './interface.ts';
import { paper } from './paper.ts';
import { plan } from './plan.ts';
import { problems } from './problems.ts';
import { questions } from './questions.ts';
import { screen } from './screen.ts';
import { statements } from './statements.ts';
import { typography } from './typography.ts';
import { window } from './window.ts';

export const french: Words = typeset(
  {
    lang: 'fr',
    answer,
    interface: words,
    errors,
    window,
    plan,
    statements,
    paper,
    calendar,
    help,
    conversation,
    problems,
    questions,
    screen,
    longDate,
    periodName,
  },
  typography,
);
