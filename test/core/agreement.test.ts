import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths, calendarDate } from '../../src/core/calendar-date.ts';
import { attempt } from '../../src/core/error.ts';
import { planLetter } from '../../src/core/letter.ts';
import { lastOpening, nextOpening, oppositionWindow } from '../../src/core/opposition-window.ts';
import { buildPlan, type Plan } from '../../src/core/plan.ts';
import type { SituationInput } from '../../src/core/situation.ts';
import { facets, goals } from '../../src/knowledge/facets.ts';
import { lineOf } from '../../src/output/letter.ts';
import { letterOf } from '../../src/words/fr/letters.ts';
import { type SpokenPlan, speakPlan } from '../../src/words/speak-plan.ts';
import { howMany } from '../how-many.ts';
import { english, french } from '../words/languages.ts';

const today = fc.integer({ min: 0, max: 800 }).map((days) => addDays(calendarDate('2025-09-24'), days));
const situation = fc.constantFrom<'mes' | 'dp'>('mes', 'dp').chain((service) =>
  fc.record({
    service: fc.constant(service),
    goal: fc.constantFrom(null, ...goals),
    age: fc.option(fc.integer({ min: 0, max: 70 })),
    ...Object.fromEntries(
      Object.entries(facets[service]).map(([facet, values]) => [facet, fc.constantFrom(...(values as string[]))]),
    ),
  }),
);

test('deadline, plan and letter agree on every date and name, for 1,000 random situations', () => {
  let compared = 0;
  fc.assert(
    fc.property(situation, today, ({ age, ...facts }, day) => {
      const startDate = age === null ? null : addDays(day, -age);
      const plan = attempt(() => buildPlan({ ...facts, startDate } as SituationInput, day));
      fc.pre(plan !== undefined);
      compared += 1;
      const letter = planLetter(
        {
          kind: plan.service === 'mes' ? 'mes-refuse' : 'dp-refuse',
          service: plan.service,
          for: plan.situation.for,
          deleteData: false,
          startDate,
        },
        day,
      );
      expect(letter.window).toEqual(plan.window);
      if (startDate !== null) {
        const { warnings, unconfirmed, sources, rules, verdict, next, ...dates } = oppositionWindow({
          service: plan.service,
          startDate,
          today: day,
        });
        expect({ ...plan.window, rules: undefined }).toEqual({ ...dates, rules: undefined });
      }
      const addressee = letterOf(letter).addressee.map(lineOf).slice(1);
      for (const words of [french, english]) {
        const spoken = speakPlan(plan, words);
        const text = sentences(spoken).join('\n');
        const days = new Set(known(plan).map(words.longDate));
        expect(datesIn(text, words.lang).filter((date) => !days.has(date))).toEqual([]);
        if (text.includes('Ruysdaël') && plan.service === 'dp') {
          for (const line of addressee) expect(text.replaceAll('\u00a0', ' ')).toContain(line);
        }
      }
    }),
    { numRuns: howMany(1000, { ofMutant: 50 }) },
  );
  expect(compared).toBe(howMany(1000, { ofMutant: 50 }));
});

const sentences = (plan: SpokenPlan): string[] => [
  ...plan.steps.flatMap(({ title, detail, notes }) => [title, detail, ...notes.map(({ message }) => message)]),
  ...[plan.warnings, plan.remedies, plan.meaning, plan.unconfirmed].flat().map(({ message }) => message),
];

/** Full dates with their weekday: those that an answer works out. */
function datesIn(text: string, lang: 'fr' | 'en'): string[] {
  const weekday =
    lang === 'fr'
      ? '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)'
      : '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
  return text.match(new RegExp(`${weekday} \\d+(?:er)? \\p{L}+ \\d{4}`, 'gu')) ?? [];
}

/** Every day that an answer may name. */
function known({ today: day, window, situation: { since }, warnings }: Plan): string[] {
  const ends = window
    ? [window.safeLastDay, window.lastDay, lastOpening(window.safeLastDay), lastOpening(window.lastDay)]
    : [];
  const lapses = warnings.flatMap(({ args }) => (typeof args.lapsesOn === 'string' ? [args.lapsesOn] : []));
  const readOn = warnings.flatMap(({ args }) => (typeof args.readOn === 'string' ? [args.readOn] : []));
  return [day, nextOpening(day), addMonths(day, 3), ...ends, ...lapses, ...readOn, ...(since ? [since] : [])];
}
