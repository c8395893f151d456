// Plans of cases picked by hand, step by step; and, of cases drawn by a seed, that none has a fault.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, calendarDate } from '../../src/core/calendar-date.ts';
import { attempt } from '../../src/core/error.ts';
import { buildPlan, type Plan, planFor } from '../../src/core/plan.ts';
import { readCase, type SituationInput } from '../../src/core/situation.ts';
import { facets, goals } from '../../src/knowledge/facets.ts';
import { statements, steps } from '../../src/knowledge/tables.ts';
import { howMany } from '../how-many.ts';
import { codesOf, faultOf } from './plan-proof/prove-plans.ts';

const plan = (input: object, today = '2026-11-21') => buildPlan(input as SituationInput, today);
const ids = ({ steps }: Plan) => steps.map(({ id }) => id).join(' ');
const open = { service: 'mes', startDate: '2026-11-11' };

const onTheForm =
  'mes.web.fill-form mes.web.get-code mes.web.enter-code mes.web.confirm-refusal mes.web.save-justificatif';
const readAnyCard = 'mes.card.find-type mes.card.read-serial';
const byPhone = 'mes.phone.refuse mes.home.note-call';

test.each<[string, object, string, string]>([
  ['on the form, by default', open, '2026-11-21', `${readAnyCard} ${onTheForm}`],
  [
    'with card and code in hand',
    { ...open, card: 'photo', codeState: 'yes' },
    '2026-11-21',
    `mes.card.read-photo-serial ${onTheForm.replace('mes.web.get-code ', '')}`,
  ],
  ['with a plain card', { ...open, card: 'plain' }, '2026-11-21', `mes.card.read-plain-serial ${onTheForm}`],
  [
    'with no e-mail that the fund knows',
    { ...open, contact: 'no', channel: 'web' },
    '2026-11-21',
    `${readAnyCard} mes.fund.add-contact ${onTheForm}`,
  ],
  ['by telephone, as wished', { ...open, channel: 'phone' }, '2026-11-21', byPhone],
  [
    'by telephone, as there is no card to read',
    { ...open, card: 'unavailable', channel: 'web' },
    '2026-11-21',
    byPhone,
  ],
  [
    'on the form, as the telephone does not open again in time',
    { service: 'mes', startDate: '2026-10-11', channel: 'phone' },
    '2026-11-21',
    `${readAnyCard} ${onTheForm}`,
  ],
  [
    'by telephone on the last day it opens',
    { service: 'mes', startDate: '2026-10-10', channel: 'phone' },
    '2026-11-20',
    byPhone,
  ],
  [
    'by telephone, late, where nothing else leads there',
    { service: 'mes', startDate: '2026-10-11', card: 'unavailable' },
    '2026-11-21',
    byPhone,
  ],
  [
    'to the end of an account, with its data',
    { service: 'mes', profile: 'active', goal: 'close', deleteData: true, channel: 'phone' },
    '2026-11-21',
    'mes.account.log-in mes.account.ask-copy mes.account.open-copy mes.phone.close mes.post.ask-deletion mes.home.note-call',
  ],
  [
    'to an answer, by telephone only',
    { service: 'mes', goal: 'check', channel: 'web' },
    '2026-11-21',
    'mes.phone.check',
  ],
  [
    'to the Ordre by e-mail',
    { service: 'dp', startDate: '2026-11-11' },
    '2026-11-21',
    'dp.form.fill dp.email.send-form dp.home.keep-record dp.home.keep-notification',
  ],
  [
    'through a pharmacy, in 2018',
    { service: 'dp', file: 'open' },
    '2018-01-10',
    'dp.2016.close dp.2016.keep-attestation',
  ],
])('the way leads %s', (_, input, today, expected) => {
  expect(ids(plan(input, today))).toBe(expected);
});

test.each<[object, string]>([
  [open, 'nir birth-date contact'],
  [{ ...open, card: 'photo', codeState: 'yes' }, 'nir birth-date card-type provisional-code contact'],
  [{ ...open, card: 'plain', contact: 'no' }, 'nir birth-date card-type'],
  [{ ...open, card: 'unavailable', codeState: 'expired', contact: 'yes' }, 'nir birth-date contact'],
  [{ service: 'dp' }, ''],
])('%j holds from the start: %s', (input, have) => {
  expect(plan(input).have.join(' ')).toBe(have);
});

