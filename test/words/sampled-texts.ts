// The sampled answers as the terminal shows them, in one language: every sentence of the knowledge stands in one of them.
import { deadlineDocument } from '../../src/output/deadline-document.ts';
import { planDocument } from '../../src/output/plan-document.ts';
import { plain, toText } from '../../src/output/text.ts';
import { speakPlan } from '../../src/words/speak-plan.ts';
import { speakWindow } from '../../src/words/speak-window.ts';
import type { Words } from '../../src/words/words.ts';
import { sampledPlans, sampledWindows } from './sampled-answers.ts';

const plans = sampledPlans();
const windows = sampledWindows();

export function sampledTexts(words: Words): string[] {
  const documents = [
    ...plans.map((plan) => planDocument(speakPlan(plan, words), words)),
    ...windows.map((window) => deadlineDocument(speakWindow(window, words), words)),
  ];
  return documents.map((document) => toText(document, { width: 80, style: plain, drawing: null }));
}
