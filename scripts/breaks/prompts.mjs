// Questions at a terminal: what is hidden, what a key does, how a question ends.
const hidden = [['test/cli/validate-questions.test.ts', 'a number is read from a terminal']];

export const prompts = [
  {
    name: 'typing seen at validate --nir - in a terminal',
    plant: [
      [
        'src/cli/validate/ask-values.ts',
        'return askSecret(how, { message: prompts[name] });',
        'return askText(how, { message: prompts[name], fault: () => null });',
      ],
    ],
    caughtBy: hidden,
  },
  {
    name: 'typing seen in a dumb terminal',
    plant: [['src/cli/terminal/ask-dumb.ts', 'hidden: true', 'hidden: false']],
    caughtBy: hidden,
  },
  {
    name: 'typing seen with --no-input in a terminal',
    plant: [
      ['src/cli/validate/validate.ts', ' && !request.mayAsk() && isTyped()', ' && !request.mayAsk() && !isTyped()'],
    ],
    caughtBy: hidden,
  },
  {
    name: 'typing seen where a list is read from a terminal',
    plant: [['src/cli/validate/list.ts', `if (isTyped()) throw new OptOutError('stdin.seen');`, '']],
    caughtBy: hidden,
  },
  {
    name: 'typing seen by the key that reveals it',
    plant: [['src/cli/terminal/ask.ts', 'toggleMask: false', 'toggleMask: true']],
    caughtBy: [['test/privacy/canary.test.ts', 'the questions of validate, at a terminal']],
  },
  {
    name: 'a number left on the screen where a date is asked for',
    plant: [['src/cli/terminal/ask.ts', ': hiddenNumber(text),', ': text,']],
    caughtBy: [['test/cli/conversation.test.ts', 'hides a number that was typed']],
  },
  {
    name: 'a number left on the screen where a date is asked for, in a dumb terminal',
    plant: [['src/cli/terminal/ask-dumb.ts', 'hiddenNumber(text + shown)', '(text + shown)']],
    caughtBy: [['test/cli/conversation.test.ts', `a conversation 'a terminal that cannot move its cursor`]],
  },
  {
    name: 'an arrow key read as text in a dumb terminal',
    plant: [['src/cli/terminal/ask-dumb.ts', ".replace(sequences, '')", '']],
    caughtBy: [['test/cli/validate-questions.test.ts', 'adds nothing for an arrow key']],
  },
  {
    name: 'Ctrl-C read as text in a dumb terminal',
    plant: [['src/cli/terminal/ask-dumb.ts', `if (keys.includes('\\u0003')`, `if (keys.includes('\\u0007')`]],
    caughtBy: [['test/cli/validate-questions.test.ts', 'in a terminal that only prints']],
  },
  {
    name: 'what is typed erased by nothing in a dumb terminal',
    plant: [['src/cli/terminal/ask-dumb.ts', 'text = text.slice(0, -1);', '']],
    caughtBy: [['test/cli/validate-questions.test.ts', 'in a terminal that only prints']],
  },
  {
    name: 'no cursor in the terminal after SIGTERM',
    plant: [['src/cli/terminal/job-control.ts', 'const showCursor = ', "const showCursor = '' && "]],
    caughtBy: [['test/cli/validate-questions.test.ts', 'gives the cursor back']],
  },
  {
    name: 'exit code 0 at the end of input where a question stands',
    plant: [
      [
        'src/cli/terminal/answered.ts',
        `error.name === 'ExitPromptError') throw new Interrupted();`,
        `error.name === 'ExitPromptError') return { left: 'back', typed: '' };`,
      ],
    ],
    caughtBy: [['test/cli/validate-questions.test.ts', 'ends without an answer']],
  },
  {
    name: 'exit code 0 at the end of input where a question stands in a dumb terminal',
    plant: [['src/cli/terminal/ask-dumb.ts', 'process.exitCode = 2;', '']],
    caughtBy: [['test/cli/validate-questions.test.ts', 'ends without an answer']],
  },
  {
    name: 'exit code 0 after Ctrl-C',
    plant: [['src/cli/main.ts', 'process.exitCode = 130', 'process.exitCode = 0']],
    caughtBy: [['test/cli/validate-questions.test.ts', 'ends without a word at Ctrl-C']],
  },
  {
    name: 'Escape waits two seconds',
    plant: [['src/cli/terminal/answered.ts', 'escapeCodeTimeout: 100', 'escapeCodeTimeout: 2000']],
    caughtBy: [['test/cli/validate-questions.test.ts', 'goes back within a second']],
  },
  {
    name: 'Escape answers nothing',
    plant: [['src/cli/terminal/answered.ts', `if (canGoBack && key?.name === 'escape') leave('back');`, '']],
    caughtBy: [['test/cli/conversation.test.ts', 'begins with what was answered before']],
  },
  {
    name: 'a question that was left stays on the screen',
    plant: [['src/cli/terminal/ask.ts', 'context.clearPromptOnDone = true;', '']],
    caughtBy: [['test/cli/conversation.test.ts', `a conversation 'both files`]],
  },
  {
    name: 'a question asked despite --no-input',
    plant: [['src/cli/commands/request.ts', 'options.input !== false && ', '']],
    caughtBy: [['test/cli/conversation.test.ts', 'what a command lacks letter asks nothing with --no-input']],
  },
  {
    name: 'signs beyond ASCII where the locale has none',
    plant: [['src/cli/terminal/streams.ts', '/utf-?8/i.test(', '/utf-?8|^C$/i.test(']],
    caughtBy: [['test/cli/conversation.test.ts', `a conversation 'a window of 40 columns`]],
  },
];
