// The sampled answers as the terminal shows them, short and with their details, in one language: every sentence of the knowledge stands in one of them.
import { deadlineAnswer } from '../../src/output/deadline-answer.ts';
import { planAnswer } from '../../src/output/plan-answer.ts';
import { answerBlocks } from '../../src/output/short.ts';
import { blocksText, plain } from '../../src/output/text.ts';
import { speakPlan } from '../../src/words/speak-plan.ts';
import { speakWindow } from '../../src/words/speak-window.ts';
import type { AllWords } from './languages.ts';
import { sampledPlans, sampledWindows } from './sampled-answers.ts';

const plans = sampledPlans();
const windows = sampledWindows();

export function sampledTexts(words: AllWords): string[] {
  const answers = [
    ...plans.map((plan) => planAnswer(speakPlan(plan, words), words)),
    ...windows.map((window) => deadlineAnswer(speakWindow(window, words), words)),
  ];
  const options = { width: 80, style: plain, drawing: null };
  return answers.flatMap((answer) =>
    [false, true].map((details) => blocksText(answerBlocks(answer, words, { details, everywhere: [] }), options)),
  );
}
