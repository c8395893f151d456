// Titles, labels and the sentences around an answer, in English.
import type { Interface } from '../words.ts';
import { dateInYear, longDate } from './dates.ts';

const days = (count: number) => `${count} day${count === 1 ? '' : 's'}`;
const hour = (time: string) => time.replace(/^0/, '');
const copyRead = (readOn: string, asOf: string | null) =>
  `read on ${dateInYear(readOn)} in a copy, ${asOf ? `as of ${dateInYear(asOf)}` : 'undated'}`;

/** A day, a month or a year, as a document bears it. */
const documentDate = (date: string) =>
  date.length === 10 ? dateInYear(date) : date.length === 7 ? dateInYear(`${date}-01`).replace(/^1 /, '') : date;

export const words: Interface = {
  errorPrefix: 'Error: ',
  defect: {
    happened: 'Error: the program has a fault, and stopped. What you typed is not repeated here:',
    report:
      'SECURITY.md, in the folder of the program, tells where to report it. These lines are enough: send no number.',
  },
  services: { mes: 'Mon espace santé', dp: 'Dossier pharmaceutique' },
  goals: { refuse: 'refuse', check: 'check', close: 'close', limit: 'limit access' },
  persons: { self: 'yourself', child: 'a child', 'protected-adult': 'a protected adult' },
  channels: {
    web: 'website',
    phone: 'telephone',
    post: 'post',
    email: 'e-mail',
    counter: 'at the counter',
    home: 'at home',
  },
  goalReasons: {
    asked: 'that is what you asked for',
    problem: 'that is what the problem named calls for',
    'refuse.after-opening': 'it can no longer be refused, but closing stays possible',
    'profile.not-activated': 'the space is open, and was never activated',
    'profile.active': 'the space is open and activated',
    'file.open': 'the file is open',
    'window.last-day': 'today still counts under one reading of the text',
    'window.open': 'the time for refusing still runs',
    'window.closed': 'the time for refusing is over',
    'profile.not-created': 'the space is not open yet',
    'file.none': 'there is no file yet',
    'profile.refused': 'a refusal was asked for already',
    'profile.closed': 'a closing was asked for already',
    'file.refused': 'a refusal was asked for already',
    'file.closed': 'a closing was asked for already',
    'nothing-known': 'nothing is known of the situation yet',
  },
  deadline: {
    title: {
      mes: 'Mon espace santé: the time for refusing its opening',
      dp: 'Dossier pharmaceutique: the time for refusing its opening',
    },
    status: {
      open: (a) =>
        `Last safe day to refuse: ${longDate(a.date)}${a.daysLeft === 0 ? ', which is today' : ` (${days(a.daysLeft)} left)`}.`,
      lastDay: (a) =>
        `The last safe day was ${longDate(a.date)}. Today still counts under one reading of the text: act today.`,
      closed: (a) => `The time has been over since ${longDate(a.date)}. Closing stays possible at any time.`,
    },
    phone: (a) => `Last day to call ${a.number}: ${longDate(a.date)}, ${hour(a.opens)} to ${hour(a.closes)}.`,
    timeline: (a) =>
      `${a.event === 'sending' ? 'Sent' : 'E-mail or hand-over'}: ${dateInYear(a.start)} · today: ${dateInYear(a.today)} · last safe day: ${dateInYear(a.last)}.`,
    timelineLabels: { start: 'sent', today: 'today', safeLastDay: 'last safe day' },
  },
  plan: {
    title: {
      mes: {
        refuse: 'Mon espace santé: refuse its opening',
        check: 'Mon espace santé: check where things stand',
        close: 'Mon espace santé: close the space',
        limit: 'Mon espace santé: keep the space and limit access',
      },
      dp: {
        refuse: 'Dossier pharmaceutique: refuse its opening',
        check: 'Dossier pharmaceutique: check where things stand',
        close: 'Dossier pharmaceutique: close the file',
        limit: 'Dossier pharmaceutique: keep the file and limit access',
      },
    },
    forWhom: (a) => `For: ${a.person}.`,
    goal: (a) => `Goal: ${a.goal} (${a.reason}).`,
    otherGoals: (a) => `Other choices, on an equal footing: ${a.goals.join(', ')}, or change nothing.`,
    checkNumbers: 'To read your numbers over without sending them anywhere: mes-optout validate.',
    headings: {
      warnings: 'Know this first',
      remedies: 'For your difficulty',
      steps: 'The steps',
      meaning: 'What this choice means',
    },
  },
  sources: {
    title: 'The sources, and what rests on each',
    noneStale: 'No reading is more than twelve months old.',
    usedBy: (a) => `used by: ${a.records.join(', ')}`,
    stale: 'last read more than twelve months ago',
  },
  letterGists: {
    'mes-refuse':
      'The letter, in French, objects to the opening of the space, asks for its closing if it was opened meanwhile, and asks for a written confirmation.',
    'mes-close':
      'The letter, in French, asks for the closing of the space (and, with --delete-data, for the deletion of its data) and for a written confirmation.',
    'mes-proof':
      'The letter, in French, recalls a call to 3422 and asks for a written confirmation of what is recorded, and on which day.',
    'dp-refuse': 'The letter, in French, objects to the opening of the file and asks to be notified.',
    'dp-close': 'The letter, in French, asks for the closing of the file and to be notified.',
    'dp-access':
      'The letter, in French, asks whether a file exists, what it holds, and whether an objection or closing is recorded.',
    'mes-reminder': 'The letter, in French, repeats a request left without a written answer.',
    'dp-reminder': 'The letter, in French, repeats a request left without a written answer.',
  },
  headings: { basis: 'What this rests on', unconfirmed: 'What is not confirmed', sources: 'Sources' },
  source: (a) =>
    `${a.title} (${a.publisher}${a.date ? `, ${documentDate(a.date)}` : ''}); ${
      a.copy === 'stored' ? copyRead(a.readOn, a.asOf) : `read online on ${dateInYear(a.readOn)}`
    }`,
  confidence: {
    law: 'text of the law or decree',
    official: 'official source',
    press: 'press',
    testimony: 'testimony',
    inference: 'inference',
  },
};
