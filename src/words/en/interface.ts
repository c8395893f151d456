// Titles, labels and the sentences around an answer, in English.
import type { Interface } from '../words.ts';
import { dateInYear, documentDate, longDate } from './dates.ts';

const copyRead = (readOn: string, asOf: string | null) =>
  `read on ${dateInYear(readOn)} in a copy, ${asOf ? `as of ${dateInYear(asOf)}` : 'undated'}`;

export const words: Interface = {
  errorPrefix: 'Error: ',
  dateRead: (a) => `Date read: ${longDate(a.date)}.`,
  defect: {
    happened: 'Error: the program has a fault, and stopped. What you typed is not repeated here:',
    report:
      'SECURITY.md, in the folder of the program, tells where to report it. These lines are enough: send no number.',
  },
  services: { mes: 'Mon espace santé', dp: 'Dossier pharmaceutique' },
  sources: {
    line: (a) => a.parts.join('; '),
    title: 'The sources, and what rests on each',
    noneStale: 'No reading is more than twelve months old.',
    usedBy: (a) => `used by: ${a.records.join(', ')}`,
    stale: 'last read more than twelve months ago',
  },
  letterGists: {
    'mes-refuse':
      'The letter, in French, objects to the opening of the space, asks for its closing if it was opened meanwhile, and asks for a written confirmation.',
    'mes-close':
      'The letter, in French, asks for the closing of the space (and, where that is asked for, for the deletion of its data) and for a written confirmation.',
    'mes-proof':
      'The letter, in French, recalls a call to 3422 and asks for a written confirmation of what is recorded, and on which day.',
    'dp-refuse': 'The letter, in French, objects to the opening of the file and asks to be notified.',
    'dp-close': 'The letter, in French, asks for the closing of the file and to be notified.',
    'dp-access':
      'The letter, in French, asks whether a file exists, what it holds, and whether an objection or closing is recorded.',
    'mes-complaint':
      'The letter, in French, tells what happened and asks since when the space is open, who had access, and what is recorded of a refusal.',
    'dp-complaint':
      'The letter, in French, tells what happened and asks since when the file is open, what is recorded of a refusal, and what was done in the file.',
    'mes-reminder': 'The letter, in French, repeats a request left without a written answer.',
    'dp-reminder': 'The letter, in French, repeats a request left without a written answer.',
  },
  headings: {
    warnings: 'Know this first',
    basis: 'What this rests on',
    unconfirmed: 'What is not confirmed',
  },
  source: (a) =>
    `${a.title} (${a.publisher}${a.date ? `, ${documentDate(a.date)}` : ''}); ${
      a.copy === 'stored' ? copyRead(a.readOn, a.asOf) : `read online on ${dateInYear(a.readOn)}`
    }`,
  notices: {
    'sources.stale': (a) =>
      `Some of the sources were last read more than twelve months ago (the oldest on ${longDate(a.readOn)}): check that they still say the same.`,
    'today.local': 'Today’s date is this computer’s. A few days from the end, count days by Paris time.',
  },
};
