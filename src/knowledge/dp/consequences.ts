// What refusing or closing means, in the order in which it is told.
import { inSheet, meaning, sinceDecree, unconfirmed } from './records.ts';

export const consequences = {
  statements: [
    meaning('dp.meaning.no-link-found', {
      weight: 'know',
      when: { goal: ['refuse', 'close'] },
      validFrom: sinceDecree,
      sources: ['cnil-dp-2008', 'csp-l1111-23'],
      confidence: 'inference',
    }),
    meaning('dp.meaning.not-seen', {
      weight: 'act',
      when: { goal: ['refuse', 'close'] },
      validFrom: sinceDecree,
      sources: ['csp-l1111-23'],
      confidence: 'inference',
    }),
    meaning('dp.meaning.not-seen.what', {
      weight: 'know',
      when: { goal: ['refuse', 'close'] },
      validFrom: sinceDecree,
      sources: ['csp-l1111-23'],
      confidence: 'inference',
    }),
    meaning('dp.meaning.own-records', {
      weight: 'know',
      when: { goal: ['refuse', 'close'] },
      validFrom: sinceDecree,
      sources: ['csp-r1111-20-2'],
      confidence: 'inference',
    }),
    meaning('dp.meaning.erased', {
      weight: 'act',
      when: { goal: ['close'] },
      validFrom: sinceDecree,
      sources: ['csp-r1111-20-9'],
      confidence: 'law',
    }),
    meaning('dp.meaning.erased.kept', {
      weight: 'know',
      when: { goal: ['close'] },
      validFrom: sinceDecree,
      sources: ['csp-r1111-20-9'],
      confidence: 'law',
    }),
    meaning('dp.meaning.trace', {
      weight: 'know',
      when: { goal: ['refuse'] },
      validFrom: sinceDecree,
      sources: ['csp-r1111-20-3'],
      confidence: 'law',
    }),
    meaning('dp.meaning.change-of-mind', {
      weight: 'know',
      when: { goal: ['refuse'] },
      validFrom: sinceDecree,
      sources: ['csp-r1111-20-1'],
      confidence: 'law',
    }),
    meaning('dp.meaning.open-again', {
      weight: 'know',
      when: { goal: ['close'] },
      validFrom: sinceDecree,
      sources: ['csp-r1111-20-1', 'sp-dp'],
      confidence: 'official',
    }),
    meaning('dp.meaning.no-end', {
      weight: 'know',
      when: [{ goal: ['refuse'] }, { goal: ['check'], file: ['refused'], refusal: ['stands'] }],
      ...inSheet,
      confidence: 'inference',
    }),
    meaning('dp.meaning.children', {
      weight: 'act',
      when: { goal: ['refuse', 'close'], for: ['self'] },
      ...inSheet,
      confidence: 'inference',
    }),
    meaning('dp.meaning.other-file', {
      weight: 'know',
      next: { kind: 'plan', service: 'mes', facets: {} },
      when: { goal: ['refuse', 'close'] },
      validFrom: sinceDecree,
      sources: ['csp-r1111-20-6', 'csp-r1111-36'],
      confidence: 'inference',
    }),
    meaning('dp.meaning.equal-choice', {
      weight: 'know',
      when: { goal: ['refuse', 'close'] },
      validFrom: sinceDecree,
      sources: ['csp-l1111-23'],
      confidence: 'law',
    }),
    unconfirmed('dp.no-time-limit', { when: { goal: ['close'] }, validFrom: sinceDecree, sources: ['csp-r1111-20-6'] }),
  ],
};
