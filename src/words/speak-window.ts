// Gives the answer about the six weeks its sentences.
import type { OppositionWindow } from '../core/opposition-window.ts';
import type { Statement } from '../core/statement.ts';
import { type Spoken, say, speakAll } from './speak.ts';
import type { Words } from './words.ts';

export type SpokenWindow = Omit<OppositionWindow, 'verdict' | 'rules' | 'warnings' | 'unconfirmed'> & {
  verdict: Spoken<Statement>;
  rules: Spoken<OppositionWindow['rules'][number]>[];
  warnings: Spoken<Statement>[];
  unconfirmed: Spoken<Statement>[];
};

export function speakWindow(window: OppositionWindow, words: Words): SpokenWindow {
  const { statements } = words;
  const { startDate, safeLastDay } = window;
  return {
    ...window,
    verdict: speakAll([window.verdict], statements)[0]!,
    rules: window.rules.map((rule) => ({
      ...rule,
      message: say(statements[rule.id as keyof typeof statements], { startDate, safeLastDay }),
    })),
    warnings: speakAll(window.warnings, words.interface.notices),
    unconfirmed: speakAll(window.unconfirmed, statements),
  };
}
