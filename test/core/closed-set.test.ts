// Called from JavaScript, the library is given what its types would refuse: it throws its own error, and repeats nothing.
import { expect, test } from 'vitest';
import * as face from '../../src/index.ts';
import {
  allSituations,
  buildPlan,
  checkCardSerial,
  checkNir,
  locateNirSlip,
  OptOutError,
  oppositionWindow,
} from '../../src/index.ts';

const nir = '278112B05000286';
const wrong: readonly unknown[] = ['MES', 'foto', 'toString', '__proto__', '', nir, null, undefined, 1, {}, ['mes']];
const day = '2026-11-21';

test.each<[string, string, (value: never) => unknown]>([
  ['the type of a card', 'type', (value) => checkCardSerial('0102457612 4', value)],
  ['the service of a window', 'service', (service) => oppositionWindow({ service, startDate: day, today: day })],
  ['the service of a plan', 'service', (service) => buildPlan({ service }, day)],
  ['the service of all situations', 'service', (service) => [...allSituations(service, day)]],
])('%s', (_, facet, call) => {
  for (const value of wrong) {
    const thrown = thrownBy(() => call(value as never));
    expect(thrown, String(value)).toBeInstanceOf(OptOutError);
    expect(thrown).toMatchObject({ code: 'situation.value', args: { facet } });
  }
});

const noDays: readonly unknown[] = [
  '10000-01-01',
  '0999-12-31',
  '2026-02-30',
  '2026-11',
  '',
  nir,
  null,
  undefined,
  20261121,
  [day],
];

test.each<[string, (value: never) => unknown]>([
  ['the start of a window', (startDate) => oppositionWindow({ service: 'mes', startDate, today: day })],
  ['the day of a window', (today) => oppositionWindow({ service: 'dp', startDate: day, today })],
  ['the day of a plan', (today) => buildPlan({ service: 'mes' }, today)],
  ['the day of all situations', (today) => [...allSituations('dp', today)]],
])('%s is a day of the years 1000 to 9999, as text', (_, call) => {
  for (const value of noDays) {
    const thrown = thrownBy(() => call(value as never));
    expect(thrown, String(value)).toBeInstanceOf(OptOutError);
    expect(thrown).toMatchObject({ code: 'date.shape', args: { value: '…' } });
  }
});

test.each<[string, (birth: never) => unknown]>([
  ['checkNir', (birth) => checkNir(nir, { birth })],
  ['locateNirSlip', (birth) => locateNirSlip('278112B05000268', { birth })],
])('the month of birth of %s is one, as text', (_, call) => {
  for (const value of ['10000-01', '1899-12', '1978-13', '', nir, null, 197811, ['1978-11']]) {
    const thrown = thrownBy(() => call(value as never));
    expect(thrown, String(value)).toBeInstanceOf(OptOutError);
    expect(thrown).toMatchObject({ code: 'birth.shape' });
  }
});

test.each([
  ['startDate', noDays.filter((value) => value !== null && value !== undefined)],
  ['since', ['10000', '10000-01-01', '2026-13', '', 2022, ['2022']]],
  ['for', wrong],
  ['goal', wrong.filter((value) => value !== null)],
  ['deleteData', ['yes', 1, null]],
  ['profile', wrong],
  ['problem', wrong],
])('the facet %s of a plan', (facet, values) => {
  for (const value of values.filter((each) => each !== undefined)) {
    const thrown = thrownBy(() => buildPlan({ service: 'mes', profile: 'refused', [facet]: value } as never, day));
    expect(thrown, String(value)).toBeInstanceOf(OptOutError);
    expect(thrown).toMatchObject({ code: 'situation.value', args: { facet } });
  }
});

test('near the end of the calendar there is an answer, or a day after the year 9999 is named as what cannot be', () => {
  const ends = ['9998-12-31', '9999-09-30', '9999-10-01', '9999-11-19', '9999-11-20', '9999-12-31'];
  const outcomes = ends.map((today) =>
    [
      () => oppositionWindow({ service: 'mes', startDate: today, today }),
      () => oppositionWindow({ service: 'dp', startDate: today, today }),
      () => buildPlan({ service: 'mes', goal: 'refuse', startDate: today }, today),
      () => buildPlan({ service: 'mes', goal: 'close', profile: 'closed', deleteData: true }, today),
      () => buildPlan({ service: 'dp', file: 'open' }, today),
      () => allSituations('dp', today).next().value?.service,
    ].map((call) => {
      const thrown = thrownBy(() => void call());
      return thrown === undefined ? 'answer' : (thrown as OptOutError).code;
    }),
  );
  const [answer, not] = ['answer', 'date.impossible'];
  expect(outcomes).toEqual([
    [answer, answer, answer, answer, answer, answer],
    [answer, answer, answer, answer, answer, answer],
    [answer, answer, answer, not, answer, answer],
    [answer, answer, answer, not, answer, answer],
    [not, not, not, not, answer, answer],
    [not, not, not, not, answer, answer],
  ]);
});

test('these are all the functions that the library has, but for one that is given text only', () => {
  const functions = Object.entries(face).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []));
  expect(functions.sort()).toEqual([
    'OptOutError',
    'allSituations',
    'buildPlan',
    'checkCardSerial',
    'checkNir',
    'checkProvisionalCode',
    'locateNirSlip',
    'oppositionWindow',
  ]);
});

test('what an error names holds no identifier, wherever one was given', () => {
  const calls = [
    () => oppositionWindow({ service: 'mes', startDate: nir, today: day }),
    () => oppositionWindow({ service: 'mes', startDate: day, today: nir }),
    () => buildPlan({ service: 'mes' }, nir),
    ...['for', 'goal', 'startDate', 'since', 'problem', nir].map(
      (facet) => () => buildPlan({ service: 'mes', [facet]: nir } as never, day),
    ),
    () => checkNir(nir, { birth: nir }),
  ];
  for (const call of calls) {
    const thrown = thrownBy(call);
    expect(thrown, String(call)).toBeInstanceOf(OptOutError);
    expect(JSON.stringify((thrown as OptOutError).args)).not.toContain(nir);
  }
});

function thrownBy(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}
