// What is said about the six weeks, in French.
import type { WindowWords } from '../words.ts';
import { dayOfMonth, hour, longDate } from './dates.ts';

export const window: WindowWords = {
  title: {
    mes: 'Mon espace santé : le délai pour refuser l’ouverture',
    dp: 'Dossier pharmaceutique : le délai pour refuser l’ouverture',
  },
  phone: (a) => `Dernier jour d’appel au ${a.number} : ${longDate(a.date)}, de ${hour(a.opens)} à ${hour(a.closes)}.`,
  timeline: (a) =>
    `${a.event === 'sending' ? 'Envoi' : 'E-mail ou remise'} : ${dayOfMonth(a.start)} · aujourd’hui : ${dayOfMonth(a.today)} · dernier jour sûr : ${dayOfMonth(a.last)}.`,
  timelineLabels: { day: (a) => dayOfMonth(a.date), today: 'aujourd’hui' },
};
