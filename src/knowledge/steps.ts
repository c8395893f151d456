// What a step is: something a person does, through a channel, with what it needs and what it brings.
import type { Dated, Service, When } from './record.ts';

/** `counter` is a pharmacy's; `care`: whoever treats the person, during the consultation or the stay. */
export const channels = ['web', 'phone', 'post', 'email', 'counter', 'care', 'home'] as const;
export type Channel = (typeof channels)[number];

/**
 * What a step needs or brings. `form-accepted`: the site took the card's data and asks for the code; `logged-in`: inside
 * the activated account; `copy-asked`: the download is asked for; `data-in-hand`: the file came, and was opened; `contact`: an e-mail or mobile known to the fund; `form-ready`: a paper filled in, with its enclosures; `operator-asked`: whoever runs the file has the complaint, or the reminder, in writing.
 */
export const tokens = [
  'nir',
  'birth-date',
  'card-type',
  'card-serial',
  'contact',
  'form-accepted',
  'provisional-code',
  'identified',
  'logged-in',
  'form-ready',
  'copy-asked',
  'data-in-hand',
  'decision-recorded',
  'deletion-asked',
  'justificatif',
  'own-record',
  'notification-expected',
  'limits-set',
  'secrecy-asked',
  'removal-asked',
  'correction-asked',
  'operator-asked',
  'complaint-made',
  'status-known',
] as const;
export type Token = (typeof tokens)[number];

/** The values a sentence may name; a record lists those that its words use. */
export const argNames = [
  'for',
  'goal',
  'copy',
  'deleteData',
  'deaf',
  'video',
  'startDate',
  'today',
  'safeLastDay',
  'safeDaysLeft',
  'lastDay',
  'nextPhoneDay',
  'lastPhoneDay',
  'since',
  'lapsesOn',
  'deletionBy',
] as const;
export type ArgName = (typeof argNames)[number];

export interface StepRecord extends Dated {
  readonly service: Service;
  readonly channel: Channel;
  readonly when: When;
  readonly needs: readonly Token[];
  readonly yields: readonly [Token, ...Token[]];
  readonly args?: readonly ArgName[];
  /** Said face to face: nobody else learns of it or is answered. Nothing else is fit for a minor's secret care. */
  readonly discreet?: true;
  /** What it needs besides in some cases: a step that cannot be undone waits there for what would be lost. */
  readonly waitsFor?: { readonly when: When; readonly tokens: readonly Token[] };
}

/** Lists of tokens to end with, best first: the first that a set of channels can bring is taken. */
export type TokenLists = readonly (readonly Token[])[];

/**
 * A decision and its proof: the operator's justificatif, or a notification to come beside one's own record, or the own
 * record only, and then the answer says that no other proof is documented.
 */
const decisionAndProof: TokenLists = [
  ['decision-recorded', 'justificatif'],
  ['decision-recorded', 'own-record', 'notification-expected'],
  ['decision-recorded', 'own-record'],
];

/** Who closes an activated space has a copy first, or said no to it. */
const wantsCopy = { goal: ['close'], profile: ['active'], copy: ['yes'] } as const;
/** Of a step that closes or deletes. */
export const afterCopy = { waitsFor: { when: wantsCopy, tokens: ['data-in-hand'] } } as const;

/** What a plan must end with: the first row that fits the case. */
export const goalTokens: readonly { readonly when: When; readonly tokens: TokenLists }[] = [
  // There is nothing to do: the plan says what to wait for.
  { when: { problem: ['unborn', 'deceased'] }, tokens: [[]] },
  { when: { problem: ['minor-secret'] }, tokens: [['secrecy-asked']] },
  { when: { goal: ['check'] }, tokens: [['status-known']] },
  { when: { goal: ['limit'] }, tokens: [['limits-set']] },
  { when: { goal: ['copy'] }, tokens: [['data-in-hand']] },
  { when: { service: ['mes'], goal: ['correct'] }, tokens: [['removal-asked']] },
  { when: { service: ['dp'], goal: ['correct'] }, tokens: [['correction-asked']] },
  { when: { goal: ['close'], profile: ['closed'] }, tokens: [['deletion-asked', 'own-record']] },
  {
    when: { ...wantsCopy, deleteData: [true] },
    tokens: withTokens(['deletion-asked'], ['data-in-hand']),
  },
  { when: wantsCopy, tokens: withTokens([], ['data-in-hand']) },
  { when: { goal: ['close'], deleteData: [true] }, tokens: withTokens(['deletion-asked']) },
  { when: { goal: ['refuse', 'close'] }, tokens: decisionAndProof },
];

/** What a plan ends with besides, from a day on: the complaint, to whoever runs the file first, then to the CNIL. */
export const besides: readonly { readonly when: When; readonly from: string; readonly tokens: readonly Token[] }[] = [
  {
    when: { service: ['mes'], problem: ['opened-by-another', 'opened-despite-refusal', 'data-leak'] },
    from: '2025-07-31',
    tokens: ['complaint-made'],
  },
  {
    when: [
      { service: ['dp'], problem: ['opened-despite-refusal'] },
      { service: ['dp'], problem: ['no-answer'], goal: ['refuse', 'check', 'close', 'copy'] },
    ],
    from: '2024-07-12',
    tokens: ['complaint-made'],
  },
];

/** What is reached first lets the shortest way follow. */
function withTokens(more: readonly Token[], first: readonly Token[] = []): TokenLists {
  return decisionAndProof.map((tokens) => [...first, ...tokens, ...more]);
}

/** What is asked of whoever treats the person, who writes in the space. */
const treating: readonly (readonly Channel[])[] = [['care'], ['care', 'post']];

/**
 * The sets of channels to try, by the channel wished for, best first; within a set, a step that stands earlier in its
 * table is preferred. `home` belongs to each. A set that goes beyond the wish is used only where the narrower ones lead nowhere.
 */
export const routes: Readonly<Record<Service, Readonly<Record<string, readonly (readonly Channel[])[]>>>> = {
  mes: {
    any: [['web'], ['web', 'post'], ['phone'], ['phone', 'post'], ['web', 'phone', 'post'], ...treating],
    web: [['web'], ['web', 'post'], ['phone'], ['phone', 'post'], ['web', 'phone', 'post'], ...treating],
    phone: [['phone'], ['phone', 'post'], ['phone', 'post', 'web'], ...treating],
  },
  dp: {
    any: [['email'], ['web'], ['counter']],
    complaint: [['email'], ['web'], ['counter'], ['email', 'post'], ['email', 'post', 'counter']],
    'no-counter': [['email'], ['web'], ['post'], ['counter']],
    offline: [['post'], ['counter']],
  },
};
