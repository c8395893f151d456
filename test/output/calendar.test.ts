import ICAL from 'ical.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { calendarDate } from '../../src/core/calendar-date.ts';
import { calendarFile } from '../../src/output/calendar.ts';
import type { CalendarEntry } from '../../src/output/calendar-entry.ts';
import { today } from './fixtures.ts';

const lastDay: CalendarEntry = {
  key: 'mes.safe-last-day.2026-11-03',
  kind: 'day',
  day: calendarDate('2026-12-14'),
  title: 'Mon espace santé\u202f: dernier jour sûr pour s’opposer, « refuser »; ou non, 100\u202f% au choix — 👩‍👩‍👧‍👦',
  description: 'Sur www.monespacesante.fr, ou au 3422.\nLa clôture reste possible ensuite ; à tout moment, sans délai.',
  url: 'https://www.monespacesante.fr',
  alarms: [14, 7, 3, 0].map((daysBefore) => ({ daysBefore, at: '09:00' })),
};
const lastCall: CalendarEntry = {
  key: 'mes.last-call.2026-11-03',
  kind: 'hours',
  day: calendarDate('2026-12-14'),
  from: '08:30',
  to: '17:30',
  title: 'Dernier jour du 3422',
  description: 'Appel gratuit.',
  url: 'https://www.monespacesante.fr',
  alarms: [
    { daysBefore: 0, at: '08:45' },
    { daysBefore: 60, at: '09:00' },
  ],
};
const options = { lang: 'fr' as const, name: 'Mon espace santé; refuser, fermer', today };

const file = (entries: CalendarEntry[]) => calendarFile(entries, options);
const events = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

afterEach(() => vi.unstubAllEnvs());

describe('the file', () => {
  it('is read back whole by another parser', async () => {
    const [day, call] = events(await file([lastDay, lastCall]));
    expect(day!.summary).toBe(lastDay.title);
    expect(day!.description).toBe(lastDay.description);
    expect(call!.summary).toBe(lastCall.title);
  });

  it('names the calendar, with its punctuation', async () => {
    expect(await file([lastDay])).toContain('\r\nNAME:Mon espace santé\\; refuser\\, fermer\r\n');
  });

  it('ends every line with CRLF, the last one too', async () => {
    const text = await file([lastDay, lastCall]);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('has no line longer than 75 octets, and cuts no character', async () => {
    const lines = (await file([lastDay, lastCall])).split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(lines.join('')).not.toMatch(/\ufffd/);
  });

  it('has the properties of an event before its alarms', async () => {
    const text = await file([lastDay, lastCall, { ...lastCall, key: 'x', alarms: [] }]);
    const inEvents = text.match(/BEGIN:VEVENT[\s\S]*?END:VEVENT/g)!;
    expect(inEvents).toHaveLength(3);
    for (const event of inEvents)
      expect(event.replace(/BEGIN:VALARM[\s\S]*END:VALARM\r\n/, '')).toMatch(/CLASS:PRIVATE\r\nEND:VEVENT$/);
    for (const event of inEvents.slice(0, 2)) expect(event).toMatch(/END:VALARM\r\nEND:VEVENT$/);
  });

  it('takes its stamp from the given day', async () => {
    const [day] = events(await file([lastDay]));
    expect(day!.component.getFirstPropertyValue('dtstamp')!.toString()).toBe('2026-11-21T00:00:00Z');
  });

  it('is the same in every time zone', async () => {
    const here = await file([lastDay, lastCall]);
    for (const [TZ, offset] of [
      ['Europe/Paris', -60],
      ['America/Guadeloupe', 240],
      ['Pacific/Noumea', -660],
    ] as const) {
      vi.stubEnv('TZ', TZ);
      expect(new Date('2026-12-14T12:00:00Z').getTimezoneOffset()).toBe(offset);
      expect(await file([lastDay, lastCall])).toBe(here);
    }
  });
});

describe('an entry', () => {
  it('is the whole day, and the day after is its end', async () => {
    const [day] = events(await file([lastDay]));
    expect([day!.startDate.isDate, day!.startDate.toString(), day!.endDate.toString()]).toEqual([
      true,
      '2026-12-14',
      '2026-12-15',
    ]);
  });

  it.each([
    ['2026-12-14', '2026-12-14T07:30:00Z', '2026-12-14T16:30:00Z'],
    ['2026-07-13', '2026-07-13T06:30:00Z', '2026-07-13T15:30:00Z'],
  ])('is the hours of Paris in UTC on %s', async (day, start, end) => {
    const [call] = events(await file([{ ...lastCall, day: calendarDate(day) }]));
    expect([call!.startDate.toString(), call!.endDate.toString()]).toEqual([start, end]);
  });

  it('rings at nine on the days that it is told, and that morning', async () => {
    const [day] = events(await file([lastDay]));
    expect(ringsOf(day!)).toEqual([
      '2026-11-30T09:00:00',
      '2026-12-07T09:00:00',
      '2026-12-11T09:00:00',
      '2026-12-14T09:00:00',
    ]);
  });

  it('rings at the hour of Paris, also across the change to winter time', async () => {
    const [call] = events(await file([lastCall]));
    expect(ringsOf(call!)).toEqual(['2026-12-14T07:45:00Z', '2026-10-15T07:00:00Z']);
  });

  it('keeps its identifier from one day and one language to the next: a second import replaces the first', async () => {
    const again = await calendarFile([{ ...lastDay, title: 'Last safe day' }], {
      lang: 'en',
      name: 'x',
      today: calendarDate('2026-12-01'),
    });
    const store = new Map(
      [...events(await file([lastDay, lastCall])), ...events(again)].map((event) => [event.uid, event]),
    );
    expect([...store.keys()]).toEqual([`${lastDay.key}@mes-optout`, `${lastCall.key}@mes-optout`]);
  });

  it('bears the address where one does what it names', async () => {
    for (const event of events(await file([lastDay, lastCall])))
      expect(event.component.getFirstPropertyValue('url')).toBe('https://www.monespacesante.fr');
  });

  it('is a later version of itself from one day to the next, and the same version on the same day', async () => {
    const on = async (today: string) =>
      events(await calendarFile([lastDay], { ...options, today: calendarDate(today) }))[0]!.sequence;
    expect(await on('2026-11-22')).toBe((await on('2026-11-21')) + 1);
    expect(await on('2026-11-21')).toBe(await on('2026-11-21'));
    expect(await on('2016-11-10')).toBeGreaterThan(0);
  });

  it('is private and leaves the day free', async () => {
    const [day] = events(await file([lastDay]));
    const property = (name: string) => day!.component.getFirstPropertyValue(name);
    expect([property('class'), property('transp')]).toEqual(['PRIVATE', 'TRANSPARENT']);
  });
});

/** When the alarms of an event ring. */
function ringsOf(event: ICAL.Event): string[] {
  return event.component.getAllSubcomponents('valarm').map((alarm) => {
    const trigger = alarm.getFirstProperty('trigger')!;
    expect(trigger.getFirstParameter('related')).toBe('START');
    const start = event.startDate.clone();
    start.isDate = false;
    start.addDuration(trigger.getFirstValue() as ICAL.Duration);
    return start.toString();
  });
}
