// Once it is sent: the notification, reminders, letters.
import {
  accessSteps,
  except,
  mailSteps,
  note,
  remedy,
  sheet,
  sinceDecree,
  sinceSheet,
  step,
  unconfirmed,
  warning,
} from './records.ts';

export const after = {
  steps: [
    step('dp.home.keep-record', {
      channel: 'home',
      when: { goal: ['refuse', 'close'] },
      needs: ['decision-recorded'],
      yields: ['own-record'],
      validFrom: '2016-11-10',
      sources: ['csp-r1111-20-1', 'cnil-dp-2016'],
      confidence: 'inference',
    }),
    step('dp.home.keep-notification', {
      channel: 'home',
      when: { goal: ['refuse', 'close'] },
      needs: ['decision-recorded'],
      yields: ['notification-expected'],
      args: ['goal'],
      validFrom: sinceDecree,
      sources: ['csp-r1111-20-1', 'csp-r1111-20-6'],
      confidence: 'law',
    }),
  ],
  statements: [
    note('dp.support', {
      steps: mailSteps,
      validFrom: sinceSheet,
      sources: ['ordre-revue-25'],
      confidence: 'official',
    }),
    note('dp.independent-help', {
      steps: ['dp.home.keep-notification', ...accessSteps],
      ...sheet,
    }),
    note('dp.remind', {
      steps: ['dp.home.keep-notification'],
      when: { problem: except('opened-despite-refusal', 'no-answer') },
      validFrom: sinceSheet,
      sources: ['csp-r1111-20-1', 'beelighted', 'pdp-2025'],
      confidence: 'inference',
    }),
    warning('letter.dp.form', {
      when: { letter: ['dp-refuse', 'dp-close', 'dp-access'] },
      answers: ['letter'],
      ...sheet,
    }),
    remedy('dp.problem.no-answer', {
      when: { problem: ['no-answer'] },
      validFrom: sinceSheet,
      sources: ['csp-r1111-20-1'],
      confidence: 'inference',
    }),
    warning('letter.dp-complaint.backup', {
      when: { letter: ['dp-complaint'] },
      answers: ['letter'],
      ...sheet,
    }),
    unconfirmed('dp.support-line', { steps: mailSteps, validFrom: '2024-08-01', sources: ['ordre-revue-25'] }),
    warning('letter.dp-reminder.backup', {
      when: { letter: ['dp-reminder'] },
      answers: ['letter'],
      ...sheet,
      confidence: 'inference',
    }),
    unconfirmed('letter.dp-reminder.time', {
      when: { letter: ['dp-reminder'] },
      answers: ['letter'],
      validFrom: sinceSheet,
      sources: ['csp-r1111-20-6'],
    }),
  ],
};
