// Questions to a person at a terminal. They are drawn on standard error; what is secret is masked as it is typed.
import { wrap } from '../../output/text.ts';
import { hiddenNumber } from '../../words/mask.ts';
import { answered, type Context } from './answered.ts';
import { type Asked, type Asking, type Back, back, type Choices, type Line } from './asking.ts';
import { widthOf } from './streams.ts';

/** What is kept of a paste: no number that is asked for takes as much, with its label; no date and no path. */
const MOST_SECRET = 200;
const MOST_TEXT = 1000;

/** What the person types, never shown: the prompt's own key to reveal it is off. */
export async function askSecret(how: Asking, question: Asked & { canGoBack: true }): Promise<string | Back>;
export async function askSecret(how: Asking, question: Asked): Promise<string>;
export async function askSecret(how: Asking, question: Asked): Promise<string | Back> {
  if (how.dumb) return (await import('./ask-dumb.ts')).askSecret(how, question);
  const { default: password } = await import('@inquirer/password');
  const limit = limited(how, MOST_SECRET);
  const config = {
    message: message(how, question, '', `\n  ${how.signs.cursor}`),
    mask: how.signs.mask,
    toggleMask: false,
    theme: theme(how, limit),
  };
  return answered((context) => password(config, context), { ...limit, ...question });
}

/** A line of text without a fault; while it has one, that is said and the question stays. */
export async function askText(how: Asking, line: Line & { canGoBack: true }): Promise<string | Back>;
export async function askText(how: Asking, line: Line): Promise<string>;
export async function askText(how: Asking, line: Line): Promise<string | Back> {
  if (how.dumb) return (await import('./ask-dumb.ts')).askText(how, line);
  const { default: input } = await import('@inquirer/input');
  const { backWords } = how.words.screen;
  const isBack = (text: string) => line.canGoBack === true && backWords.includes(text.trim().toLowerCase());
  const limit = limited(how, MOST_TEXT);
  const config = {
    message: message(how, line, '', `\n  ${how.signs.cursor}`),
    theme: theme(how, limit),
    ...(line.begin && { default: line.begin, prefill: 'editable' as const }),
    validate: (text: string) => isBack(text) || (fault(how, line.fault(text)) ?? true),
    // A number that belongs to another question is not left on the screen.
    transformer: (text: string, { isFinal }: { isFinal: boolean }) =>
      isFinal && !isBack(text)
        ? how.style.strong(besides(how, line.message, hiddenNumber(line.readBack?.(text) ?? text)))
        : hiddenNumber(text),
  };
  const answer = await answered((context) => input(config, context), { ...limit, ...line });
  return answer === back || isBack(answer) ? back : answer;
}

/** One of a few answers. */
export async function askChoice<Value>(
  how: Asking,
  question: Choices<Value> & { canGoBack: true },
): Promise<Value | Back>;
export async function askChoice<Value>(how: Asking, question: Choices<Value>): Promise<Value>;
export async function askChoice<Value>(how: Asking, question: Choices<Value>): Promise<Value | Back> {
  const { screen } = how.words;
  const { keys } = screen;
  const width = widthBeside(how);
  const { canGoBack, leave: called = screen.back } = question;
  const leave: { value: Value | Back; name: string }[] =
    canGoBack && called !== null ? [{ value: back, name: called }] : [];
  const choices = [...question.choices, ...leave].map(({ value, name }) => ({ value, name: name }));
  if (how.dumb) return (await import('./ask-dumb.ts')).askChoice(how, question, choices);
  const { default: select } = await import('@inquirer/select');
  const rows = Math.max(4, (process.stderr.rows || 24) - 8);
  const limit = limited(how, MOST_TEXT);
  const config = (context: Context) => ({
    message: message(how, question, choices.length > rows ? `${keys.choose} ${keys.more}` : keys.choose, ''),
    choices: choices.map(({ value, name }) => ({
      value,
      name: wrap(name, width).replaceAll('\n', '\n  '),
      short: name,
    })),
    ...(question.current !== undefined && { default: question.current }),
    // A list longer than its window has a beginning and an end.
    loop: choices.length <= rows,
    pageSize: rows,
    // The window may have another width by the time there is an answer.
    theme: theme(how, limit, (answer) => {
      // A question left by its last answer goes from the screen, as by Escape.
      if (answer === leave[0]?.name) context.clearPromptOnDone = true;
      return besides(how, question.message, answer);
    }),
  });
  return answered((context) => select<Value | Back>(config(context), context), { ...limit, ...question });
}

/** The columns beside the sign that stands before a question. */
const widthBeside = ({ signs }: Asking) => widthOf('stderr') - signs.done.length - 1;

/** The question, why it is asked, and the keys; only the question stays once it is answered. */
function message(how: Asking, { message: ask, why, canGoBack }: Asked, keys: string, end: string): string {
  const { style, words } = how;
  const width = widthBeside(how);
  const lines = (text: string) => wrap(text, width).split('\n');
  const hint = [keys, canGoBack ? words.screen.keys.back : ''].join(' ').trim();
  const faint = [why ?? '', hint]
    .filter((text) => text !== '')
    .flatMap(lines)
    .map((line) => `\n  ${style.faint(line)}`);
  const question = lines(ask)
    .map((line) => style.strong(line))
    .join('\n  ');
  return question + mark + faint.join('') + end;
}
/** Ends the part of a message that stays: a character that no sentence has, and that is never printed. */
const mark = '\u0000';

/** An answer after its question: on lines of its own where both are too long for one. */
function besides(how: Asking, question: string, answer: string): string {
  const width = widthBeside(how);
  const taken = wrap(question, width).split('\n').at(-1)!.length + 1;
  if (taken + answer.length <= width) return answer;
  return `\n  ${wrap(answer, width).replaceAll('\n', '\n  ')}`;
}

function fault(how: Asking, said: string | null): string | null {
  return said === null ? null : wrap(said, widthBeside(how)).replaceAll('\n', '\n  ');
}

/** How much of a paste is kept, and the word on it, once there is one. */
function limited(how: Asking, most: number) {
  const limit = {
    most,
    word: '',
    onCut: () => {
      limit.word = `\n  ${how.style.strong(`! ${fault(how, how.words.screen.cut({ count: most }))}`)}`;
    },
  };
  return limit;
}

function theme({ style, signs }: Asking, limit: { word: string }, placed = (answer: string) => answer) {
  const same = (text: string) => text;
  return {
    prefix: { idle: style.title('?'), done: style.title(signs.done) },
    icon: { cursor: signs.cursor },
    style: {
      message: (text: string, status: string) => {
        const [question, ...hints] = text.split(mark);
        return `${question}${limit.word}${status === 'done' ? limit.word && '\n ' : hints.join('')}`;
      },
      answer: (text: string) => style.strong(placed(text)),
      highlight: style.strong,
      error: (text: string) => style.strong(`! ${text}`),
      defaultAnswer: same,
      keysHelpTip: () => undefined,
    },
  };
}
