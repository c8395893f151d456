// What stands on the screen of a plan: the whole of it at first, then only what an answer changed.
import { planChange } from '../../core/plan-change.ts';
import { planAnswer } from '../../output/plan-answer.ts';
import { hanging, wrap } from '../../output/text.ts';
import type { SpokenPlan } from '../../words/speak-plan.ts';
import { answerForms } from '../commands/answer.ts';
import type { Request } from '../commands/request.ts';
import type { Asking } from '../terminal/asking.ts';
import { remark, widthOf } from '../terminal/streams.ts';

/** The short answer, or all that it rests on; no command is named here. */
export async function planText(plan: SpokenPlan, part: 'whole' | 'basis', request: Request): Promise<string> {
  const shown = { ...request, screen: 'stderr' as const, details: part === 'basis' };
  return `\n${await answerForms(shown, () => planAnswer(plan, request.words)).txt()}`;
}

/** The verdict, and what is new or gone since the plan that was shown before. */
export function showChange({ words, style }: Asking, before: SpokenPlan, now: SpokenPlan): void {
  const width = widthOf('stderr');
  const { change } = words.conversation;
  const { added, gone, said } = planChange(before, now);
  const { steps } = planAnswer(now, words);
  const titleOf = (id: string) => before.steps.find((step) => step.id === id)!.title;
  const lines = [
    style.strong(wrap(now.verdict.message, width)),
    ...added.flatMap((number) => {
      const { title, detail, acts } = steps[number - 1]!;
      return [
        style.strong(wrap(change.added({ step: number, title }), width)),
        hanging('  ', detail.text, width),
        ...acts.map(({ text }) => hanging('  - ', text, width)),
      ];
    }),
    ...gone.map((id) => wrap(change.gone({ title: titleOf(id) }), width)),
    ...said.map(({ message }) => hanging('- ', message, width)),
  ];
  if (lines.length === 1) lines.push(wrap(change.same, width));
  remark(`\n${lines.join('\n')}\n`);
}
