// What `validate` answers: the three identifiers checked, each finding with the sources it rests on.
import type { CardType } from '../knowledge/facets.ts';
import { type IdentifierStatementCode, identifierStatements } from '../knowledge/identifier-statements.ts';
import type { Next } from '../knowledge/statements.ts';
import type { CalendarDate } from './calendar-date.ts';
import { charactersWithoutSeparators, utf8 } from './characters.ts';
import { bareNumber } from './copied.ts';
import { checkNir, type NirCheck, type NirProblem } from './nir.ts';
import { locateNirSlip, type NirSlip, nirBlindSpots } from './nir-slip.ts';
import { placeOfBirth } from './place-of-birth.ts';
import type { Problem } from './problem.ts';
import { checkProvisionalCode, type ProvisionalCodeProblem } from './provisional-code.ts';
import { type Args, type CitedSource, citedSources, type Statement, staleWarning } from './statement.ts';
import { type CardSerialCheck, type CardSerialProblem, checkCardSerial } from './vitale-card.ts';

export interface ValidationRequest {
  nir?: string;
  /** The month of birth, `YYYY-MM`. */
  birth?: string;
  cardSerial?: { text: string; type: CardType };
  code?: string;
}

/** What is said of the values given. */
interface IdentifierStatement extends Pick<Statement, 'weight' | 'args' | 'sources'> {
  code: IdentifierStatementCode;
}
/** A remark on a value that may be right. */
export interface Finding extends IdentifierStatement {
  positions: number[];
}
export type CitedProblem<Code extends IdentifierStatementCode = IdentifierStatementCode> = Problem<Code> &
  Pick<Statement, 'weight' | 'sources'>;

export interface Validation {
  /** All that were given are valid. */
  valid: boolean;
  /** Which of them are right, to be read again, or wrong. */
  verdict: IdentifierStatement;
  nir?: Omit<NirCheck, 'problems'> & {
    problems: CitedProblem<NirProblem['code']>[];
    /** The single slips that would explain a wrong number, the likeliest first; null where the question does not arise. */
    slips: NirSlip[] | null;
    remarks: Finding[];
  };
  cardSerial?: Omit<CardSerialCheck, 'problems'> & {
    problems: CitedProblem<CardSerialProblem['code']>[];
    remarks: Finding[];
  };
  code?: { valid: boolean; problems: CitedProblem<ProvisionalCodeProblem['code']>[]; remarks: Finding[] };
  warnings: Statement[];
  unconfirmed: IdentifierStatement[];
  sources: CitedSource[];
  /** The steps on the form that asks for them, or the numbers again. */
  next: Next[];
}

/** Checks what was given, and nothing else. @throws OptOutError if `birth` is not a month */
export function validate(request: ValidationRequest, today: CalendarDate): Validation {
  const { nir, birth, cardSerial, code } = request;
  const checked = {
    ...(nir !== undefined && { nir: validateNir(nir, birth) }),
    ...(cardSerial !== undefined && { cardSerial: validateCardSerial(cardSerial.text, cardSerial.type, nir) }),
    ...(code !== undefined && { code: validateCode(code) }),
  };
  const unconfirmed = [finding('form.web-rules')].map(({ positions: _, ...statement }) => statement);
  const parts = Object.values(checked);
  const findings = parts.flatMap(({ problems, remarks }) => [...problems, ...remarks]);
  const valid = parts.every((part) => part.valid);
  const { positions: _, ...verdict } = verdictOn(checked);
  const sources = citedSources([verdict, ...findings, ...unconfirmed]);
  return {
    valid,
    verdict,
    ...checked,
    warnings: staleWarning(sources, today),
    unconfirmed,
    sources,
    next: valid ? [{ kind: 'plan', service: 'mes', facets: {} }] : [{ kind: 'numbers' }],
  };
}

/** Names those that are wrong; else those to be read again; else all. */
function verdictOn(checked: Pick<Validation, 'nir' | 'cardSerial' | 'code'>): Finding {
  const parts = Object.entries(checked);
  const named = (those: typeof parts) => ({ values: those.map(([value]) => value) });
  const wrong = parts.filter(([, { valid }]) => !valid);
  if (wrong.length > 0) return finding('verdict.invalid', named(wrong));
  const warned = parts.filter(([, { problems }]) => problems.length > 0);
  return warned.length > 0 ? finding('verdict.warned', named(warned)) : finding('verdict.valid', named(parts));
}

function validateNir(text: string, birth: string | undefined): NonNullable<Validation['nir']> {
  const options = birth === undefined ? {} : { birth };
  const check = checkNir(text, options);
  const slips = locateNirSlip(text, options);
  const remarks: Finding[] = [];
  if (check.valid) {
    remarks.push(finding('nir.right'));
    if (check.formAccepts) remarks.push(finding('nir.form-accepts'));
    // What a provisional number says about its holder is not certain.
    if (check.decoded !== null && check.decoded.sex !== null) {
      const place = placeOfBirth(check.decoded, options);
      remarks.push(finding('nir.says', { ...check.decoded }));
      remarks.push(finding(place.code, { department: check.decoded.department, name: place.name }));
    }
    remarks.push(...nirBlindSpots(text).map((spot) => finding(spot.code, {}, spot.positions)));
  } else if (slips !== null && slips.length > 0) {
    remarks.push(finding('nir.slips', { birth: birth !== undefined }), finding('nir.no-correction'));
  } else if (slips !== null && !check.problems.some(({ code }) => code === 'nir.character')) {
    remarks.push(finding('nir.no-slip', { birth: birth !== undefined }));
  }
  return { ...check, problems: cited(check.problems), slips, remarks };
}

function validateCardSerial(
  text: string,
  type: CardType,
  nir: string | undefined,
): NonNullable<Validation['cardSerial']> {
  const check = checkCardSerial(text, type, nir === undefined ? {} : { nir });
  const remarks = [finding('card-serial.where', { type })];
  if (check.valid) {
    remarks.unshift(
      finding('card-serial.right', { type, length: charactersWithoutSeparators(bareNumber(utf8(text))).length }),
    );
    if (check.masked.at(-1) !== '•') remarks.push(finding('card-serial.read-back', { type }));
  }
  return { ...check, problems: cited(check.problems), remarks };
}

function validateCode(text: string): NonNullable<Validation['code']> {
  const check = checkProvisionalCode(text);
  const remarks = check.valid ? [finding('code.right'), finding('code.limits')] : [];
  return { ...check, problems: cited(check.problems), remarks };
}

function finding(code: IdentifierStatementCode, args: Args = {}, positions: number[] = []): Finding {
  const { weight, sources } = identifierStatements[code];
  return { code, weight, positions, args, sources: [...sources] };
}

function cited<Code extends IdentifierStatementCode>(problems: readonly Problem<Code>[]): CitedProblem<Code>[] {
  return problems.map((problem) => {
    const { weight, sources } = identifierStatements[problem.code];
    return { ...problem, weight, sources: [...sources] };
  });
}
