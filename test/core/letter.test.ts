// A letter before its words: which record it rests on, and what goes with it.
import { describe, expect, test } from 'vitest';
import { calendarDate } from '../../src/core/calendar-date.ts';
import { type LetterRequest, planLetter } from '../../src/core/letter.ts';
import { letterKinds } from '../../src/knowledge/facets.ts';

const letter = (asked: Partial<LetterRequest>, today = '2026-11-21') =>
  planLetter(
    { kind: 'mes-refuse', service: 'mes', for: 'self', deleteData: false, startDate: null, ...asked },
    calendarDate(today),
  );
const codes = (said: readonly { code: string }[]) => said.map(({ code }) => code);

test('every kind gives a letter with an article and a source of each thing said', () => {
  for (const kind of letterKinds) {
    const { articles, sources, warnings, unconfirmed } = letter({ kind });
    expect(articles.length).toBeGreaterThan(0);
    const held = sources.map(({ id }) => id);
    expect(held).toEqual(expect.arrayContaining([...warnings, ...unconfirmed].flatMap((each) => each.sources)));
  }
});

describe('a letter', () => {
  test('keeps what was asked for', () => {
    const startDate = calendarDate('2026-11-11');
    expect(letter({ for: 'child', deleteData: true, startDate })).toMatchObject({
      id: 'mes-refuse',
      service: 'mes',
      for: 'child',
      deleteData: true,
      startDate,
      today: '2026-11-21',
      addressee: 'fund',
      articles: ['L1111-13-1', 'R1111-28', 'R1111-36'],
    });
    expect(letter({})).not.toHaveProperty('kind');
  });

  test('is of the service of its kind; a reminder of the one asked for', () => {
    expect(letter({ kind: 'dp-refuse', service: 'mes' })).toMatchObject({
      id: 'dp-refuse',
      service: 'dp',
      addressee: 'cnop',
    });
    expect(letter({ kind: 'reminder', service: 'dp' })).toMatchObject({ id: 'dp-reminder', service: 'dp' });
    expect(letter({ kind: 'reminder', service: 'mes' })).toMatchObject({ id: 'mes-reminder', service: 'mes' });
  });

  test('has the window of its start date, and the sources of its rules', () => {
    const { window, sources } = letter({ kind: 'dp-refuse', startDate: calendarDate('2026-11-11') });
    expect(window).toMatchObject({ service: 'dp', safeLastDay: '2026-12-22' });
    expect(sources.map(({ id }) => id)).toEqual(expect.arrayContaining(window!.rules.flatMap((rule) => rule.sources)));
    expect(letter({}).window).toBeNull();
  });

  test('carries what belongs to it, warnings apart from what is unconfirmed', () => {
    const { warnings, unconfirmed } = letter({});
    expect(codes(warnings)).toContain('letter.mes-refuse.backup');
    expect(codes(unconfirmed)).toContain('mes.post.handled');
    expect(codes(warnings).filter((code) => codes(unconfirmed).includes(code))).toEqual([]);
    expect(
      codes([...letter({ kind: 'mes-close' }).warnings, ...letter({ kind: 'mes-close' }).unconfirmed]),
    ).not.toContain('letter.mes-refuse.backup');
    for (const said of [...warnings, ...unconfirmed])
      expect(said).toMatchObject({ args: {}, sources: expect.arrayContaining([expect.any(String)]) });
  });

  test('says when its sources were read more than a year ago', () => {
    expect(codes(letter({}, '2028-01-10').warnings)).toContain('sources.stale');
    expect(codes(letter({}).warnings)).not.toContain('sources.stale');
  });

  test('is an error before its first source', () => {
    const refused = expect.objectContaining({ code: 'letter.not-then', args: { validFrom: '2025-07-31' } });
    expect(() => letter({}, '2025-07-30')).toThrow(refused);
    expect(letter({}, '2025-07-31').id).toBe('mes-refuse');
  });
});
