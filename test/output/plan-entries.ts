// The calendar entries of plans, each once, in both languages; and what each must say.
import { expect } from 'vitest';
import { allSituations } from '../../src/core/all-situations.ts';
import { addDays, type CalendarDate } from '../../src/core/calendar-date.ts';
import { isOpeningDay } from '../../src/core/opposition-window.ts';
import { buildPlan } from '../../src/core/plan.ts';
import { planEntries } from '../../src/output/calendar-entries.ts';
import type { CalendarEntry } from '../../src/output/calendar-entry.ts';
import { english, french } from '../words/languages.ts';
import { today } from './fixtures.ts';

/** @param stride 1 for all situations, 61 for every 61st */
export function entriesOfPlans(stride: number): Map<string, CalendarEntry> {
  const seen = new Map<string, CalendarEntry>();
  for (const service of ['mes', 'dp'] as const) {
    let count = 0;
    for (const situation of allSituations(service, today)) {
      if (count++ % stride > 0) continue;
      const plan = buildPlan(situation, today);
      for (const words of [french, english]) {
        for (const entry of planEntries(plan, words)) seen.set(`${words.lang} ${entry.key} ${entry.title}`, entry);
      }
    }
  }
  return seen;
}

export const ringsOn = ({ day, alarms }: CalendarEntry): CalendarDate[] =>
  alarms.map(({ daysBefore }) => addDays(day, -daysBefore));

const actions = {
  fr: /(ouvrez|envoyez|appelez|saisissez|demandez|relancez|écrivez) /i,
  en: /\b(open|send|call|enter|ask|write) /i,
};

/** It says what to do and where, bears an address, and rings later than today, on a working day. */
export function expectUseful(name: string, entry: CalendarEntry): void {
  expect(entry.description).toMatch(actions[name.startsWith('fr') ? 'fr' : 'en']);
  expect(entry.description).toMatch(/https:\/\/|@|3422/);
  expect(entry.url).toMatch(/^https:/);
  for (const day of ringsOn(entry)) {
    expect(day > today).toBe(true);
    expect(isOpeningDay(day)).toBe(true);
  }
}
