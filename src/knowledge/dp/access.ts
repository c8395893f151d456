// The right of access: whether there is a file, and a copy of it. The right to have an entry put right.
import { accessSteps, inSheet, note, sheet, sinceDecree, sinceSheet, step, unconfirmed } from './records.ts';

const askCopy = {
  when: { goal: ['copy'] },
  needs: ['form-ready'],
  yields: ['copy-asked'],
  validFrom: sinceSheet,
  sources: ['sp-dp', 'csp-r1111-20-4'],
  confidence: 'official',
} as const;

export const access = {
  steps: [
    step('dp.access-form.fill', {
      channel: 'home',
      when: { goal: ['check', 'copy'] },
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
    step('dp.email.ask-copy', { channel: 'email', ...askCopy }),
    step('dp.post.ask-copy', { channel: 'post', ...askCopy }),
    step('dp.home.keep-copy', {
      channel: 'home',
      when: { goal: ['copy'] },
      needs: ['copy-asked'],
      yields: ['data-in-hand'],
      validFrom: sinceSheet,
      sources: ['csp-r1111-20-4'],
      confidence: 'inference',
    }),
    step('dp.counter.ask-correction', {
      channel: 'counter',
      when: { goal: ['correct'] },
      needs: [],
      yields: ['correction-asked'],
      validFrom: sinceDecree,
      sources: ['csp-r1111-20-4'],
      confidence: 'law',
    }),
  ],
  statements: [
    note('dp.copy.keeps', {
      steps: ['dp.home.keep-copy'],
      validFrom: sinceSheet,
      sources: ['csp-r1111-20-4'],
      confidence: 'inference',
    }),
    note('dp.correction.no-erasing', {
      steps: ['dp.counter.ask-correction'],
      validFrom: sinceDecree,
      sources: ['csp-r1111-20-4', 'csp-r1111-20-9'],
      confidence: 'law',
    }),
    note('dp.correction.or-ordre', {
      steps: ['dp.counter.ask-correction'],
      validFrom: sinceSheet,
      sources: ['csp-r1111-20-4', 'sp-dp'],
      confidence: 'inference',
    }),
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
      when: [{ goal: ['check', 'copy'] }, { letter: ['dp-access'] }],
      answers: ['plan', 'letter'],
      ...inSheet,
    }),
    unconfirmed('dp.app', { steps: accessSteps, validFrom: '2025-11-03', sources: ['lqp-2025', 'sp-dp'] }),
  ],
};
