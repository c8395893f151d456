// What is said around the steps of a plan, in English.
import type { PlanWords } from '../words.ts';

export const plan: PlanWords = {
  goals: { refuse: 'refuse', check: 'check', close: 'close', limit: 'limit access' },
  persons: { self: 'yourself', child: 'a child', 'protected-adult': 'a protected adult' },
  channels: {
    web: 'website',
    phone: 'telephone',
    post: 'post',
    email: 'e-mail',
    counter: 'at the counter',
    care: 'with whoever treats you',
    home: 'at home',
  },
  goalReasons: {
    asked: 'that is what you asked for',
    problem: 'that is what the problem named calls for',
    'problem.midway': 'this trouble comes while refusing or closing; without the date of a letter, closing is assumed',
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
    remedies: 'For your difficulty',
    steps: 'The steps',
    meaning: 'What this choice means',
  },
};
