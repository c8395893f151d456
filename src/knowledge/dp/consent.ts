// Before the decree of 2023: a file needed consent, and pharmacies opened and closed it.
import { meaning, note, step, unconfirmed, underConsent, warning } from './records.ts';

export const consent = {
  steps: [
    step('dp.2016.say-no', {
      channel: 'counter',
      when: { goal: ['refuse'] },
      needs: [],
      yields: ['decision-recorded'],
      args: ['for'],
      ...underConsent,
      sources: ['cnil-dp-2016', 'moniteur-2016'],
      confidence: 'official',
    }),
    step('dp.2016.close', {
      channel: 'counter',
      when: { goal: ['close'] },
      needs: [],
      yields: ['decision-recorded'],
      ...underConsent,
      sources: ['moniteur-2016', 'les-enovateurs'],
      confidence: 'press',
    }),
    step('dp.2016.keep-attestation', {
      channel: 'counter',
      when: { goal: ['close'] },
      needs: ['decision-recorded'],
      yields: ['justificatif'],
      ...underConsent,
      sources: ['moniteur-2016', 'bnds'],
      confidence: 'press',
    }),
    step('dp.2016.ask-pharmacist', {
      channel: 'counter',
      when: { goal: ['check'] },
      needs: [],
      yields: ['status-known'],
      args: ['for'],
      ...underConsent,
      sources: ['moniteur-2016'],
      confidence: 'press',
    }),
    step('dp.2016.limit-at-counter', {
      discreet: true,
      channel: 'counter',
      when: { goal: ['limit'] },
      needs: [],
      yields: ['limits-set', 'secrecy-asked'],
      ...underConsent,
      sources: ['moniteur-2016'],
      confidence: 'press',
    }),
  ],
  statements: [
    note('dp.2016.blocked', {
      steps: ['dp.2016.say-no'],
      validFrom: '2018-11-19',
      validUntil: '2023-04-04',
      sources: ['lqp-2018'],
      confidence: 'press',
    }),
    note('dp.2016.check-then', {
      steps: ['dp.2016.ask-pharmacist'],
      ...underConsent,
      sources: ['moniteur-2016', 'les-enovateurs', 'bnds'],
      confidence: 'press',
    }),
    warning('dp.consent-regime', {
      ...underConsent,
      sources: ['cnil-dp-2016', 'decret-2023-251'],
      confidence: 'official',
    }),
    meaning('dp.meaning.reimbursement', {
      when: { goal: ['refuse', 'close'] },
      ...underConsent,
      sources: ['cnil-dp-2008'],
      confidence: 'press',
    }),
    unconfirmed('proof.none-documented', {
      when: { proof: ['own-record'] },
      ...underConsent,
      sources: ['cnil-dp-2016'],
    }),
    unconfirmed('dp.refusal.before-2018', {
      when: { refusal: ['unknown-rule'] },
      validFrom: '2016-11-10',
      validUntil: '2018-11-18',
      sources: ['moniteur-2016'],
    }),
  ],
};
