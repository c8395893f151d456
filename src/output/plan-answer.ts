// The answer of `checklist` and `dp`.
import { otherGoals, type SituationInput } from '../core/situation.ts';
import type { Statement } from '../core/statement.ts';
import type { Spoken } from '../words/speak.ts';
import type { SpokenPlan, SpokenStep } from '../words/speak-plan.ts';
import type { Words } from '../words/words.ts';
import { type Answer, type AnswerStep, acts, basisOf, isAct, type PrintedAnswer, unacted } from './answer.ts';
import { type Citing, cite, section } from './cite.ts';
import { usefulCase } from './command-line.ts';
import { aside, timeline } from './deadline-answer.ts';
import type { DocumentBlock } from './document.ts';

export function planAnswer(plan: SpokenPlan, words: Words): PrintedAnswer {
  const citing = cite(plan.sources, words);
  const { cited } = citing;
  const { warnings, remedies, meaning, unconfirmed, sources, window, service, goal } = plan;
  // Where the verdict is about something else, the days to refuse in would mislead.
  const when = window?.status === 'open' && 'safeLastDay' in plan.verdict.args ? [timeline(window, words, citing)] : [];
  const ofNoStep = (said: readonly Spoken<Statement>[]) => said.filter(({ step }) => step === undefined);
  const answer = {
    lang: words.lang,
    title: words.plan.title[service][goal],
    verdict: cited(plan.verdict),
    when,
    steps: plan.steps.map((step) => stepOf(step, plan, words, citing)),
    apart: [...acts(ofNoStep([...warnings, ...remedies]), citing), ...acts(ofNoStep(unconfirmed), citing).map(aside)],
    phone: plan.phone && cited(plan.phone),
    means: acts(meaning, citing),
    next: plan.next,
    from: {
      situation: plan.situation,
      useful: (situation: SituationInput) => usefulCase(situation, plan.today),
    },
    basis: basisOf(unconfirmed, sources),
  };
  return {
    ...answer,
    // Worked out where they are asked for.
    get details() {
      return detailsOf(answer, plan, words, citing);
    },
    get beyond() {
      return beyondOf(answer, plan, words, citing);
    },
    sources: citing.blocks,
  };
}

/** With a step stand the notes on it, and what is said of it elsewhere in the plan. */
function stepOf(
  step: SpokenStep,
  { warnings, remedies, unconfirmed, phone, have }: SpokenPlan,
  words: Words,
  citing: Citing,
): AnswerStep {
  const { cited, cites } = citing;
  const ofStep = (said: readonly Spoken<Statement>[]) => said.filter((each) => each.step === step.id);
  // The support line has a place of its own.
  const notes = step.notes.filter(({ code }) => code !== phone?.code);
  const more = step.more === null ? [] : [{ text: step.more, cites: cites(step.sources) }];
  return {
    id: step.id,
    title: step.title,
    channel:
      step.channel === 'phone' && step.args.deaf === true ? words.plan.byVideo : words.plan.channels[step.channel],
    detail: { text: step.detail, cites: cites(step.sources) },
    acts: [
      ...acts([...ofStep([...warnings, ...remedies]), ...notes], citing),
      ...acts(ofStep(unconfirmed), citing).map(aside),
    ],
    more: [...more, ...notes.filter((note) => !isAct(note)).map(cited)],
    needs: step.needs.filter((need) => have.includes(need)),
  };
}

type Short = Omit<Answer, 'details' | 'when'> & { when: DocumentBlock[] };

/** For whom and to what end; what there is to know, about the steps too; what the choice means; what is not confirmed. */
function beyondOf({ steps }: Short, plan: SpokenPlan, words: Words, citing: Citing): DocumentBlock[] {
  const { headings } = words.interface;
  const { warnings, remedies, meaning, unconfirmed } = plan;
  const ofSteps = steps.flatMap(({ more }, index) =>
    more.map(({ text, cites }) => ({ text: words.paper.ofStep({ step: index + 1, text }), cites })),
  );
  const purposes = purpose(plan, words);
  return [
    ...(purposes.length > 0 ? [paragraph(purposes.join(' '))] : []),
    ...section(headings.warnings, unacted([...warnings, ...remedies], citing)),
    ...section(words.paper.aboutSteps, ofSteps),
    ...section(words.plan.headings.meaning, meaning.map(citing.cited)),
    ...section(headings.unconfirmed, unacted(unconfirmed, citing)),
  ];
}

function detailsOf(short: Short, plan: SpokenPlan, words: Words, { cited, blocks }: Citing): DocumentBlock[] {
  const { headings } = words.interface;
  const { plan: labels } = words;
  const { warnings, remedies, meaning, unconfirmed } = plan;
  return [
    { kind: 'paragraph', strong: true, ...short.verdict },
    ...short.when,
    ...purpose(plan, words).map(paragraph),
    ...section(headings.warnings, warnings.map(cited)),
    ...section(labels.headings.remedies, remedies.map(cited)),
    ...stepBlocks(short, plan, words, cited),
    // That of the Ordre is said with its step.
    ...(short.phone && plan.service === 'mes' ? [{ kind: 'paragraph' as const, ...short.phone }] : []),
    ...section(labels.headings.meaning, meaning.map(cited)),
    ...section(headings.unconfirmed, unconfirmed.map(cited)),
    ...blocks,
  ];
}

/** For whom, which goal and why, and the others. */
function purpose(plan: SpokenPlan, { plan: labels }: Words): string[] {
  const { situation, goal, today } = plan;
  const others = otherGoals(situation, today, goal).map((other) => labels.goals[other]);
  return [
    // The deceased is nobody of those.
    ...(situation.problem === 'deceased' ? [] : [labels.forWhom({ person: labels.persons[situation.for] })]),
    ...(plan.steps.length > 0
      ? [labels.goal({ goal: labels.goals[goal], reason: labels.goalReasons[plan.goalReason] })]
      : []),
    ...(others.length > 0 ? [labels.otherGoals({ goals: others })] : []),
  ];
}

const paragraph = (text: string): DocumentBlock => ({ kind: 'paragraph', text, cites: [] });

/** None where there is nothing to do: what is said before tells what to wait for. */
function stepBlocks(
  { steps }: Short,
  plan: SpokenPlan,
  { plan: labels }: Words,
  cited: Citing['cited'],
): DocumentBlock[] {
  if (steps.length === 0) return [];
  const items = steps.map(({ title, channel, detail }, index) => {
    const { more, notes } = plan.steps[index]!;
    return {
      title,
      channel,
      ...detail,
      notes: [...(more === null ? [] : [{ text: more, cites: detail.cites }]), ...notes.map(cited)],
    };
  });
  return [
    { kind: 'heading', text: labels.headings.steps },
    { kind: 'steps', steps: items },
  ];
}
