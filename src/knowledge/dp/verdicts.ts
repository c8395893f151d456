// The first line of an answer about the Dossier pharmaceutique: what can be done and until when. The first that fits is said.
import { beforeSheet, sheet, sinceDecree, sinceOrdreOnly, sinceSheet, underConsent, verdict } from './records.ts';

const sixWeeks = { validFrom: sinceDecree, sources: ['csp-r1111-20-1'], confidence: 'law' } as const;
const closing = { validFrom: sinceDecree, sources: ['csp-r1111-20-6'], confidence: 'law' } as const;
const overThenClosing = {
  validFrom: sinceDecree,
  sources: ['csp-r1111-20-1', 'csp-r1111-20-6'],
  confidence: 'law',
} as const;
const erasing = { validFrom: sinceDecree, sources: ['csp-r1111-20-6', 'csp-r1111-20-9'], confidence: 'law' } as const;
const asking = { validFrom: sinceDecree, sources: ['csp-r1111-20-4'], confidence: 'law' } as const;
const byForm = { ...beforeSheet, sources: ['lqp-2018'], confidence: 'press' } as const;
const accord = { ...underConsent, sources: ['cnil-dp-2016'], confidence: 'official' } as const;
const inPharmacies = { ...underConsent, sources: ['moniteur-2016'], confidence: 'press' } as const;

const refused = (refusal: string) => ({ goal: ['check'], file: ['refused'], refusal: [refusal] });
const closed = (refusal: string) => ({ goal: ['check'], file: ['closed'], refusal: [refusal] });
const lapse = ['since', 'lapsesOn'] as const;
const open = ['open', 'urgent'] as const;

