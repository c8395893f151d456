// What is said about the six weeks, and by the program about its own answer, in English.
import type { Statements, WindowCode } from '../words.ts';
import { longDate } from './dates.ts';

export const window: Pick<Statements, WindowCode> = {
  'sources.stale': (a) =>
    `Some of the sources were last read more than twelve months ago (the oldest on ${longDate(a.readOn)}): check that they still say the same.`,
  'today.local': 'Today’s date is this computer’s. A few days from the end, count days by Paris time.',
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
};
