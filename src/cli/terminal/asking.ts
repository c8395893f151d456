// What a question is, before it is drawn: its words, its answers, and how this terminal draws.
import { plain, type Style } from '../../output/text.ts';
import type { Words } from '../../words/words.ts';
import { drawsSigns, isDumb, styleOf } from './streams.ts';

/** The person left the conversation: nothing is wrong, and nothing more is said. */
export class Interrupted extends Error {}

/** The answer of a person who wants the question before this one: the key pressed. */
export const back = '\u001b';
export type Back = typeof back;

/** How questions are drawn. */
export interface Asking<Said extends Words = Words> {
  words: Said;
  style: Style;
  signs: { done: string; cursor: string; mask: string };
  /** Numbered lines, without moving the cursor: for a terminal that cannot. */
  dumb: boolean;
}

export interface Asked {
  message: string;
  /** Why it is asked; shown until the answer is there. */
  why?: string;
  /** Escape goes to the question before. */
  canGoBack?: boolean;
  /** What the way back is called, where it does not lead to a question before; null where the keys alone lead back. */
  leave?: string | null;
  /** Once answered, it goes from the screen: a menu that comes again. */
  passing?: boolean;
}
export interface Choices<Value> extends Asked {
  choices: readonly { value: Value; name: string }[];
  /** Where the cursor stands at first. */
  current?: Value;
}
export interface Line extends Asked {
  /** What stands there to be changed, as if it had been typed. */
  begin?: string;
  /** What is wrong with the text, or null. */
  fault: (text: string) => string | null;
  /** The answer as it is read back once it is right. */
  readBack?: (text: string) => string;
}

/** @param colour may be wanted: --no-color is not given */
export async function asking<Said extends Words>({
  words,
  colour,
}: {
  words: Said;
  colour: boolean;
}): Promise<Asking<Said>> {
  const signs = drawsSigns() ? { done: '✔', cursor: '❯', mask: '•' } : { done: 'ok', cursor: '>', mask: '*' };
  return {
    words,
    style: isDumb() ? plain : await styleOf('stderr', colour),
    signs,
    dumb: isDumb(),
  };
}
