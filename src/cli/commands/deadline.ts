// `deadline`: until when an opening can be refused.
import type { CalendarDate } from '../../core/calendar-date.ts';
import { OptOutError } from '../../core/error.ts';
import { type OppositionWindow, oppositionWindow } from '../../core/opposition-window.ts';
import { deadlineAnswer } from '../../output/deadline-answer.ts';
import { windowJson } from '../../output/json.ts';
import { readDate } from '../../words/read-date.ts';
import { speakWindow } from '../../words/speak-window.ts';
import { answer, answerForms, calendar, sheet } from './answer.ts';
import { dateOption, type Request, todayWarning } from './request.ts';

export interface DeadlineOptions {
  letterDate?: string;
  service?: 'mes' | 'dp';
}

export async function run(options: DeadlineOptions, request: Request): Promise<number> {
  const startDate =
    options.letterDate === undefined
      ? await missingDate(options, request)
      : dateOption(options.letterDate, request, readDate);
  const window = oppositionWindow({ service: options.service ?? 'mes', startDate, today: request.today });
  window.warnings.push(...todayWarning(request, window));
  const words = request.words;
  const { service } = window;
  const spoken = speakWindow(window, words);
  const made = () => deadlineAnswer(spoken, words);
  await answer(request, {
    title: words.window.title[service],
    quiet: () => window.safeLastDay,
    json: () => windowJson(spoken),
    ...answerForms(request, made),
    ics: async () => {
      const { windowEntries } = await import('../../output/calendar-entries.ts');
      return calendar(request, service, (loaded) => windowEntries(window, loaded));
    },
    pdf: async () => {
      const { windowExtras } = await import('../../output/pdf/sheet-extras.ts');
      return sheet(request, made(), (loaded) => windowExtras(spoken, loaded));
    },
  });
  return exitCode(window);
}

async function missingDate({ service = 'mes' }: DeadlineOptions, request: Request): Promise<CalendarDate> {
  if (request.mayAsk()) return (await import('./ask-missing.ts')).askStartDate(service, request);
  throw new OptOutError('usage.missing-option', {
    option: '--letter-date DATE',
    example: 'mes-optout deadline --letter-date 2026-11-03',
  });
}

/** 1 says that the window is closed. */
const exitCode = ({ status }: OppositionWindow) => (status === 'closed' ? 1 : 0);
