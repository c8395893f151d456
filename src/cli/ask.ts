// Questions to a person at a terminal. They are drawn on standard error; what is secret is masked as it is typed.

/** The person left the conversation: nothing is wrong, and nothing more is said. */
export class Interrupted extends Error {}

const context = { output: process.stderr };

/** What the person types, never shown: the prompt's own key to reveal it is off. */
export async function askSecret(message: string): Promise<string> {
  const { default: password } = await import('@inquirer/password');
  return asked(() => password({ message, mask: '•', toggleMask: false }, context));
}

/** A line of text that `isRight` accepts, or `otherwise` is said and the question stays. */
export async function askText(message: string, isRight: (text: string) => boolean, otherwise: string): Promise<string> {
  const { default: input } = await import('@inquirer/input');
  return asked(() => input({ message, validate: (text) => isRight(text) || otherwise }, context));
}

/** One of a few answers. `keys` says which keys choose. */
export async function askChoice<Value>(
  message: string,
  choices: readonly { value: Value; name: string }[],
  keys: string,
): Promise<Value> {
  const { default: select } = await import('@inquirer/select');
  return asked(() => select({ message, choices, theme: { style: { keysHelpTip: () => keys } } }, context));
}

/**
 * An answer. The exit code says so while the question stands: at the end of standard input the
 * prompts neither resolve nor reject, and the program just ends.
 * @throws Interrupted by Ctrl-C
 */
async function asked<Value>(question: () => Promise<Value>): Promise<Value> {
  const before = process.exitCode;
  process.exitCode = 2;
  try {
    const answer = await question();
    process.exitCode = before;
    return answer;
  } catch (error) {
    if (error instanceof Error && error.name === 'ExitPromptError') throw new Interrupted();
    throw error;
  }
}
