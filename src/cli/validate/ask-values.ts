// The questions of `validate`: the identifiers one after the other, masked; each can be passed over.
import { attempt } from '../../core/error.ts';
import { isBirthMonth } from '../../core/nir.ts';
import type { ValidationRequest } from '../../core/validation.ts';
import { cardTypes } from '../../knowledge/facets.ts';
import type { NumberWords } from '../../words/identifier-words.ts';
import { readMonth } from '../../words/read-date.ts';
import { askChoice, askSecret, askText } from '../terminal/ask.ts';
import { type Asking, type Back, back } from '../terminal/asking.ts';
import { nothingToCheck, type ValidateOptions, type ValueOption } from './validate-options.ts';

/** One of the three numbers. */
export type NumberName = 'nir' | 'cardSerial' | 'code';
type Typed = Record<NumberName | 'birth', string> & { cardType: (typeof cardTypes)[number] | 'none' };

/** What was typed so far: it is asked for again, number by number, and forgotten with the object. */
export interface AskedValues {
  request: ValidationRequest;
  /** The same with this number typed again, the others as they are; `back` for a person who would rather not. */
  again: (number: NumberName) => Promise<AskedValues | Back>;
}

/** Asks for all of them, but for what the options told; `back` where the person may leave, and does. */
export async function askValues(
  options: ValidateOptions,
  how: Asking<NumberWords>,
  canGoBack: true,
): Promise<AskedValues | Back>;
export async function askValues(
  options: ValidateOptions,
  how: Asking<NumberWords>,
  canGoBack?: false,
): Promise<AskedValues>;
export async function askValues(
  options: ValidateOptions,
  how: Asking<NumberWords>,
  canGoBack = false,
): Promise<AskedValues | Back> {
  const typed: Typed = {
    nir: '',
    birth: options.birth ?? '',
    cardType: (options.cardType ?? 'none') as Typed['cardType'],
    cardSerial: '',
    code: '',
  };
  const open = questions.filter((name) => !(name in options));
  return askEach(open, typed, how, canGoBack);
}

const questions = ['nir', 'birth', 'cardType', 'cardSerial', 'code'] as const;
type Name = (typeof questions)[number];
/** A number is asked for again with what belongs to it. */
const together: Record<NumberName, readonly Name[]> = {
  nir: ['nir'],
  cardSerial: ['cardType', 'cardSerial'],
  code: ['code'],
};

async function askEach(
  names: readonly Name[],
  before: Typed,
  how: Asking<NumberWords>,
  canGoBack: boolean,
): Promise<AskedValues | Back> {
  const typed = { ...before };
  for (let at = 0, step = 1; at < names.length; at += step) {
    if (at < 0) return back;
    const name = names[at]!;
    if (!makesSense(name, typed)) continue;
    const answer = await ask(name, how, canGoBack);
    step = answer === back ? -1 : 1;
    if (answer !== back) Object.assign(typed, { [name]: answer });
  }
  return {
    request: requestOf(typed),
    again: (number) => askEach(together[number], typed, how, true),
  };
}

function makesSense(name: Name, { nir, cardType }: Typed): boolean {
  if (name === 'birth') return nir !== '';
  return name !== 'cardSerial' || cardType !== 'none';
}

async function ask(name: Name, how: Asking<NumberWords>, canGoBack: boolean): Promise<string | Back> {
  const { prompts } = how.words.identifiers;
  const asked = { message: prompts[name], ...(canGoBack && { canGoBack: true as const }) };
  if (name === 'cardType') {
    const choices = [...cardTypes, 'none' as const].map((value) => ({ value, name: prompts.cardTypes[value] }));
    return askChoice<string>(how, { ...asked, choices });
  }
  if (name !== 'birth') return askSecret(how, asked);
  const fault = (text: string) =>
    text.trim() === '' || isBirthMonth(attempt(() => readMonth(text)) ?? '') ? null : prompts.badBirth;
  return askText(how, { ...asked, fault });
}

/** @throws OptOutError where every number was passed over */
function requestOf({ nir, birth, cardType, cardSerial, code }: Typed): ValidationRequest {
  const month = birth.trim() === '' ? '' : readMonth(birth);
  const values: ValidationRequest = {
    ...(nir !== '' && { nir, ...(month !== '' && { birth: month }) }),
    ...(cardSerial !== '' && cardType !== 'none' && { cardSerial: { type: cardType, text: cardSerial } }),
    ...(code !== '' && { code }),
  };
  if (Object.keys(values).length === 0) throw nothingToCheck();
  return values;
}

export async function askValue(name: ValueOption, how: Asking<NumberWords>): Promise<string> {
  const { prompts } = how.words.identifiers;
  return askSecret(how, { message: prompts[name] });
}
