// Answers to so many questions that every sentence of the knowledge is said in one of them.
import fc from 'fast-check';
import { addDays, type CalendarDate, calendarDate } from '../../src/core/calendar-date.ts';
import { OptOutError } from '../../src/core/error.ts';
import { type OppositionWindow, oppositionWindow } from '../../src/core/opposition-window.ts';
import { buildPlan, type Plan } from '../../src/core/plan.ts';
import type { SituationInput } from '../../src/core/situation.ts';
import { type Validation, validate } from '../../src/core/validation.ts';
import { facets, goals } from '../../src/knowledge/facets.ts';
import { type Service, services } from '../../src/knowledge/record.ts';
import { knownSince } from '../../src/knowledge/rules.ts';
import { withKey } from '../core/nir-oracle.ts';
import { readVectors } from '../vectors/read.ts';

/** One day in each regime, and one on which the readings of the sources are more than a year old. */
const days = ['2017-03-01', '2022-02-15', '2023-09-01', '2024-07-01', '2025-08-10', '2026-11-21', '2028-01-10'].map(
  calendarDate,
);
/** Days between the letter and today: early, the last days of the window, over. */
const lettersBefore = [null, 10, 37, 38, 39, 40, 41, 42, 60];
/** So many that every sentence is said. */
const enough = { mes: 2500, dp: 500 };

/** Cases that hardly come up by chance. */
const rare: readonly (readonly [today: string, SituationInput])[] = [
  ['2026-11-21', { service: 'mes', profile: 'closed', goal: 'close', deleteData: true }],
  ['2024-07-01', { service: 'dp', file: 'open', problem: 'no-internet' }],
  ['2026-11-21', { service: 'dp', goal: 'check', problem: 'no-internet' }],
  ['2026-11-21', { service: 'dp', goal: 'copy', problem: 'no-internet' }],
  ['2026-11-21', { service: 'dp', goal: 'check', startDate: '2026-10-10' }],
  ['2023-09-01', { service: 'dp', file: 'refused', since: calendarDate('2020-05-02') }],
  ['2024-09-01', { service: 'dp', file: 'refused', since: calendarDate('2022-02-15') }],
  ['2026-11-21', { service: 'mes', goal: 'refuse', card: 'unavailable', codeState: 'yes' }],
  ['2026-11-21', { service: 'mes', goal: 'close', card: 'unavailable', codeState: 'yes', profile: 'not-activated' }],
  ['2026-11-21', { service: 'dp', goal: 'refuse', startDate: '2026-09-22' }],
  ['2026-11-21', { service: 'dp', goal: 'refuse', startDate: '2026-09-22', file: 'refused' }],
  ['2026-11-21', { service: 'mes', goal: 'refuse', startDate: '2026-09-22', profile: 'refused' }],
  ['2026-11-21', { service: 'dp', file: 'refused', since: '2024-02-15' }],
  ['2026-11-21', { service: 'dp', goal: 'copy', problem: 'no-internet' }],
  ['2026-11-21', { service: 'dp', goal: 'check', startDate: '2026-10-10' }],
  ['2024-09-01', { service: 'dp', file: 'closed', since: '2022-02-15' }],
];

/** Plans that each say something that none before them said; of situations drawn by a fixed seed. */
export function sampledPlans(perDay: Readonly<Record<Service, number>> = enough): Plan[] {
  const drawn = services.flatMap((service) =>
    days
      .filter((today) => today >= knownSince[service])
      .flatMap((today) =>
        fc
          .sample(situations(service, today), { seed: 2026, numRuns: perDay[service] })
          .map((situation) => [today, situation] as const),
      ),
  );
  const said = new Set<string>();
  return [...rare, ...drawn].flatMap(([today, situation]) => {
    const plan = tryPlan(situation, today);
    const before = said.size;
    for (const sentence of plan ? sentences(plan) : []) said.add(sentence);
    return plan && said.size > before ? [plan] : [];
  });
}

/** What a plan says, each sentence with its values and its sources; and in which order its steps come. */
function sentences({
  verdict,
  steps,
  remedies,
  meaning,
  warnings,
  unconfirmed,
  goal,
  goalReason,
  situation,
}: Plan): string[] {
  const statements = [
    verdict,
    ...steps.flatMap(({ notes }) => notes),
    ...remedies,
    ...meaning,
    ...warnings,
    ...unconfirmed,
  ];
  return [
    JSON.stringify([situation.service, situation.for, goal, goalReason]),
    steps.map(({ id }) => id).join(),
    ...steps.map(({ id, args, sources }) => JSON.stringify([id, args, sources])),
    ...statements.map((statement) => JSON.stringify(statement)),
  ];
}

/** Deadlines on every kind of day: open, last day, over; in each regime. */
export function sampledWindows(): OppositionWindow[] {
  return services.flatMap((service) =>
    days.flatMap((today) =>
      lettersBefore
        .filter((count) => count !== null)
        .map((count) => addDays(today, -count))
        .filter((startDate) => startDate >= (service === 'mes' ? '2022-01-01' : '2023-04-05'))
        .map((startDate) => oppositionWindow({ service, startDate, today })),
    ),
  );
}

/** Right and wrong numbers of every kind, alone and together. */
export function sampledValidations(): Validation[] {
  const today = calendarDate('2026-11-21');
  const nirs = readVectors('nir.csv').map(({ input }) => ({ nir: input! }));
  const codes = readVectors('provisional-code.csv').map(({ input }) => ({ code: input! }));
  const serials = (['photo', 'plain'] as const).flatMap((type) =>
    readVectors(`card-serial-${type}.csv`).map(({ input }) => ({ cardSerial: { text: input!, type } })),
  );
  const births = nirs.flatMap(({ nir }) => [
    { nir, birth: '1978-11' },
    { nir, birth: '1950-03' },
    { nir, birth: '1999-12' },
  ]);
  const rare = [
    { nir: '' },
    // As a spreadsheet leaves them.
    { nir: '2,78112E+14', cardSerial: { text: '1,02458E+10', type: 'photo' as const } },
    { code: '' },
    ...['1960-06', '1999-06', undefined].map((birth) => ({
      nir: withKey('1600695123456'),
      ...(birth === undefined ? {} : { birth }),
    })),
    { nir: withKey('2781175123456'), cardSerial: { text: '11751234', type: 'plain' as const } },
  ];
  const all = [...nirs, ...births, ...codes, ...serials, ...rare, { ...nirs[0], ...codes[0], ...serials[0] }];
  return all.map((request) => validate(request, today));
}

function situations(service: Service, today: CalendarDate): fc.Arbitrary<SituationInput> {
  const often = <T>(values: readonly T[]) =>
    fc.oneof({ weight: 2, arbitrary: fc.constant(values[0] as T) }, fc.constantFrom(...values));
  const own = Object.entries<readonly (string | boolean)[]>(facets[service]).map(
    ([facet, values]) => [facet, often(values)] as const,
  );
  return fc.record({
    service: fc.constant(service),
    goal: often([null, ...goals]),
    startDate: often(lettersBefore).map((count) => (count === null ? null : addDays(today, -count))),
    since: often([null, '2022-02-15', '2024-02-15']),
    ...Object.fromEntries(own),
  }) as unknown as fc.Arbitrary<SituationInput>;
}

function tryPlan(situation: SituationInput, today: string): Plan | undefined {
  try {
    return buildPlan(situation, today);
  } catch (error) {
    if (error instanceof OptOutError) return undefined;
    throw error;
  }
}
