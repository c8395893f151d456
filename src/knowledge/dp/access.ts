// Asking whether there is a file: the right of access.
import { accessSteps, inSheet, note, sheet, sinceDecree, sinceSheet, step, unconfirmed } from './records.ts';

export const access = {
  steps: [
    step('dp.access-form.fill', {
      channel: 'home',
      when: { goal: ['check'] },
      needs: [],
      yields: ['form-ready'],
      args: ['for'],
      ...sheet,
    }),
    step('dp.email.ask-access', {
      channel: 'email',
      when: { goal: ['check'] },
      needs: ['form-ready'],
      yields: ['status-known'],
      validFrom: sinceSheet,
      sources: ['sp-dp', 'csp-r1111-20-4'],
      confidence: 'official',
    }),
    step('dp.post.ask-access', {
      channel: 'post',
      when: { goal: ['check'] },
      needs: ['form-ready'],
      yields: ['status-known'],
      validFrom: sinceSheet,
      sources: ['sp-dp', 'csp-r1111-20-4'],
      confidence: 'official',
    }),
  ],
  statements: [
    note('dp.check.other-ways', {
      steps: accessSteps,
      validFrom: sinceSheet,
      sources: ['sp-dp'],
      confidence: 'official',
    }),
    note('dp.check.then', {
      steps: ['dp.email.ask-access', 'dp.post.ask-access', 'dp.2023.ask'],
      validFrom: sinceDecree,
      sources: ['csp-r1111-20-1', 'csp-r1111-20-6'],
      confidence: 'law',
    }),
    unconfirmed('dp.access.papers', {
      steps: ['dp.access-form.fill'],
      when: [{ goal: ['check'] }, { letter: ['dp-access'] }],
      answers: ['plan', 'letter'],
      ...inSheet,
    }),
    unconfirmed('dp.app', { steps: accessSteps, validFrom: '2025-11-03', sources: ['lqp-2025', 'sp-dp'] }),
  ],
};
