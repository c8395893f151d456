// What can be done next, as lines of a text: each with its command, or with the options to add to the one just given.
import type { goals } from '../knowledge/facets.ts';
import { capital } from '../words/error-sentence.ts';
import type { Words } from '../words/words.ts';
import type { Answer } from './answer.ts';
import type { CommandLine } from './document.ts';
import { type Commanded, type From, nextCommand } from './next-command.ts';

type Goal = (typeof goals)[number];

/**
 * Three at most: those that a sentence leads to come first, then the other goals, as equals, in one line.
 * @param everywhere options of all commands that the answer was asked with
 */
export function nextLines(
  { next, from }: Pick<Answer, 'next' | 'from'>,
  words: Words,
  everywhere: readonly string[],
): CommandLine[] {
  const commanded = next.filter((each): each is Commanded => each.kind !== 'details');
  const goals = commanded.flatMap((each) => otherGoal(each, from) ?? []);
  const lines = commanded
    .filter((each) => otherGoal(each, from) === undefined)
    .map((each) => ({
      text: words.answer.before({ text: labelOf(each, commanded, from, words) }),
      command: nextCommand(each, from, everywhere),
    }));
  if (goals.length === 0) return lines.slice(0, 3);
  const verbs = words.answer.goals;
  // In English the value says it.
  const named = goals.map((goal) => (verbs[goal] === goal ? goal : `${verbs[goal]} (${goal})`));
  return [...lines.slice(0, 2), { text: words.answer.otherGoals({ goals: named }), command: null }];
}

/** The goal that a plan is another one of, for the same case. */
function otherGoal(next: Commanded, { situation }: From): Goal | undefined {
  if (next.kind !== 'plan' || next.service !== situation.service) return undefined;
  const { goal, deleteData: _, ...others } = next.facets;
  return Object.keys(others).length === 0 ? (goal as Goal | undefined) : undefined;
}

function labelOf(next: Commanded, all: readonly Commanded[], { situation }: From, words: Words): string {
  const { answer, conversation, plan } = words;
  if (next.kind === 'letter') {
    const only = all.filter(({ kind }) => kind === 'letter').length === 1;
    return only ? answer.next.letter : capital(conversation.letters[next.letter]);
  }
  if (next.kind === 'numbers') return answer.next.numbers;
  const { service, facets } = next;
  if (facets.goal !== undefined) return capital(plan.goals[facets.goal as Goal]);
  return service === situation.service ? answer.next.steps : answer.next.file[service];
}
