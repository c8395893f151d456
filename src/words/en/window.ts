// What is said about the six weeks, in English.
import type { WindowWords } from '../words.ts';
import { dayOfMonth, hour, longDate } from './dates.ts';

export const window: WindowWords = {
  title: {
    mes: 'Mon espace santé: the time for refusing its opening',
    dp: 'Dossier pharmaceutique: the time for refusing its opening',
  },
  phone: (a) => `Last day to call ${a.number}: ${longDate(a.date)}, ${hour(a.opens)} to ${hour(a.closes)}.`,
  timeline: (a) =>
    `${a.event === 'sending' ? 'Sent' : 'E-mail or hand-over'}: ${dayOfMonth(a.start)} · today: ${dayOfMonth(a.today)} · last safe day: ${dayOfMonth(a.last)}.`,
  timelineLabels: { day: (a) => dayOfMonth(a.date), today: 'today' },
};
