// Numbers the sources of an answer, and gives every sentence the numbers of those it rests on.
import type { CitedSource } from '../core/statement.ts';
import type { Words } from '../words/words.ts';
import type { Cited, DocumentBlock } from './document.ts';

export interface Citing {
  cited: (sentence: { message: string; sources: readonly string[] }) => Cited;
  cites: (sources: readonly string[]) => number[];
  /** The heading, with when they were read, and the numbered list of sources. */
  blocks: DocumentBlock[];
}

export function cite(sources: readonly CitedSource[], words: Words): Citing {
  const numbers = new Map<string, number>(sources.map(({ id }, index) => [id, index + 1]));
  const cites = (ids: readonly string[]) => ids.flatMap((id) => numbers.get(id) ?? []);
  return {
    cites,
    cited: ({ message, sources: ids }) => ({ text: message, cites: cites(ids) }),
    blocks: [
      { kind: 'heading', text: words.answer.readings(daysOfReading(sources)) },
      {
        kind: 'sources',
        items: sources.map((source, index) => ({
          number: index + 1,
          text: words.answer.source(source),
          url: source.url,
        })),
      },
    ],
  };
}

/** A heading and its sentences; nothing where there is no sentence. */
export function section(heading: string, sentences: readonly Cited[]): DocumentBlock[] {
  return sentences.length === 0
    ? []
    : [
        { kind: 'heading', text: heading },
        { kind: 'list', items: [...sentences] },
      ];
}

/** The first and the last day on which one of them was read. */
export function daysOfReading(sources: readonly { readOn: string }[]): { from: string; to: string } {
  const days = sources.map(({ readOn }) => readOn).sort();
  return { from: days[0]!, to: days.at(-1)! };
}
