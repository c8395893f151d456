// The letters: what each rests on, to whom it goes, and what goes with it.
import type { goals, LetterKind, problems } from './facets.ts';
import type { Dated, Service } from './record.ts';

export const addressees = ['fund', 'fund-dpo', 'cnop'] as const;

export interface LetterRecord extends Dated {
  readonly service: Service;
  readonly addressee: (typeof addressees)[number];
  /** The articles of the Code de la santé publique that it names. */
  readonly articles: readonly string[];
}

/** The operator's privacy policy names the director or the DPO of one's own fund. */
const mesFrom = '2025-07-31';
/** The public service's sheet gives the address of the Ordre. */
const dpFrom = '2024-07-12';

export const letters = [
  {
    id: 'mes-refuse',
    service: 'mes',
    addressee: 'fund',
    articles: ['L1111-13-1', 'R1111-28', 'R1111-36'],
    validFrom: mesFrom,
    sources: ['csp-l1111-13-1', 'csp-r1111-28', 'csp-r1111-36', 'agencergpd-2022'],
    confidence: 'law',
  },
  {
    id: 'mes-close',
    service: 'mes',
    addressee: 'fund-dpo',
    articles: ['R1111-36'],
    validFrom: mesFrom,
    sources: ['csp-r1111-36', 'pdp-2025'],
    confidence: 'law',
  },
  {
    id: 'mes-proof',
    service: 'mes',
    addressee: 'fund-dpo',
    articles: ['R1111-28', 'R1111-36'],
    validFrom: mesFrom,
    sources: ['csp-r1111-28', 'csp-r1111-36', 'cgu-2025'],
    confidence: 'inference',
  },
  {
    id: 'dp-refuse',
    service: 'dp',
    addressee: 'cnop',
    articles: ['R1111-20-1'],
    validFrom: dpFrom,
    sources: ['csp-r1111-20-1', 'sp-dp'],
    confidence: 'law',
  },
  {
    id: 'dp-close',
    service: 'dp',
    addressee: 'cnop',
    articles: ['R1111-20-6'],
    validFrom: dpFrom,
    sources: ['csp-r1111-20-6', 'sp-dp'],
    confidence: 'law',
  },
  {
    id: 'dp-access',
    service: 'dp',
    addressee: 'cnop',
    articles: ['R1111-20-4'],
    validFrom: dpFrom,
    sources: ['csp-r1111-20-4', 'sp-dp'],
    confidence: 'law',
  },
  {
    id: 'mes-complaint',
    service: 'mes',
    addressee: 'fund-dpo',
    articles: ['R1111-28', 'R1111-36'],
    validFrom: mesFrom,
    sources: ['csp-r1111-28', 'csp-r1111-36', 'pdp-2025', 'beelighted'],
    confidence: 'inference',
  },
  {
    id: 'dp-complaint',
    service: 'dp',
    addressee: 'cnop',
    articles: ['R1111-20-1', 'R1111-20-3', 'R1111-20-4'],
    validFrom: dpFrom,
    sources: ['csp-r1111-20-1', 'csp-r1111-20-3', 'csp-r1111-20-4', 'sp-dp', 'beelighted'],
    confidence: 'inference',
  },
  {
    id: 'mes-reminder',
    service: 'mes',
    addressee: 'fund-dpo',
    articles: ['R1111-28', 'R1111-36'],
    validFrom: mesFrom,
    sources: ['csp-r1111-28', 'csp-r1111-36', 'pdp-2025', 'beelighted'],
    confidence: 'inference',
  },
  {
    id: 'dp-reminder',
    service: 'dp',
    addressee: 'cnop',
    articles: ['R1111-20-1', 'R1111-20-4', 'R1111-20-6'],
    validFrom: dpFrom,
    sources: ['csp-r1111-20-1', 'csp-r1111-20-4', 'csp-r1111-20-6', 'sp-dp', 'beelighted'],
    confidence: 'inference',
  },
] as const satisfies readonly LetterRecord[];
export type LetterId = (typeof letters)[number]['id'];

/**
 * The letter that asks for what a plan is for, where one exists. None goes with limits, and so none with a minor's secret
 * care: whoever represents the minor could read the answer.
 */
export const letterFor: Readonly<Record<Service, Readonly<Partial<Record<(typeof goals)[number], LetterKind>>>>> = {
  mes: { refuse: 'mes-refuse', close: 'mes-close' },
  dp: { refuse: 'dp-refuse', close: 'dp-close', check: 'dp-access', copy: 'dp-access' },
};

/** The letter of a problem, which comes before that of the goal. */
export const letterForProblem: {
  readonly [Of in Service]: Readonly<Partial<Record<(typeof problems)[Of][number], LetterKind>>>;
} = {
  mes: { 'opened-by-another': 'complaint', 'opened-despite-refusal': 'complaint', 'data-leak': 'complaint' },
  dp: { 'opened-despite-refusal': 'complaint', 'no-answer': 'reminder' },
};
