// Titles, labels and the sentences around an answer, in French.
import type { Interface } from '../words.ts';
import { dateInYear, longDate } from './dates.ts';

const days = (count: number) => `${count} jour${count > 1 ? 's' : ''}`;
const hour = (time: string) => time.replace(/^0?(\d+):(\d+)$/, '$1 h $2');
const copyRead = (readOn: string, asOf: string | null) =>
  `lu le ${dateInYear(readOn)} dans une copie, ${asOf ? `état au ${dateInYear(asOf)}` : 'sans date'}`;

/** A day, a month or a year, as a document bears it. */
const documentDate = (date: string) =>
  date.length === 10 ? dateInYear(date) : date.length === 7 ? dateInYear(`${date}-01`).replace(/^1er /, '') : date;

export const words: Interface = {
  errorPrefix: 'Erreur : ',
  defect: {
    happened: 'Erreur : le programme a un défaut, et s’est arrêté. Ce que vous avez tapé n’est pas répété ici :',
    report:
      'SECURITY.md, dans le dossier du programme, dit où le signaler. Ces lignes suffisent : n’envoyez aucun numéro.',
  },
  services: { mes: 'Mon espace santé', dp: 'Dossier pharmaceutique' },
  goals: { refuse: 'refuser', check: 'vérifier', close: 'clore', limit: 'limiter les accès' },
  persons: { self: 'vous-même', child: 'un enfant', 'protected-adult': 'une personne protégée' },
  channels: {
    web: 'site internet',
    phone: 'téléphone',
    post: 'courrier',
    email: 'e-mail',
    counter: 'au comptoir',
    home: 'chez vous',
  },
  goalReasons: {
    asked: 'c’est ce que vous avez demandé',
    problem: 'c’est ce que demande le problème indiqué',
    'refuse.after-opening': 'il n’est plus temps de refuser, mais la clôture reste possible',
    'profile.not-activated': 'l’espace est ouvert, sans avoir été activé',
    'profile.active': 'l’espace est ouvert et activé',
    'file.open': 'le dossier est ouvert',
    'window.last-day': 'aujourd’hui compte encore selon une lecture du texte',
    'window.open': 'le délai pour refuser court encore',
    'window.closed': 'le délai pour refuser est passé',
    'profile.not-created': 'l’espace n’est pas encore ouvert',
    'file.none': 'il n’y a pas encore de dossier',
    'profile.refused': 'un refus a déjà été demandé',
    'profile.closed': 'une clôture a déjà été demandée',
    'file.refused': 'un refus a déjà été demandé',
    'file.closed': 'une clôture a déjà été demandée',
    'nothing-known': 'rien n’est encore connu de la situation',
  },
  deadline: {
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
  },
  plan: {
    title: {
      mes: {
        refuse: 'Mon espace santé : refuser l’ouverture',
        check: 'Mon espace santé : vérifier où l’on en est',
        close: 'Mon espace santé : clore l’espace',
        limit: 'Mon espace santé : garder l’espace et limiter les accès',
      },
      dp: {
        refuse: 'Dossier pharmaceutique : refuser l’ouverture',
        check: 'Dossier pharmaceutique : vérifier où l’on en est',
        close: 'Dossier pharmaceutique : clore le dossier',
        limit: 'Dossier pharmaceutique : garder le dossier et limiter les accès',
      },
    },
    forWhom: (a) => `Pour : ${a.person}.`,
    goal: (a) => `But : ${a.goal} (${a.reason}).`,
    otherGoals: (a) => `Autres choix, à égalité : ${a.goals.join(', ')}, ou ne rien changer.`,
    checkNumbers: 'Pour relire vos numéros sans les envoyer nulle part : mes-optout validate.',
    headings: {
      warnings: 'À savoir d’abord',
      remedies: 'Pour votre difficulté',
      steps: 'Les étapes',
      meaning: 'Ce que ce choix veut dire',
    },
  },
  sources: {
    title: 'Les sources, et ce qui repose sur chacune',
    noneStale: 'Aucune lecture n’a plus de douze mois.',
    usedBy: (a) => `utilisée par : ${a.records.join(', ')}`,
    stale: 'lue il y a plus de douze mois',
  },
  letterGists: null,
  headings: { basis: 'Sur quoi cela repose', unconfirmed: 'Ce qui n’est pas confirmé', sources: 'Sources' },
  source: (a) =>
    `${a.title} (${a.publisher}${a.date ? `, ${documentDate(a.date)}` : ''}) ; ${
      a.copy === 'stored' ? copyRead(a.readOn, a.asOf) : `lu en ligne le ${dateInYear(a.readOn)}`
    }`,
  confidence: {
    law: 'texte de loi ou de décret',
    official: 'source officielle',
    press: 'presse',
    testimony: 'témoignage',
    inference: 'déduction',
  },
};
