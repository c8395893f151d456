// For whom: children, protected adults, the deceased, those not affiliated.
import { firstSteps, note, remedy, sinceDecree, sinceOrdreOnly, unconfirmed } from './records.ts';

const law = { validFrom: sinceDecree, sources: ['csp-r1111-20-7'], confidence: 'law' } as const;

export const persons = {
  statements: [
    note('dp.child.who-acts', {
      weight: 'know',
      steps: firstSteps,
      when: { for: ['child', 'protected-adult'] },
      args: ['for'],
      ...law,
    }),
    note('dp.child.repeat', {
      weight: 'act',
      steps: ['dp.home.keep-notification'],
      when: { for: ['child'] },
      validFrom: sinceDecree,
      sources: ['csp-r1111-20-7'],
      confidence: 'inference',
    }),
    remedy('dp.problem.not-affiliated', {
      weight: 'act',
      when: { problem: ['not-affiliated'] },
      validFrom: sinceDecree,
      sources: ['csp-l1111-23'],
      confidence: 'law',
    }),
    remedy('dp.problem.unborn', {
      weight: 'act',
      when: { problem: ['unborn'] },
      validFrom: sinceDecree,
      sources: ['csp-l1111-23', 'csp-r1111-20-1', 'ordre-revue-25'],
      confidence: 'inference',
    }),
    remedy('dp.problem.newborn', {
      weight: 'act',
      when: { problem: ['newborn'] },
      validFrom: sinceOrdreOnly,
      sources: ['csp-r1111-20-7', 'ordre-revue-25'],
      confidence: 'law',
    }),
    remedy('dp.problem.twins', {
      weight: 'act',
      when: { problem: ['twins'] },
      validFrom: sinceDecree,
      sources: ['csp-l1111-23'],
      confidence: 'inference',
    }),
    remedy('dp.problem.second-parent', { weight: 'act', when: { problem: ['second-parent'] }, ...law }),
    remedy('dp.problem.aged-16-17', {
      weight: 'act',
      when: { problem: ['aged-16-17'] },
      validFrom: sinceDecree,
      sources: ['csp-r1111-20-7'],
      confidence: 'inference',
    }),
    remedy('dp.problem.minor-secret', { weight: 'know', when: { problem: ['minor-secret'] }, ...law }),
    remedy('dp.minor-secret.app', {
      weight: 'act',
      when: { problem: ['minor-secret'] },
      validFrom: '2025-11-03',
      sources: ['lqp-2025'],
      confidence: 'press',
    }),
    remedy('dp.problem.turned-18', {
      weight: 'act',
      when: { problem: ['turned-18'] },
      validFrom: sinceDecree,
      sources: ['csp-r1111-20-6'],
      confidence: 'law',
    }),
    remedy('dp.problem.curatelle', {
      weight: 'act',
      when: { problem: ['curatelle'] },
      validFrom: sinceDecree,
      sources: ['csp-r1111-20-7'],
      confidence: 'inference',
    }),
    remedy('dp.problem.deceased', {
      weight: 'act',
      when: { problem: ['deceased'] },
      validFrom: sinceDecree,
      sources: ['csp-r1111-20-6'],
      confidence: 'inference',
    }),
    unconfirmed('dp.turned-18.refusal', {
      when: { problem: ['turned-18'] },
      validFrom: sinceDecree,
      sources: ['csp-r1111-20-6'],
    }),
    unconfirmed('dp.unborn', {
      when: { problem: ['not-affiliated'] },
      validFrom: sinceDecree,
      sources: ['csp-l1111-23'],
    }),
  ],
};
