// A person's case, and what is asked about it: the closed sets of what can be said.

export const persons = ['self', 'child', 'protected-adult'] as const;
/** `copy`: have one's data, without closing; `correct`: have one document taken out, or one entry put right. */
export const goals = ['refuse', 'check', 'close', 'limit', 'copy', 'correct'] as const;

/** What went wrong, or what is particular, per service. `none` stands for nothing. */
export const problems = {
  mes: [
    'none',
    'code-not-received',
    'code-expired',
    'code-used',
    'serial-unreadable',
    'card-lost',
    'app-card-only',
    'not-identified',
    'profile-exists',
    'site-down',
    'no-internet',
    'no-trace',
    'not-affiliated',
    'unborn',
    'newborn',
    'twins',
    'second-parent',
    'aged-16-17',
    'minor-secret',
    'turned-18',
    'dmp-before-2022',
    'curatelle',
    'deceased',
    'asked-for-code',
    'opened-by-another',
    'opened-despite-refusal',
    'data-leak',
    'wrong-document',
    'password-lost',
    'franceconnect-only',
    'leaving-france',
    'living-abroad',
    'parents-disagree',
    'name-changed',
    'genuine-mail',
    'helping-someone',
  ],
  dp: [
    'none',
    'pharmacy-refuses',
    'no-notice',
    'no-answer',
    'no-internet',
    'card-lost',
    'not-affiliated',
    'unborn',
    'newborn',
    'twins',
    'second-parent',
    'aged-16-17',
    'minor-secret',
    'turned-18',
    'curatelle',
    'deceased',
    'opened-despite-refusal',
    'leaving-france',
    'parents-disagree',
  ],
} as const;

/** The facets of each service; the first value of each is the default. */
export const facets = {
  mes: {
    for: persons,
    deleteData: [false, true],
    copy: ['yes', 'no'],
    profile: ['unknown', 'not-created', 'not-activated', 'active', 'refused', 'closed'],
    card: ['unknown', 'photo', 'plain', 'unavailable'],
    codeState: ['unknown', 'yes', 'no', 'expired'],
    contact: ['unknown', 'yes', 'no'],
    channel: ['any', 'web', 'phone'],
    deaf: [false, true],
    problem: problems.mes,
  },
  dp: {
    for: persons,
    file: ['unknown', 'none', 'open', 'refused', 'closed'],
    problem: problems.dp,
  },
} as const;

/** The two choices of the form: a card with the holder's photo on it, or without. */
export const cardTypes = ['photo', 'plain'] as const;
export type CardType = (typeof cardTypes)[number];

/** The letters that each service has its own of. */
export const sharedLetterKinds = ['complaint', 'reminder'] as const;
/** How a request was made that a reminder recalls. */
export const requestWays = ['site', 'phone', 'letter', 'email'] as const;
/** The kinds of letter as the command line names them. */
export const letterKinds = [
  'mes-refuse',
  'mes-close',
  'mes-proof',
  'dp-refuse',
  'dp-close',
  'dp-access',
  ...sharedLetterKinds,
] as const;
export type LetterKind = (typeof letterKinds)[number];
