// What leaves the program that should not: to the network, to the disk, in an error, in the metadata of a file.
const asItRuns = 'const program = programIn(words);\n  try {';

export const leaks = [
  {
    name: 'a fetch',
    plant: [['src/cli/run.ts', asItRuns, `void fetch('http://127.0.0.1:61234').catch(() => {}); ${asItRuns}`]],
    caughtBy: [
      ['test/privacy/no-network-no-trace.test.ts', 'on pipes mes-optout deadline'],
      ['test/privacy/imports.test.ts', 'the program uses none'],
    ],
  },
  {
    name: 'a cache file in HOME',
    plant: [
      [
        'src/cli/run.ts',
        asItRuns,
        `(await import('node:fs')).appendFileSync(process.env.HOME + '/.mes-optout', ''); ${asItRuns}`,
      ],
    ],
    caughtBy: [
      ['test/privacy/no-network-no-trace.test.ts', 'on pipes mes-optout deadline'],
      ['test/transcripts/transcripts.test.ts', 'the built program While the six weeks run'],
    ],
  },
  {
    name: 'the answers of a conversation kept',
    plant: [
      [
        'src/cli/terminal/answered.ts',
        'return { answer: await answer };',
        `const kept = await answer; (await import('node:fs')).writeFileSync('.answers', ''); return { answer: kept };`,
      ],
    ],
    caughtBy: [['test/privacy/no-network-no-trace.test.ts', 'at a terminal a conversation that checks numbers']],
  },
  {
    name: 'a NIR in an error',
    plant: [['src/core/mask.ts', `return holdsIdentifier(text) ? '…' : shortened(text);`, 'return text;']],
    caughtBy: [
      ['test/privacy/canary.test.ts', 'a word where none is expected'],
      ['test/words/mask.test.ts', ''],
    ],
  },
  {
    name: 'a NIR in what is said of a value that is none of a set',
    plant: [['src/cli/misuse.ts', 'value: masked(value), option, allowed', 'value, option, allowed']],
    caughtBy: [['test/privacy/canary.test.ts', 'a word where none is expected']],
  },
  {
    name: 'a NIR in what is said of a command that is none',
    plant: [['src/cli/usage-error.ts', 'value: masked(typed),', 'value: typed,']],
    caughtBy: [['test/privacy/canary.test.ts', 'a word where none is expected']],
  },
  {
    name: 'a NIR in what is said of an option that is none',
    plant: [['src/cli/usage-error.ts', 'value: maskedOption(typed)', 'value: typed']],
    caughtBy: [['test/privacy/canary.test.ts', 'every option of every command']],
  },
  {
    name: 'a NIR in the line that takes the option of another command',
    plant: [['src/cli/usage-error.ts', `if (identifierOptions.includes(long!)) return '-';`, `return value ?? '-';`]],
    caughtBy: [['test/privacy/canary.test.ts', 'every option of every command']],
  },
  {
    name: 'a NIR in the value of a mistyped option',
    plant: [['src/words/mask.ts', '=…`;', '=${option.slice(at + 1)}`;']],
    caughtBy: [['test/privacy/canary.test.ts', 'every option of every command']],
  },
  {
    name: 'a NIR in the name of a file that was written',
    plant: [['src/words/mask.ts', `(holdsIdentifier(name) ? '…' : visible(name))`, 'visible(name)']],
    caughtBy: [
      ['test/words/mask.test.ts', 'the path'],
      ['test/privacy/canary.test.ts', 'the folder of a conversation'],
    ],
  },
  {
    name: 'the name of a folder as it is, escapes and all',
    plant: [['src/cli/commands/answer.ts', 'maskedPath(resolve(', 'String(resolve(']],
    caughtBy: [['test/privacy/canary.test.ts', 'the folder of a conversation']],
  },
  {
    name: 'a number of eight to eleven digits repeated',
    plant: [['src/core/mask.ts', 'return digitsIn(text) >= 8 ||', 'return digitsIn(text) >= 12 ||']],
    caughtBy: [['test/words/mask.test.ts', '']],
  },
  {
    name: 'a NIR in what is said of a fault',
    plant: [['src/cli/terminal/defect.ts', '    [error.constructor.name,', '    message, [error.constructor.name,']],
    caughtBy: [['test/privacy/crash.test.ts', 'a fault in fr an error thrown']],
  },
  {
    name: 'whose computer it is in what is said of a fault',
    plant: [['src/cli/terminal/defect.ts', `file.slice(home.length) : '…'`, 'file.slice(home.length) : file']],
    caughtBy: [['test/privacy/crash.test.ts', 'tells a file of somebody else']],
  },
  {
    name: 'a made-up call in what is said of a fault',
    plant: [['src/cli/terminal/defect.ts', '.replaceAll(message, () => ', '.replaceAll("no message", () => ']],
    caughtBy: [['test/privacy/crash.test.ts', 'a fault in en an error thrown']],
  },
  {
    name: 'a card serial in the metadata of a PDF',
    plant: [
      [
        'src/core/vitale-card.ts',
        'const typed = String.fromCharCode(...characters);',
        'const typed = String.fromCharCode(...characters); Object.assign(globalThis, { typed });',
      ],
      [
        'src/output/pdf/accessible-document.ts',
        `Creator: 'mes-optout',`,
        `Creator: 'mes-optout', Keywords: String((globalThis as Record<string, unknown>).typed),`,
      ],
    ],
    caughtBy: [['test/privacy/canary.test.ts', 'the files of a conversation']],
  },
  {
    name: 'a date taken from the clock in core',
    plant: [
      [
        'src/core/opposition-window.ts',
        'calendarDate(request.today)',
        'calendarDate(new Date().toISOString().slice(0, 10))',
      ],
    ],
    caughtBy: [['test/core/clock.test.ts', 'the same on both computers']],
  },
];
