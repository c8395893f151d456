// An answer as JSON: the contract of `--json`.
import type { SpokenPlan } from '../words/speak-plan.ts';
import type { SpokenValidation } from '../words/speak-validation.ts';
import type { SpokenWindow } from '../words/speak-window.ts';

/** `schemaVersion` and `command` lead every object; it changes when a key is renamed or removed. */
const schemaVersion = 1;

export function toJson(command: string, answer: object): string {
  return `${JSON.stringify({ schemaVersion, command, ...answer }, null, 2)}\n`;
}

export const windowJson = (window: SpokenWindow) => toJson('deadline', window);
export const planJson = (plan: SpokenPlan) => toJson(plan.service === 'mes' ? 'checklist' : 'dp', plan);
export const validationJson = (validation: SpokenValidation) => toJson('validate', validation);
