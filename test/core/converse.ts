// Someone who is asked before the plan, and answers with the truth.
import type { Choice } from '../../src/core/all-situations.ts';
import type { CalendarDate } from '../../src/core/calendar-date.ts';
import {
  type Answers,
  type Facet,
  nextQuestion,
  outcomes,
  type Question,
  withAnswer,
} from '../../src/core/conversation.ts';
import { facets } from '../../src/knowledge/facets.ts';
import type { Service } from '../../src/knowledge/record.ts';

export type Truth = Readonly<Record<string, Choice>>;

/** The questions that are asked, and what is known then. */
export function converse(service: Service, truth: Truth, today: CalendarDate) {
  const asked: Question[] = [];
  let answers: Answers = {};
  for (let question = nextQuestion(service, answers, today); question !== null; ) {
    asked.push(question);
    answers = truthful(service, answers, question, truth, today);
    question = nextQuestion(service, answers, today);
  }
  return { asked, answers };
}

/** The answers with the true one to this question. */
export function truthful(
  service: Service,
  answers: Answers,
  question: Question,
  truth: Truth,
  today: CalendarDate,
): Answers {
  const value = (facet: string) => truth[facet] ?? firstValue(service, facet);
  const chosen = (key: string) =>
    outcomes(service, answers, question, today).find((outcome) => outcome.key === key)!.answers;
  if (question === 'standing') {
    const state = value(service === 'mes' ? 'profile' : 'file');
    return chosen(value('startDate') === null ? String(state) : 'letter');
  }
  if (question === 'code') {
    const contact = { unknown: 'unknown', yes: 'contact', no: 'no-contact' }[value('contact') as 'yes'];
    return chosen(['yes', 'expired'].includes(value('codeState') as string) ? (value('codeState') as string) : contact);
  }
  return withAnswer(service, answers, question as Facet, value(question), today);
}

/** What a facet is where nothing was said. */
export const firstValue = (service: Service, facet: string): Choice =>
  (facets[service] as Readonly<Record<string, readonly Choice[]>>)[facet]?.[0] ?? null;
