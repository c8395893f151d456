// A date to keep, whatever file or program keeps it.
import type { CalendarDate } from '../core/calendar-date.ts';

interface EntryText {
  /**
   * Names the entry for good, as in `mes.safe-last-day.2026-11-03`: the same key is the same entry, which a second import
   * replaces. Never holds an identifier.
   */
  key: string;
  day: CalendarDate;
  title: string;
  description: string;
  /** The page where one does what the description names. */
  url: string;
  alarms: readonly Alarm[];
}

/** A whole day wherever one lives, or hours of that day in Paris, `HH:MM`. */
export type CalendarEntry = EntryText & ({ kind: 'day' } | { kind: 'hours'; from: string; to: string });

/** Rings that many days before, at that hour, `HH:MM`: of Paris for hours, of where one lives for a day. */
export interface Alarm {
  daysBefore: number;
  at: string;
}
