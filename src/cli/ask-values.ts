// The questions of `validate`: the identifiers one after the other, masked; each can be passed over.
import { isBirthMonth } from '../core/nir.ts';
import type { ValidationRequest } from '../core/validation.ts';
import { cardTypes } from '../core/vitale-card.ts';
import { askChoice, askSecret, askText } from './ask.ts';
import type { Asking } from './asking.ts';
import { withParts } from './language.ts';
import { nothingToCheck, type ValidateOptions, type ValueOption } from './validate-options.ts';

/** Asks for all of them, but for what the options told. */
export async function askValues(options: ValidateOptions, how: Asking): Promise<ValidationRequest> {
  const { prompts } = (await withParts(how.words, 'identifiers')).identifiers;
  const values: ValidationRequest = {};
  const nir = await askValue('nir', how);
  if (nir !== '') {
    values.nir = nir;
    const fault = (text: string) => (text.trim() === '' || isBirthMonth(text.trim()) ? null : prompts.badBirth);
    const birth = options.birth ?? (await askText(how, { message: prompts.birth, fault })).trim();
    if (birth !== '') values.birth = birth;
  }
  const choices = [...cardTypes, 'none' as const].map((value) => ({ value, name: prompts.cardTypes[value] }));
  const type = options.cardType ?? (await askChoice(how, { message: prompts.cardType, choices }));
  if (type !== 'none') values.cardSerial = { type, text: await askValue('cardSerial', how) };
  const code = await askValue('code', how);
  if (code !== '') values.code = code;
  if (Object.keys(values).length === 0) throw nothingToCheck();
  return values;
}

export async function askValue(name: ValueOption, how: Asking): Promise<string> {
  const { prompts } = (await withParts(how.words, 'identifiers')).identifiers;
  return askSecret(how, prompts[name]);
}
