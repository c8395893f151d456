// The short answer: verdict, until when, steps, what next; on one screen where it can be. What it rests on is counted.
import type { Words } from '../words/words.ts';
import type { Answer, AnswerStep } from './answer.ts';
import type { Block, Cited, CommandLine, DocumentStep } from './document.ts';
import { nextLines } from './next-lines.ts';

interface Asked {
  /** The whole answer, with what each sentence rests on. */
  details: boolean;
  /** Options of all commands that it was asked with; null where no command is named: on the screen of the conversation. */
  everywhere: readonly string[] | null;
}

/** The answer as it was asked for, ending with what can be done next. */
export function answerBlocks(answer: Answer, words: Words, { details, everywhere }: Asked): Block[] {
  if (!details) return shortBlocks(answer, words, everywhere);
  const lines = everywhere === null ? [] : nextLines(answer, words, everywhere);
  return [...answer.details, ...(lines.length > 0 ? [{ kind: 'lines' as const, lines }] : [])];
}

/** Its blocks, in reading order, without marks of sources. */
function shortBlocks(answer: Answer, words: Words, everywhere: readonly string[] | null): Block[] {
  const { verdict, when, steps, apart, phone, means, basis } = answer;
  const blocks: Block[] = [
    { kind: 'paragraph', strong: true, ...verdict },
    ...when,
    ...(steps.length > 0 ? [{ kind: 'steps' as const, tight: true, steps: steps.map(shortStep) }] : []),
    ...(phone ? [{ kind: 'paragraph' as const, tight: true, ...phone }] : []),
    ...list([...apart, ...means]),
    {
      kind: 'lines' as const,
      lines: [
        { text: words.answer.basis(basis), command: null },
        ...(everywhere === null ? [] : [detailsLine(words), ...nextLines(answer, words, everywhere)]),
      ],
    },
  ];
  return blocks.map(withoutMarks);
}

const detailsLine = ({ answer }: Words): CommandLine => ({
  text: answer.before({ text: answer.next.details }),
  command: '--details',
});

function withoutMarks(block: Block): Block {
  switch (block.kind) {
    case 'paragraph':
      return { ...block, cites: [] };
    case 'list':
      return { ...block, items: block.items.map(unmarked) };
    case 'timeline':
      return { ...block, timeline: { ...block.timeline, cites: [] } };
    default:
      return block;
  }
}

const unmarked = ({ text }: Cited): Cited => ({ text, cites: [] });
const list = (items: readonly Cited[]): Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', apart: true, items: [...items] }];

/** How a step is done is named where it changes. */
function shortStep(
  { title, channel, detail, acts }: AnswerStep,
  index: number,
  steps: readonly AnswerStep[],
): DocumentStep {
  const same = index > 0 && steps[index - 1]!.channel === channel;
  return { title, channel: same ? null : channel, ...unmarked(detail), notes: acts.map(unmarked) };
}
