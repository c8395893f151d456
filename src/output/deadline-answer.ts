// The answer of `deadline`.
import type { WindowDates } from '../core/opposition-window.ts';
import type { SpokenWindow } from '../words/speak-window.ts';
import type { Words } from '../words/words.ts';
import { acts, basisOf, isAct, type PrintedAnswer, unacted } from './answer.ts';
import { type Citing, cite, section } from './cite.ts';
import type { Cited, DocumentBlock } from './document.ts';

export function deadlineAnswer(window: SpokenWindow, words: Words): PrintedAnswer {
  const citing = cite(window.sources, words);
  const { cited } = citing;
  const { headings } = words.interface;
  const { service, startDate, warnings, rules, unconfirmed, sources } = window;
  const verdict = cited(window.verdict);
  const when: DocumentBlock[] =
    window.status === 'open' ? [timeline(window, words, citing), ...lastCall(window, words, citing)] : [];
  return {
    lang: words.lang,
    title: words.window.title[service],
    verdict,
    when,
    steps: [],
    apart: [
      ...acts(warnings, citing),
      // Of a window that is over the verdict says it.
      ...(window.status === 'open' ? rules.filter(isAct).map(cited) : []),
      ...unconfirmed.filter(isAct).map((each) => aside(cited(each))),
    ],
    phone: null,
    means: [],
    next: window.next,
    from: { situation: { service, startDate }, useful: (situation) => situation },
    basis: basisOf(unconfirmed, sources),
    details: [
      { kind: 'paragraph', strong: true, ...verdict },
      ...when,
      ...section(headings.warnings, warnings.map(cited)),
      ...section(headings.basis, rules.map(cited)),
      ...section(headings.unconfirmed, unconfirmed.map(cited)),
      ...citing.blocks,
    ],
    beyond: [
      ...section(headings.warnings, unacted(warnings, citing)),
      ...section(headings.basis, rules.filter((rule) => !isAct(rule)).map(cited)),
      ...section(headings.unconfirmed, unacted(unconfirmed, citing)),
    ],
    sources: citing.blocks,
  };
}

/** What is not confirmed, and changes what one does, stands in brackets. */
export const aside = ({ text, cites }: Cited): Cited => ({ text: `(${text})`, cites });

/** The last day on which the support line opens in time. */
function lastCall({ phone, rules }: SpokenWindow, words: Words, { cites }: Citing): DocumentBlock[] {
  if (phone === null) return [];
  const { number, lastDay, opens, closes } = phone;
  const text = words.window.phone({ number, date: lastDay, opens, closes });
  return [{ kind: 'paragraph', text, cites: cites(rules.find(({ id }) => id === 'mes.phone')!.sources) }];
}

/** The six weeks as a line to draw, with what they rest on. */
export function timeline(window: WindowDates, words: Words, { cites }: Citing): DocumentBlock {
  const { startDate: start, today, safeLastDay, startEvent: event, rules } = window;
  const { day, today: now } = words.window.timelineLabels;
  const labels = { start: day({ date: start }), today: now, safeLastDay: day({ date: safeLastDay }) };
  const text = words.window.timeline({ start, today, last: safeLastDay, event });
  const rule = rules.find(({ id }) => id === `${window.service}.window`)!;
  return { kind: 'timeline', timeline: { start, today, safeLastDay, labels, text, cites: cites(rule.sources) } };
}
