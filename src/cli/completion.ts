// `completion`: the completion of a shell, to put where that shell looks for it.
import type { CommandLine } from '../output/command-line.ts';
import { bashCompletion } from '../output/completion/bash.ts';
import { fishCompletion } from '../output/completion/fish.ts';
import { powershellCompletion } from '../output/completion/powershell.ts';
import { zshCompletion } from '../output/completion/zsh.ts';

/** Its text, and the name of its file in completions/. */
export const completions = {
  bash: { file: 'mes-optout.bash', text: bashCompletion },
  zsh: { file: '_mes-optout', text: zshCompletion },
  fish: { file: 'mes-optout.fish', text: fishCompletion },
  powershell: { file: 'mes-optout.ps1', text: powershellCompletion },
} satisfies Record<string, { file: string; text: (line: CommandLine) => string }>;
