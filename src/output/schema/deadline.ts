// `deadline --json`: the six weeks.
import * as z from 'zod';
import { services } from '../../knowledge/record.ts';
import { rules } from '../../knowledge/rules.ts';
import {
  citedSources,
  codesOf,
  confidence,
  head,
  message,
  nextList,
  notices,
  phoneHours,
  sentence,
  sourceIds,
  weight,
} from './parts.ts';
import { day } from './time.ts';

const windowRules = rules
  .map(({ id }) => id)
  .filter((id) => id === 'mes.window' || id === 'dp.window' || id === 'mes.phone');
const rule = (ids: readonly string[]) =>
  z.strictObject({ id: z.enum(ids).describe('Which rule it is'), weight, confidence, sources: sourceIds });

/** The dates; in a plan without what is said about them. */
const dates = {
  service: z.enum(services).describe('Mon espace santé (`mes`) or the Dossier pharmaceutique (`dp`)'),
  startDate: day.describe('The day the six weeks run from, `YYYY-MM-DD`'),
  startEvent: z
    .enum(['sending', 'delivery'])
    .describe('What happened that day: the letter was sent (MES), the notice was delivered (DP)'),
  today: day.describe('The day the answer is for, `YYYY-MM-DD`'),
  status: z
    .enum(['open', 'last-day', 'closed'])
    .describe('`open` up to the last safe day, `last-day` on the one day after it, then `closed`'),
  lastDay: day.describe('Start + 42 days, `YYYY-MM-DD`'),
  safeLastDay: day.describe(
    'Start + 41 days, `YYYY-MM-DD`: in time under every reading; never moved by weekends or holidays',
  ),
  daysLeft: z.int().describe('Days from today to `lastDay`, negative when past'),
  safeDaysLeft: z.int().describe('Days from today to `safeLastDay`, negative when past'),
  phone: z
    .strictObject({
      ...phoneHours,
      lastDay: day.describe('The last day on or before `safeLastDay` on which it opens, `YYYY-MM-DD`'),
    })
    .nullable()
    .describe('The support line; null where there is none (DP)'),
};
const rulesAre = 'What the dates rest on';
export const windowDates = z.strictObject({ ...dates, rules: z.array(rule(windowRules)).describe(rulesAre) });

export const deadline = z.strictObject({
  ...head('deadline'),
  ...dates,
  verdict: sentence(codesOf('deadline', ['verdict'], services)).describe('Where the six weeks stand, in a sentence'),
  next: nextList,
  rules: z
    .array(rule([...windowRules, ...codesOf('deadline', ['rule'], services)]).extend({ message }))
    .describe(rulesAre),
  sources: citedSources,
  warnings: z.array(sentence(notices)).describe('What the program says of its own answer'),
  unconfirmed: z.array(sentence(codesOf('deadline', ['unconfirmed'], services))).describe('What no source tells'),
});
