// How the conversation offers difficulties: in groups, and each where it can be. What a problem tells is in `cases.ts`.
import type { problems } from './facets.ts';
import type { Service, When } from './record.ts';

export const difficultyGroups = ['code', 'card', 'site', 'who', 'life', 'file'] as const;
export type DifficultyGroup = (typeof difficultyGroups)[number];

/** What people call a difficulty, though the case has a facet of its own for it; choosing it means yes. */
export const facetDifficulties = {
  'no-contact': { contact: 'no' },
  deaf: { deaf: true },
} as const;
export type Difficulty<Of extends Service = Service> =
  | Exclude<(typeof problems)[Of][number], 'none'>
  | (Of extends 'mes' ? keyof typeof facetDifficulties : never);

interface Offered {
  readonly group: DifficultyGroup;
  /** In which cases it can be; absent: in all. */
  readonly when?: When;
}
const child = { for: ['child'] } as const;
const notActivated = { profile: ['unknown', 'not-created', 'not-activated'] } as const;
/** Where the page for refusing or closing may ask for a card. */
const cardAsked = { profile: ['unknown', 'not-created', 'not-activated', 'refused', 'closed'] } as const;
const perhapsActive = { profile: ['unknown', 'active'] } as const;

const anyFile = {
  'second-parent': { group: 'who', when: child },
  'parents-disagree': { group: 'who', when: child },
  curatelle: { group: 'who', when: { for: ['self', 'protected-adult'] } },
  'minor-secret': { group: 'who', when: { for: ['self', 'child'] } },
  unborn: {
    group: 'life',
    when: [
      { ...child, window: ['none'], profile: ['unknown', 'not-created'] },
      { ...child, window: ['none'], file: ['unknown', 'none'] },
    ],
  },
  newborn: { group: 'life', when: child },
  twins: { group: 'life', when: child },
  'aged-16-17': { group: 'life', when: child },
  'turned-18': { group: 'life', when: { for: ['self'] } },
  deceased: { group: 'life' },
  'not-affiliated': { group: 'life' },
  'leaving-france': { group: 'life' },
} as const;

/** Of each service, in the order in which they are offered. */
export const difficulties: { readonly [Of in Service]: Readonly<Record<Difficulty<Of>, Offered>> } = {
  mes: {
    'no-contact': { group: 'code', when: notActivated },
    'code-not-received': { group: 'code', when: notActivated },
    'code-expired': { group: 'code', when: notActivated },
    'code-used': { group: 'code', when: notActivated },
    'asked-for-code': { group: 'code' },
    'serial-unreadable': { group: 'card', when: cardAsked },
    'card-lost': { group: 'card', when: cardAsked },
    'app-card-only': { group: 'card', when: cardAsked },
    'no-internet': { group: 'site' },
    'site-down': { group: 'site' },
    'not-identified': { group: 'site', when: notActivated },
    'profile-exists': { group: 'site', when: notActivated },
    'password-lost': { group: 'site', when: perhapsActive },
    'franceconnect-only': { group: 'site', when: perhapsActive },
    'genuine-mail': { group: 'site' },
    deaf: { group: 'who' },
    'helping-someone': { group: 'who', when: { for: ['self'] } },
    ...anyFile,
    'living-abroad': { group: 'life' },
    'name-changed': { group: 'life' },
    'no-trace': { group: 'file', when: { profile: ['unknown', 'refused'] } },
    'opened-despite-refusal': { group: 'file', when: { profile: ['unknown', 'not-activated', 'refused'] } },
    'dmp-before-2022': { group: 'file', when: { for: ['self', 'protected-adult'], profile: ['unknown', 'refused'] } },
    'opened-by-another': {
      group: 'file',
      when: { profile: ['unknown', 'not-activated', 'active', 'refused', 'closed'] },
    },
    'data-leak': { group: 'file', when: { profile: ['unknown', 'not-activated', 'active', 'closed'] } },
    'wrong-document': { group: 'file', when: { profile: ['unknown', 'not-activated', 'active'] } },
  },
  dp: {
    'card-lost': { group: 'card' },
    'no-internet': { group: 'site' },
    ...anyFile,
    'pharmacy-refuses': { group: 'file', when: { file: ['unknown', 'open'] } },
    'no-notice': { group: 'file', when: { window: ['none'] } },
    'no-answer': { group: 'file' },
    'opened-despite-refusal': { group: 'file', when: { file: ['unknown', 'open', 'refused', 'closed'] } },
  },
};
