// Questions at a terminal that cannot move its cursor (TERM=dumb): numbered lines, and what is typed is echoed as it comes.
import { StringDecoder } from 'node:string_decoder';
import { wrap } from '../../output/text.ts';
import { hiddenNumber } from '../../words/mask.ts';
import { type Asked, type Asking, type Back, back, type Choices, Interrupted, type Line } from './asking.ts';
import { type Left, stop, whileAsking } from './job-control.ts';
import { Keyboard } from './keyboard.ts';
import { remark, widthOf } from './streams.ts';

/** What is kept of an answer. */
const MOST = 1000;

export async function askSecret(how: Asking, question: Asked): Promise<string | Back> {
  const ask = () => {
    show(question);
    say(how.words.screen.typedUnseen);
  };
  begin(ask);
  return typed(how, { ask, canGoBack: question.canGoBack, hidden: true });
}

export async function askText(how: Asking, line: Line): Promise<string | Back> {
  const { words } = how;
  const ask = () => show(line);
  begin(ask);
  for (;;) {
    const text = await typed(how, { ask, canGoBack: line.canGoBack });
    if (text === back || (line.canGoBack && words.screen.backWords.includes(text.trim().toLowerCase()))) {
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
  const { numbered, badNumber } = how.words.screen;
  const ask = () => {
    show(question);
    choices.forEach(({ name }, index) => {
      say(`${index + 1}. ${name}`);
    });
    say(numbered({ count: choices.length }));
  };
  begin(ask);
  for (;;) {
    const text = await typed(how, { ask, canGoBack: question.canGoBack });
    if (text === back) return back;
    const chosen = /^\s*\d+\s*$/.test(text) ? choices[Number(text) - 1] : undefined;
    if (chosen) return chosen.value;
    say(badNumber({ count: choices.length }));
  }
}

/** The keys are read one by one before the question stands: what is typed ahead would be echoed, and Ctrl-Z not be told from outside. */
function begin(ask: () => void): void {
  process.stdin.setRawMode(true);
  ask();
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

interface Typing {
  /** Says the question, again after the program was stopped. */
  ask: () => void;
  canGoBack?: boolean | undefined;
  hidden?: boolean;
}

/**
 * A line as it is typed, read key by key, so that Ctrl-C, Ctrl-Z and Escape are told from text. The exit code says while it is
 * typed that there is none: at the end of standard input the program just ends.
 */
async function typed(how: Asking, { ask, canGoBack = false, hidden = false }: Typing): Promise<string | Back> {
  const { stderr } = process;
  const before = process.exitCode;
  process.exitCode = 2;
  let text = '';
  let cut = '';
  const keyboard = new Keyboard().begin(MOST, () => {
    cut = how.words.screen.cut({ count: MOST });
  });
  const happened: (string | { left: Left })[] = [];
  let goOn = () => {};
  const tell = (what: string | { left: Left }) => {
    happened.push(what);
    goOn();
  };
  const decoder = new StringDecoder('utf8');
  keyboard.on('data', (bytes: Buffer) => tell(decoder.write(bytes))).on('suspend', () => tell({ left: 'stopped' }));
  let noLonger = () => {};
  // A number that belongs to another question is not left on the screen.
  const prompt = () => stderr.write(`> ${hidden ? '' : hiddenNumber(text)}`);
  const listen = () => {
    noLonger = whileAsking({
      SIGTSTP: () => tell({ left: 'stopped from outside' }),
      SIGCONT: () => tell({ left: 'continued' }),
    });
    keyboard.setRawMode(true).resume();
  };
  const end = () => {
    noLonger();
    stderr.write('\n');
    keyboard.pause().setRawMode(false);
  };
  listen();
  prompt();
  try {
    for (;;) {
      if (happened.length === 0) await new Promise<void>((resolve) => (goOn = resolve));
      const keys = happened.shift() ?? '';
      if (typeof keys !== 'string') {
        end();
        await stop(keys.left);
        listen();
        ask();
        prompt();
        continue;
      }
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
        if (!hidden) stderr.write(hiddenNumber(text + shown).slice(text.length));
        text += shown;
      }
    }
  } finally {
    process.exitCode = before;
    end();
    if (cut !== '') say(cut);
  }
}
