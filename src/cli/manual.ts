// The manual page of the program in a language: its definition and its help, as roff.
import { newestReading } from '../core/source-uses.ts';
import { manualPage } from '../output/manual.ts';
import type { Words } from '../words/words.ts';
import { describe } from './describe.ts';

export function manual(words: Words, version: string): string {
  const { help } = words;
  const { dates, privacy } = help.topics;
  return manualPage(
    describe(words),
    {
      ...help.manual,
      exitCodes: help.exitCodes,
      topics: [dates, privacy],
    },
    { version, date: newestReading() },
  );
}
