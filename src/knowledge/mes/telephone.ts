// The 3422: what it does, when it opens, what to have at hand; asking it where things stand.
import { afterCopy } from '../steps.ts';
import {
  callSteps,
  except,
  note,
  perhapsOpen,
  phoneSteps,
  remedy,
  since2022,
  since2025,
  sinceApp,
  step,
  terms2022,
  terms2025,
  unconfirmed,
  until2025,
  warning,
} from './records.ts';

const termsAndSheet = { validFrom: since2025, sources: ['cgu-2025', 'sp-mes'] } as const;

/** How the 3422 is reached that day. */
const callArgs = ['deaf', 'video', 'today', 'nextPhoneDay'] as const;

const refuse = {
  channel: 'phone',
  when: { goal: ['refuse'] },
  needs: [],
  yields: ['decision-recorded'],
  args: ['for', ...callArgs],
} as const;

const close = {
  ...afterCopy,
  channel: 'phone',
  when: { goal: ['close'], profile: perhapsOpen },
  needs: [],
  yields: ['decision-recorded'],
  args: ['for', ...callArgs],
} as const;

const check = {
  channel: 'phone',
  when: { goal: ['check'] },
  needs: [],
  yields: ['status-known'],
  args: ['for', ...callArgs],
} as const;

/** Where the end of the six weeks counts. */
const refusing = ['refuse', 'check'] as const;

/** Of the hours: it changes what one does where a holiday is near the last call, or the caller is far away. */
const nearHoliday = {
  steps: phoneSteps,
  when: { lastCallByHoliday: [true], problem: except('living-abroad') },
  answers: ['deadline', 'plan'],
} as const;
const fromAfar = { steps: phoneSteps, when: { problem: ['living-abroad'] } } as const;

