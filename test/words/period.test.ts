// A day long past, its month or its year: read as people type it, taken where it settles the answer.
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/core/calendar-date.ts';
import type { OptOutError } from '../../src/core/error.ts';
import { daysOf } from '../../src/core/period.ts';
import { buildPlan } from '../../src/core/plan.ts';
import { errorSentence } from '../../src/words/error-sentence.ts';
import { readDate, readPeriod } from '../../src/words/read-date.ts';
import { speakPlan } from '../../src/words/speak-plan.ts';
import { english, french } from './languages.ts';

const today = calendarDate('2026-11-21');

describe('a period', () => {
  it.each([
    ['2022', '2022'],
    ['en 2022', '2022'],
    ['novembre 2022', '2022-11'],
    ['11/2022', '2022-11'],
    ['2022-11', '2022-11'],
    ['Nov. 2022', '2022-11'],
    ['15 novembre 2022', '2022-11-15'],
    ['15/11/2022', '2022-11-15'],
  ])('%s is %s', (typed, expected) => {
    expect(readPeriod(typed, today).day).toBe(expected);
  });

  it.each([
    ['13/2022', 'date.shape'],
    ['22', 'date.shape'],
    ['novenbre 2022', 'date.month'],
    ['15/11/22', 'date.two-digit-year'],
  ])('%s is none', (typed, code) => {
    expect(() => readPeriod(typed, today)).toThrow(code);
  });

  it.each([
    ['2022', '2022-01-01', '2022-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2022-12', '2022-12-01', '2022-12-31'],
    ['2022-02-15', '2022-02-15', '2022-02-15'],
  ])('%s lasts from %s to %s', (period, first, last) => {
    expect(daysOf(period)).toEqual({ first, last });
  });

  it('does not tell the day of a letter', () => {
    expect(() => readDate('novembre 2026', today)).toThrow('date.no-day');
  });
});

describe('a refusal or closing of a pharmacy file', () => {
  const said = (since: string, day = '2026-11-21', words = french) => {
    const plan = speakPlan(buildPlan({ service: 'dp', file: 'closed', since }, day), words);
    return JSON.stringify(plan);
  };

  it('of a year or a month that settles the answer is answered', () => {
    expect(said('2022')).toContain('La clôture de 2022 ne vaut plus depuis 2025'.replace('La', 'la'));
    expect(said('2022-10')).toContain('d’octobre 2022 a cessé de valoir en octobre 2025');
    expect(said('2022', '2026-11-21', english)).toContain('the closing of 2022 has not held since 2025');
    expect(said('2024')).toContain('la clôture de 2024 tient toujours');
  });

  it.each([
    ['2023', '2026-11-21', 'avant le 5 avril 2023'],
    ['2023-04', '2026-11-21', 'avant le 5 avril 2023'],
    ['2022', '2025-06-01', 'comptés du jour'],
    ['2022-11', '2025-06-01', 'comptés du jour'],
  ])('of %s, asked on %s, needs the day', (since, day, why) => {
    let thrown: unknown;
    try {
      said(since, day);
    } catch (error) {
      thrown = error;
    }
    expect((thrown as OptOutError).code).toBe('situation.since-day');
    expect(errorSentence(thrown as OptOutError, french)).toContain(why);
  });

  it.each(['2027', '2026-12', '2022-13', '22', 'soon'])('cannot be of %s', (since) => {
    expect(() => said(since)).toThrow(/situation\.(since|value)$/);
  });
});
