// Questions at a terminal that cannot move its cursor (TERM=dumb): numbered lines, and what is typed is echoed as it comes.
import { wrap } from '../../output/text.ts';
import { hiddenNumber } from '../../words/mask.ts';
import { type Asked, type Asking, type Back, back, type Choices, Interrupted, type Line } from './asking.ts';
import { remark, widthOf } from './streams.ts';

export async function askSecret(how: Asking, question: Asked): Promise<string | Back> {
  // Before the question stands: what is typed ahead would be echoed.
  process.stdin.setRawMode(true);
  show(question);
  say(how.words.conversation.typedUnseen);
  return typed({ ...question, hidden: true });
}

export async function askText(how: Asking, line: Line): Promise<string | Back> {
  const { words } = how;
  show(line);
  for (;;) {
    const text = await typed(line);
    if (text === back || (line.canGoBack && words.conversation.backWords.includes(text.trim().toLowerCase()))) {
      return back;
    }
    const fault = line.fault(text);
    if (fault === null) {
      if (line.readBack) say(line.readBack(text));
      return text;
    }
    say(fault);
  }
}

/** @param choices all that may be chosen, the way back included */
export async function askChoice<Value>(
  how: Asking,
  question: Choices<Value>,
  choices: readonly { value: Value | Back; name: string }[],
): Promise<Value | Back> {
  const { numbered, badNumber } = how.words.conversation;
  show(question);
  choices.forEach(({ name }, index) => {
    say(`${index + 1}. ${name}`);
  });
  say(numbered({ count: choices.length }));
  for (;;) {
    const text = await typed(question);
    if (text === back) return back;
    const chosen = /^\s*\d+\s*$/.test(text) ? choices[Number(text) - 1] : undefined;
    if (chosen) return chosen.value;
    say(badNumber({ count: choices.length }));
  }
}

function show({ message, why }: Asked): void {
  say(`\n${message}`);
  if (why) say(why);
}

function say(text: string): void {
  remark(wrap(text, widthOf('stderr')));
}

/** What arrow keys and the like send, which is no text. */
const sequences = new RegExp(`${back}(?:\\[[0-?]*[ -/]*[@-~]|O.|.)?`, 'gu');

/** Erasing, the end of the line, and what stands between them. */
const strokes = /\u007f|[\r\n]|[^\u007f\r\n]+/gu;

/**
 * A line as it is typed, read key by key, so that Ctrl-C and Escape are told from text. The exit code says while it is typed
 * that there is none: at the end of standard input the program just ends.
 */
async function typed({ canGoBack = false, hidden = false }): Promise<string | Back> {
  const { stdin, stderr } = process;
  const before = process.exitCode;
  process.exitCode = 2;
  stdin.setRawMode(true);
  stderr.write('> ');
  stdin.setEncoding('utf8');
  stdin.resume();
  let text = '';
  try {
    for (;;) {
      const keys = await new Promise<string>((resolve) => stdin.once('data', (chunk) => resolve(String(chunk))));
      if (keys.includes('\u0003') || (keys === '\u0004' && text === '')) throw new Interrupted();
      if (keys === '\u001b' && canGoBack) return back;
      for (const stroke of keys.replace(sequences, '').match(strokes) ?? []) {
        if (stroke === '\r' || stroke === '\n') return text;
        if (stroke === '\u007f') {
          if (text !== '' && !hidden) stderr.write('\b \b');
          text = text.slice(0, -1);
          continue;
        }
        const shown = stroke.replace(/[\p{Cc}]/gu, '');
        // A number that belongs to another question is not left on the screen.
        if (!hidden) stderr.write(hiddenNumber(text + shown).slice(text.length));
        text += shown;
      }
    }
  } finally {
    process.exitCode = before;
    stderr.write('\n');
    stdin.setRawMode(false);
    stdin.pause();
  }
}
