// The first line of an answer about Mon espace santé: what can be done and until when. The first that fits is said.
import { neverActivated, since2022, since2025, sinceApp, terms2025, until2025, verdict } from './records.ts';

const sixWeeks = { validFrom: since2022, sources: ['csp-r1111-28'], confidence: 'law' } as const;
const closing = { validFrom: since2022, sources: ['csp-r1111-36'], confidence: 'law' } as const;
const overThenClosing = { validFrom: since2022, sources: ['csp-r1111-28', 'csp-r1111-36'], confidence: 'law' } as const;
const ask2022 = { ...until2025, sources: ['cgu-2022'], confidence: 'inference' } as const;
const ask2025 = { validFrom: since2025, sources: ['cgu-2025', 'sp-mes'], confidence: 'inference' } as const;
const toConfirm = { validFrom: '2022-12-01', sources: ['csp-l1111-14', 'sp-mes'], confidence: 'law' } as const;

const open = ['open', 'urgent'] as const;
const check = { when: { goal: ['check'] }, args: ['for'] } as const;
const checkOpen = { when: { goal: ['check'], window: open }, args: ['safeLastDay'] } as const;

export const verdicts = {
  statements: [
    // The six weeks
    verdict('mes.deadline.open', {
      answers: ['deadline'],
      when: { window: ['open'] },
      args: ['safeLastDay', 'safeDaysLeft'],
      ...sixWeeks,
    }),
    verdict('mes.deadline.last-day', {
      answers: ['deadline'],
      when: { window: ['last-day'] },
      args: ['safeLastDay'],
      ...overThenClosing,
    }),
    verdict('mes.deadline.closed', { answers: ['deadline'], args: ['safeLastDay'], ...overThenClosing }),
    // Nothing to do, or something else than the plans of the others
    verdict('mes.verdict.deceased', {
      when: { problem: ['deceased'] },
      validFrom: since2022,
      sources: ['csp-r1111-36', 'csp-l1111-18'],
      confidence: 'inference',
    }),
    verdict('mes.verdict.unborn', {
      when: { problem: ['unborn'] },
      ...until2025,
      sources: ['csp-r1111-28'],
      confidence: 'inference',
    }),
    verdict('mes.verdict.unborn', {
      when: { problem: ['unborn'] },
      validFrom: since2025,
      sources: ['ameli-enfant', 'csp-r1111-28'],
      confidence: 'official',
    }),
    verdict('mes.verdict.minor-secret', {
      when: { problem: ['minor-secret'] },
      validFrom: since2022,
      sources: ['csp-r1111-50'],
      confidence: 'law',
    }),
    verdict('mes.verdict.correct', {
      when: { goal: ['correct'] },
      validFrom: sinceApp,
      sources: ['pdp-2025'],
      confidence: 'official',
    }),
    // Refusing
    verdict('mes.verdict.refuse', {
      when: { goal: ['refuse'], window: open },
      args: ['safeLastDay', 'safeDaysLeft'],
      ...sixWeeks,
    }),
    verdict('mes.verdict.refuse-last-day', {
      when: { goal: ['refuse'], window: ['last-day'] },
      args: ['safeLastDay'],
      ...overThenClosing,
    }),
    verdict('mes.verdict.refuse-over', {
      when: { goal: ['refuse'], window: ['closed'] },
      args: ['safeLastDay'],
      ...overThenClosing,
    }),
    verdict('mes.verdict.refuse-undated', { when: { goal: ['refuse'] }, ...sixWeeks }),
    // Closing
    verdict('mes.verdict.delete', { when: { goal: ['close'], profile: ['closed'] }, ...closing }),
    verdict('mes.verdict.close-instead', {
      when: { goalReason: ['refuse.after-opening'], window: ['closed'] },
      args: ['safeLastDay', 'deleteData'],
      ...overThenClosing,
    }),
    verdict('mes.verdict.close-open', {
      when: { goalReason: ['refuse.after-opening'] },
      args: ['deleteData'],
      ...closing,
    }),
    verdict('mes.verdict.close-over', {
      when: { goal: ['close'], window: ['closed'] },
      args: ['safeLastDay', 'deleteData'],
      ...overThenClosing,
    }),
    verdict('mes.verdict.close', {
      when: { goal: ['close'], profile: ['not-activated', 'active'] },
      args: ['copy', 'deleteData'],
      ...closing,
    }),
    verdict('mes.verdict.close-if-open', {
      when: { goal: ['close'], profile: neverActivated },
      args: ['deleteData'],
      ...closing,
    }),
    // Limiting
    verdict('mes.verdict.limit', {
      when: { goal: ['limit'] },
      validFrom: sinceApp,
      sources: ['app-2025', 'pdp-2025'],
      confidence: 'official',
    }),
    verdict('mes.verdict.copy', { when: { goal: ['copy'] }, ...terms2025 }),
    // Checking
    verdict('mes.verdict.check-open', { ...checkOpen, ...ask2022, sources: ['csp-r1111-28', 'cgu-2022'] }),
    verdict('mes.verdict.check-open', { ...checkOpen, ...ask2025, sources: ['csp-r1111-28', 'cgu-2025', 'sp-mes'] }),
    verdict('mes.verdict.check-last-day', {
      when: { goal: ['check'], window: ['last-day'] },
      args: ['safeLastDay'],
      ...overThenClosing,
    }),
    verdict('mes.verdict.check-confirmed', {
      when: [
        { problem: ['dmp-before-2022'] },
        {
          goal: ['check'],
          profile: ['refused'],
          refusedIn2022: ['yes', 'unknown'],
          for: ['self', 'protected-adult'],
        },
      ],
      ...toConfirm,
    }),
    verdict('mes.verdict.check-over', {
      when: { goal: ['check'], window: ['closed'] },
      args: ['safeLastDay'],
      ...overThenClosing,
    }),
    verdict('mes.verdict.check', { ...check, ...ask2022 }),
    verdict('mes.verdict.check', { ...check, ...ask2025 }),
  ],
};
