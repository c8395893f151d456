// Gives a plan its sentences.
import type { Plan, PlanStep } from '../core/plan.ts';
import type { Statement } from '../core/statement.ts';
import { type Spoken, say, speakAll } from './speak.ts';
import type { Steps, Words } from './words.ts';

export type SpokenStep = Omit<PlanStep, 'notes'> & { title: string; detail: string; notes: Spoken<Statement>[] };
export type SpokenPlan = Omit<Plan, 'steps' | 'remedies' | 'meaning' | 'warnings' | 'unconfirmed'> & {
  steps: SpokenStep[];
  remedies: Spoken<Statement>[];
  meaning: Spoken<Statement>[];
  warnings: Spoken<Statement>[];
  unconfirmed: Spoken<Statement>[];
};

export function speakPlan(plan: Plan, words: Words): SpokenPlan {
  const speak = (said: readonly Statement[]) => speakAll(said, words.statements);
  return {
    ...plan,
    steps: plan.steps.map((step) => {
      const { title, detail } = words.steps[step.id as keyof Steps];
      return {
        ...step,
        title: say(title, step.args),
        detail: say(detail, step.args),
        notes: speak(step.notes),
      };
    }),
    remedies: speak(plan.remedies),
    meaning: speak(plan.meaning),
    warnings: speak(plan.warnings),
    unconfirmed: speak(plan.unconfirmed),
  };
}
