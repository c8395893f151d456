// The rules that dates are computed from: what the law or the operator says, as values.
import type { Dated } from './record.ts';

/** The day the refusal of a Dossier pharmaceutique became a refusal of its automatic opening (décret 2023-251). */
const dpOptOutSince = '2023-04-05';

/** The day from which the records tell how things were done: for an earlier day there is no answer. */
export const knownSince = { mes: '2022-01-01', dp: '2016-11-10' } as const;

export const rules = [
  {
    id: 'mes.window',
    values: { weeks: 6, startEvent: 'sending' },
    validFrom: '2022-01-01',
    sources: ['csp-r1111-28'],
    confidence: 'law',
    examples: [
      { startDate: '2026-11-03', lastDay: '2026-12-15', safeLastDay: '2026-12-14' },
      { startDate: '2024-01-20', lastDay: '2024-03-02', safeLastDay: '2024-03-01' },
    ],
  },
  {
    id: 'dp.window',
    values: { weeks: 6, startEvent: 'delivery' },
    validFrom: dpOptOutSince,
    sources: ['csp-r1111-20-1'],
    confidence: 'law',
    examples: [{ startDate: '2026-11-11', lastDay: '2026-12-23', safeLastDay: '2026-12-22' }],
  },
  {
    id: 'mes.phone',
    values: { number: '3422', opens: '08:30', closes: '17:30' },
    validFrom: '2022-01-01',
    validUntil: '2025-07-30',
    sources: ['cgu-2022'],
    confidence: 'official',
    examples: [{ safeLastDay: '2022-03-20', lastDay: '2022-03-18' }],
  },
  {
    id: 'mes.phone',
    values: { number: '3422', opens: '08:30', closes: '17:30' },
    validFrom: '2025-07-31',
    sources: ['cgu-2025', 'sp-mes'],
    confidence: 'official',
    examples: [
      { safeLastDay: '2026-12-14', lastDay: '2026-12-14' },
      { safeLastDay: '2026-04-06', lastDay: '2026-04-03' },
    ],
  },
  {
    id: 'mes.visio',
    values: { number: '3422' },
    validFrom: '2025-08-27',
    sources: ['app-2025', 'sp-mes'],
    confidence: 'official',
    examples: [{ since: '2025-08-27' }],
  },
  {
    id: 'mes.letter-code',
    values: { weeks: 6 },
    validFrom: '2022-02-03',
    sources: ['franceinfo-2022', 'ufc-2022'],
    confidence: 'press',
    examples: [{ startDate: '2026-11-03', lastDay: '2026-12-15' }],
  },
  {
    id: 'dp.old-refusal',
    values: { madeBefore: dpOptOutSince, years: 3 },
    validFrom: '2018-11-19',
    validUntil: '2024-07-11',
    sources: ['lqp-2018'],
    confidence: 'press',
    examples: [{ since: '2020-05-02', lapsesOn: '2023-05-02' }],
  },
  {
    id: 'dp.old-refusal',
    values: { madeBefore: dpOptOutSince, years: 3 },
    validFrom: '2024-07-12',
    sources: ['sp-dp'],
    confidence: 'official',
    examples: [
      { since: '2022-11-15', lapsesOn: '2025-11-15' },
      { since: '2022-02-15', lapsesOn: '2025-02-15' },
    ],
  },
] as const satisfies readonly (Dated & { values: object; examples: readonly object[] })[];

export type Rule = (typeof rules)[number];
export type RuleId = Rule['id'];
