// What is said around the steps of a plan, in French.
import type { PlanWords } from '../words.ts';

export const plan: PlanWords = {
  goals: { refuse: 'refuser', check: 'vérifier', close: 'clore', limit: 'limiter les accès' },
  persons: { self: 'vous-même', child: 'un enfant', 'protected-adult': 'une personne protégée' },
  channels: {
    web: 'site internet',
    phone: 'téléphone',
    post: 'courrier',
    email: 'e-mail',
    counter: 'au comptoir',
    care: 'auprès du soignant',
    home: 'chez vous',
  },
  goalReasons: {
    asked: 'c’est ce que vous avez demandé',
    problem: 'c’est ce que demande le problème indiqué',
    'problem.midway':
      'cette difficulté arrive en refusant ou en clôturant ; sans date de lettre, la clôture est supposée',
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
    remedies: 'Pour votre difficulté',
    steps: 'Les étapes',
    meaning: 'Ce que ce choix veut dire',
  },
};
