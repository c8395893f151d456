// Which dates go into a calendar, when they ring, and what each says to do.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { afterAll, describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/core/calendar-date.ts';
import { windowDates } from '../../src/core/opposition-window.ts';
import { buildPlan } from '../../src/core/plan.ts';
import type { SituationInput } from '../../src/core/situation.ts';
import { calendarFile } from '../../src/output/calendar.ts';
import { planEntries, windowEntries } from '../../src/output/calendar-entries.ts';
import { needs } from '../tools.ts';
import { french } from '../words/languages.ts';
import { today } from './fixtures.ts';
import { entriesOfPlans, expectUseful, ringsOn } from './plan-entries.ts';

const entriesOf = (situation: SituationInput, on = today, words = french) =>
  planEntries(buildPlan(situation, on), words);

describe('the alarms of a last day', () => {
  const rings = (startDate: string, on = '2026-11-21') =>
    ringsOn(windowEntries(windowDates('mes', calendarDate(startDate), calendarDate(on)), french)[0]!);

  it('ring two weeks, one week and two days before, on the working day before a weekend, and that morning', () => {
    expect(rings('2026-11-03')).toEqual(['2026-11-30', '2026-12-07', '2026-12-11', '2026-12-14']);
  });

  it('ring on the working day before a public holiday, once', () => {
    // The last safe day is Friday 25 December; two days before is the 23rd.
    expect(rings('2026-11-14')).toEqual(['2026-12-11', '2026-12-18', '2026-12-23', '2026-12-24']);
  });

  it('never ring on the day when the calendar is made or before', () => {
    expect(rings('2026-11-03', '2026-12-07')).toEqual(['2026-12-11', '2026-12-14']);
    expect(rings('2026-11-03', '2026-12-14')).toEqual([]);
  });
});

describe('a reminder', () => {
  const reminder = (on: string) =>
    entriesOf({ service: 'dp', goal: 'close', file: 'open' }, calendarDate(on)).find(({ key }) =>
      key.includes('reminder'),
    )!;

  it.each([
    ['2026-11-24', '2026-12-24', 'a working day'],
    ['2026-11-25', '2026-12-24', 'Christmas'],
    ['2026-11-26', '2026-12-24', 'the Saturday after'],
    ['2026-11-27', '2026-12-24', 'the Sunday after'],
    ['2026-11-28', '2026-12-28', 'a Monday'],
  ])('made on %s is for %s: a month later is %s', (on, day) => {
    expect(reminder(on).day).toBe(day);
  });

  it('moves with the day it is made, under the same name and with a higher sequence', async () => {
    const made = async (on: string) => {
      const text = await calendarFile([reminder(on)], { lang: 'fr', name: 'x', today: calendarDate(on) });
      return new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent')!);
    };
    const [first, second] = [await made('2026-11-24'), await made('2026-11-28')];
    expect(second.uid).toBe(first.uid);
    expect(second.startDate.toString()).not.toBe(first.startDate.toString());
    expect(second.sequence).toBeGreaterThan(first.sequence);
  });
});

describe('of many situations', () => {
  const seen = entriesOfPlans(61);

  it.each([...seen])('%s says what to do and where, bears an address, and rings later on a working day', expectUseful);

  it('has every kind of entry', () => {
    const kinds = new Set([...seen.values()].map(({ key }) => key.split('.').slice(0, 2).join('.')));
    expect([...kinds].sort()).toEqual([
      'dp.reminder',
      'dp.safe-last-day',
      'mes.code-end',
      'mes.deletion-by',
      'mes.last-call',
      'mes.reminder',
      'mes.safe-last-day',
    ]);
  });

  describe('by a parser of another language', needs('calendars, by python3-icalendar', 'python3-icalendar'), () => {
    const folder = mkdtempSync(join(tmpdir(), 'mes-optout-calendar-'));
    afterAll(() => rmSync(folder, { recursive: true }));

    it('are read back whole', async () => {
      const files: string[] = [];
      for (const lang of ['fr', 'en'] as const) {
        const entries = [...seen].filter(([name]) => name.startsWith(lang)).map(([, entry]) => entry);
        files.push(join(folder, `${lang}.ics`));
        writeFileSync(files.at(-1)!, await calendarFile(entries, { lang, name: 'x', today }));
      }
      const { stdout, status } = spawnSync('/usr/bin/python3', ['scripts/check-calendar.py', ...files], {
        encoding: 'utf8',
      });
      expect({ status, last: stdout.trim().split('\n').at(-1) }).toEqual({
        status: 0,
        last: `PASS 2 files, ${new Set([...seen.values()].map(({ key }) => key)).size} entries`,
      });
    });
  });
});
