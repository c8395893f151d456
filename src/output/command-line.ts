// The command line as data: what the manual and the completion of each shell are made from.

export interface CommandLine {
  name: string;
  summary: string;
  commands: CommandDescription[];
  /** The options that every command takes. */
  everywhere: OptionDescription[];
}

export interface CommandDescription {
  name: string;
  summary: string;
  examples: readonly string[];
  options: OptionDescription[];
  /** What may follow its name, where that is a closed set. */
  words: readonly string[];
}

export interface OptionDescription {
  long: string;
  short: string | null;
  /** Null for an option that takes no value. */
  value: { placeholder: string; choices: readonly string[]; isFile: boolean } | null;
  meaning: string;
  /** The heading that it stands under. */
  group: string;
}

/** What completes the words after an option: closed values, files, or nothing that can be known. */
export function valuesOf({ value }: OptionDescription): readonly string[] {
  return value?.choices ?? [];
}

/** Every way to write an option. */
export function spellings({ long, short }: OptionDescription): string[] {
  return short === null ? [long] : [short, long];
}
