// What is said about the six weeks, in English.
import type { WindowWords } from '../words.ts';
import { dateInYear, longDate } from './dates.ts';

const days = (count: number) => `${count} day${count === 1 ? '' : 's'}`;
const hour = (time: string) => time.replace(/^0/, '');

export const window: WindowWords = {
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
  statements: {
    'mes.window':
      'Unless one objects, the space is opened six weeks after the information e-mail or letter is sent (Code de la santé publique, article R1111-28).',
    'mes.window.from-sending':
      'The six weeks run from the sending, not from reception: article R1111-28 says so. The CNIL’s page of March 2022 said “reception”: do not rely on it.',
    'mes.window.counting':
      'The article does not say how the last day is counted and grants no extension for weekends or holidays. So the last safe day is the eve of the 42nd day.',
    'mes.closing.any-time': 'If the time is over, closing stays possible at any time (article R1111-36).',
    'mes.phone': 'The 3422 answers Monday to Friday, 8:30 to 17:30 (free service + price of a call).',
    'dp.window':
      'Unless one objects, the file is opened six weeks after the information is actually delivered (Code de la santé publique, article R1111-20-1).',
    'dp.window.start':
      'Count from the date of the e-mail of the Ordre, or from the day the pharmacy handed over the letter. The texts say delivery, reception or sending, depending on the page: the date of the e-mail is the safest.',
    'dp.window.counting':
      'The article does not say how the last day is counted. So the last safe day is the eve of the 42nd day, with no extension for weekends or holidays.',
    'dp.closing.any-time':
      'If the time is over, closing stays possible at any time, at the Ordre des pharmaciens (article R1111-20-6).',
    'phone.holidays': 'That the 3422 closes on public holidays is written nowhere: it is assumed, to be prudent.',
    'phone.paris-time': 'That the hours of the 3422 are those of Paris is assumed.',
    'mes.rule-since-2026':
      'The six-week rule is confirmed up to 31 December 2025; no change was found for 2026, but that is not confirmed.',
    'dp.start-of-the-weeks':
      'The official sheet says “received” in one case and “sending” in another, the Code “actually delivered”: no source settles it.',
    'dp.texts-since-2024': 'No change of these rules since July 2024 was found, but that is not confirmed.',
  },
};
