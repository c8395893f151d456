// Which dates of an answer go into a calendar.
import { addDays, addMonths, type CalendarDate, daysBetween } from '../core/calendar-date.ts';
import { codeEnd, lastOpening, type WindowDates } from '../core/opposition-window.ts';
import type { Plan } from '../core/plan.ts';
import { addresses, officialSite } from '../knowledge/addresses.ts';
import type { Service } from '../knowledge/record.ts';
import type { Words } from '../words/words.ts';
import type { CalendarEntry } from './calendar-entry.ts';

/** For a last day: two weeks, one week and two days before, and the morning itself. */
const beforeLastDay = [14, 7, 2, 0];
const thatMorning = [0];

/** The last safe day, the last opening of the support line, and the end of the code that the letter brought. */
export function windowEntries(window: WindowDates, words: Words): CalendarEntry[] {
  if (window.status !== 'open') return [];
  const { service, startDate, today, safeLastDay, phone } = window;
  const { calendar } = words;
  const lastCall = phone && phone.lastDay >= today ? [hours('last-call', phone, today, calendar.lastCall)] : [];
  const made = { service, today };
  const codeEndsOn = service === 'mes' ? codeEnd(startDate, today) : null;
  return [
    day(made, `safe-last-day.${safeLastDay}`, safeLastDay, calendar.safeLastDay[service], beforeLastDay),
    ...lastCall,
    ...(codeEndsOn ? [day(made, `code-end.${codeEndsOn}`, codeEndsOn, calendar.codeEnd, [])] : []),
  ];
}

type DatedPlan = Pick<Plan, 'service' | 'goal' | 'today' | 'situation'> & {
  window: WindowDates | null;
  steps: readonly Pick<Plan['steps'][number], 'channel'>[];
};

/** The dates of the window; for a refusal or closing a day for a reminder, and for a deletion the day it is due. */
export function planEntries(plan: DatedPlan, words: Words): CalendarEntry[] {
  const { service, goal, window, today, situation } = plan;
  const { calendar } = words;
  const decided = goal === 'refuse' || goal === 'close';
  // What counts from today keeps its name from day to day: a second import moves it.
  const letter = situation.startDate ?? 'no-letter';
  const deletion = situation.service === 'mes' && situation.deleteData;
  return [
    ...(window && goal === 'refuse' ? windowEntries(window, words) : []),
    ...(decided && waitsForAnswer(plan)
      ? [day(plan, `reminder.${letter}`, lastOpening(addMonths(today, 1)), calendar.reminder[service], thatMorning)]
      : []),
    ...(deletion ? [day(plan, `deletion-by.${letter}`, addMonths(today, 3), calendar.deletionBy, thatMorning)] : []),
  ];
}

/** What is done online at Mon espace santé is answered by its page. */
const waitsForAnswer = ({ service, steps }: DatedPlan) =>
  service === 'dp' || steps.some(({ channel }) => channel === 'phone' || channel === 'post');

type Texts = { title: string; description: string };

function day(
  { service, today }: { service: Service; today: CalendarDate },
  key: string,
  on: CalendarDate,
  texts: Texts,
  daysBefore: readonly number[],
): CalendarEntry {
  const alarms = ringing(on, daysBefore, today).map((count) => ({ daysBefore: count, at: '09:00' }));
  return { kind: 'day', key: `${service}.${key}`, day: on, url: siteOf(service), ...texts, alarms };
}

function hours(
  key: string,
  { lastDay, opens, closes }: NonNullable<WindowDates['phone']>,
  today: CalendarDate,
  texts: Texts,
): CalendarEntry {
  const alarms = ringing(lastDay, thatMorning, today).map((daysBefore) => ({ daysBefore, at: opens }));
  const span = { kind: 'hours', from: opens, to: closes } as const;
  return { ...span, key: `mes.${key}.${lastDay}`, day: lastDay, url: siteOf('mes'), ...texts, alarms };
}

/**
 * How many days before an alarm rings: on a day when one can call and post, that day or the one before it, and never on
 * the day when the calendar is made or earlier.
 */
function ringing(on: CalendarDate, daysBefore: readonly number[], today: CalendarDate): number[] {
  const days = new Set(daysBefore.map((count) => lastOpening(addDays(on, -count))));
  return [...days].filter((each) => each > today).map((each) => daysBetween(each, on));
}

const siteOf = (service: Service) => addresses[officialSite[service]].value;