export const telephone = {
  steps: [
    step('mes.phone.refuse', { ...refuse, ...terms2022, confidence: 'official' }),
    step('mes.phone.refuse', { ...refuse, ...termsAndSheet, confidence: 'official' }),
    step('mes.phone.close', { ...close, ...until2025, sources: ['csp-r1111-36', 'cgu-2022'], confidence: 'inference' }),
    step('mes.phone.close', { ...close, ...termsAndSheet, confidence: 'official' }),
    step('mes.phone.check', { ...check, ...terms2022, confidence: 'inference' }),
    step('mes.phone.check', { ...check, ...termsAndSheet, confidence: 'inference' }),
    step('mes.phone.2022.ask-justificatif', {
      channel: 'phone',
      when: { goal: ['refuse'] },
      needs: ['decision-recorded'],
      yields: ['justificatif'],
      ...terms2022,
      confidence: 'official',
    }),
  ],
  statements: [
    note('mes.phone.2022.have-at-hand', {
      weight: 'know',
      steps: callSteps,
      args: ['for'],
      validFrom: '2022-01-12',
      validUntil: '2025-07-30',
      sources: ['cgu-2022'],
      confidence: 'official',
    }),
    note('mes.phone.have-at-hand', {
      weight: 'know',
      steps: callSteps,
      args: ['for'],
      validFrom: since2025,
      sources: ['sp-mes', 'cgu-2025'],
      confidence: 'inference',
    }),
    note('mes.phone.visio', {
      weight: 'know',
      steps: phoneSteps,
      when: { deaf: [true] },
      validFrom: sinceApp,
      sources: ['sp-mes', 'app-2025'],
      confidence: 'official',
    }),
    note('mes.phone.last-call', {
      weight: 'act',
      steps: phoneSteps,
      when: { window: ['open'], phoneDays: ['several'], goal: ['refuse'] },
      args: ['lastPhoneDay'],
      ...termsAndSheet,
      confidence: 'inference',
    }),
    note('mes.phone.open-days', {
      weight: 'act',
      steps: phoneSteps,
      when: { goal: refusing, window: ['urgent', 'last-day'], phoneDays: ['several'] },
      args: ['nextPhoneDay', 'lastPhoneDay'],
      ...termsAndSheet,
      confidence: 'inference',
    }),
    note('mes.phone.today-is-last', {
      weight: 'act',
      steps: phoneSteps,
      when: { goal: refusing, window: ['open', 'urgent'], phoneDays: ['one'] },
      args: ['lastPhoneDay', 'safeLastDay'],
      ...termsAndSheet,
      confidence: 'inference',
    }),
    note('mes.phone.last-day', {
      weight: 'act',
      steps: phoneSteps,
      when: { goal: refusing, window: ['last-day'], phoneDays: ['one'] },
      validFrom: since2025,
      sources: ['cgu-2025', 'sp-mes', 'csp-r1111-36'],
      confidence: 'inference',
    }),
    note('mes.phone.serial-for-later', {
      weight: 'act',
      steps: ['mes.phone.refuse'],
      when: { card: ['unavailable'], window: ['open', 'urgent'] },
      args: ['safeLastDay'],
      validFrom: sinceApp,
      sources: ['app-2025', 'cgu-2025'],
      confidence: 'official',
    }),
    note('mes.phone.none-before-end', {
      weight: 'act',
      steps: phoneSteps,
      when: { goal: refusing, window: ['open', 'urgent', 'last-day'], phoneDays: ['none'] },
      args: ['nextPhoneDay', 'safeLastDay'],
      validFrom: since2025,
      sources: ['cgu-2025', 'csp-r1111-36'],
      confidence: 'inference',
    }),
    note('mes.check.child-labels', {
      weight: 'know',
      steps: ['mes.phone.check'],
      when: { for: ['child'] },
      validFrom: sinceApp,
      sources: ['app-2025', 'cgu-2025'],
      confidence: 'official',
    }),
    note('mes.check.then', {
      weight: 'know',
      next: { kind: 'plan', service: 'mes', facets: { goal: 'refuse', profile: 'not-created', problem: 'none' } },
      steps: ['mes.phone.check'],
      validFrom: since2022,
      sources: ['csp-r1111-28'],
      confidence: 'law',
    }),
    note('mes.check.then-close', {
      weight: 'know',
      next: { kind: 'plan', service: 'mes', facets: { goal: 'close', profile: 'not-activated', problem: 'none' } },
      steps: ['mes.phone.check'],
      validFrom: since2022,
      sources: ['csp-r1111-36'],
      confidence: 'law',
    }),
    note('mes.account.phone-no-download', {
      weight: 'act',
      steps: ['mes.phone.close'],
      when: { profile: ['unknown', 'not-activated'] },
      ...terms2025,
    }),
    warning('plan.other-channel', {
      weight: 'act',
      when: { otherChannel: [true] },
      ...terms2022,
      confidence: 'inference',
    }),
    warning('plan.other-channel', {
      weight: 'act',
      when: { otherChannel: [true] },
      validFrom: since2025,
      sources: ['cgu-2025', 'pdp-2025'],
      confidence: 'inference',
    }),
    remedy('mes.problem.no-trace', {
      weight: 'act',
      next: { kind: 'letter', letter: 'mes-proof' },
      when: { problem: ['no-trace'] },
      validFrom: since2025,
      sources: ['cgu-2022', 'cgu-2025'],
      confidence: 'official',
    }),
    unconfirmed('phone.holidays', {
      ...nearHoliday,
      ...until2025,
      sources: ['cgu-2022', 'code-travail-l3133-1'],
    }),
    unconfirmed('phone.holidays', {
      ...nearHoliday,
      validFrom: since2025,
      sources: ['cgu-2025', 'sp-mes', 'code-travail-l3133-1'],
    }),
    unconfirmed('phone.paris-time', { weight: 'act', ...fromAfar, ...terms2022 }),
    unconfirmed('phone.paris-time', { weight: 'act', ...fromAfar, ...termsAndSheet }),
    unconfirmed('mes.check.no-self-check', {
      when: { goal: ['check'], for: ['self', 'protected-adult'], problem: except('deceased') },
      validFrom: sinceApp,
      sources: ['app-2025', 'cgu-2025'],
    }),
    unconfirmed('mes.visio.then', {
      weight: 'act',
      steps: phoneSteps,
      when: { deaf: [true] },
      validFrom: since2022,
      validUntil: '2025-08-26',
      sources: ['cgu-2022'],
    }),
  ],
};
