// Gives an answer its sentences: the same object, with `message`, `title` and `detail` in the language chosen.
import type { OppositionWindow } from '../core/opposition-window.ts';
import type { Plan, PlanStep } from '../core/plan.ts';
import type { Args, Statement } from '../core/statement.ts';
import type { Sentence, SentenceArgs, Statements, Steps, Words, WordsWith } from './words.ts';

export type Spoken<T> = T & { message: string };
export type SpokenStep = Omit<PlanStep, 'notes'> & { title: string; detail: string; notes: Spoken<Statement>[] };
export type SpokenWindow = Omit<OppositionWindow, 'rules' | 'warnings' | 'unconfirmed'> & {
  rules: Spoken<OppositionWindow['rules'][number]>[];
  warnings: Spoken<Statement>[];
  unconfirmed: Spoken<Statement>[];
};
export type SpokenPlan = Omit<Plan, 'steps' | 'remedies' | 'meaning' | 'warnings' | 'unconfirmed'> & {
  steps: SpokenStep[];
  remedies: Spoken<Statement>[];
  meaning: Spoken<Statement>[];
  warnings: Spoken<Statement>[];
  unconfirmed: Spoken<Statement>[];
};

export function speakWindow(window: OppositionWindow, words: Words): SpokenWindow {
  return {
    ...window,
    rules: window.rules.map((rule) => ({
      ...rule,
      message: say(words.window[rule.id as keyof typeof words.window], {}, words),
    })),
    warnings: speakAll(window.warnings, words.window, words),
    unconfirmed: speakAll(window.unconfirmed, words.window, words),
  };
}

export function speakPlan(plan: Plan, words: WordsWith<'steps' | 'statements'>): SpokenPlan {
  const speak = (said: readonly Statement[]) => speakAll(said, words.statements, words);
  return {
    ...plan,
    steps: plan.steps.map((step) => {
      const { title, detail } = words.steps[step.id as keyof Steps];
      return {
        ...step,
        title: say(title, step.args, words),
        detail: say(detail, step.args, words),
        notes: speak(step.notes),
      };
    }),
    remedies: speak(plan.remedies),
    meaning: speak(plan.meaning),
    warnings: speak(plan.warnings),
    unconfirmed: speak(plan.unconfirmed),
  };
}

/** @param sentences those of all the codes that are said */
export function speakAll(
  statements: readonly Statement[],
  sentences: Partial<Statements>,
  words: Words,
): Spoken<Statement>[] {
  return statements.map((statement) => ({
    ...statement,
    message: say(sentences[statement.code as keyof Statements]!, statement.args, words),
  }));
}

/** A record lists the values that its sentence names; a test holds them together over all records. */
function say(sentence: Sentence, args: Args, words: Words): string {
  return words.typography(typeof sentence === 'string' ? sentence : sentence(args as unknown as SentenceArgs));
}
