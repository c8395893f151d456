// What people meet outside the usual way: a file opened despite a refusal, a move abroad, parents who disagree.
import { inSheet, note, remedy, sinceSheet, step, unconfirmed } from './records.ts';

export const difficulties = {
  steps: [
    step('dp.email.complain', {
      channel: 'email',
      when: { problem: ['opened-despite-refusal'] },
      needs: [],
      yields: ['operator-asked'],
      validFrom: sinceSheet,
      sources: ['sp-dp', 'beelighted'],
      confidence: 'inference',
    }),
    step('dp.email.remind', {
      channel: 'email',
      when: { problem: ['no-answer'] },
      needs: [],
      yields: ['operator-asked'],
      validFrom: sinceSheet,
      sources: ['sp-dp', 'beelighted'],
      confidence: 'inference',
    }),
    step('dp.post.cnil', {
      channel: 'post',
      when: { problem: ['opened-despite-refusal', 'no-answer'] },
      needs: ['operator-asked'],
      yields: ['complaint-made'],
      validFrom: sinceSheet,
      sources: ['pdp-2025', 'beelighted'],
      confidence: 'inference',
    }),
  ],
  statements: [
    remedy('dp.problem.opened-despite-refusal', {
      weight: 'act',
      when: { problem: ['opened-despite-refusal'] },
      validFrom: sinceSheet,
      sources: ['sp-dp', 'csp-r1111-20-3'],
      confidence: 'official',
    }),
    note('dp.complaint.letter', {
      weight: 'know',
      steps: ['dp.email.complain'],
      next: { kind: 'letter', letter: 'complaint' },
      ...inSheet,
      confidence: 'inference',
    }),
    note('dp.reminder.letter', {
      weight: 'know',
      steps: ['dp.email.remind'],
      next: { kind: 'letter', letter: 'reminder' },
      ...inSheet,
      confidence: 'inference',
    }),
    remedy('dp.problem.leaving-france', {
      weight: 'act',
      when: { problem: ['leaving-france'] },
      ...inSheet,
      confidence: 'inference',
    }),
    remedy('dp.problem.parents-disagree', {
      weight: 'act',
      when: { problem: ['parents-disagree'] },
      validFrom: sinceSheet,
      sources: ['code-civil-372-2', 'sp-dp'],
      confidence: 'inference',
    }),
    unconfirmed('dp.complaint.address', {
      steps: ['dp.email.complain'],
      when: [{ problem: ['opened-despite-refusal'] }, { letter: ['dp-complaint'] }],
      answers: ['plan', 'letter'],
      ...inSheet,
    }),
  ],
};
