// The six weeks in which an opening can be refused.
import { type Dated, type Service, services } from '../knowledge/record.ts';
import type { Next, StatementKind, Weight } from '../knowledge/statements.ts';
import { statements } from '../knowledge/tables.ts';
import { addDays, type CalendarDate, calendarDate, daysBetween, weekday } from './calendar-date.ts';
import { requireOneOf } from './closed-set.ts';
import { OptOutError } from './error.ts';
import { publicHolidays } from './public-holidays.ts';
import { ruleOn, statementsFor } from './regime.ts';
import { type CitedRule, type CitedSource, citedSources, type Statement, staleWarning, stated } from './statement.ts';

export interface WindowDates {
  service: Service;
  startDate: CalendarDate;
  /** What the six weeks run from: the sending of the letter (MES), the delivery of the information (DP). */
  startEvent: 'sending' | 'delivery';
  today: CalendarDate;
  /** `open` up to the last safe day, `last-day` on the one day after it, then `closed`. */
  status: 'open' | 'last-day' | 'closed';
  /** Start + 42 days. */
  lastDay: CalendarDate;
  /** Start + 41 days: in time under every reading of the text. Never moved by weekends or holidays. */
  safeLastDay: CalendarDate;
  /** Days from today, negative when past. */
  daysLeft: number;
  safeDaysLeft: number;
  /** The support line and its last opening day in the window; null where there is none (DP). */
  phone: { number: string; lastDay: CalendarDate; opens: string; closes: string } | null;
  /** What the dates rest on. */
  rules: CitedRule[];
}

export interface OppositionWindow extends WindowDates {
  /** Where the window stands, in a sentence. */
  verdict: Statement;
  /** The steps for that date. */
  next: Next[];
  sources: CitedSource[];
  warnings: Statement[];
  unconfirmed: Statement[];
}

export interface WindowRequest {
  service: Service;
  /** The day the letter or e-mail bears (MES), the day the e-mail came or the letter was handed over (DP): `YYYY-MM-DD`. */
  startDate: string;
  /** The day the answer is for, `YYYY-MM-DD`. */
  today: string;
}

/**
 * When the six weeks end, how many days are left, and the last day the support line opens in them.
 * Sources: Code de la santé publique, articles R1111-28 (MES) and R1111-20-1 (DP).
 * @throws OptOutError `situation.value` for a service that is none, `date.shape` for a day that is none, `date.future` for a start after today, `date.before-rule` for one before the rule existed,
 * `date.impossible` if the six weeks end after the year 9999
 * @example oppositionWindow({ service: 'mes', startDate: '2026-11-03', today: '2026-11-21' }).safeLastDay // '2026-12-14'
 */
export function oppositionWindow(request: WindowRequest): OppositionWindow {
  requireOneOf('service', request.service, services);
  const dates = windowDates(request.service, calendarDate(request.startDate), calendarDate(request.today));
  const { service, today, startDate, safeLastDay, safeDaysLeft, lastDay } = dates;
  const records = statementsFor(
    statements[service],
    'deadline',
    { service, window: dates.status, problem: 'none', lastCallByHoliday: lastCallByHoliday(dates) },
    today,
  );
  const said = (kind: StatementKind) => records.filter((record) => record.kind === kind);
  const rules = [...dates.rules, ...said('rule').map(citedRule)];
  const unconfirmed = said('unconfirmed');
  const verdict = stated(said('verdict')[0]!, { startDate, safeLastDay, safeDaysLeft, lastDay });
  const sources = citedSources([verdict, ...rules, ...unconfirmed]);
  return {
    ...dates,
    verdict,
    next: [{ kind: 'plan', service, facets: { startDate } }],
    rules,
    sources,
    warnings: staleWarning(sources, today),
    unconfirmed: unconfirmed.map((record) => stated(record)),
  };
}

/** The dates of the window, without what is said about them. Errors: see `oppositionWindow`. */
export function windowDates(service: Service, startDate: CalendarDate, today: CalendarDate): WindowDates {
  if (startDate > today) throw new OptOutError('date.future', { date: startDate, today, service });
  const rule = ruleOn(`${service}.window`, startDate);
  if (rule === undefined) throw new OptOutError('date.before-rule', { date: startDate, service });
  const lastDay = addDays(startDate, rule.values.weeks * 7);
  const safeLastDay = addDays(lastDay, -1);
  const phone = service === 'mes' ? ruleOn('mes.phone', today) : undefined;
  return {
    service,
    startDate,
    startEvent: rule.values.startEvent,
    today,
    status: today <= safeLastDay ? 'open' : today === lastDay ? 'last-day' : 'closed',
    lastDay,
    safeLastDay,
    daysLeft: daysBetween(today, lastDay),
    safeDaysLeft: daysBetween(today, safeLastDay),
    phone: phone ? { ...phone.values, lastDay: lastOpening(safeLastDay) } : null,
    rules: (phone ? [rule, phone] : [rule]).map(citedRule),
  };
}

const citedRule = ({ id, weight = 'know', confidence, sources }: Dated & { weight?: Weight }): CitedRule => ({
  id,
  weight,
  confidence,
  sources: [...sources],
});

/** The last day on which the code of the letter works, or null where no source of that day tells. */
export function codeEnd(startDate: CalendarDate, today: CalendarDate): CalendarDate | null {
  const rule = ruleOn('mes.letter-code', today);
  return rule ? addDays(startDate, rule.values.weeks * 7) : null;
}

/** Does the support line open that day: Monday to Friday, public holidays left out by prudence? */
export function isOpeningDay(day: CalendarDate): boolean {
  return weekday(day) <= 5 && !holidaysOf(Number(day.slice(0, 4))).includes(day);
}

/** Is the last day on which the support line opens in the window next to a public holiday, or earlier because of one? */
export function lastCallByHoliday({ status, safeLastDay, lastDay }: Omit<WindowDates, 'rules'>): boolean {
  if (status === 'closed') return false;
  const end = status === 'open' ? safeLastDay : lastDay;
  const call = lastOpening(end);
  // 1 January, which may be in a year that no date here reaches.
  if (call.endsWith('-12-31')) return true;
  return [call, end]
    .flatMap((day) => holidaysOf(Number(day.slice(0, 4))))
    .some((each) => Math.abs(daysBetween(call, each)) === 1 || (each > call && each <= end));
}

/** Worked out once a year: a walk over all situations asks for the same days again and again. */
function holidaysOf(year: number): readonly CalendarDate[] {
  const known = holidays.get(year) ?? publicHolidays(year);
  holidays.set(year, known);
  return known;
}
const holidays = new Map<number, readonly CalendarDate[]>();

/** The last opening day on or before that day. */
export function lastOpening(day: CalendarDate): CalendarDate {
  return isOpeningDay(day) ? day : lastOpening(addDays(day, -1));
}

/** The first opening day on or after that day. */
export function nextOpening(day: CalendarDate): CalendarDate {
  return isOpeningDay(day) ? day : nextOpening(addDays(day, 1));
}
