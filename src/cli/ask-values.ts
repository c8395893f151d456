// The questions of `validate`: the identifiers one after the other, masked; each can be passed over.
import { isBirthMonth } from '../core/nir.ts';
import type { ValidationRequest } from '../core/validation.ts';
import { cardTypes } from '../core/vitale-card.ts';
import type { Words } from '../words/words.ts';
import { askChoice, askSecret, askText } from './ask.ts';
import { nothingToCheck, type ValidateOptions, type ValueOption } from './validate-options.ts';

/** Asks for all of them, but for what the options told. */
export async function askValues(options: ValidateOptions, words: Words): Promise<ValidationRequest> {
  const { prompts } = words.identifiers;
  const values: ValidationRequest = {};
  const nir = await askValue('nir', words);
  if (nir !== '') {
    values.nir = nir;
    const isRight = (text: string) => text.trim() === '' || isBirthMonth(text.trim());
    const birth = options.birth ?? (await askText(words.typography(prompts.birth), isRight, prompts.badBirth)).trim();
    if (birth !== '') values.birth = birth;
  }
  const choices = [...cardTypes, 'none' as const].map((value) => ({ value, name: prompts.cardTypes[value] }));
  const type = options.cardType ?? (await askChoice(words.typography(prompts.cardType), choices, prompts.keys));
  if (type !== 'none') values.cardSerial = { type, text: await askValue('cardSerial', words) };
  const code = await askValue('code', words);
  if (code !== '') values.code = code;
  if (Object.keys(values).length === 0) throw nothingToCheck();
  return values;
}

export function askValue(name: ValueOption, words: Words): Promise<string> {
  return askSecret(words.typography(words.identifiers.prompts[name]));
}
