// Gives the answer of `validate` its sentences: the same object, with `message` in the language chosen.

import type { NirSlip } from '../core/nir-slip.ts';
import type { CitedProblem, Finding, Validation } from '../core/validation.ts';
import type { IdentifierStatementCode } from '../knowledge/identifier-statements.ts';
import type { IdentifierArgs, NumberWords } from './identifier-words.ts';
import { type Spoken, speakAll } from './speak.ts';

type Findings = { problems: CitedProblem[]; remarks: Finding[] };
type SpokenFindings<T extends Findings> = Omit<T, 'problems' | 'remarks'> & {
  problems: Spoken<T['problems'][number]>[];
  remarks: Spoken<Finding>[];
};
export type SpokenNir = Omit<SpokenFindings<NonNullable<Validation['nir']>>, 'slips'> & {
  slips: Spoken<NirSlip>[] | null;
};
export type SpokenCardSerial = SpokenFindings<NonNullable<Validation['cardSerial']>>;
export type SpokenCode = SpokenFindings<NonNullable<Validation['code']>>;
export type SpokenValidation = Omit<
  Validation,
  'verdict' | 'nir' | 'cardSerial' | 'code' | 'warnings' | 'unconfirmed'
> & {
  verdict: Spoken<Validation['verdict']>;
  nir?: SpokenNir;
  cardSerial?: SpokenCardSerial;
  code?: SpokenCode;
  warnings: Spoken<Validation['warnings'][number]>[];
  unconfirmed: Spoken<Validation['unconfirmed'][number]>[];
};

export function speakValidation(validation: Validation, words: NumberWords): SpokenValidation {
  const { verdict, nir, cardSerial, code, warnings, unconfirmed, sources, valid, next } = validation;
  const say = (found: { code: IdentifierStatementCode; positions?: number[]; args?: object }, more: object = {}) => {
    const sentence = words.identifiers.statements[found.code];
    const args: IdentifierArgs = { ...found.args, ...more, positions: found.positions ?? [] };
    return typeof sentence === 'string' ? sentence : sentence(args);
  };
  const speakFindings = <T extends Findings>(part: T, more: object = {}) =>
    ({
      ...part,
      problems: part.problems.map((problem) => ({ ...problem, message: say(problem, more) })),
      remarks: part.remarks.map((remark) => ({ ...remark, message: say(remark) })),
    }) as SpokenFindings<T>;
  return {
    valid,
    verdict: { ...verdict, message: say(verdict) },
    ...(nir && { nir: { ...speakFindings(nir), slips: speakSlips(nir.slips, words) } }),
    ...(cardSerial && { cardSerial: speakFindings(cardSerial, { type: cardSerial.type }) }),
    ...(code && { code: speakFindings(code) }),
    warnings: speakAll(warnings, words.interface.notices),
    unconfirmed: unconfirmed.map((statement) => ({ ...statement, message: say(statement) })),
    sources,
    next,
  };
}

function speakSlips(slips: NirSlip[] | null, words: NumberWords): SpokenNir['slips'] {
  if (slips === null) return null;
  return slips.map((slip) => ({
    ...slip,
    message: words.identifiers.slip[slip.kind](slip.positions),
  }));
}
