// Of a person's case: when each facet matters, what a problem tells of it, and what cannot go together.
import { problems } from './facets.ts';
import type { CaseTable, Service, When } from './record.ts';

/** Where the page for objecting or closing may be used: there the card, the code and the contact count. */
const onTheForm: When = [
  {
    goal: ['refuse', 'limit', 'copy'],
    profile: ['unknown', 'not-created', 'not-activated', 'refused', 'closed'],
    channel: ['any', 'web'],
  },
  { goal: ['close'], profile: ['unknown', 'not-created', 'not-activated'], channel: ['any', 'web'] },
];

/**
 * In which cases a facet changes anything; a facet not named here always does. `window` and `goal` are worked out
 * (core/situation.ts): the conversation asks, and the walk over all situations varies, only what matters.
 */
export const mattersWhen: Readonly<Record<Service, Readonly<Record<string, When>>>> = {
  mes: {
    deleteData: { goal: ['close'] },
    copy: { goal: ['close'], profile: ['active'] },
    card: onTheForm,
    codeState: onTheForm,
    contact: onTheForm,
    since: { profile: ['refused', 'closed'] },
    deaf: { channel: ['phone'], goal: ['refuse', 'check', 'close', 'limit', 'copy'] },
  },
  dp: {
    since: { file: ['refused', 'closed'] },
  },
};

/** What a problem already tells of the case: it sets these facets, whatever else was said. */
export const problemImplies: Readonly<Record<Service, Readonly<Record<string, Readonly<Record<string, string>>>>>> = {
  mes: {
    'code-not-received': { codeState: 'no' },
    'code-expired': { codeState: 'expired' },
    'code-used': { codeState: 'expired' },
    'serial-unreadable': { card: 'unavailable' },
    'card-lost': { card: 'unavailable' },
    'app-card-only': { card: 'unavailable' },
    'profile-exists': { profile: 'active' },
    'site-down': { channel: 'phone' },
    'no-internet': { channel: 'phone' },
    'no-trace': { goal: 'check' },
    'not-affiliated': { goal: 'check' },
    unborn: { for: 'child', goal: 'check' },
    newborn: { for: 'child' },
    twins: { for: 'child' },
    'second-parent': { for: 'child' },
    'aged-16-17': { for: 'child' },
    // The minor acts, and nothing of the parents' space is of use.
    'minor-secret': { for: 'self', goal: 'limit', profile: 'unknown', channel: 'any' },
    'turned-18': { for: 'self' },
    'dmp-before-2022': { profile: 'refused', goal: 'check' },
    deceased: { goal: 'check' },
    'opened-by-another': { goal: 'check' },
    'opened-despite-refusal': { profile: 'not-activated' },
    'data-leak': { goal: 'check' },
    // Whoever wrote the document is asked; the account, its card and its code are of no use there.
    'wrong-document': { goal: 'correct', profile: 'unknown', channel: 'any' },
    'password-lost': { profile: 'active' },
    'franceconnect-only': { profile: 'active' },
    'parents-disagree': { for: 'child' },
    'genuine-mail': { goal: 'check' },
  },
  dp: {
    'pharmacy-refuses': { file: 'open', channel: 'no-counter' },
    'no-answer': { channel: 'complaint' },
    'no-internet': { channel: 'offline' },
    'not-affiliated': { goal: 'check' },
    unborn: { for: 'child', goal: 'check' },
    newborn: { for: 'child' },
    twins: { for: 'child' },
    'second-parent': { for: 'child' },
    'aged-16-17': { for: 'child' },
    'minor-secret': { for: 'self', goal: 'limit', file: 'unknown' },
    'turned-18': { for: 'self' },
    deceased: { goal: 'check' },
    'opened-despite-refusal': { file: 'open', channel: 'complaint' },
    'parents-disagree': { for: 'child' },
  },
};

/** What happens on the way to a refusal or a closing: named alone, it tells that somebody was about that. */
export const midway: Readonly<Record<Service, readonly string[]>> = {
  mes: [
    'code-not-received',
    'code-expired',
    'code-used',
    'serial-unreadable',
    'card-lost',
    'app-card-only',
    'not-identified',
    'site-down',
    'no-internet',
    'leaving-france',
    'living-abroad',
  ],
  dp: ['card-lost', 'no-internet', 'leaving-france'],
};

/** A case that cannot be, for all days or until a day; `suggest` is the goal to take instead. */
export interface Contradiction {
  readonly case: CaseTable;
  readonly until?: string;
  readonly suggest: string;
}

/** What is done in a space, or a file, that is there. */
const onlyWhereOpen = ['limit', 'copy', 'correct'] as const;
const exceptSecrecy = problems.mes.filter((problem) => problem !== 'minor-secret');

/** Cases in which an answer would make no sense. */
export const contradictions: Readonly<Record<Service, readonly Contradiction[]>> = {
  mes: [
    // The settings that limit a space are first seen in the official application of August 2025.
    { case: { goal: ['limit'], problem: exceptSecrecy }, until: '2025-08-26', suggest: 'check' },
    // So is whom to ask for one document's removal; and how to activate a space without the card, for a copy.
    { case: { goal: ['copy', 'correct'] }, until: '2025-08-26', suggest: 'check' },
    { case: { goal: onlyWhereOpen, profile: ['not-created', 'refused', 'closed'] }, suggest: 'check' },
    { case: { goal: ['close'], profile: ['refused'] }, suggest: 'check' },
    { case: { goal: ['close'], profile: ['closed'], deleteData: [false] }, suggest: 'check' },
    {
      case: { goal: ['close'], profile: ['not-created'], window: ['none', 'open', 'urgent', 'last-day'] },
      suggest: 'refuse',
    },
    { case: { goal: ['refuse'], profile: ['closed'], window: ['none', 'closed'] }, suggest: 'check' },
    { case: { goal: ['refuse', 'check', ...onlyWhereOpen], deleteData: [true] }, suggest: 'close' },
  ],
  dp: [
    { case: { problem: ['pharmacy-refuses'], goal: ['refuse', 'check', ...onlyWhereOpen] }, suggest: 'close' },
    { case: { goal: ['correct'] }, until: '2023-04-04', suggest: 'check' },
    { case: { goal: onlyWhereOpen, file: ['none', 'refused', 'closed'] }, suggest: 'check' },
    { case: { goal: ['close'], file: ['refused', 'closed'] }, suggest: 'check' },
    { case: { goal: ['close'], file: ['none'], window: ['none', 'open', 'urgent', 'last-day'] }, suggest: 'refuse' },
    { case: { goal: ['refuse'], file: ['closed'], window: ['none', 'closed'] }, suggest: 'check' },
  ],
};
