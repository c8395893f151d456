// The page for refusing or closing, and the contact that the fund must know before it sends a code.
import {
  app2025,
  inTerms2025,
  notActivated,
  note,
  remedy,
  since2025,
  sinceApp,
  step,
  unconfirmed,
  webSteps2022,
} from './records.ts';

export const form = {
  steps: [
    step('mes.fund.add-contact', {
      channel: 'web',
      when: [
        { contact: ['no'], channel: ['web'] },
        { contact: ['no'], goal: ['limit', 'copy'] },
      ],
      needs: [],
      yields: ['contact'],
      validFrom: since2025,
      sources: ['app-2025', 'cgu-2025'],
      confidence: 'official',
    }),
    step('mes.web.fill-form', {
      channel: 'web',
      when: { profile: notActivated },
      needs: ['birth-date', 'card-type', 'nir', 'card-serial'],
      yields: ['form-accepted'],
      args: ['for', 'goal'],
      validFrom: since2025,
      sources: ['cgu-2025', 'app-2025', 'nexus-2022', 'faq-2026'],
      confidence: 'official',
    }),
  ],
  statements: [
    note('mes.form.second-address', { steps: ['mes.web.fill-form'], when: { goal: ['refuse', 'close'] }, ...app2025 }),
    note('mes.form.number-refused', { steps: ['mes.web.fill-form'], ...app2025 }),
    note('mes.fund.not-only-ameli', {
      steps: ['mes.fund.add-contact'],
      validFrom: since2025,
      sources: ['app-2025', 'cgu-2025'],
      confidence: 'official',
    }),
    note('mes.fund.near-the-end', {
      steps: ['mes.fund.add-contact'],
      when: { window: ['urgent', 'last-day'] },
      ...inTerms2025,
      confidence: 'inference',
    }),
    note('mes.web.profile-exists', {
      steps: ['mes.web.fill-form'],
      when: { profile: ['unknown'], goal: ['close'] },
      validFrom: sinceApp,
      sources: ['app-2025', 'cgu-2025'],
      confidence: 'official',
    }),
    remedy('mes.problem.not-identified', { when: { problem: ['not-identified'] }, ...app2025 }),
    remedy('mes.problem.profile-exists', {
      when: { problem: ['profile-exists'] },
      validFrom: sinceApp,
      sources: ['app-2025', 'cgu-2025'],
      confidence: 'official',
    }),
    remedy('mes.problem.site-down', {
      when: { problem: ['site-down'] },
      validFrom: '2022-01-12',
      sources: ['nexus-2022', 'cgu-2025'],
      confidence: 'press',
    }),
    remedy('mes.problem.no-internet', {
      when: { problem: ['no-internet'] },
      validFrom: '2022-02-03',
      sources: ['franceinfo-2022', 'cgu-2025'],
      confidence: 'press',
    }),
    unconfirmed('mes.path.change-date', {
      steps: webSteps2022,
      validFrom: '2022-03-29',
      validUntil: '2025-07-30',
      sources: ['cgu-2022', 'cgu-2025'],
    }),
    unconfirmed('mes.path.seen-in-2025', {
      steps: ['mes.web.fill-form', 'mes.account.open-closing'],
      validFrom: '2025-09-24',
      sources: ['cgu-2025'],
    }),
    unconfirmed('mes.fund.delay', { steps: ['mes.fund.add-contact'], ...inTerms2025 }),
  ],
};
