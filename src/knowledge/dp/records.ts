// What the records of the Dossier pharmaceutique share: their days, their commonest source, lists of steps and of cases.
import { problems } from '../facets.ts';
import { recordsOf } from '../statements.ts';

export const { step, verdict, rule, note, warning, remedy, meaning, unconfirmed } = recordsOf('dp');

/** Before the decree a DP needed consent, and pharmacies opened and closed it: from the first source read on it. */
export const underConsent = { validFrom: '2016-11-10', validUntil: '2023-04-04' } as const;
/** The decree of 2023: opening unless one objects. */
export const sinceDecree = '2023-04-05';
/** Pharmacies still closed files until then. */
export const beforePharmacyEnd = { validFrom: sinceDecree, validUntil: '2024-06-18' } as const;
export const sinceOrdreOnly = '2024-06-19';
/** From the public service's sheet, which gives the portal's address, the forms, the e-mail and the postal address. */
export const sinceSheet = '2024-07-12';
export const beforeSheet = { validFrom: sinceDecree, validUntil: '2024-07-11' } as const;
export const ordreOnly = { validFrom: sinceOrdreOnly, validUntil: '2024-07-11' } as const;
export const inSheet = { validFrom: sinceSheet, sources: ['sp-dp'] } as const;
export const sheet = { ...inSheet, confidence: 'official' } as const;

export const sendSteps = ['dp.email.send-form', 'dp.post.send-form'] as const;
export const accessSteps = [
  'dp.email.ask-access',
  'dp.post.ask-access',
  'dp.email.ask-copy',
  'dp.post.ask-copy',
] as const;
export const mailSteps = [...sendSteps, ...accessSteps] as const;
/** Where a plan may begin: who may act is said there. */
export const firstSteps = [
  'dp.2023.object-online',
  'dp.2023.object-by-post',
  'dp.2023.close-in-pharmacy',
  'dp.2023.close-at-ordre',
  'dp.2024.close-at-ordre',
  'dp.2024.close-by-post',
  'dp.2023.ask',
  'dp.2023.ask-copy',
  'dp.counter.ask-correction',
  'dp.form.fill',
  'dp.access-form.fill',
  'dp.counter.limit',
] as const;

/** All problems but those. */
export const except = (...some: (typeof problems.dp)[number][]) =>
  problems.dp.filter((problem) => !some.includes(problem));
