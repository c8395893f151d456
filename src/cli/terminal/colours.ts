// Colours for a terminal: set off, never the only sign of anything.
import { Chalk } from 'chalk';
import type { Style } from '../../output/text.ts';

const chalk = new Chalk({ level: 1 });

export const colours: Style = {
  title: (text) => chalk.bold.cyan(text),
  strong: (text) => chalk.bold(text),
  faint: (text) => chalk.dim(text),
};
