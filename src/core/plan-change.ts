// What an answer changed on a plan: the steps that are new or gone, and what one must know now that was not said before.
import type { Plan, PlanStep } from './plan.ts';
import type { Statement } from './statement.ts';

export interface PlanChange<Said extends Statement> {
  /** Numbers of steps of the plan now, from 1. */
  added: number[];
  /** Ids of steps of the plan before. */
  gone: string[];
  /** The sentences that are new and change what one does; those of new steps are theirs. */
  said: Said[];
}

/** A plan, with its words or without. */
type Planned<Said extends Statement> = {
  steps: readonly (Omit<PlanStep, 'notes'> & { notes: readonly Said[] })[];
} & Record<Extract<keyof Plan, 'warnings' | 'remedies' | 'unconfirmed'>, readonly Said[]>;

/** From the plan before to the plan now. */
export function planChange<Said extends Statement>(before: Planned<Said>, now: Planned<Said>): PlanChange<Said> {
  const had = before.steps.map(identity);
  const has = now.steps.map(identity);
  const known = new Set(sentences(before).map(({ code }) => code));
  const fresh = now.steps.filter((step) => !had.includes(identity(step))).map(({ id }) => id);
  const said = sentences({ ...now, steps: now.steps.filter(({ id }) => !fresh.includes(id)) });
  return {
    added: has.flatMap((step, index) => (had.includes(step) ? [] : [index + 1])),
    gone: before.steps.filter((step) => !has.includes(identity(step))).map(({ id }) => id),
    said: said.filter(
      ({ code, weight, step }) => weight === 'act' && !known.has(code) && !(step !== undefined && fresh.includes(step)),
    ),
  };
}

/** A step is another one where it names another person or goal, or is done by video. */
const identity = ({ id, args }: Pick<PlanStep, 'id' | 'args'>) => JSON.stringify([id, args.for, args.goal, args.deaf]);

function sentences<Said extends Statement>({ steps, warnings, remedies, unconfirmed }: Planned<Said>): Said[] {
  return [...warnings, ...remedies, ...steps.flatMap(({ notes }) => notes), ...unconfirmed];
}
