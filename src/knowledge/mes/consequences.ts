// What refusing or closing means, in the order in which it is told.
import { except, meaning, since2022, since2025, terms2025 } from './records.ts';

const adults = ['self', 'protected-adult'] as const;
const closingArticle = { validFrom: since2022, sources: ['csp-r1111-36'], confidence: 'law' } as const;

export const consequences = {
  statements: [
    meaning('mes.meaning.reimbursement', {
      weight: 'know',
      when: { goal: ['refuse', 'close'] },
      validFrom: '2022-02-01',
      validUntil: '2025-07-30',
      sources: ['ldh-2022'],
      confidence: 'press',
    }),
    meaning('mes.meaning.reimbursement', { weight: 'know', when: { goal: ['refuse', 'close'] }, ...terms2025 }),
    meaning('mes.meaning.not-seen', {
      weight: 'act',
      when: { goal: ['refuse', 'close'] },
      validFrom: since2022,
      sources: ['csp-r1111-40', 'aphp-2016'],
      confidence: 'inference',
    }),
    meaning('mes.meaning.not-seen.what', {
      weight: 'know',
      when: { goal: ['refuse', 'close'] },
      validFrom: since2022,
      sources: ['csp-r1111-40', 'aphp-2016'],
      confidence: 'inference',
    }),
    meaning('mes.meaning.own-files', {
      weight: 'know',
      when: { goal: ['refuse', 'close'] },
      validFrom: since2022,
      sources: ['csp-r1111-40'],
      confidence: 'law',
    }),
    meaning('mes.meaning.ten-years', {
      weight: 'know',
      when: { goal: ['close'], deleteData: [false] },
      validFrom: since2025,
      sources: ['csp-r1111-36', 'cgu-2025'],
      confidence: 'law',
    }),
    meaning('mes.meaning.three-months', {
      weight: 'know',
      when: { goal: ['close'], deleteData: [true] },
      args: ['deletionBy'],
      validFrom: since2025,
      sources: ['csp-r1111-36', 'cgu-2025'],
      confidence: 'law',
    }),
    meaning('mes.meaning.data-gone', {
      weight: 'act',
      when: { goal: ['close'], deleteData: [true] },
      validFrom: since2025,
      sources: ['csp-r1111-36', 'cgu-2025'],
      confidence: 'law',
    }),
    meaning('mes.meaning.deletion-states', {
      weight: 'know',
      when: { goal: ['close'], deleteData: [true] },
      ...terms2025,
    }),
    meaning('mes.meaning.closing-is-not-deleting', {
      weight: 'act',
      when: { goal: ['close'], deleteData: [false] },
      ...closingArticle,
    }),
    meaning('mes.meaning.closing-is-not-deleting', {
      weight: 'know',
      when: { goal: ['close'], deleteData: [true] },
      ...closingArticle,
    }),
    meaning('mes.meaning.reopen', { weight: 'know', when: { goal: ['close'] }, ...closingArticle }),
    meaning('mes.meaning.change-of-mind', {
      weight: 'know',
      when: { goal: ['refuse'] },
      validFrom: '2022-02-01',
      sources: ['ldh-2022', 'faq-2026'],
      confidence: 'press',
    }),
    meaning('mes.meaning.no-end', {
      weight: 'know',
      when: [
        // A parent's refusal does end: when the child turns 18.
        { goal: ['refuse'], for: adults },
        // Whether a refusal still holds is what is checked; that of somebody with an earlier DMP had to be confirmed.
        { goal: ['check'], profile: ['refused'], problem: except('dmp-before-2022'), for: adults },
      ],
      validFrom: since2025,
      sources: ['csp-r1111-36', 'cgu-2025'],
      confidence: 'inference',
    }),
    meaning('mes.meaning.until-18', {
      weight: 'know',
      when: [
        { goal: ['refuse'], for: ['child'] },
        { goal: ['check'], profile: ['refused'], for: ['child'] },
      ],
      validFrom: since2025,
      sources: ['cgu-2025', 'sp-mes'],
      confidence: 'official',
    }),
    meaning('mes.meaning.children', {
      weight: 'act',
      when: { goal: ['refuse', 'close'], for: ['self'] },
      validFrom: since2025,
      sources: ['cgu-2025', 'nexus-2022'],
      confidence: 'testimony',
    }),
    meaning('mes.meaning.children.told', {
      weight: 'know',
      when: { goal: ['refuse', 'close'], for: ['self'] },
      validFrom: since2025,
      sources: ['cgu-2025', 'nexus-2022'],
      confidence: 'testimony',
    }),
    meaning('mes.meaning.other-file', {
      weight: 'know',
      next: { kind: 'plan', service: 'dp', facets: {} },
      when: { goal: ['refuse', 'close'] },
      validFrom: '2023-04-05',
      sources: ['csp-r1111-20-6', 'csp-r1111-36'],
      confidence: 'inference',
    }),
    meaning('mes.meaning.equal-choice', { weight: 'know', when: { goal: ['refuse', 'close'] }, ...terms2025 }),
  ],
};
