// Gives statements their sentences: the same objects, with `message` in the language chosen.
import type { Args, Statement } from '../core/statement.ts';
import type { Sentence, SentenceArgs, Statements } from './words.ts';

export type Spoken<T> = T & { message: string };

/** @param sentences those of all the codes that are said */
export function speakAll(statements: readonly Statement[], sentences: Partial<Statements>): Spoken<Statement>[] {
  return statements.map((statement) => ({
    ...statement,
    message: say(sentences[statement.code as keyof Statements]!, statement.args),
  }));
}

/** A record lists the values that its sentence names; a test holds them together over all records. */
export function say(sentence: Sentence, args: Args): string {
  return typeof sentence === 'string' ? sentence : sentence(args as unknown as SentenceArgs);
}
