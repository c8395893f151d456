// A line of `validate --list --json`.
import * as z from 'zod';
import { nirErrorCodes } from '../../core/nir.ts';
import { NIR } from '../../core/nir-verdict.ts';
import { provisionalCodeErrorCodes } from '../../core/provisional-code.ts';
import { cardSerialErrorCodes } from '../../core/vitale-card.ts';

const everyBit = -1;
const code = z.enum([
  ...nirErrorCodes(NIR.ERRORS),
  ...cardSerialErrorCodes(everyBit),
  ...provisionalCodeErrorCodes(everyBit),
]);
const line = { line: z.int().min(1).describe('The number of the line, from 1') };
const key = { key: z.string().describe('The key of the caller’s own, where the list has keys') };
const right = {
  valid: z.literal(true).describe('Nothing is wrong with it: printed with `--all` only'),
  codes: z.array(code).max(0).describe('Empty'),
};
const wrong = {
  valid: z.literal(false).describe('Something is wrong with it'),
  codes: z.array(code).min(1).describe('What is wrong, in the order in which the value is read'),
};

export const listLine = z.union(
  [line, key].flatMap((which) => [z.strictObject({ ...which, ...right }), z.strictObject({ ...which, ...wrong })]),
);
