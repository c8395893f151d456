// Numbers the sources of an answer, and gives every sentence the numbers of those it rests on.
import type { CitedSource } from '../core/statement.ts';
import type { Words } from '../words/words.ts';
import type { Block, Cited } from './document.ts';

export interface Citing {
  cited: (sentence: { message: string; sources: readonly string[] }) => Cited;
  cites: (sources: readonly string[]) => number[];
  /** The heading and the numbered list of sources. */
  blocks: Block[];
}

export function cite(sources: readonly CitedSource[], words: Words): Citing {
  const numbers = new Map<string, number>(sources.map(({ id }, index) => [id, index + 1]));
  const cites = (ids: readonly string[]) => ids.flatMap((id) => numbers.get(id) ?? []);
  return {
    cites,
    cited: ({ message, sources: ids }) => ({ text: message, cites: cites(ids) }),
    blocks: [
      { kind: 'heading', text: words.interface.headings.sources },
      {
        kind: 'sources',
        items: sources.map((source, index) => ({
          number: index + 1,
          text: words.interface.source(source),
          url: source.url,
        })),
      },
    ],
  };
}

/** A heading and its sentences; nothing where there is no sentence. */
export function section(heading: string, sentences: readonly Cited[]): Block[] {
  return sentences.length === 0
    ? []
    : [
        { kind: 'heading', text: heading },
        { kind: 'list', items: [...sentences] },
      ];
}
