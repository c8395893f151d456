// The six weeks.
import { remedy, rule, sinceDecree, sinceOrdreOnly, sinceSheet, unconfirmed, warning } from './records.ts';

export const window = {
  statements: [
    rule('dp.window.start', { validFrom: sinceSheet, sources: ['csp-r1111-20-1', 'sp-dp'], confidence: 'law' }),
    rule('dp.window.counting', {
      args: ['startDate', 'safeLastDay'],
      validFrom: sinceDecree,
      sources: ['csp-r1111-20-1'],
      confidence: 'inference',
    }),
    rule('dp.closing.any-time', {
      weight: 'act',
      validFrom: sinceDecree,
      sources: ['csp-r1111-20-6'],
      confidence: 'law',
    }),
    warning('dp.window.over', {
      weight: 'know',
      when: { window: ['closed'], goal: ['close', 'check'] },
      args: ['safeLastDay'],
      validFrom: sinceDecree,
      sources: ['csp-r1111-20-6'],
      confidence: 'law',
    }),
    warning('dp.window.urgent', {
      weight: 'act',
      when: { window: ['urgent'], goal: ['refuse'] },
      validFrom: sinceSheet,
      sources: ['csp-r1111-20-1', 'sp-dp'],
      confidence: 'inference',
    }),
    warning('dp.window.last-day', {
      weight: 'know',
      when: { window: ['last-day'], goal: ['refuse'] },
      args: ['safeLastDay', 'lastDay'],
      validFrom: sinceSheet,
      sources: ['csp-r1111-20-1', 'csp-r1111-20-6', 'sp-dp'],
      confidence: 'law',
    }),
    warning('dp.refuse.after-opening', {
      weight: 'know',
      when: { goalReason: ['refuse.after-opening'] },
      validFrom: sinceDecree,
      sources: ['csp-r1111-20-6'],
      confidence: 'law',
    }),
    remedy('dp.problem.no-notice', {
      weight: 'act',
      when: { problem: ['no-notice'] },
      validFrom: sinceOrdreOnly,
      sources: ['csp-r1111-20-1', 'ordre-revue-25'],
      confidence: 'inference',
    }),
    unconfirmed('dp.before-notice', {
      weight: 'act',
      when: { goal: ['refuse'], window: ['none'] },
      validFrom: sinceDecree,
      sources: ['csp-r1111-20-1'],
    }),
    unconfirmed('dp.start-of-the-weeks', {
      answers: ['deadline'],
      validFrom: sinceSheet,
      sources: ['csp-r1111-20-1', 'sp-dp'],
    }),
    unconfirmed('dp.texts-since-2024', {
      answers: ['deadline', 'plan'],
      validFrom: '2024-07-13',
      sources: ['sp-dp', 'csp-r1111-20-1'],
    }),
  ],
};
