// Called from JavaScript, the library is given what its types would refuse: it throws its own error, and repeats nothing.
import { expect, test } from 'vitest';
import { allSituations, buildPlan, checkCardSerial, checkNir, OptOutError, oppositionWindow } from '../../src/index.ts';

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
