// `validate --json`: the three identifiers, checked.
import * as z from 'zod';
import type { NirProblem } from '../../core/nir.ts';
import type { ProvisionalCodeProblem } from '../../core/provisional-code.ts';
import type { CardSerialProblem } from '../../core/vitale-card.ts';
import { cardTypes } from '../../knowledge/facets.ts';
import { type IdentifierStatementCode, identifierStatements } from '../../knowledge/identifier-statements.ts';
import { citedSources, head, message, nextList, sentence, sourceIds, weight } from './parts.ts';

const nirProblems = [
  'nir.empty',
  'nir.character',
  'nir.key-missing',
  'nir.length',
  'nir.rounded',
  'nir.sex',
  'nir.month',
  'nir.key',
  'nir.provisional',
  'nir.month-unknown',
  'nir.department',
  'nir.commune',
  'nir.order',
  'nir.corsica-year',
  'nir.lower-case',
  'nir.birth-mismatch',
] as const satisfies readonly NirProblem['code'][];
const cardSerialProblems = [
  'card-serial.empty',
  'card-serial.character',
  'card-serial.length',
  'card-serial.prefix',
  'card-serial.rounded',
  'card-serial.date',
  'card-serial.in-nir',
  'card-serial.scheme',
] as const satisfies readonly CardSerialProblem['code'][];
const codeProblems = [
  'code.empty',
  'code.length',
  'code.character',
  'code.look-alike',
] as const satisfies readonly ProvisionalCodeProblem['code'][];

const twoDigits = /^\d\d$/;
const departmentCode = /^(\d\d|2[AB]|9[78]\d)$/;

const problems: readonly string[] = [...nirProblems, ...cardSerialProblems, ...codeProblems];
/** The codes that begin so and are no problem. */
const remarksOn = (...beginnings: string[]) =>
  (Object.keys(identifierStatements) as IdentifierStatementCode[]).filter(
    (code) => beginnings.some((each) => code.startsWith(`${each}.`)) && !problems.includes(code),
  );

/** Never characters of a number beyond its masked form. */
const problemArgs = z
  .strictObject({
    length: z.int().min(0).describe('Characters or digits read'),
    hint: z
      .enum(['last-digit', 'looks-plain', 'looks-photo', 'looks-nir', 'looks-serial', 'none'])
      .describe('What a value of a wrong length looks like'),
    letters: z.enum(['zero', 'one', 'both']).describe('The digits that letters look like'),
    reading: z.enum(['unknown', 'incomplete', 'disputed']).describe('How a month that is not known reads'),
    written: z.enum(['digits', 'letters']).describe('How Corsica is written'),
  })
  .partial()
  .describe('The values that the sentence names; those of its code only');
const remarkArgs = z
  .strictObject({
    type: z.enum(cardTypes).describe('The type of the card'),
    length: z.int().min(0).describe('Digits read'),
    sex: z.enum(['male', 'female']).describe('What the number says'),
    yearOfBirth: z.string().regex(twoDigits).describe('Two digits'),
    monthOfBirth: z.int().min(1).max(12).nullable().describe('1 to 12, or null'),
    department: z.string().regex(departmentCode).describe('The code of the department'),
    name: z.string().nullable().describe('Its name, in French, or null'),
    values: z.array(z.enum(['nir', 'cardSerial', 'code'])).describe('Those that the verdict names'),
    birth: z.boolean().describe('A month of birth was told'),
  })
  .partial()
  .meta({ id: 'IdentifierArgs', description: 'The values that the sentence names; those of its code only' });
const positions = z
  .array(z.int().min(1))
  .describe('The characters concerned, from 1, separators not counted; empty when it is the whole value');

const problem = <const Codes extends readonly string[]>(codes: Codes) =>
  z.strictObject({
    code: z.enum(codes).describe('What is wrong, or to be read again'),
    severity: z
      .enum(['error', 'warning'])
      .describe('An error makes the value invalid; a warning lets the person go on'),
    positions,
    args: z.exactOptional(problemArgs),
    weight,
    sources: sourceIds,
    message,
  });
const said = (codes: readonly IdentifierStatementCode[]) =>
  z.strictObject({
    code: z.enum(codes).describe('Which sentence it is: stable, whatever the language'),
    weight,
    args: remarkArgs,
    sources: sourceIds,
    message,
  });
const found = <const Codes extends readonly string[]>(codes: Codes, remarks: readonly IdentifierStatementCode[]) => ({
  valid: z.boolean().describe('Nothing in `problems` is an error'),
  problems: z.array(problem(codes)).describe('Errors and warnings, in the order in which the value is read'),
  remarks: z.array(said(remarks).extend({ positions })).describe('What else there is to say'),
});

const decoded = z.strictObject({
  sex: z.enum(['male', 'female']).nullable().describe('null for a provisional number'),
  yearOfBirth: z
    .string()
    .regex(/^\d\d$/)
    .describe('Two digits: the number does not hold the century'),
  monthOfBirth: z.int().min(1).max(12).nullable().describe('1 to 12; null when the number says that it is not known'),
  department: z
    .string()
    .regex(departmentCode)
    .describe('`01` to `95`, `2A`, `2B`, `20`, `97x` and `98x` overseas, `99` abroad'),
});
const position = z.int().min(1).max(15);
const slip = z.union([
  z.strictObject({
    kind: z.literal('character').describe('One wrong character'),
    positions: z.tuple([position]).describe('Where, from 1'),
    message,
  }),
  z.strictObject({
    kind: z.literal('swap').describe('Two neighbours in the wrong order'),
    positions: z.tuple([position, position]).describe('Where, from 1'),
    message,
  }),
]);

const nir = z.strictObject({
  ...found(nirProblems, remarksOn('nir', 'place')),
  formAccepts: z.boolean().describe('Would the form of Mon espace santé take it as typed?'),
  masked: z
    .string()
    .regex(/^(|• •• •• •• ••• ••• ••|\d \d\d \d\d \d[\dAB] ••• ••• ••)$/)
    .describe('What may be shown: up to the department; bullets alone if it is malformed; empty if empty'),
  decoded: decoded.nullable().describe('What a valid number says; null if it is not valid'),
  slips: z
    .array(slip)
    .nullable()
    .describe(
      'The single slips that would explain a wrong number, the likeliest first; null where the question does not arise',
    ),
});
const cardSerial = z.strictObject({
  ...found(cardSerialProblems, remarksOn('card-serial')),
  type: z.enum(cardTypes).describe('The type of the card: with a photo, or without'),
  masked: z
    .string()
    .regex(/^(|•+ [\d•]{4} ?[\d•])$/)
    .describe('What may be shown: the last five digits; bullets alone if it is malformed; empty if empty'),
});
const code = z.strictObject(found(codeProblems, remarksOn('code')));

export const validation = z.strictObject({
  ...head('validate'),
  valid: z.boolean().describe('All that were given are valid'),
  verdict: said(remarksOn('verdict')).describe('Which of them are right, to be read again, or wrong'),
  nir: z.exactOptional(nir).describe('The NIR, where one was given'),
  cardSerial: z.exactOptional(cardSerial).describe('The serial number of the carte Vitale, where one was given'),
  code: z.exactOptional(code).describe('The provisional code, where one was given'),
  warnings: z.array(sentence(['sources.stale'])).describe('What the program says of its own answer'),
  unconfirmed: z.array(said(remarksOn('form'))).describe('What no source tells'),
  sources: citedSources,
  next: nextList,
});
