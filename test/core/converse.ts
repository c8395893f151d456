// Someone who is asked before the plan, and answers with the truth.
import type { Choice } from '../../src/core/all-situations.ts';
import type { CalendarDate } from '../../src/core/calendar-date.ts';
import { type Answers, nextQuestion, withAnswer } from '../../src/core/conversation.ts';
import { facets } from '../../src/knowledge/facets.ts';
import type { Service } from '../../src/knowledge/record.ts';

/** The questions that are asked, and what is known then. */
export function converse(service: Service, truth: Readonly<Record<string, Choice>>, today: CalendarDate) {
  const asked: string[] = [];
  let answers: Answers = {};
  for (let facet = nextQuestion(service, answers, today); facet !== null; ) {
    asked.push(facet);
    answers = withAnswer(service, answers, facet, truth[facet] ?? firstValue(service, facet), today);
    facet = nextQuestion(service, answers, today);
  }
  return { asked, answers };
}

/** What a facet is where nothing was said. */
export const firstValue = (service: Service, facet: string): Choice =>
  (facets[service] as Readonly<Record<string, readonly Choice[]>>)[facet]?.[0] ?? null;
