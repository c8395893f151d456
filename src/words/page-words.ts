// The shape of the pages that the program prints about itself. They are no part of `Words`: few calls print one.
import type { requestWays } from '../knowledge/facets.ts';
import type { IdentifierStatementCode } from '../knowledge/identifier-statements.ts';
import type { Lang } from './lang.ts';
import type { Topic } from './topics.ts';

/** The codes of what is wrong with a number, or to be read again. */
type ProblemCode = Extract<
  IdentifierStatementCode,
  | `nir.${'empty' | 'length' | 'key-missing' | 'character' | 'rounded' | 'sex' | 'month' | 'key'}`
  | `nir.${'provisional' | 'month-unknown' | 'department' | 'commune' | 'order' | 'corsica-year' | 'lower-case' | 'birth-mismatch'}`
  | `card-serial.${'empty' | 'character' | 'length' | 'prefix' | 'rounded' | 'date' | 'in-nir' | 'scheme'}`
  | `code.${'empty' | 'length' | 'character' | 'look-alike'}`
>;

/** What `--help` and `help TOPIC` say, besides the commands and their options. */
export interface PageWords {
  /** How to be asked instead of writing a command. */
  guided: string;
  topicsAre: (a: { topics: readonly string[] }) => string;
  /** The words that may follow the name of a command. */
  kindsOf: Record<'letter' | 'completion' | 'help', string>;
  /** Where the codes of `validate` stand. */
  codesAre: string;
  /** What each code of `validate` says, in a word or two. */
  codes: Record<ProblemCode, string>;
  exitCodes: readonly (readonly [string, string])[];
  topics: Record<Topic, readonly string[]>;
  /** What only the manual page says. */
  manual: {
    headings: Record<'name' | 'synopsis' | 'description' | 'commands' | 'options' | 'exitStatus', string>;
    title: string;
    description: readonly string[];
    /** Which of the options of all commands one can use. */
    common: (a: { options: readonly string[] }) => string;
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
