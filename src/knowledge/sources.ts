// Where every statement of the program comes from: one table, in files by kind.
import { law } from './sources/law.ts';
import { official } from './sources/official.ts';
import { press } from './sources/press.ts';

export const sources = { ...law, ...official, ...press };

export type SourceId = keyof typeof sources;
