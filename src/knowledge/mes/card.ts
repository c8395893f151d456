// The carte Vitale: its type, its serial number, and where there is none at hand.
import { app2025, inApp2025, note, remedy, since2022, sinceApp, step, unconfirmed } from './records.ts';

const byApp = { validFrom: since2022, sources: ['app-2025', 'echelledejacob-2022'], confidence: 'official' } as const;

export const card = {
  steps: [
    step('mes.card.find-type', {
      channel: 'home',
      when: { card: ['unknown'] },
      needs: [],
      yields: ['card-type'],
      ...byApp,
    }),
    step('mes.card.read-serial', {
      channel: 'home',
      when: { card: ['unknown'] },
      needs: ['card-type'],
      yields: ['card-serial'],
      args: ['for'],
      ...byApp,
    }),
    step('mes.card.read-photo-serial', {
      channel: 'home',
      when: { card: ['photo'] },
      needs: ['card-type'],
      yields: ['card-serial'],
      args: ['for'],
      ...byApp,
    }),
    step('mes.card.read-plain-serial', {
      channel: 'home',
      when: { card: ['plain'] },
      needs: ['card-type'],
      yields: ['card-serial'],
      args: ['for'],
      ...byApp,
    }),
    step('mes.phone.ask-serial', {
      channel: 'phone',
      when: { card: ['unavailable'] },
      needs: [],
      yields: ['card-type', 'card-serial'],
      args: ['deaf', 'video', 'today', 'nextPhoneDay'],
      validFrom: sinceApp,
      sources: ['app-2025', 'cgu-2025'],
      confidence: 'official',
    }),
  ],
  statements: [
    note('mes.card.not-the-phone-card', { weight: 'know', steps: ['mes.card.find-type'], ...app2025 }),
    remedy('mes.problem.serial', { weight: 'act', when: { problem: ['serial-unreadable', 'card-lost'] }, ...app2025 }),
    remedy('mes.problem.app-card-only', {
      weight: 'act',
      when: { problem: ['app-card-only'] },
      validFrom: sinceApp,
      sources: ['app-2025', 'css-r161-33-1'],
      confidence: 'inference',
    }),
    unconfirmed('mes.app-card', { weight: 'act', when: { problem: ['app-card-only'] }, ...inApp2025 }),
  ],
};
