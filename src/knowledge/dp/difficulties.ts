// What people meet outside the usual way: a file opened despite a refusal, a move abroad, parents who disagree.
import { remedy, sheet, sinceSheet } from './records.ts';

export const difficulties = {
  statements: [
    remedy('dp.problem.opened-despite-refusal', {
      when: { problem: ['opened-despite-refusal'] },
      validFrom: sinceSheet,
      sources: ['sp-dp', 'csp-r1111-20-3'],
      confidence: 'official',
    }),
    remedy('dp.problem.complaint', {
      when: { problem: ['opened-despite-refusal'] },
      validFrom: sinceSheet,
      sources: ['sp-dp', 'beelighted', 'pdp-2025'],
      confidence: 'inference',
    }),
    remedy('dp.problem.leaving-france', { when: { problem: ['leaving-france'] }, ...sheet }),
    remedy('dp.problem.parents-disagree', {
      when: { problem: ['parents-disagree'] },
      validFrom: sinceSheet,
      sources: ['code-civil-372-2', 'sp-dp'],
      confidence: 'inference',
    }),
  ],
};
