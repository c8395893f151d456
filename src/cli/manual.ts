// The manual page of the program in a language: its definition and its help, as roff.
import { newestReading } from '../core/source-uses.ts';
import { manualPage } from '../output/manual.ts';
import type { WordsWith } from '../words/words.ts';
import { describe } from './describe.ts';

export function manual(words: WordsWith<'help'>, version: string): string {
  const { help, typography } = words;
  const set = (lines: readonly string[]) => lines.map(typography);
  const { dates, privacy } = help.topics;
  return manualPage(
    describe(words),
    {
      ...help.manual,
      description: set(help.manual.description),
      exitCodes: help.exitCodes.map(([code, meaning]) => [code, typography(meaning)]),
      topics: [set(dates), set(privacy)],
    },
    { version, date: newestReading() },
  );
}
