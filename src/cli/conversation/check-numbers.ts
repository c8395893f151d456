// The numbers read over from the screen of a plan: the card is known already, and one of them is typed again alone.
import { type Validation, validate } from '../../core/validation.ts';
import { cardTypes } from '../../knowledge/facets.ts';
import { wrap } from '../../output/text.ts';
import { validationAnswer } from '../../output/validation-answer.ts';
import { withIdentifiers } from '../../words/load.ts';
import type { SpokenPlan } from '../../words/speak-plan.ts';
import { speakValidation } from '../../words/speak-validation.ts';
import { answerForms } from '../commands/answer.ts';
import type { Request } from '../commands/request.ts';
import { askChoice } from '../terminal/ask.ts';
import { type Asking, type Back, back } from '../terminal/asking.ts';
import { remark, widthOf } from '../terminal/streams.ts';
import { askValues, type NumberName } from '../validate/ask-values.ts';

/** The numbers are forgotten as soon as the person is done with them. */
export async function checkNumbers(how: Asking, { situation }: SpokenPlan, request: Request): Promise<void> {
  const cardType = cardTypes.find((type) => situation.service === 'mes' && situation.card === type);
  const words = await withIdentifiers(request.words);
  let values = await askValues(cardType === undefined ? {} : { cardType }, { ...how, words }, true);
  while (values !== back) {
    const validation = validate(values.request, request.today);
    const spoken = speakValidation(validation, words);
    const forms = answerForms({ ...request, screen: 'stderr' }, () => validationAnswer(spoken, words));
    // It stands first and, as the rest may be long, last.
    remark(`\n${await forms.txt()}\n${how.style.strong(wrap(spoken.verdict.message, widthOf('stderr')))}`);
    if (validation.valid) return;
    const number = await askWhich(how, validation);
    if (number === back) return;
    const corrected = await values.again(number);
    if (corrected !== back) values = corrected;
  }
}

/** Which number to type again. */
async function askWhich(how: Asking, validation: Validation): Promise<NumberName | Back> {
  const { numbers, toTheSteps } = how.words.conversation;
  const given = (['nir', 'cardSerial', 'code'] as const).filter((name) => validation[name] !== undefined);
  // What is wrong comes first.
  const wrongFirst = [...given].sort((a, b) => Number(validation[a]!.valid) - Number(validation[b]!.valid));
  return askChoice<NumberName>(how, {
    message: numbers.which,
    canGoBack: true,
    passing: true,
    leave: toTheSteps,
    choices: wrongFirst.map((value) => ({ value, name: numbers.again({ number: numbers.values[value] }) })),
  });
}
