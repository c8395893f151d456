// Keeping the file, with limits.
import { beforeSheet, except, note, sheet, sinceDecree, sinceSheet, step, unconfirmed } from './records.ts';

const limit = {
  channel: 'counter',
  when: { goal: ['limit'] },
  needs: [],
  yields: ['limits-set'],
  args: ['for'],
} as const;

export const limiting = {
  steps: [
    step('dp.counter.limit', { ...limit, ...beforeSheet, sources: ['csp-l1111-23'], confidence: 'law' }),
    step('dp.counter.limit', {
      ...limit,
      validFrom: sinceSheet,
      sources: ['sp-dp', 'csp-l1111-23'],
      confidence: 'official',
    }),
    step('dp.counter.secret', {
      channel: 'counter',
      when: { problem: ['minor-secret'] },
      needs: [],
      yields: ['secrecy-asked'],
      discreet: true,
      validFrom: sinceDecree,
      sources: ['csp-r1111-20-7'],
      confidence: 'law',
    }),
  ],
  statements: [
    note('dp.limit.before', {
      weight: 'act',
      steps: ['dp.counter.limit'],
      validFrom: sinceDecree,
      sources: ['csp-r1111-20-4', 'csp-l1111-23'],
      confidence: 'inference',
    }),
    note('dp.limit.reported', {
      weight: 'know',
      steps: ['dp.counter.limit'],
      when: { for: ['self', 'protected-adult'] },
      ...sheet,
    }),
    note('dp.limit.still-seen', {
      weight: 'know',
      steps: ['dp.counter.limit'],
      validFrom: sinceDecree,
      sources: ['csp-l1111-23'],
      confidence: 'law',
    }),
    note('dp.limit.hospital', {
      weight: 'know',
      steps: ['dp.counter.limit'],
      validFrom: sinceDecree,
      sources: ['csp-l1111-23'],
      confidence: 'law',
    }),
    note('dp.limit.minor', {
      weight: 'know',
      steps: ['dp.counter.limit'],
      when: { for: ['child'] },
      validFrom: sinceSheet,
      sources: ['sp-dp', 'csp-r1111-20-7'],
      confidence: 'law',
    }),
    unconfirmed('dp.copied-to-dmp', {
      when: { goal: ['close', 'limit'], problem: except('minor-secret') },
      validFrom: sinceDecree,
      sources: ['csp-l1111-23', 'csp-r1111-42'],
    }),
    unconfirmed('dp.limit.proof', {
      steps: ['dp.counter.limit'],
      validFrom: sinceDecree,
      sources: ['moniteur-2016', 'csp-l1111-23'],
    }),
  ],
};
