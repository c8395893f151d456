// `sources --json`: every source, with what rests on it.
import * as z from 'zod';
import { guideClaims } from '../../knowledge/guides-of-2022.ts';
import { identifierStatements } from '../../knowledge/identifier-statements.ts';
import { letters } from '../../knowledge/letters.ts';
import { rules } from '../../knowledge/rules.ts';
import { statements, steps } from '../../knowledge/tables.ts';
import { head, source } from './parts.ts';
import { day } from './time.ts';

const records = [
  ...[rules, steps.mes, steps.dp, statements.mes, statements.dp, letters, guideClaims].flatMap((table) =>
    table.map(({ id }) => id),
  ),
  ...Object.keys(identifierStatements),
];

export const sources = z.strictObject({
  ...head('sources'),
  today: day.describe('The day the answer is for, `YYYY-MM-DD`'),
  sources: z
    .array(
      source
        .extend({
          usedBy: z.array(z.enum(records)).describe('The ids of the records that rest on it'),
          stale: z.boolean().describe('Last read more than twelve months before `today`'),
        })
        .describe('A source'),
    )
    .describe('All sources; with `--stale` those whose reading is old'),
  warnings: z.array(z.never()).max(0).describe('Empty'),
  unconfirmed: z.array(z.never()).max(0).describe('Empty'),
});
