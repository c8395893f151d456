// The forms of the Ordre: filling them in and sending them.
import { inSheet, note, remedy, sendSteps, sheet, sinceDecree, sinceSheet, step, unconfirmed } from './records.ts';

export const form = {
  steps: [
    step('dp.form.fill', {
      channel: 'home',
      when: { goal: ['refuse', 'close'] },
      needs: [],
      yields: ['form-ready'],
      args: ['for', 'goal'],
      ...sheet,
    }),
    step('dp.email.send-form', {
      channel: 'email',
      when: { goal: ['refuse', 'close'] },
      needs: ['form-ready'],
      yields: ['decision-recorded'],
      ...sheet,
    }),
    step('dp.post.send-form', {
      channel: 'post',
      when: { goal: ['refuse', 'close'] },
      needs: ['form-ready'],
      yields: ['decision-recorded'],
      ...sheet,
    }),
  ],
  statements: [
    note('dp.form.papers', { weight: 'act', steps: ['dp.form.fill'], args: ['for'], ...sheet }),
    note('dp.form.no-card', { weight: 'know', steps: ['dp.form.fill'], ...inSheet, confidence: 'inference' }),
    note('dp.closing.copy-first', {
      weight: 'act',
      next: { kind: 'plan', service: 'dp', facets: { goal: 'copy', problem: 'none' } },
      steps: ['dp.form.fill'],
      when: { goal: ['close'] },
      validFrom: sinceSheet,
      sources: ['csp-r1111-20-9', 'sp-dp'],
      confidence: 'inference',
    }),
    note('dp.old-file-kept', { weight: 'know', steps: ['dp.form.fill'], when: { file: ['open'] }, ...sheet }),
    remedy('dp.form.printed', {
      weight: 'act',
      when: { problem: ['no-internet'], goal: ['refuse', 'close', 'check', 'copy'] },
      ...inSheet,
      confidence: 'inference',
    }),
    note('dp.portal', {
      weight: 'know',
      steps: sendSteps,
      validFrom: sinceSheet,
      sources: ['sp-dp', 'ordre-revue-25'],
      confidence: 'official',
    }),
    note('dp.post-too', {
      weight: 'know',
      steps: ['dp.email.send-form', 'dp.email.ask-access', 'dp.email.ask-copy', 'dp.email.complain'],
      ...sheet,
    }),
    note('dp.email.copy-mark', {
      weight: 'know',
      steps: ['dp.email.send-form', 'dp.email.ask-access', 'dp.email.ask-copy'],
      ...inSheet,
      confidence: 'inference',
    }),
    note('dp.post.near-the-end', {
      weight: 'act',
      steps: ['dp.post.send-form'],
      when: { window: ['urgent', 'last-day'], goal: ['refuse'] },
      validFrom: sinceSheet,
      sources: ['csp-r1111-20-1', 'sp-dp'],
      confidence: 'inference',
    }),
    note('dp.channels-of-the-law', {
      weight: 'know',
      steps: ['dp.email.send-form'],
      when: { goal: ['refuse'] },
      validFrom: sinceSheet,
      sources: ['csp-r1111-20-1', 'sp-dp'],
      confidence: 'law',
    }),
    remedy('dp.problem.no-internet', { weight: 'act', when: { problem: ['no-internet'] }, ...sheet }),
    remedy('dp.problem.card-lost', {
      weight: 'act',
      when: { problem: ['card-lost'] },
      ...inSheet,
      confidence: 'inference',
    }),
    unconfirmed('dp.portal.login', { steps: sendSteps, validFrom: sinceSheet, sources: ['sp-dp', 'ordre-revue-25'] }),
    unconfirmed('dp.post-date', {
      when: [{ goal: ['refuse'], window: ['open', 'urgent', 'last-day'] }, { letter: ['dp-refuse'] }],
      answers: ['plan', 'letter'],
      validFrom: sinceDecree,
      sources: ['csp-r1111-20-1', 'sp-dp'],
    }),
    unconfirmed('dp.form.closing-papers', {
      steps: ['dp.form.fill'],
      when: [{ goal: ['close'] }, { letter: ['dp-close'] }],
      answers: ['plan', 'letter'],
      ...inSheet,
    }),
  ],
};
