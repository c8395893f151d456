// The answer of `deadline`, in reading order.
import type { WindowDates } from '../core/opposition-window.ts';
import type { SpokenWindow } from '../words/speak-window.ts';
import type { Words } from '../words/words.ts';
import { cite, section } from './cite.ts';
import type { Block, Document, Timeline } from './document.ts';

export function deadlineDocument(window: SpokenWindow, words: Words): Document {
  const { cited, cites, blocks } = cite(window.sources, words);
  const { headings } = words.interface;
  const { title, phone } = words.window;
  const sourcesOf = (...ids: string[]) =>
    cites(window.rules.flatMap((rule) => (ids.includes(rule.id) ? rule.sources : [])));
  const { service } = window;
  const answer: Block[] = [{ kind: 'paragraph', strong: true, ...cited(window.verdict) }];
  if (window.status === 'open') answer.push({ kind: 'timeline', timeline: timeline(window, words) });
  if (window.status === 'open' && window.phone) {
    const { number, lastDay, opens, closes } = window.phone;
    const text = phone({ number, date: lastDay, opens, closes });
    answer.push({ kind: 'paragraph', text, cites: sourcesOf('mes.phone') });
  }
  return {
    lang: words.lang,
    title: title[service],
    blocks: [
      ...answer,
      ...section(headings.warnings, window.warnings.map(cited)),
      ...section(headings.basis, window.rules.map(cited)),
      ...section(headings.unconfirmed, window.unconfirmed.map(cited)),
      ...blocks,
    ],
  };
}

/** The six weeks as a line to draw. */
export function timeline(window: WindowDates, words: Words): Timeline {
  const { startDate, today, safeLastDay, startEvent } = window;
  const { timelineLabels } = words.window;
  const text = words.window.timeline({ start: startDate, today, last: safeLastDay, event: startEvent });
  return { start: startDate, today, safeLastDay, labels: timelineLabels, text: text };
}