describe('what a sentence names', () => {
  /** All that the plan says, steps among it, by code. */
  const named = (input: object, today?: string) => {
    const { steps, remedies, meaning, warnings, unconfirmed } = plan(input, today);
    const notes = steps.flatMap((step) => step.notes);
    const said = [...notes, ...remedies, ...meaning, ...warnings, ...unconfirmed].map(({ code, args }) => [code, args]);
    return Object.fromEntries([...steps.map(({ id, args }) => [id, args]), ...said]);
  };
  const call = { for: 'self', deaf: false, video: true, today: '2026-11-21', nextPhoneDay: '2026-11-23' };
  const deletion = { service: 'mes', profile: 'active', goal: 'close', deleteData: true };

  test.each<[string, object, object, string?]>([
    ['mes.web.fill-form', open, { for: 'self', goal: 'refuse' }],
    ['mes.web.get-code', open, {}],
    ['mes.phone.refuse', { ...open, channel: 'phone' }, call],
    [
      'mes.phone.refuse',
      { ...open, channel: 'phone', for: 'child', deaf: true },
      { ...call, for: 'child', deaf: true },
    ],
    // The line for the deaf is first seen on 27 August 2025.
    [
      'mes.phone.refuse',
      { service: 'mes', startDate: '2025-08-20', channel: 'phone', deaf: true },
      { ...call, video: false, today: '2025-08-26', nextPhoneDay: '2025-08-26' },
      '2025-08-26',
    ],
    ['mes.phone.check', { service: 'mes', problem: 'not-affiliated' }, call],
    ['mes.phone.serial-for-later', { ...open, card: 'unavailable' }, { safeLastDay: '2026-12-22' }],
    [
      'mes.window.last-day',
      { service: 'mes', startDate: '2026-10-10' },
      { safeLastDay: '2026-11-20', lastDay: '2026-11-21' },
    ],
    ['mes.window.urgent', { service: 'mes', startDate: '2026-10-11' }, {}],
    ['mes.phone.last-call', { ...open, channel: 'phone' }, { lastPhoneDay: '2026-12-22' }],
    ['mes.account.ask-deletion', deletion, { deletionBy: '2027-02-21' }],
    ['mes.account.ask-deletion', deletion, { deletionBy: '2027-02-28' }, '2026-11-30'],
    [
      'dp.refusal.lapsed',
      { service: 'dp', file: 'closed', since: '2022-02-15' },
      { since: '2022-02-15', lapsesOn: '2025-02-15' },
    ],
    ['dp.home.keep-notification', { service: 'dp', startDate: '2026-11-11' }, { goal: 'refuse' }],
  ])('%s of %j: %j', (code, input, args, today = '2026-11-21') => {
    expect(named(input, today)[code]).toStrictEqual(args);
  });

  test.each([
    ['2026-12-10', '2026-11-03', '2026-12-14'],
    ['2026-12-11', '2026-11-01', '2026-12-11'],
  ])('on %s, of a letter of %s: the last day to call is %s', (today, startDate, lastPhoneDay) => {
    const said = Object.values(named({ service: 'mes', startDate, channel: 'phone' }, today)) as {
      lastPhoneDay?: string;
    }[];
    expect(said.flatMap((args) => args.lastPhoneDay ?? [])).toEqual([lastPhoneDay]);
  });
});