export const verdicts = {
  statements: [
    // The six weeks
    verdict('dp.deadline.open', {
      answers: ['deadline'],
      when: { window: ['open'] },
      args: ['safeLastDay', 'safeDaysLeft'],
      ...sixWeeks,
    }),
    verdict('dp.deadline.last-day', {
      answers: ['deadline'],
      when: { window: ['last-day'] },
      args: ['safeLastDay'],
      ...overThenClosing,
    }),
    verdict('dp.deadline.closed', { answers: ['deadline'], args: ['safeLastDay'], ...overThenClosing }),
    // Under consent
    verdict('dp.verdict.2016.nothing', {
      when: { problem: ['unborn', 'deceased'] },
      ...accord,
      confidence: 'inference',
    }),
    verdict('dp.verdict.2016.refuse', { when: { goal: ['refuse'] }, ...accord }),
    verdict('dp.verdict.2016.close', { when: { goal: ['close'] }, ...inPharmacies }),
    verdict('dp.verdict.2016.check', { when: { goal: ['check'] }, ...inPharmacies }),
    verdict('dp.verdict.2016.copy', { when: { goal: ['copy'] }, ...inPharmacies }),
    verdict('dp.verdict.2016.limit', { when: { goal: ['limit'] }, ...inPharmacies }),
    // Nothing to do, or something else than the plans of the others
    verdict('dp.verdict.deceased', {
      when: { problem: ['deceased'] },
      validFrom: sinceDecree,
      sources: ['csp-r1111-20-6'],
      confidence: 'inference',
    }),
    verdict('dp.verdict.unborn', {
      when: { problem: ['unborn'] },
      validFrom: sinceDecree,
      sources: ['csp-l1111-23', 'csp-r1111-20-1'],
      confidence: 'inference',
    }),
    verdict('dp.verdict.minor-secret', {
      when: { problem: ['minor-secret'] },
      validFrom: sinceDecree,
      sources: ['csp-r1111-20-7'],
      confidence: 'law',
    }),
    // Does an earlier refusal or closing still stand?
    verdict('dp.verdict.refusal-lapsed', { when: refused('lapsed'), args: lapse, ...byForm }),
    verdict('dp.verdict.refusal-lapsed', { when: refused('lapsed'), args: lapse, ...sheet }),
    verdict('dp.verdict.closing-lapsed', { when: closed('lapsed'), args: lapse, ...sheet }),
    verdict('dp.verdict.refusal-until', { when: refused('until'), args: lapse, ...byForm }),
    verdict('dp.verdict.refusal-until', { when: refused('until'), args: lapse, ...sheet }),
    verdict('dp.verdict.closing-until', { when: closed('until'), args: lapse, ...sheet }),
    verdict('dp.verdict.refusal-stands', {
      when: refused('stands'),
      args: ['since'],
      validFrom: sinceDecree,
      sources: ['csp-r1111-20-3'],
      confidence: 'law',
    }),
    verdict('dp.verdict.closing-stands', {
      when: closed('stands'),
      args: ['since'],
      validFrom: sinceDecree,
      sources: ['csp-r1111-20-9', 'sp-dp'],
      confidence: 'official',
    }),
    verdict('dp.verdict.no-date', {
      when: { goal: ['check'], refusal: ['no-date'] },
      validFrom: '2026-04-05',
      sources: ['sp-dp'],
      confidence: 'official',
    }),
    verdict('dp.verdict.no-date-yet', {
      when: { goal: ['check'], refusal: ['no-date'] },
      validFrom: sinceSheet,
      validUntil: '2026-04-04',
      sources: ['sp-dp'],
      confidence: 'official',
    }),
    // Refusing
    verdict('dp.verdict.refuse', {
      when: { goal: ['refuse'], window: open },
      args: ['safeLastDay', 'safeDaysLeft'],
      ...sixWeeks,
    }),
    verdict('dp.verdict.refuse-last-day', {
      when: { goal: ['refuse'], window: ['last-day'] },
      args: ['safeLastDay'],
      ...overThenClosing,
    }),
    verdict('dp.verdict.refuse-over', {
      when: { goal: ['refuse'], window: ['closed'] },
      args: ['safeLastDay'],
      ...overThenClosing,
    }),
    verdict('dp.verdict.refuse-undated', { when: { goal: ['refuse'] }, ...sixWeeks }),
    // Closing
    verdict('dp.verdict.not-in-pharmacy', {
      when: { problem: ['pharmacy-refuses'] },
      validFrom: sinceOrdreOnly,
      sources: ['ordre-revue-25', 'csp-r1111-20-6'],
      confidence: 'official',
    }),
    verdict('dp.verdict.close-instead', {
      when: { goalReason: ['refuse.after-opening'], window: ['closed'] },
      args: ['safeLastDay'],
      ...overThenClosing,
    }),
    verdict('dp.verdict.close-open', { when: { goalReason: ['refuse.after-opening'] }, ...closing }),
    verdict('dp.verdict.close-over', {
      when: { goal: ['close'], window: ['closed'] },
      args: ['safeLastDay'],
      ...overThenClosing,
    }),
    verdict('dp.verdict.close', { when: { goal: ['close'], file: ['open'] }, ...erasing }),
    verdict('dp.verdict.close-if-open', { when: { goal: ['close'] }, ...erasing }),
    // Limiting
    verdict('dp.verdict.limit', {
      when: { goal: ['limit'] },
      validFrom: sinceDecree,
      sources: ['csp-l1111-23'],
      confidence: 'law',
    }),
    verdict('dp.verdict.copy', { when: { goal: ['copy'] }, ...asking }),
    verdict('dp.verdict.correct', { when: { goal: ['correct'] }, ...asking }),
    // Checking
    verdict('dp.verdict.check-open', {
      when: { goal: ['check'], window: open },
      args: ['safeLastDay'],
      validFrom: sinceDecree,
      sources: ['csp-r1111-20-1', 'csp-r1111-20-4'],
      confidence: 'law',
    }),
    verdict('dp.verdict.check-last-day', {
      when: { goal: ['check'], window: ['last-day'] },
      args: ['safeLastDay'],
      ...overThenClosing,
    }),
    verdict('dp.verdict.check-over', {
      when: { goal: ['check'], window: ['closed'] },
      args: ['safeLastDay'],
      ...overThenClosing,
    }),
    verdict('dp.verdict.no-notice', {
      when: { problem: ['no-notice'] },
      validFrom: sinceOrdreOnly,
      sources: ['csp-r1111-20-1'],
      confidence: 'inference',
    }),
    verdict('dp.verdict.check', { when: { goal: ['check'] }, ...asking }),
  ],
};
