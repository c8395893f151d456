// `deadline`: until when an opening can be refused.
import { OptOutError } from '../core/error.ts';
import { type OppositionWindow, oppositionWindow } from '../core/opposition-window.ts';
import { deadlineDocument } from '../output/deadline-document.ts';
import { windowJson } from '../output/json.ts';
import { speakWindow } from '../words/speak.ts';
import { readDate } from './read-date.ts';
import { answer, type Request, todayWarning } from './request.ts';

export interface DeadlineOptions {
  letterDate?: string;
  service: 'mes' | 'dp';
}

export async function run(options: DeadlineOptions, request: Request): Promise<number> {
  if (options.letterDate === undefined) {
    throw new OptOutError('usage.missing-option', {
      option: '--letter-date DATE',
      example: 'mes-optout deadline --letter-date 2026-11-03',
    });
  }
  const startDate = readDate(options.letterDate);
  const window = oppositionWindow({ service: options.service, startDate, today: request.today });
  window.warnings.push(...todayWarning(request, window));
  const spoken = speakWindow(window, request.words);
  await answer(request, {
    quiet: () => window.safeLastDay,
    json: () => windowJson(spoken),
    document: () => deadlineDocument(spoken, request.words),
  });
  return exitCode(window);
}

/** 1 says that the window is closed. */
const exitCode = ({ status }: OppositionWindow) => (status === 'closed' ? 1 : 0);
