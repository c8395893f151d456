// The answer of `checklist` and `dp`, in reading order.

import { otherGoals } from '../core/situation.ts';
import type { SpokenPlan } from '../words/speak-plan.ts';
import type { Words } from '../words/words.ts';
import { cite, section } from './cite.ts';
import { timeline } from './deadline-document.ts';
import type { Block, Document } from './document.ts';

/**
 * The whole answer, which names the other goals with their options; the same on `paper`, without them; or, for the
 * conversation, in two screens: `steps` up to what the choice means, and `basis`, what it all rests on.
 */
export function planDocument(
  plan: SpokenPlan,
  words: Words,
  part: 'whole' | 'paper' | 'steps' | 'basis' = 'whole',
): Document {
  const said = cite(plan.sources, words);
  const { cited, blocks } = said;
  const { headings } = words.interface;
  const { plan: labels } = words;
  const say = (text: string): Block => ({ kind: 'paragraph', text, cites: [] });
  const others = otherGoals(plan.situation, plan.today, plan.goal).map((goal) =>
    part === 'whole' ? `${labels.goals[goal]} (--goal ${goal})` : labels.goals[goal],
  );
  const intro: Block[] = [
    { kind: 'paragraph', strong: true, ...cited(plan.verdict) },
    // The deceased is nobody of those.
    ...(plan.situation.problem === 'deceased'
      ? []
      : [say(labels.forWhom({ person: labels.persons[plan.situation.for] }))]),
    ...(plan.steps.length > 0
      ? [say(labels.goal({ goal: labels.goals[plan.goal], reason: labels.goalReasons[plan.goalReason] }))]
      : []),
    ...(others.length > 0 ? [say(labels.otherGoals({ goals: others }))] : []),
  ];
  const steps: Block[] = [
    ...intro,
    ...windowBlocks(plan, words),
    ...section(headings.warnings, plan.warnings.map(cited)),
    ...section(labels.headings.remedies, plan.remedies.map(cited)),
    ...stepBlocks(plan, words, said),
    ...(part !== 'steps' && asksForCardSerial(plan) ? [say(labels.checkNumbers)] : []),
    ...section(labels.headings.meaning, plan.meaning.map(cited)),
  ];
  const basis: Block[] = [...section(headings.unconfirmed, plan.unconfirmed.map(cited)), ...blocks];
  return {
    lang: words.lang,
    title: labels.title[plan.service][plan.goal],
    blocks: [...(part === 'basis' ? [] : steps), ...(part === 'steps' ? [] : basis)],
  };
}

/** None where there is nothing to do: what is said before tells what to wait for. */
function stepBlocks(plan: SpokenPlan, { plan: labels }: Words, { cited, cites }: ReturnType<typeof cite>): Block[] {
  if (plan.steps.length === 0) return [];
  const steps = plan.steps.map((step) => ({
    title: step.title,
    channel: labels.channels[step.channel],
    text: step.detail,
    cites: cites(step.sources),
    notes: step.notes.map(cited),
  }));
  return [
    { kind: 'heading', text: labels.headings.steps },
    { kind: 'steps', steps },
  ];
}

/** Only the form of Mon espace santé asks for it. */
export function asksForCardSerial({ service, steps }: SpokenPlan): boolean {
  return service === 'mes' && steps.some(({ needs }) => needs.includes('card-serial'));
}

/** A window that is over is said by a warning, with what remains possible. */
function windowBlocks({ window }: SpokenPlan, words: Words): Block[] {
  if (window === null || window.status !== 'open') return [];
  return [{ kind: 'timeline', timeline: timeline(window, words) }];
}
