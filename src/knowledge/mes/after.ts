// Once it is sent: proof, reminders, letters.
import {
  complaintProblems,
  except,
  note,
  since2022,
  since2025,
  step,
  terms2022,
  terms2025,
  unconfirmed,
  warning,
} from './records.ts';

const saveJustificatif = {
  channel: 'web',
  when: { goal: ['refuse'] },
  needs: ['identified', 'decision-recorded'],
  yields: ['justificatif'],
} as const;

export const after = {
  steps: [
    step('mes.web.save-justificatif', { ...saveJustificatif, ...terms2022, confidence: 'official' }),
    step('mes.web.save-justificatif', { ...saveJustificatif, ...terms2025 }),
    step('mes.web.keep-record', {
      channel: 'web',
      when: { goal: ['close'] },
      needs: ['identified', 'decision-recorded'],
      yields: ['own-record'],
      validFrom: since2022,
      sources: ['csp-r1111-36'],
      confidence: 'inference',
    }),
    step('mes.home.note-call', {
      channel: 'home',
      when: { goal: ['refuse', 'close'] },
      needs: ['decision-recorded'],
      yields: ['own-record'],
      validFrom: since2022,
      sources: ['cgu-2022', 'cgu-2025'],
      confidence: 'inference',
    }),
    step('mes.home.copy-letter', {
      channel: 'home',
      when: { goal: ['close'], profile: ['closed'] },
      needs: ['deletion-asked'],
      yields: ['own-record'],
      validFrom: since2022,
      sources: ['csp-r1111-36'],
      confidence: 'inference',
    }),
  ],
  statements: [
    note('mes.phone.ask-in-writing', {
      steps: ['mes.home.note-call'],
      validFrom: since2025,
      sources: ['cgu-2022', 'cgu-2025'],
      confidence: 'official',
    }),
    note('mes.record.letter', {
      steps: ['mes.web.save-justificatif', 'mes.home.note-call'],
      when: { goal: ['refuse'] },
      validFrom: '2022-01-12',
      sources: ['csp-r1111-28', 'operator-2022', 'agencergpd-2022'],
      confidence: 'testimony',
    }),
    note('mes.record.remind', {
      steps: ['mes.home.note-call', 'mes.home.copy-letter'],
      when: { problem: except(...complaintProblems) },
      validFrom: since2025,
      sources: ['pdp-2025', 'beelighted', 'csp-r1111-36'],
      confidence: 'inference',
    }),
    warning('letter.mes-refuse.backup', {
      when: { letter: ['mes-refuse'] },
      answers: ['letter'],
      validFrom: since2025,
      sources: ['cgu-2025', 'csp-r1111-28', 'operator-2022'],
      confidence: 'official',
    }),
    warning('letter.mes-close.backup', {
      when: { letter: ['mes-close'] },
      answers: ['letter'],
      validFrom: since2025,
      sources: ['cgu-2025', 'pdp-2025', 'csp-r1111-36'],
      confidence: 'official',
    }),
    warning('letter.mes-proof.after-call', {
      when: { letter: ['mes-proof'] },
      answers: ['letter'],
      validFrom: since2025,
      sources: ['cgu-2022', 'cgu-2025'],
      confidence: 'official',
    }),
    unconfirmed('proof.none-documented', {
      when: { proof: ['own-record'], goal: ['close'] },
      validFrom: since2022,
      sources: ['csp-r1111-36'],
    }),
    unconfirmed('mes.proof.phone', {
      when: { proof: ['own-record'], goal: ['refuse'] },
      validFrom: since2025,
      sources: ['cgu-2022', 'cgu-2025'],
    }),
    unconfirmed('mes.post.handled', {
      steps: ['mes.web.save-justificatif', 'mes.home.note-call'],
      when: [{ goal: ['refuse'] }, { letter: ['mes-refuse'] }],
      answers: ['plan', 'letter'],
      validFrom: '2022-01-12',
      sources: ['operator-2022', 'agencergpd-2022'],
    }),
    unconfirmed('letter.mes.address', { answers: ['letter'], validFrom: since2025, sources: ['pdp-2025'] }),
    warning('letter.mes-complaint.backup', {
      when: { letter: ['mes-complaint'] },
      answers: ['letter'],
      ...terms2025,
    }),
    unconfirmed('letter.mes.addressee', {
      steps: ['mes.post.complain'],
      when: [{ letter: ['mes-proof', 'mes-reminder', 'mes-complaint'] }, { problem: complaintProblems }],
      answers: ['plan', 'letter'],
      validFrom: since2025,
      sources: ['pdp-2025'],
    }),
    unconfirmed('letter.mes-reminder.time', {
      when: { letter: ['mes-reminder'] },
      answers: ['letter'],
      validFrom: since2025,
      sources: ['csp-r1111-36'],
    }),
  ],
};