describe('a plan', () => {
  test('warns of another channel than the one wished for, and of that only', () => {
    const warned = (input: object) => plan(input).warnings.some(({ code }) => code === 'plan.other-channel');
    expect(warned({ ...open, channel: 'web' })).toBe(false);
    expect(warned({ ...open, channel: 'phone' })).toBe(false);
    expect(warned({ ...open, card: 'unavailable', channel: 'any' })).toBe(false);
    expect(warned({ ...open, card: 'unavailable', channel: 'web' })).toBe(true);
    expect(warned({ service: 'mes', startDate: '2026-10-11', channel: 'phone' })).toBe(true);
  });

  test('says which proof there is', () => {
    const unconfirmed = (input: object, today?: string) => plan(input, today).unconfirmed.map(({ code }) => code);
    expect(unconfirmed({ ...open, channel: 'phone' })).toContain('mes.proof.phone');
    expect(unconfirmed(open)).not.toContain('mes.proof.phone');
    expect(unconfirmed({ service: 'mes', profile: 'active' })).toContain('proof.none-documented');
    expect(unconfirmed(open)).not.toContain('proof.none-documented');
    expect(unconfirmed({ service: 'dp', file: 'open' })).not.toContain('proof.none-documented');
  });

  test('puts a note beside the first of its steps, and leaves out one whose step is not there', () => {
    const noted = plan(open).steps.map(({ id, notes }) => [id, notes.map(({ code }) => code).join(' ')]);
    expect(Object.fromEntries(noted)).toMatchObject({
      'mes.card.find-type': 'mes.card.not-the-phone-card',
      'mes.web.get-code': 'mes.code.single-use mes.code.not-offered',
      'mes.web.enter-code': 'mes.code.letter-code',
    });
    expect(codesOf(plan({ ...open, channel: 'phone' }))).not.toContain('mes.code.single-use');
  });

  test('gives remedies for a problem, and the meaning of a refusal or a closing', () => {
    expect(plan(open).remedies).toEqual([]);
    expect(plan({ ...open, problem: 'code-expired' }).remedies.length).toBeGreaterThan(0);
    expect(plan(open).meaning.length).toBeGreaterThan(0);
    expect(plan({ service: 'mes', goal: 'check' }).meaning).toEqual([]);
  });

  test('rests on the sources of its records', () => {
    const { steps: planned, meaning } = plan(open);
    const ofSteps = new Map<string, readonly string[]>(steps.mes.map(({ id, sources }) => [id, sources]));
    for (const { id, sources } of planned) expect(sources).toEqual(ofSteps.get(id));
    const records = statements.mes.filter(({ kind }) => kind === 'meaning');
    for (const { code, sources } of meaning)
      expect(records.filter(({ id }) => id === code).map((each) => each.sources)).toContainEqual(sources);
  });

  test('holds every source it cites, those of its window among them, each once', () => {
    const { sources, steps, remedies, meaning, warnings, unconfirmed, window } = plan({
      ...open,
      problem: 'code-expired',
    });
    const citing = [
      ...steps,
      ...steps.flatMap(({ notes }) => notes),
      ...remedies,
      ...meaning,
      ...warnings,
      ...unconfirmed,
    ];
    const cited = [...citing, ...window!.rules].flatMap((each) => each.sources);
    expect(sources.map(({ id }) => id).sort()).toEqual([...new Set(cited)].sort());
  });

  test('warns when its sources were read more than a year ago', () => {
    const stale = (today: string) =>
      plan({ service: 'mes' }, today).warnings.filter(({ code }) => code === 'sources.stale');
    expect(stale('2026-11-21')).toEqual([]);
    expect(stale('2028-01-10')).toHaveLength(1);
  });

  test('without the steps it needs is a defect, and says so', () => {
    const given = readCase({ service: 'mes' }, calendarDate('2026-11-21'));
    expect(() => planFor(given, [])).toThrow('no way to check');
  });
});

test('no plan of a case drawn by chance has a fault', () => {
  const drawn = fc.constantFrom<'mes' | 'dp'>('mes', 'dp').chain((service) =>
    fc.record({
      service: fc.constant(service),
      goal: fc.constantFrom(null, ...goals),
      age: fc.option(fc.constantFrom(0, 10, 38, 40, 41, 42, 60)),
      ...Object.fromEntries(
        Object.entries(facets[service]).map(([facet, values]) => [facet, fc.constantFrom(...(values as string[]))]),
      ),
    }),
  );
  const days = fc.constantFrom('2023-09-01', '2024-07-01', '2024-09-01', '2026-11-20', '2026-11-21').map(calendarDate);
  let planned = 0;
  fc.assert(
    fc.property(drawn, days, ({ age, ...said }, today) => {
      const startDate = age === null ? null : addDays(today, -age);
      const given = attempt(() => readCase({ ...said, startDate } as SituationInput, today));
      fc.pre(given !== undefined);
      planned += 1;
      expect(faultOf(planFor(given, steps[said.service]), given)).toBeUndefined();
    }),
    { numRuns: howMany(1000, { ofMutant: 100 }), seed: 2026 },
  );
  expect(planned).toBe(howMany(1000, { ofMutant: 100 }));
});
