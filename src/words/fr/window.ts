// What is said about the six weeks, in French.
import type { WindowWords } from '../words.ts';
import { dateInYear, longDate } from './dates.ts';

const days = (count: number) => `${count} jour${count > 1 ? 's' : ''}`;
const hour = (time: string) => time.replace(/^0?(\d+):(\d+)$/, '$1 h $2');

export const window: WindowWords = {
  title: {
    mes: 'Mon espace santé : le délai pour refuser l’ouverture',
    dp: 'Dossier pharmaceutique : le délai pour refuser l’ouverture',
  },
  status: {
    open: (a) =>
      `Dernier jour sûr pour refuser : ${longDate(a.date)}${a.daysLeft === 0 ? ', c’est aujourd’hui' : ` (il reste ${days(a.daysLeft)})`}.`,
    lastDay: (a) =>
      `Le dernier jour sûr était le ${longDate(a.date)}. Aujourd’hui compte encore selon une lecture du texte : agissez aujourd’hui même.`,
    closed: (a) => `Délai dépassé depuis le ${longDate(a.date)}. La clôture reste possible à tout moment.`,
  },
  phone: (a) => `Dernier jour d’appel au ${a.number} : ${longDate(a.date)}, de ${hour(a.opens)} à ${hour(a.closes)}.`,
  timeline: (a) =>
    `${a.event === 'sending' ? 'Envoi' : 'E-mail ou remise'} : ${dateInYear(a.start)} · aujourd’hui : ${dateInYear(a.today)} · dernier jour sûr : ${dateInYear(a.last)}.`,
  timelineLabels: { start: 'envoi', today: 'aujourd’hui', safeLastDay: 'dernier jour sûr' },
  statements: {
    'mes.window':
      'Sans opposition, l’espace est ouvert six semaines après l’envoi de l’e-mail ou du courrier d’information (code de la santé publique, article R1111-28).',
    'mes.window.from-sending':
      'Les six semaines partent de l’envoi, pas de la réception : l’article R1111-28 le dit. La page de la CNIL de mars 2022 disait « réception » : ne vous y fiez pas.',
    'mes.window.counting':
      'L’article ne dit pas comment compter le dernier jour et ne prévoit aucun report pour un week-end ou un jour férié. Le dernier jour sûr est donc la veille du 42e jour.',
    'mes.closing.any-time': 'Si le délai est dépassé, la clôture reste possible à tout moment (article R1111-36).',
    'mes.phone': 'Le 3422 répond du lundi au vendredi, de 8 h 30 à 17 h 30 (service gratuit + prix d’un appel).',
    'dp.window':
      'Sans opposition, le dossier est ouvert six semaines après la délivrance effective de l’information (code de la santé publique, article R1111-20-1).',
    'dp.window.start':
      'Comptez depuis la date de l’e-mail de l’Ordre, ou depuis le jour où la pharmacie a remis la lettre. Les textes parlent de délivrance, de réception ou d’envoi selon les pages : la date de l’e-mail est la plus sûre.',
    'dp.window.counting':
      'L’article ne dit pas comment compter le dernier jour. Le dernier jour sûr est donc la veille du 42e jour, sans report pour un week-end ou un jour férié.',
    'dp.closing.any-time':
      'Si le délai est dépassé, la clôture reste possible à tout moment auprès de l’Ordre des pharmaciens (article R1111-20-6).',
    'phone.holidays': 'Que le 3422 ferme les jours fériés n’est écrit nulle part : c’est supposé, par prudence.',
    'phone.paris-time': 'Les heures du 3422 sont supposées être celles de Paris : aucune source ne le dit.',
    'mes.rule-since-2026':
      'La règle des six semaines est confirmée jusqu’au 31 décembre 2025 ; aucune modification n’a été trouvée pour 2026, sans que cela soit confirmé.',
    'dp.start-of-the-weeks':
      'La fiche officielle dit « reçu » dans un cas et « envoi » dans un autre, le code « délivrance effective » : aucune source ne tranche.',
    'dp.texts-since-2024':
      'Aucune modification de ces règles depuis juillet 2024 n’a été trouvée, sans que cela soit confirmé.',
  },
};
