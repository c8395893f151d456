// How the words of a command line are read: the language, the options, what is mistyped.
const program = 'test/cli/program.test.ts';

export const commandLine = [
  {
    name: 'a word that an object knows of itself taken for a value of a set',
    plant: [
      [
        'src/cli/misuse.ts',
        'if (!allowed.includes(value))',
        'if (!(Object.fromEntries(allowed.map((each) => [each, each])) as never)[value])',
      ],
    ],
    caughtBy: [
      [program, 'the word constructor'],
      ['test/cli/inherited-words.test.ts', 'in every option of every command'],
    ],
  },
  {
    name: 'LANG before LC_ALL',
    plant: [
      ['src/cli/language.ts', 'env.LC_ALL || env.LC_MESSAGES || env.LANG', 'env.LANG || env.LC_ALL || env.LC_MESSAGES'],
    ],
    caughtBy: [['test/cli/language.test.ts', '']],
  },
  {
    name: 'the first of two languages',
    plant: [['src/cli/language.ts', 'args.findLastIndex(', 'args.findIndex(']],
    caughtBy: [['test/cli/language.test.ts', '']],
  },
  {
    name: 'English where nothing tells a language',
    plant: [['src/cli/language.ts', `? 'en' : 'fr'`, `|| locale === '' ? 'en' : 'fr'`]],
    caughtBy: [['test/cli/language.test.ts', '']],
  },
  {
    name: 'an option taken for the value of the one before',
    plant: [['src/cli/options.ts', 'if (/^-./.test(typed))', 'if (false)']],
    caughtBy: [[program, 'a command line']],
  },
  {
    name: 'the second of two values',
    plant: [['src/cli/options.ts', 'if (before !== undefined &&', 'if (false &&']],
    caughtBy: [['test/cli/options-without-use.test.ts', 'deadline --letter-date']],
  },
  {
    name: 'a dash of a word processor taken for a word',
    plant: [['src/cli/run.ts', 'args.map(plainDashes)', '[...args]']],
    caughtBy: [['test/transcripts/transcripts.test.ts', 'the built program An unknown option is named']],
  },
  {
    name: 'a date alone taken for a word',
    plant: [['src/cli/usage-error.ts', 'if (!day || !dated ||', 'if (true || !dated ||']],
    caughtBy: [[program, 'a command line']],
  },
  {
    name: 'an option of another command not known',
    plant: [['src/cli/usage-error.ts', 'if (!home) return undefined;', 'return undefined;']],
    caughtBy: [[program, 'a command line every option of another command']],
  },
  {
    name: 'a command in capitals not known',
    plant: [['src/cli/nearest.ts', 'const word = typed.toLowerCase();', 'const word = typed;']],
    caughtBy: [[program, 'a command line']],
  },
  {
    name: 'a reading that grows with the square of the words',
    plant: [
      [
        'src/cli/run.ts',
        'args.map(plainDashes)',
        'args.reduce<string[]>((read, word) => [...read, plainDashes(word)], [])',
      ],
    ],
    caughtBy: [['test/cli/program.test.ts', 'the built program reads the word']],
  },
  {
    name: 'the version despite another page',
    plant: [['src/cli/run.ts', `if (error.page === 'help')`, `if (error.page === 'version')`]],
    caughtBy: [['test/transcripts/transcripts.test.ts', 'the built program The version names']],
  },
  {
    name: 'exit code 0 without a command and without a terminal',
    plant: [['src/cli/run.ts', 'process.exitCode = 2;', '']],
    caughtBy: [['test/transcripts/transcripts.test.ts', 'the built program With no argument on a pipe']],
  },
];
