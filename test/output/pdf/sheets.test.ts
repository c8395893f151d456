// What the sheet of every kind of plan and of every window is like on its pages; the proof beside it takes all situations.
import { describe, expect, it } from 'vitest';
import { deadlineAnswer } from '../../../src/output/deadline-answer.ts';
import { windowExtras } from '../../../src/output/pdf/sheet-extras.ts';
import { speakPlan } from '../../../src/words/speak-plan.ts';
import { speakWindow } from '../../../src/words/speak-window.ts';
import { english, french } from '../../words/languages.ts';
import { sampledPlans, sampledWindows } from '../../words/sampled-answers.ts';
import { planPages, sheetPages } from './sheet-pages.ts';

const plans = sampledPlans();

describe.each([french, english])('in $lang', (words) => {
  it('has what is to be done on the first page, at most three pages, and none nearly empty', () => {
    const pages = plans.map((plan) => planPages(speakPlan(plan, words), words));
    expect([...new Set(pages.flatMap(({ faults }) => faults))]).toEqual([]);
    const onOne = pages.filter(({ lastStep }) => lastStep <= 1).length;
    expect(onOne / pages.length).toBeGreaterThanOrEqual(0.9);
  });

  it('has a deadline on one page', () => {
    for (const window of sampledWindows()) {
      const spoken = speakWindow(window, words);
      const pages = sheetPages(deadlineAnswer(spoken, words), windowExtras(spoken, words), words);
      expect(pages).toEqual({ count: 1, lastStep: 0, call: 0, faults: [] });
    }
  });
});
