// Which dates of an answer go into a calendar.
import { addMonths, type CalendarDate } from '../core/calendar-date.ts';
import { codeEnd, type WindowDates } from '../core/opposition-window.ts';
import type { SpokenPlan } from '../words/speak-plan.ts';
import type { Words } from '../words/words.ts';
import type { Alarm, CalendarEntry } from './calendar-entry.ts';

/** For a last day: two weeks, one week and two days before, and the morning itself. */
export const lastDayAlarms: readonly Alarm[] = [14, 7, 2, 0].map((daysBefore) => ({ daysBefore, at: '09:00' }));

/** The last safe day, the last opening of the support line, and the end of the code that the letter brought. */
export function windowEntries(window: WindowDates, words: Words): CalendarEntry[] {
  if (window.status !== 'open') return [];
  const { service, startDate, today, safeLastDay, phone } = window;
  const { calendar } = words;
  const lastCall = phone && phone.lastDay >= today ? [hours('last-call', phone, calendar.lastCall)] : [];
  const codeEndsOn = service === 'mes' ? codeEnd(startDate, today) : null;
  return [
    day(`${service}.safe-last-day.${safeLastDay}`, safeLastDay, calendar.safeLastDay[service]),
    ...lastCall,
    ...(codeEndsOn ? [day(`mes.code-end.${codeEndsOn}`, codeEndsOn, calendar.codeEnd, [])] : []),
  ];
}

/** The dates of the window; for a refusal or closing a day for a reminder, and for a deletion the day it is due. */
export function planEntries(plan: SpokenPlan, words: Words): CalendarEntry[] {
  const { service, goal, window, today, situation } = plan;
  const { calendar } = words;
  const decided = goal === 'refuse' || goal === 'close';
  // What counts from today keeps its name from day to day: a second import moves it.
  const letter = situation.startDate ?? 'no-letter';
  const deletion = situation.service === 'mes' && situation.deleteData;
  return [
    ...(window && goal === 'refuse' ? windowEntries(window, words) : []),
    ...(decided && waitsForAnswer(plan)
      ? [day(`${service}.reminder.${letter}`, addMonths(today, 1), calendar.reminder[service], ['morning'])]
      : []),
    ...(deletion ? [day(`mes.deletion-by.${letter}`, addMonths(today, 3), calendar.deletionBy, ['morning'])] : []),
  ];
}

/** What is done online at Mon espace santé is answered by its page. */
const waitsForAnswer = ({ service, steps }: SpokenPlan) =>
  service === 'dp' || steps.some(({ channel }) => channel === 'phone' || channel === 'post');

type Texts = { title: string; description: string };

function day(key: string, on: CalendarDate, texts: Texts, alarms?: readonly 'morning'[]): CalendarEntry {
  return {
    kind: 'day',
    key,
    day: on,
    ...texts,
    alarms: alarms === undefined ? lastDayAlarms : alarms.map(() => ({ daysBefore: 0, at: '09:00' })),
  };
}

function hours(key: string, phone: NonNullable<WindowDates['phone']>, texts: Texts): CalendarEntry {
  const { lastDay, opens, closes } = phone;
  const alarms = [{ daysBefore: 0, at: opens }];
  return { kind: 'hours', from: opens, to: closes, key: `mes.${key}.${lastDay}`, day: lastDay, ...texts, alarms };
}
