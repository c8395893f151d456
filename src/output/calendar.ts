// Dates to keep as an iCalendar file (RFC 5545), over ical-generator, with what it leaves out put right.
import { addDays, type CalendarDate, calendarDate, daysBetween } from '../core/calendar-date.ts';
import { parisInstant } from '../core/paris-time.ts';
import type { Lang } from '../words/lang.ts';
import type { Alarm, CalendarEntry } from './calendar-entry.ts';

export interface CalendarOptions {
  lang: Lang;
  /** What the calendar is called where it is imported. */
  name: string;
  today: CalendarDate;
}

/** The text of the file: CRLF at the end of every line, none longer than 75 octets, the same for the same input. */
export async function calendarFile(
  entries: readonly CalendarEntry[],
  { lang, name, today }: CalendarOptions,
): Promise<string> {
  const {
    default: ical,
    ICalAlarmType,
    ICalAlarmRelatesTo,
    ICalEventClass,
    ICalEventTransparency,
  } = await import('ical-generator');
  const calendar = ical({
    prodId: { company: 'mes-optout', product: 'mes-optout', language: lang.toUpperCase() },
    // Written as it is, with no escaping (not reported).
    name: name.replace(/[\\;,]/g, '\\$&'),
  });
  for (const entry of entries) {
    const { key, title, description, url, alarms } = entry;
    const { start, end } = spanOf(entry);
    const event = calendar.createEvent({
      id: `${key}@mes-optout`,
      stamp: startOf(today),
      sequence: sequenceOn(today),
      start,
      end,
      allDay: entry.kind === 'day',
      summary: title,
      description,
      url,
      // Nobody who shares a calendar sees what it is about, and the day stays free.
      class: ICalEventClass.PRIVATE,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
    for (const alarm of alarms) {
      event
        .createAlarm({ type: ICalAlarmType.display, trigger: secondsBefore(entry, alarm), description: title })
        // Unless told, an alarm after the start is counted from the end, which for a day is the day after; and it has to
        // be told here, for among the options it is ignored (neither is reported).
        .relatesTo(ICalAlarmRelatesTo.start);
    }
  }
  // Written without two things that RFC 5545 asks for (neither is reported): an event's properties before its alarms
  // (3.6.1), and a CRLF after the last line (3.1).
  return `${calendar.toString().replace(alarmsThenProperties, '$2$1')}\r\n`;
}

const alarmsThenProperties = /((?:BEGIN:VALARM\r\n[\s\S]*?END:VALARM\r\n)+)((?:(?!END:VEVENT).+\r\n)+)/g;

/**
 * RFC 5545 (3.8.7.4): higher for each later version of an entry, or a calendar keeps the older. The day it is made tells,
 * counted from before the first rule, so that the same call makes the same file.
 */
function sequenceOn(today: CalendarDate): number {
  return daysBetween(firstDay, today);
}
const firstDay = calendarDate('2016-01-01');

function spanOf(entry: CalendarEntry): { start: Date; end: Date } {
  if (entry.kind === 'day') return { start: startOf(entry.day), end: startOf(addDays(entry.day, 1)) };
  return { start: parisInstant(entry.day, entry.from), end: parisInstant(entry.day, entry.to) };
}

/** A day alone is written without hour or zone: it is midnight UTC only until then. */
function startOf(day: CalendarDate): Date {
  return new Date(`${day}T00:00:00Z`);
}

function secondsBefore(entry: CalendarEntry, { daysBefore, at }: Alarm): number {
  const day = addDays(entry.day, -daysBefore);
  const rings = entry.kind === 'day' ? new Date(`${day}T${at}:00Z`) : parisInstant(day, at);
  return (spanOf(entry).start.getTime() - rings.getTime()) / 1000;
}
