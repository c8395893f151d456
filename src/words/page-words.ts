// The shape of the pages that the program prints about itself. They are no part of `Words`: few calls print one.
import type { requestWays } from '../knowledge/facets.ts';
import type { Lang } from './lang.ts';
import type { Topic } from './topics.ts';

/** What `--help` and `help TOPIC` say, besides the commands and their options. */
export interface PageWords {
  /** How to be asked instead of writing a command. */
  guided: string;
  topicsAre: (a: { topics: readonly string[] }) => string;
  exitCodes: readonly (readonly [string, string])[];
  topics: Record<Topic, readonly string[]>;
  /** What only the manual page says. */
  manual: {
    headings: Record<'name' | 'synopsis' | 'description' | 'commands' | 'options' | 'exitStatus', string>;
    title: string;
    description: readonly string[];
    synopsis: { command: string; options: string };
  };
  /** Values of closed sets that are named nowhere else. */
  values: {
    json: string;
    ways: Record<(typeof requestWays)[number], string>;
    langs: Record<Lang, string>;
    shells: Record<'bash' | 'zsh' | 'fish' | 'powershell', string>;
    signs: Record<'";"' | '","' | 'tab', string>;
  };
  newestReading: (day: string) => string;
}
