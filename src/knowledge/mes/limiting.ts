// Keeping the space, with limits.
import { note, since2025, sinceApp, step, terms2025, unconfirmed, until2025 } from './records.ts';

const secrecy = {
  channel: 'care',
  when: { problem: ['minor-secret'] },
  needs: [],
  yields: ['secrecy-asked'],
  discreet: true,
} as const;

export const limiting = {
  steps: [
    step('mes.account.set-limits', {
      channel: 'web',
      when: { goal: ['limit'] },
      needs: ['logged-in'],
      yields: ['limits-set'],
      validFrom: sinceApp,
      sources: ['app-2025', 'pdp-2025'],
      confidence: 'official',
    }),
    step('mes.care.ask-secrecy', {
      ...secrecy,
      ...until2025,
      sources: ['csp-r1111-50'],
      confidence: 'inference',
    }),
    step('mes.care.ask-secrecy', {
      ...secrecy,
      validFrom: since2025,
      sources: ['cgu-2025', 'sp-mes', 'csp-r1111-50'],
      confidence: 'official',
    }),
  ],
  statements: [
    note('mes.limit.block', {
      weight: 'know',
      steps: ['mes.account.set-limits'],
      validFrom: sinceApp,
      sources: ['app-2025', 'cgu-2025', 'pdp-2025'],
      confidence: 'official',
    }),
    note('mes.limit.hide', {
      weight: 'know',
      steps: ['mes.account.set-limits'],
      validFrom: sinceApp,
      sources: ['pdp-2025', 'cgu-2025', 'app-2025'],
      confidence: 'official',
    }),
    note('mes.limit.still-seen', {
      weight: 'act',
      steps: ['mes.account.set-limits'],
      validFrom: sinceApp,
      sources: ['pdp-2025', 'cgu-2025'],
      confidence: 'official',
    }),
    note('mes.limit.still-seen.texts', {
      weight: 'know',
      steps: ['mes.account.set-limits'],
      validFrom: sinceApp,
      sources: ['pdp-2025', 'cgu-2025'],
      confidence: 'official',
    }),
    note('mes.limit.emergency', {
      weight: 'act',
      steps: ['mes.account.set-limits'],
      validFrom: sinceApp,
      sources: ['app-2025', 'pdp-2025', 'sp-mes'],
      confidence: 'official',
    }),
    note('mes.limit.synced', { weight: 'know', steps: ['mes.account.set-limits'], ...terms2025 }),
    note('mes.limit.notifications', {
      weight: 'know',
      steps: ['mes.account.set-limits'],
      validFrom: sinceApp,
      sources: ['app-2025', 'faq-2025', 'pdp-2025'],
      confidence: 'official',
    }),
    note('mes.limit.import-prevention', {
      weight: 'know',
      steps: ['mes.account.set-limits'],
      validFrom: sinceApp,
      sources: ['app-2025', 'decret-2024-468'],
      confidence: 'official',
    }),
    note('mes.limit.deposits', {
      weight: 'know',
      steps: ['mes.account.set-limits'],
      validFrom: sinceApp,
      sources: ['pdp-2025'],
      confidence: 'official',
    }),
    note('mes.limit.activate-by-franceconnect', {
      weight: 'know',
      steps: ['mes.web.activate'],
      validFrom: since2025,
      sources: ['cgu-2025', 'app-2025'],
      confidence: 'official',
    }),
    unconfirmed('mes.activate.path', {
      steps: ['mes.web.activate'],
      validFrom: since2025,
      sources: ['cgu-2025', 'nexus-2022', 'faq-2026'],
    }),
  ],
};
