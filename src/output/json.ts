// An answer as JSON: the contract of `--json`. Its shapes stand in schema/, and a test holds each answer to them.
import type { LetterPlan } from '../core/letter.ts';
import type { SourceUse } from '../core/source-uses.ts';
import type { Statement } from '../core/statement.ts';
import type { Letter } from '../words/letter.ts';
import type { Spoken } from '../words/speak.ts';
import type { SpokenPlan } from '../words/speak-plan.ts';
import type { SpokenValidation } from '../words/speak-validation.ts';
import type { SpokenWindow } from '../words/speak-window.ts';

/** `schemaVersion` and `command` lead every object; it changes when a key is renamed or removed. */
const schemaVersion = 1;

function toJson(command: string, answer: object): string {
  return `${JSON.stringify({ schemaVersion, command, ...answer }, null, 2)}\n`;
}

export const windowJson = (window: SpokenWindow) => toJson('deadline', window);
export const planJson = (plan: SpokenPlan) => toJson(plan.service === 'mes' ? 'checklist' : 'dp', plan);
export const validationJson = (validation: SpokenValidation) => toJson('validate', validation);

export type SpokenLetter = Omit<LetterPlan, 'warnings' | 'unconfirmed'> & {
  warnings: Spoken<Statement>[];
  unconfirmed: Spoken<Statement>[];
  letter: Letter;
};
export const letterJson = (letter: SpokenLetter) => toJson('letter', letter);
export const sourcesJson = (today: string, sources: readonly SourceUse[]) =>
  toJson('sources', { today, sources, warnings: [], unconfirmed: [] });
