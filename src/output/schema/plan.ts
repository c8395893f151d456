// `checklist --json` and `dp --json`: the steps for a case.
import * as z from 'zod';
import { goalReasons } from '../../core/situation.ts';
import { goals } from '../../knowledge/facets.ts';
import type { Service } from '../../knowledge/record.ts';
import type { StatementKind } from '../../knowledge/statements.ts';
import { channels, tokens } from '../../knowledge/steps.ts';
import { steps } from '../../knowledge/tables.ts';
import { windowDates } from './deadline.ts';
import {
  args,
  citedSources,
  codesOf,
  confidence,
  head,
  message,
  nextList,
  notices,
  sentence,
  sourceIds,
} from './parts.ts';
import { dpSituation, mesSituation } from './situation.ts';
import { day } from './time.ts';

const token = z.enum(tokens).meta({
  id: 'Token',
  description: 'What a step needs or brings: something at hand, or something that has happened',
});

function plan<Command extends string, Of extends Service, Situation extends z.ZodType>(
  command: Command,
  service: Of,
  situation: Situation,
) {
  const stepId = z.enum(steps[service].map(({ id }) => id)).meta({
    id: `StepId.${service}`,
    description: 'Which step it is: stable, whatever the language',
  });
  const said = (kind: StatementKind, besides: readonly string[] = []) =>
    sentence([...codesOf('plan', [kind], [service]), ...besides], stepId);
  const step = z.strictObject({
    id: stepId,
    channel: z.enum(channels).describe('How it is done'),
    needs: z.array(token).describe('What must be there before it'),
    yields: z.array(token).describe('What is there after it'),
    confidence,
    args,
    sources: sourceIds,
    title: message.describe('What to do, in a line'),
    detail: message.describe('What one must know to do it'),
    more: message.nullable().describe('What else there is to know about it, or null'),
    notes: z.array(said('note')).describe('What is to be known with it'),
  });
  return z.strictObject({
    ...head(command),
    service: z.literal(service).describe('Mon espace santé (`mes`) or the Dossier pharmaceutique (`dp`)'),
    goal: z.enum(goals).describe('The goal taken'),
    goalReason: z.enum(goalReasons).describe('Why it was taken'),
    today: day.describe('The day the answer is for, `YYYY-MM-DD`'),
    situation,
    window: windowDates.nullable().describe('The six weeks, where a start date was given, else null'),
    verdict: said('verdict').describe('What can be done, until when; or what was chosen'),
    have: z.array(token).describe('What the case already holds'),
    steps: z.array(step).describe('What to do, in this order; empty where there is only to wait'),
    phone: sentence([`${service}.support`], stepId)
      .nullable()
      .describe('The support line, where a step may fail and none is by telephone'),
    remedies: z.array(said('remedy')).describe('What to do about the problem named'),
    meaning: z.array(said('meaning')).describe('What a refusal or closing means, and whether an earlier one holds'),
    sources: citedSources,
    warnings: z.array(said('warning', notices)).describe('What must be known before one begins'),
    unconfirmed: z.array(said('unconfirmed')).describe('What no source tells'),
    next: nextList,
  });
}

export const checklist = plan('checklist', 'mes', mesSituation);
export const dp = plan('dp', 'dp', dpSituation);
