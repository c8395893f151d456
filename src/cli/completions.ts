// The completion that each shell reads.
import type { Command } from 'commander';
import { bashCompletion } from '../output/completion/bash.ts';
import { fishCompletion } from '../output/completion/fish.ts';
import { powershellCompletion } from '../output/completion/powershell.ts';
import type { shells } from '../output/completion/shells.ts';
import { zshCompletion } from '../output/completion/zsh.ts';

/** The completion of each shell: its text, and the name of its file in completions/. */
export const completions = {
  bash: { file: 'mes-optout.bash', text: bashCompletion },
  zsh: { file: '_mes-optout', text: zshCompletion },
  fish: { file: 'mes-optout.fish', text: fishCompletion },
  powershell: { file: 'mes-optout.ps1', text: powershellCompletion },
} satisfies Record<(typeof shells)[number], { file: string; text: (program: Command) => string }>;
