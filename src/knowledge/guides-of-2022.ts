// What five guides of early 2022 say, claim by claim: whether it was right then, and whether it holds now. Opinions are left out.
import type { SourceId } from './sources.ts';

/** The guides, with their day (or month), and the source where the guide is one. */
export const guides = {
  A: { date: '2022-02-04', source: null },
  B: { date: '2022-02', source: null },
  C: { date: '2022-02', source: null },
  D: { date: '2022-01-12', source: 'operator-2022' },
  E: { date: '2022-02-10', source: 'breizh-info-2022' },
} as const satisfies Record<string, { date: string; source: SourceId | null }>;
export type Guide = keyof typeof guides;

/** `partly`: too narrow, or right for some or for a time · `unconfirmed`: no source tells, or one person's account. */
export const verdictsIn2022 = ['right', 'partly', 'wrong', 'unconfirmed'] as const;
/** Whoever follows these today is misled. `replaced`: right once, another way now. */
export const misleadingVerdicts = ['wrong', 'replaced', 'partly'] as const;
/** `history`: nothing rests on it any more. */
export const verdictsToday = ['right', ...misleadingVerdicts, 'history', 'unconfirmed'] as const;

export interface GuideClaim {
  readonly id: string;
  readonly guides: readonly Guide[];
  readonly in2022: (typeof verdictsIn2022)[number];
  readonly today: (typeof verdictsToday)[number];
  /** The sentence that tells what holds now; claims may share it. */
  readonly answer: string;
  /** What both verdicts rest on. */
  readonly sources: readonly [SourceId, ...SourceId[]];
}

const claim = <const Id extends string, const Answer extends string>(
  id: Id,
  from: string,
  in2022: GuideClaim['in2022'],
  today: GuideClaim['today'],
  answer: Answer,
  ...sources: GuideClaim['sources']
) => ({ id, guides: [...from] as Guide[], in2022, today, answer, sources });

export const guideClaims = [
  claim('guide.opened', 'A', 'right', 'history', 'rule-of-2022', 'csp-r1111-28'),
  claim('guide.no-way-back', 'A', 'wrong', 'wrong', 'closing-any-time', 'csp-r1111-28', 'csp-r1111-36', 'cgu-2025'),
  claim('guide.enrolment-page', 'AB', 'right', 'replaced', 'entry-page', 'nexus-2022', 'cgu-2025', 'app-2025'),
  claim('guide.steps-on-the-site', 'ABCE', 'right', 'replaced', 'order-of-2025', 'cgu-2022', 'nexus-2022', 'cgu-2025'),
  claim('guide.by-telephone', 'ABD', 'right', 'right', 'telephone', 'cgu-2022', 'cgu-2025', 'sp-mes'),
  claim(
    'guide.dp-durations',
    'A',
    'partly',
    'replaced',
    'dp-durations',
    'css-r161-58-11',
    'ordre-avant-2023',
    'csp-r1111-20-2',
    'ordre-officine',
  ),
  claim(
    'guide.any-pharmacy-closes',
    'A',
    'right',
    'wrong',
    'ordre-closes',
    'les-enovateurs',
    'ordre-revue-25',
    'csp-r1111-20-6',
    'sp-dp',
  ),
  claim('guide.dp-stays-closed', 'A', 'partly', 'wrong', 'old-closings', 'lqp-2018', 'sp-dp'),
  claim('guide.opens-for-all', 'B', 'right', 'right', 'still-opens', 'csp-r1111-28', 'ameli-enfant', 'cgu-2025'),
  claim('guide.pilots', 'B', 'wrong', 'history', 'pilots', 'inc-pilots', 'operator-2022'),
  claim('guide.code-six-weeks', 'B', 'unconfirmed', 'unconfirmed', 'code-life', 'franceinfo-2022', 'ufc-2022'),
  claim('guide.refuse-button', 'B', 'unconfirmed', 'replaced', 'order-of-2025', 'nexus-2022', 'cgu-2025'),
  claim('guide.no-trace', 'B', 'unconfirmed', 'unconfirmed', 'no-trace', 'cgu-2022', 'cgu-2025', 'app-2025', 'sp-mes'),
  claim('guide.end-of-march', 'C', 'wrong', 'wrong', 'own-six-weeks', 'csp-r1111-28'),
  claim('guide.without-code', 'C', 'right', 'partly', 'contacts', 'nexus-2022', 'operator-2022', 'app-2025'),
  claim('guide.bottom-of-page', 'C', 'right', 'right', 'still-right', 'nexus-2022', 'cgu-2025', 'faq-2026'),
  claim('guide.ameli-account', 'C', 'partly', 'partly', 'contacts', 'franceinfo-2022', 'app-2025'),
  claim('guide.serial-by-photo', 'C', 'partly', 'partly', 'serial-place', 'echelledejacob-2022', 'app-2025'),
  claim('guide.children-too', 'C', 'right', 'right', 'each-child', 'cgu-2022', 'cgu-2025', 'app-2025'),
  claim('guide.from-sending', 'D', 'right', 'right', 'from-sending', 'csp-r1111-28', 'cnil-mes-2022'),
  claim('guide.terms-of-2022', 'D', 'right', 'replaced', 'order-of-2025', 'cgu-2022', 'cgu-2025'),
  claim('guide.proof-by-telephone', 'D', 'right', 'unconfirmed', 'proof-by-telephone', 'cgu-2022', 'cgu-2025'),
  claim('guide.before-letter', 'D', 'unconfirmed', 'unconfirmed', 'before-letter', 'operator-2022', 'cgu-2025'),
  claim(
    'guide.letter-lost',
    'D',
    'unconfirmed',
    'unconfirmed',
    'letter-as-back-up',
    'operator-2022',
    'agencergpd-2022',
    'csp-r1111-28',
    'cgu-2025',
  ),
  claim('guide.by-region', 'D', 'unconfirmed', 'history', 'history', 'operator-2022'),
  claim('guide.delete-in-six-weeks', 'E', 'wrong', 'wrong', 'closing-any-time', 'csp-r1111-28', 'csp-r1111-36'),
  claim('guide.activate-button', 'E', 'right', 'replaced', 'order-of-2025', 'nexus-2022', 'cgu-2022', 'cgu-2025'),
  claim('guide.code-to-refuse', 'E', 'right', 'right', 'code-or-telephone', 'cgu-2022', 'cgu-2025'),
  claim(
    'guide.refusal-for-good',
    'E',
    'partly',
    'partly',
    'end-of-refusal',
    'csp-l1111-14',
    'csp-r1111-36',
    'sp-mes',
    'cgu-2025',
  ),
  claim(
    'guide.closed-is-deleted',
    'E',
    'partly',
    'wrong',
    'closing-archives',
    'breizh-info-2022',
    'csp-r1111-36',
    'cgu-2025',
  ),
  claim('guide.hosted-in-france', 'CE', 'right', 'right', 'hosts', 'pdp-2025'),
] as const satisfies readonly GuideClaim[];

export type GuideClaimId = (typeof guideClaims)[number]['id'];
export type GuideAnswerId = (typeof guideClaims)[number]['answer'];
