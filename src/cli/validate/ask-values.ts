// The questions of `validate`: the identifiers one after the other, masked; each can be passed over.
import { attempt } from '../../core/error.ts';
import { isBirthMonth } from '../../core/nir.ts';
import type { ValidationRequest } from '../../core/validation.ts';
import { cardTypes } from '../../knowledge/facets.ts';
import { readMonth } from '../../words/read-date.ts';
import { askChoice, askSecret, askText } from '../terminal/ask.ts';
import { type Asking, type Back, back } from '../terminal/asking.ts';
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
  const { prompts } = how.words.identifiers;
  const leaves = canGoBack ? { canGoBack } : {};
  const cardTypesAndNone = [...cardTypes, 'none' as const].map((value) => ({ value, name: prompts.cardTypes[value] }));
  const typed = {
    nir: '',
    birth: options.birth ?? '',
    cardType: (options.cardType ?? 'none') as (typeof cardTypes)[number] | 'none',
    cardSerial: '',
    code: '',
  };
  const questions: readonly { name: keyof typeof typed; isOpen: () => boolean; ask: () => Promise<string | Back> }[] = [
    { name: 'nir', isOpen: () => true, ask: () => askSecret(how, { message: prompts.nir, ...leaves }) },
    {
      name: 'birth',
      isOpen: () => typed.nir !== '' && options.birth === undefined,
      ask: () => {
        const fault = (text: string) =>
          text.trim() === '' || isBirthMonth(attempt(() => readMonth(text)) ?? '') ? null : prompts.badBirth;
        return askText(how, { message: prompts.birth, fault, ...leaves });
      },
    },
    {
      name: 'cardType',
      isOpen: () => options.cardType === undefined,
      ask: () => askChoice<string>(how, { message: prompts.cardType, choices: cardTypesAndNone, ...leaves }),
    },
    {
      name: 'cardSerial',
      isOpen: () => typed.cardType !== 'none',
      ask: () => askSecret(how, { message: prompts.cardSerial, ...leaves }),
    },
    { name: 'code', isOpen: () => true, ask: () => askSecret(how, { message: prompts.code, ...leaves }) },
  ];
  for (let at = 0, step = 1; at < questions.length; at += step) {
    if (at < 0) return back;
    const { name, isOpen, ask } = questions[at]!;
    if (!isOpen()) continue;
    const answer = await ask();
    step = answer === back ? -1 : 1;
    if (answer !== back) Object.assign(typed, { [name]: answer });
  }
  const { nir, birth, cardType, cardSerial, code } = typed;
  const month = birth.trim() === '' ? '' : readMonth(birth);
  const values: ValidationRequest = {
    ...(nir !== '' && { nir, ...(month !== '' && { birth: month }) }),
    ...(cardSerial !== '' && cardType !== 'none' && { cardSerial: { type: cardType, text: cardSerial } }),
    ...(code !== '' && { code }),
  };
  if (Object.keys(values).length === 0) throw nothingToCheck();
  return values;
}

export async function askValue(name: ValueOption, how: Asking): Promise<string> {
  const { prompts } = how.words.identifiers;
  return askSecret(how, { message: prompts[name] });
}
