// `validate`: are the three identifiers what the form asks for? One value each, or a list of one of them.
import { OptOutError } from '../../core/error.ts';
import { birthMonth } from '../../core/nir.ts';
import { type Validation, type ValidationRequest, validate } from '../../core/validation.ts';
import { validationJson } from '../../output/json.ts';
import { validationAnswer } from '../../output/validation-answer.ts';
import type { NumberWords } from '../../words/identifier-words.ts';
import { withIdentifiers } from '../../words/load.ts';
import { readMonth } from '../../words/read-date.ts';
import { speakValidation } from '../../words/speak-validation.ts';
import { answer, answerForms } from '../commands/answer.ts';
import type { Request } from '../commands/request.ts';
import { asking } from '../terminal/asking.ts';
import { readOneLine } from '../terminal/stdin.ts';
import { isTyped, remark } from '../terminal/streams.ts';
import { givenValues, nothingToCheck, type ValidateOptions, valueOptions } from './validate-options.ts';

export async function run(typed: ValidateOptions, request: Request): Promise<number> {
  const birth = typed.birth === undefined ? undefined : readMonth(typed.birth);
  if (birth !== undefined) birthMonth(birth);
  const options = { ...typed, ...(birth !== undefined && { birth }) };
  const words = await withIdentifiers(request.words);
  if (options.list) return (await import('./list.ts')).run(options, { ...request, words });
  const validation = validate(await readValues(options, { ...request, words }), request.today);
  const spoken = speakValidation(validation, words);
  await answer(request, {
    title: words.identifiers.title,
    quiet: () => errorCodes(validation).join() || 'ok',
    json: () => validationJson(spoken),
    ...answerForms(request, () => validationAnswer(spoken, words)),
  });
  return validation.valid ? 0 : 1;
}

type NumberRequest = Request & { words: NumberWords };

/** The values to check: those of the options, one of which standard input may give, else those that a person types. */
async function readValues(options: ValidateOptions, request: NumberRequest): Promise<ValidationRequest> {
  const given = givenValues(options);
  const fromStdin = given.filter((name) => options[name] === '-');
  if (fromStdin.length > 1) {
    throw new OptOutError('usage.one-stdin', { options: fromStdin.map((name) => valueOptions[name]) });
  }
  if (given.length === 0 && request.mayAsk())
    return (await (await import('./ask-values.ts')).askValues(options, await asking(request))).request;
  if (given.length === 0) throw nothingToCheck();
  if (given.length > fromStdin.length && !request.quiet) {
    remark(request.words.identifiers.shellKeeps);
  }
  // Without a question nothing would hide what is typed.
  if (fromStdin.length > 0 && !request.mayAsk() && isTyped()) throw new OptOutError('stdin.seen');
  const values = Object.fromEntries(given.map((name) => [name, options[name]!]));
  for (const name of fromStdin) {
    values[name] = request.mayAsk()
      ? await (await import('./ask-values.ts')).askValue(name, await asking(request))
      : readOneLine();
  }
  const { nir, cardSerial, code } = values;
  return {
    ...(nir !== undefined && { nir }),
    ...(options.birth !== undefined && { birth: options.birth }),
    ...(cardSerial !== undefined && { cardSerial: { text: cardSerial, type: options.cardType! } }),
    ...(code !== undefined && { code }),
  };
}

function errorCodes({ nir, cardSerial, code }: Validation): string[] {
  return [nir, cardSerial, code].flatMap((checked) =>
    (checked?.problems ?? []).filter(({ severity }) => severity === 'error').map((problem) => problem.code),
  );
}
