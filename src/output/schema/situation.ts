// A person's case in JSON: every facet with its closed set.
import * as z from 'zod';
import { facets, goals } from '../../knowledge/facets.ts';
import { day, period } from './time.ts';

const { mes, dp } = facets;

export const mesFacets = {
  for: z.enum(mes.for).describe('Whom it is about'),
  deleteData: z.boolean().describe('The data are to be deleted too'),
  copy: z.enum(mes.copy).describe('A copy of the data is wanted before an active profile is closed'),
  profile: z.enum(mes.profile).describe('The state of the profile'),
  card: z.enum(mes.card).describe('The carte Vitale at hand: with a photo, without, or none'),
  codeState: z.enum(mes.codeState).describe('Is the provisional code of the letter at hand?'),
  contact: z.enum(mes.contact).describe('Does the fund know an e-mail address or a mobile number?'),
  channel: z.enum(mes.channel).describe('How it is wished to be done'),
  deaf: z.boolean().describe('The person is deaf or hard of hearing'),
  problem: z.enum(mes.problem).describe('What went wrong, or what is particular'),
} satisfies Record<keyof typeof mes, z.ZodType>;

export const dpFacets = {
  for: z.enum(dp.for).describe('Whom it is about'),
  file: z.enum(dp.file).describe('The state of the file'),
  problem: z.enum(dp.problem).describe('What went wrong, or what is particular'),
} satisfies Record<keyof typeof dp, z.ZodType>;

const wish = {
  goal: z.enum(goals).nullable().describe('The goal asked for; null: what makes sense for the case'),
  startDate: day
    .nullable()
    .describe('The day on the letter (MES) or of the notice (DP), `YYYY-MM-DD`; null where there is none'),
  since: period
    .nullable()
    .describe(
      'When a refusal or closing was made, `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; null where there is none, or it is not known',
    ),
};

const whole = 'The case, complete: every facet has a value, the default where nothing was said';
export const mesSituation = z
  .strictObject({ service: z.literal('mes').describe('Mon espace santé'), ...wish, ...mesFacets })
  .describe(whole);
export const dpSituation = z
  .strictObject({ service: z.literal('dp').describe('The Dossier pharmaceutique'), ...wish, ...dpFacets })
  .describe(whole);
