// What the answers in JSON share: days, sources, sentences, what can be done next. Keys are told in English, as they are.
import * as z from 'zod';
import { confidences } from '../../knowledge/confidence.ts';
import { goals, letterKinds, persons } from '../../knowledge/facets.ts';
import type { Service } from '../../knowledge/record.ts';
import { type SourceId, sources } from '../../knowledge/sources.ts';
import { type Answer, type StatementKind, weights } from '../../knowledge/statements.ts';
import type { ArgName } from '../../knowledge/steps.ts';
import { statements } from '../../knowledge/tables.ts';
import { dpFacets, mesFacets } from './situation.ts';
import { day, period } from './time.ts';

const sourceId = z
  .enum(Object.keys(sources) as SourceId[])
  .meta({ id: 'SourceId', description: 'A source, whole in the `sources` of the answer' });
export const sourceIds = z.array(sourceId).describe('What it rests on; empty where it is about the call itself');
export const confidence = z.enum(confidences).meta({
  id: 'Confidence',
  description:
    'The text of the law, the operator’s or an authority’s own words, the press, one person’s account, or reasoning',
});
export const weight = z.enum(weights).meta({
  id: 'Weight',
  description:
    '`act`: without it somebody does the wrong thing, loses a right or data, or gets stuck; `know`: the rest',
});
export const message = z.string().min(1).describe('The sentence, in the language of the answer');

/** What leads every answer. */
export const head = <Command extends string>(command: Command) => ({
  schemaVersion: z.literal(1).describe('Changes when a key is renamed or removed, not when one is added'),
  command: z.literal(command).describe('The command that answers'),
});

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
export const phoneHours = {
  number: z
    .string()
    .regex(/^\d{4}$/)
    .describe('The number to call'),
  opens: clock.describe('When it opens, `HH:MM`, in Paris'),
  closes: clock.describe('When it closes, `HH:MM`, in Paris'),
};

/** The values of what a sentence about a case may name. */
const argValues = {
  for: z.enum(persons).describe('Whom the case is about'),
  goal: z.enum(goals).describe('The goal of the plan'),
  copy: z.boolean().describe('A copy of the data is wanted before an active profile is closed'),
  deleteData: z.boolean().describe('The data are to be deleted too'),
  deaf: z.boolean().describe('The person is deaf or hard of hearing, and there is a line by video'),
  video: z.boolean().describe('The line by video exists on that day'),
  startDate: day.nullable().describe('The day the six weeks run from, `YYYY-MM-DD`'),
  today: day.describe('The day the answer is for, `YYYY-MM-DD`'),
  safeLastDay: day.nullable().describe('The last safe day of the six weeks, `YYYY-MM-DD`'),
  safeDaysLeft: z.int().nullable().describe('Days to it, negative when past'),
  lastDay: day.nullable().describe('The last day under the widest reading, `YYYY-MM-DD`'),
  nextPhoneDay: day.describe('The next day the support line opens, `YYYY-MM-DD`'),
  lastPhoneDay: day.nullable().describe('The last day it opens in the six weeks, `YYYY-MM-DD`'),
  since: period.nullable().describe('When a refusal or closing was made, `YYYY-MM-DD`, `YYYY-MM` or `YYYY`'),
  lapsesOn: period.nullable().describe('When it stops to hold, as exactly as it is known'),
  deletionBy: day.describe('Three months from today, `YYYY-MM-DD`'),
  readOn: day.describe('The oldest reading of a source, `YYYY-MM-DD`'),
  ...phoneHours,
} satisfies Record<ArgName | 'readOn' | keyof typeof phoneHours, z.ZodType>;
export const args = z
  .strictObject(argValues)
  .partial()
  .meta({ id: 'Args', description: 'The values that the sentence names; those of its code only' });

/** The sentences that an answer may say of these kinds, by their codes. */
export function codesOf(answer: Answer, kinds: readonly StatementKind[], services: readonly Service[]): string[] {
  const said = services.flatMap((service) =>
    statements[service].filter((record) => kinds.includes(record.kind) && record.answers.includes(answer)),
  );
  return said.map(({ id }) => id);
}

/** What the program says of its own answer. */
export const notices = ['sources.stale', 'today.local'] as const;

const letterNext = z.strictObject({
  kind: z.literal('letter').describe('A letter to write'),
  letter: z.enum(letterKinds).describe('Which, as the command `letter` names it'),
});
const planNext = <Of extends Service, Facets extends z.ZodRawShape>(service: Of, facets: Facets) =>
  z.strictObject({
    kind: z.literal('plan').describe('Another plan'),
    service: z.literal(service).describe('Of which file'),
    facets: z
      .strictObject({
        ...facets,
        goal: z.enum(goals).describe('The goal'),
        startDate: day.describe('The day the six weeks run from, `YYYY-MM-DD`'),
      })
      .partial()
      .describe('What is set on top of the person’s case; of a case of the other file, `for` is kept'),
  });
const next = z
  .union([
    letterNext,
    planNext('mes', mesFacets),
    planNext('dp', dpFacets),
    z.strictObject({ kind: z.literal('numbers').describe('The numbers that the form asks for, to be checked') }),
    z.strictObject({ kind: z.literal('details').describe('What the answer rests on') }),
  ])
  .meta({ id: 'Next', description: 'Something that can be done next, as data' });
export const nextList = z.array(next).describe('What can be done after, best first; the other goals are equals');

/** A sentence, of which the codes are these, and the steps that it may be about. */
export const sentence = (codes: readonly string[], step: z.ZodType<string> = z.string()) =>
  z.strictObject({
    code: z.enum(codes).describe('Which sentence it is: stable, whatever the language'),
    weight,
    args,
    sources: sourceIds,
    step: z.exactOptional(step).describe('The id of the step that it is about'),
    next: z.exactOptional(next),
    message,
  });

export const source = z
  .strictObject({
    id: sourceId,
    title: z.string().describe('The document’s own title; in square brackets where it is ours'),
    publisher: z.string().describe('Who published it'),
    date: period
      .nullable()
      .describe(
        'The day the document bears, `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; of an article, since when its wording holds',
      ),
    url: z
      .string()
      .regex(/^https?:\/\/\S+$/)
      .nullable()
      .describe('Its address, else that of the copy read; null where none is known'),
    kind: confidence,
    readOn: day.describe('The day somebody of the project last opened it, `YYYY-MM-DD`'),
    copy: z.enum(['stored', 'live']).describe('Read in a stored copy, or live'),
    asOf: day.nullable().describe('The day whose state the copy shows, `YYYY-MM-DD`; null where it does not tell'),
  })
  .meta({ id: 'Source', description: 'A document that an answer rests on' });
export const citedSources = z
  .array(source)
  .describe('All that are cited, whole, each once; law and official ones first');
