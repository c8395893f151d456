// What refusing or closing means, in the order in which it is told.
import { inSheet, meaning, sinceDecree, unconfirmed } from './records.ts';

export const consequences = {
  statements: [
    meaning('dp.meaning.no-link-found', {
      when: { goal: ['refuse', 'close'] },
      validFrom: sinceDecree,
      sources: ['cnil-dp-2008', 'csp-l1111-23'],
      confidence: 'inference',
    }),
    meaning('dp.meaning.not-seen', {
      when: { goal: ['refuse', 'close'] },
      validFrom: sinceDecree,
      sources: ['csp-l1111-23'],
      confidence: 'inference',
    }),
    meaning('dp.meaning.own-records', {
      when: { goal: ['refuse', 'close'] },
      validFrom: sinceDecree,
      sources: ['csp-r1111-20-2'],
      confidence: 'inference',
    }),
    meaning('dp.meaning.erased', {
      when: { goal: ['close'] },
      validFrom: sinceDecree,
      sources: ['csp-r1111-20-9'],
      confidence: 'law',
    }),
    meaning('dp.meaning.trace', {
      when: { goal: ['refuse'] },
      validFrom: sinceDecree,
      sources: ['csp-r1111-20-3'],
      confidence: 'law',
    }),
    meaning('dp.meaning.change-of-mind', {
      when: { goal: ['refuse'] },
      validFrom: sinceDecree,
      sources: ['csp-r1111-20-1'],
      confidence: 'law',
    }),
    meaning('dp.meaning.open-again', {
      when: { goal: ['close'] },
      validFrom: sinceDecree,
      sources: ['csp-r1111-20-1', 'sp-dp'],
      confidence: 'official',
    }),
    meaning('dp.meaning.no-end', {
      when: [{ goal: ['refuse'] }, { goal: ['check'], file: ['refused'], refusal: ['stands'] }],
      ...inSheet,
      confidence: 'inference',
    }),
    meaning('dp.meaning.children', {
      when: { goal: ['refuse', 'close'], for: ['self'] },
      ...inSheet,
      confidence: 'inference',
    }),
    meaning('dp.meaning.other-file', {
      when: { goal: ['refuse', 'close'] },
      validFrom: sinceDecree,
      sources: ['csp-r1111-20-6', 'csp-r1111-36'],
      confidence: 'inference',
    }),
    meaning('dp.meaning.equal-choice', {
      when: { goal: ['refuse', 'close'] },
      validFrom: sinceDecree,
      sources: ['csp-l1111-23'],
      confidence: 'law',
    }),
    unconfirmed('dp.no-time-limit', { when: { goal: ['close'] }, validFrom: sinceDecree, sources: ['csp-r1111-20-6'] }),
  ],
};
