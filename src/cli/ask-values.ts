// The questions of `validate`: the identifiers one after the other, masked; each can be passed over.
import { isBirthMonth } from '../core/nir.ts';
import type { ValidationRequest } from '../core/validation.ts';
import { cardTypes } from '../core/vitale-card.ts';
import { askChoice, askSecret, askText } from './ask.ts';
import { type Asking, type Back, back } from './asking.ts';
import { withParts } from './language.ts';
import { nothingToCheck, type ValidateOptions, type ValueOption } from './validate-options.ts';

/** Asks for all of them, but for what the options told; `back` where the person may leave, and does. */
export async function askValues(
  options: ValidateOptions,
  how: Asking,
  canGoBack: true,
): Promise<ValidationRequest | Back>;
export async function askValues(options: ValidateOptions, how: Asking, canGoBack?: false): Promise<ValidationRequest>;
export async function askValues(
  options: ValidateOptions,
  how: Asking,
  canGoBack = false,
): Promise<ValidationRequest | Back> {
  const { prompts } = (await withParts(how.words, 'identifiers')).identifiers;
  const leaves = canGoBack ? { canGoBack } : {};
  const values: ValidationRequest = {};
  const nir = await askSecret(how, { message: prompts.nir, ...leaves });
  if (nir === back) return back;
  if (nir !== '') {
    values.nir = nir;
    const fault = (text: string) => (text.trim() === '' || isBirthMonth(monthTyped(text)) ? null : prompts.badBirth);
    const birth = options.birth ?? (await askText(how, { message: prompts.birth, fault, ...leaves }));
    if (birth === back) return back;
    if (birth.trim() !== '') values.birth = monthTyped(birth);
  }
  const choices = [...cardTypes, 'none' as const].map((value) => ({ value, name: prompts.cardTypes[value] }));
  const type =
    options.cardType ??
    (await askChoice<(typeof choices)[number]['value'] | Back>(how, { message: prompts.cardType, choices, ...leaves }));
  if (type === back) return back;
  if (type !== 'none') {
    const text = await askSecret(how, { message: prompts.cardSerial, ...leaves });
    if (text === back) return back;
    if (text !== '') values.cardSerial = { type, text };
  }
  const code = await askSecret(how, { message: prompts.code, ...leaves });
  if (code === back) return back;
  if (code !== '') values.code = code;
  if (Object.keys(values).length === 0) throw nothingToCheck();
  return values;
}

export async function askValue(name: ValueOption, how: Asking): Promise<string> {
  const { prompts } = (await withParts(how.words, 'identifiers')).identifiers;
  return askSecret(how, { message: prompts[name] });
}

/** A month as `11/1978` is one too. @example monthTyped('11/1978') // '1978-11' */
function monthTyped(text: string): string {
  return text.trim().replace(/^(\d{1,2})[/.-](\d{4})$/, (_, month, year) => `${year}-${month.padStart(2, '0')}`);
}
