// The trail of a guided conversation: where it stands, and where an answer, a way back or the next person leads. Nothing is drawn here.
import { type Service, services } from '../knowledge/record.ts';
import type { CalendarDate } from './calendar-date.ts';
import { type Answers, nextQuestion, type Question } from './conversation.ts';

/** What a person may mean by "which file". */
export type Which = Service | 'both';

/** One file of one person. */
export interface Part {
  service: Service;
  answers: Answers;
  /** Each question so far with the answers before it, to go back to. */
  before: readonly { question: Question; answers: Answers }[];
  /** The question that stands; null where the plan does. */
  question: Question | null;
}

export interface Trail {
  /** What was known of the person before the first question. */
  person: Answers;
  /** The files of the person; none while it is asked which. */
  parts: readonly Part[];
  /** Which of them is being talked about. */
  at: number;
  /** All that was ever answered of this person: where the cursor stands when a question comes again. */
  remembered: Readonly<Record<Service, Answers>>;
  /** The files of the persons before. */
  finished: readonly Part[];
}

export type Turn =
  | { kind: 'which'; which: Which }
  /** An answer to the question that stands, or to one chosen on the screen of the plan. */
  | { kind: 'answer'; question: Question; answers: Answers }
  | { kind: 'back' }
  | { kind: 'next-file' }
  /** `sameFiles`: another child, about the same files. */
  | { kind: 'another'; sameFiles: boolean };

/** @example start().parts // [] */
export function start(): Trail {
  return { person: {}, parts: [], at: 0, remembered: { mes: {}, dp: {} }, finished: [] };
}

/** Where a turn leads. A turn that makes no sense there, such as going back from the very first question, leads nowhere. */
export function follow(trail: Trail, turn: Turn, today: CalendarDate): Trail {
  switch (turn.kind) {
    case 'which':
      return withFiles(trail, filesOf(turn.which), today);
    case 'answer':
      return answered(trail, turn, today);
    case 'back':
      return wentBack(trail);
    case 'next-file':
      return toNextFile(trail, today);
    case 'another': {
      const files = turn.sameFiles ? trail.parts.map(({ service }) => service) : [];
      const person: Answers = turn.sameFiles ? { for: 'child' } : {};
      const finished = [...trail.finished, ...trail.parts];
      return withFiles({ ...start(), person, remembered: { mes: person, dp: person }, finished }, files, today);
    }
  }
}

/** What is being talked about: a file with its question or its plan; undefined while it is asked which file. */
export function current(trail: Trail): Part | undefined {
  return trail.parts[trail.at];
}

const filesOf = (which: Which) => services.filter((service) => which === service || which === 'both');

function withFiles(trail: Trail, files: readonly Service[], today: CalendarDate): Trail {
  return { ...trail, at: 0, parts: files.map((service) => begun(service, trail.person, today)) };
}

function begun(service: Service, answers: Answers, today: CalendarDate): Part {
  return { service, answers, before: [], question: nextQuestion(service, answers, today) };
}

function withPart(trail: Trail, part: Part): Trail {
  return { ...trail, parts: trail.parts.with(trail.at, part) };
}

function answered(trail: Trail, { question, answers }: Turn & { kind: 'answer' }, today: CalendarDate): Trail {
  const part = current(trail);
  if (part === undefined) return trail;
  const { service } = part;
  const remembered = { ...trail.remembered, [service]: { ...trail.remembered[service], ...answers } };
  const before = [...part.before, { question, answers: part.answers }];
  return {
    ...withPart(trail, { service, answers, before, question: nextQuestion(service, answers, today) }),
    remembered,
  };
}

function wentBack(trail: Trail): Trail {
  const part = current(trail);
  if (part === undefined) return trail;
  const last = part.before.at(-1);
  if (last !== undefined) {
    const { question, answers } = last;
    return withPart(trail, { ...part, answers, question, before: part.before.slice(0, -1) });
  }
  return trail.at > 0 ? { ...trail, at: trail.at - 1 } : { ...trail, parts: [] };
}

/** Who is concerned is not asked twice. */
function toNextFile(trail: Trail, today: CalendarDate): Trail {
  const [part, next] = [current(trail), trail.parts[trail.at + 1]];
  if (part === undefined || next === undefined) return trail;
  const moved = { ...trail, at: trail.at + 1 };
  if (next.before.length > 0) return moved;
  return withPart(moved, begun(next.service, { for: part.answers.for ?? 'self' }, today));
}
