// Gives a plan its sentences.
import type { Plan, PlanStep } from '../core/plan.ts';
import type { Statement } from '../core/statement.ts';
import { type Spoken, say, speakAll } from './speak.ts';
import type { PlanSentences, Steps, Words } from './words.ts';

export type SpokenStep = Omit<PlanStep, 'notes'> & {
  title: string;
  detail: string;
  more: string | null;
  notes: Spoken<Statement>[];
};
export type SpokenPlan = Omit<
  Plan,
  'verdict' | 'phone' | 'steps' | 'remedies' | 'meaning' | 'warnings' | 'unconfirmed'
> & {
  verdict: Spoken<Statement>;
  steps: SpokenStep[];
  phone: Spoken<Statement> | null;
  remedies: Spoken<Statement>[];
  meaning: Spoken<Statement>[];
  warnings: Spoken<Statement>[];
  unconfirmed: Spoken<Statement>[];
};

export function speakPlan(plan: Plan, words: PlanSentences): SpokenPlan {
  const speak = (said: readonly Statement[]) => speakAll(said, words.statements);
  return {
    ...plan,
    verdict: speak([plan.verdict])[0]!,
    steps: plan.steps.map((step) => {
      const { title, detail, more } = words.steps[step.id as keyof Steps];
      return {
        ...step,
        title: say(title, step.args),
        detail: say(detail, step.args),
        more: more === undefined ? null : say(more, step.args),
        notes: speak(step.notes),
      };
    }),
    phone: plan.phone && { ...plan.phone, message: supportLine(plan.phone, words) },
    remedies: speak(plan.remedies),
    meaning: speak(plan.meaning),
    warnings: speak(plan.warnings),
    unconfirmed: speak(plan.unconfirmed),
  };
}

/** Of Mon espace santé it is a number and its hours; of the Ordre, a sentence. */
function supportLine(phone: Statement, { answer, statements }: Words): string {
  if (phone.code === 'mes.support') return answer.phone(phone.args as unknown as Parameters<typeof answer.phone>[0]);
  return say(statements[phone.code as keyof typeof statements], phone.args);
}
