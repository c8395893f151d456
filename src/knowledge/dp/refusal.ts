// An earlier refusal or closing: does it still stand?
import { beforeSheet, sheet, sinceDecree, sinceSheet, warning } from './records.ts';

export const refusal = {
  statements: [
    warning('dp.refusal.form-lapsed', {
      weight: 'know',
      when: { file: ['refused'], refusal: ['lapsed'] },
      args: ['since', 'lapsesOn'],
      ...beforeSheet,
      sources: ['lqp-2018'],
      confidence: 'press',
    }),
    warning('dp.refusal.lapsed', {
      weight: 'know',
      when: { refusal: ['lapsed'] },
      args: ['since', 'lapsesOn'],
      ...sheet,
    }),
    warning('dp.refusal.form-until', {
      weight: 'know',
      when: { file: ['refused'], refusal: ['until'] },
      args: ['since', 'lapsesOn'],
      validFrom: '2018-11-19',
      validUntil: '2024-07-11',
      sources: ['lqp-2018'],
      confidence: 'press',
    }),
    warning('dp.refusal.until', {
      weight: 'know',
      when: { refusal: ['until'] },
      args: ['since', 'lapsesOn'],
      ...sheet,
    }),
    warning('dp.refusal.stands', {
      weight: 'know',
      when: { refusal: ['stands'], file: ['refused'] },
      args: ['since'],
      validFrom: sinceDecree,
      sources: ['csp-r1111-20-3'],
      confidence: 'law',
    }),
    warning('dp.closing.stands', {
      weight: 'know',
      when: { refusal: ['stands'], file: ['closed'] },
      args: ['since'],
      validFrom: sinceDecree,
      sources: ['csp-r1111-20-9', 'sp-dp'],
      confidence: 'official',
    }),
    warning('dp.refusal.no-date', {
      weight: 'know',
      when: { refusal: ['no-date'] },
      validFrom: '2026-04-05',
      sources: ['sp-dp'],
      confidence: 'official',
    }),
    warning('dp.refusal.no-date-yet', {
      weight: 'know',
      when: { refusal: ['no-date'] },
      validFrom: sinceSheet,
      validUntil: '2026-04-04',
      sources: ['sp-dp'],
      confidence: 'official',
    }),
  ],
};
