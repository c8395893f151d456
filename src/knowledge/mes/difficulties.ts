// What people meet outside the usual way: a space that somebody else opened, a lost password, a false document, a move.
import { app2025, inTerms2025, note, remedy, since2025, sinceApp, step, terms2025, unconfirmed } from './records.ts';

export const difficulties = {
  steps: [
    step('mes.care.ask-correction', {
      channel: 'care',
      when: { problem: ['wrong-document'] },
      needs: [],
      yields: ['correction-asked'],
      validFrom: sinceApp,
      sources: ['pdp-2025'],
      confidence: 'official',
    }),
  ],
  statements: [
    note('mes.correction.own-document', {
      steps: ['mes.care.ask-correction'],
      validFrom: sinceApp,
      sources: ['pdp-2025'],
      confidence: 'official',
    }),
    remedy('mes.problem.opened-by-another', { when: { problem: ['opened-by-another'] }, ...app2025 }),
    remedy('mes.problem.opened-despite-refusal', {
      when: { problem: ['opened-despite-refusal'] },
      validFrom: since2025,
      sources: ['csp-r1111-36', 'cgu-2025'],
      confidence: 'law',
    }),
    remedy('mes.problem.data-leak', { when: { problem: ['data-leak'] }, ...app2025 }),
    remedy('mes.problem.complaint', {
      when: { problem: ['opened-by-another', 'opened-despite-refusal', 'data-leak'] },
      validFrom: sinceApp,
      sources: ['cgu-2025', 'app-2025', 'pdp-2025', 'beelighted'],
      confidence: 'inference',
    }),
    remedy('mes.problem.wrong-document', {
      when: { problem: ['wrong-document'] },
      validFrom: sinceApp,
      sources: ['pdp-2025', 'app-2025'],
      confidence: 'official',
    }),
    remedy('mes.problem.password-lost', { when: { problem: ['password-lost', 'franceconnect-only'] }, ...terms2025 }),
    remedy('mes.problem.franceconnect-only', { when: { problem: ['franceconnect-only'] }, ...terms2025 }),
    remedy('mes.problem.leaving-france', {
      when: { problem: ['leaving-france'] },
      validFrom: since2025,
      sources: ['alliancesolidaire-2023', 'cgu-2025'],
      confidence: 'inference',
    }),
    remedy('mes.problem.living-abroad', { when: { problem: ['living-abroad'] }, ...terms2025 }),
    remedy('mes.problem.parents-disagree', {
      when: { problem: ['parents-disagree'] },
      validFrom: since2025,
      sources: ['code-civil-372-2', 'cgu-2025'],
      confidence: 'inference',
    }),
    remedy('mes.problem.name-changed', { when: { problem: ['name-changed'] }, ...terms2025 }),
    remedy('mes.problem.genuine-mail', {
      when: { problem: ['genuine-mail'] },
      validFrom: '2023-11-16',
      sources: ['ufc-2022', 'journaldugeek-2023'],
      confidence: 'press',
    }),
    remedy('mes.problem.helping-someone', {
      when: { problem: ['helping-someone'] },
      ...inTerms2025,
      confidence: 'inference',
    }),
    unconfirmed('mes.name-changed.effect', { when: { problem: ['name-changed'] }, ...inTerms2025 }),
  ],
};
