// What the records of Mon espace santé share: their days, their commonest sources, lists of steps and of cases.
import { problems } from '../facets.ts';
import { recordsOf } from '../statements.ts';

export const { step, verdict, rule, note, warning, remedy, meaning, unconfirmed } = recordsOf('mes');

export const since2022 = '2022-01-01';
/** From the first record of the operator's terms of 2025. */
export const since2025 = '2025-07-31';
/** The path of 2022 (code first) is shown until the day before; the day of the change is unknown. */
export const until2025 = { validFrom: since2022, validUntil: '2025-07-30' } as const;
export const terms2022 = { ...until2025, sources: ['cgu-2022'] } as const;
export const inTerms2025 = { validFrom: since2025, sources: ['cgu-2025'] } as const;
export const terms2025 = { ...inTerms2025, confidence: 'official' } as const;
/** From the source code of the mobile application. */
export const sinceApp = '2025-08-27';
export const inApp2025 = { validFrom: sinceApp, sources: ['app-2025'] } as const;
export const app2025 = { ...inApp2025, confidence: 'official' } as const;

/** Where there may be a space to close that was never activated. */
export const neverActivated = ['unknown', 'not-created', 'not-activated'] as const;
/** Where there may be a space to close. */
export const perhapsOpen = [...neverActivated, 'active'] as const;
/** Where the page for objecting is used: the space is not activated, as far as is known. */
export const notActivated = [...neverActivated, 'refused', 'closed'] as const;

export const callSteps = ['mes.phone.refuse', 'mes.phone.close', 'mes.phone.check'] as const;
export const phoneSteps = ['mes.phone.ask-serial', ...callSteps] as const;
/** Where a plan may begin: who may act is said there. */
export const firstSteps = [
  'mes.card.find-type',
  'mes.card.read-photo-serial',
  'mes.card.read-plain-serial',
  'mes.account.log-in',
  'mes.care.ask-removal',
  ...phoneSteps,
] as const;
/** Where the decision is on record: what remains to be done is said there. */
export const recordSteps = [
  'mes.web.save-justificatif',
  'mes.web.keep-record',
  'mes.home.note-call',
  'mes.phone.2022.ask-justificatif',
] as const;
export const webSteps2022 = [
  'mes.web.2022.get-code',
  'mes.web.2022.identify',
  'mes.web.2022.choose-refusal',
  'mes.account.2022.open-closing',
] as const;

/** What ends in a complaint. */
export const complaintProblems = ['opened-by-another', 'opened-despite-refusal', 'data-leak'] as const;

/** All problems but those. */
export const except = (...some: (typeof problems.mes)[number][]) =>
  problems.mes.filter((problem) => !some.includes(problem));
