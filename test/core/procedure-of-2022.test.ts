// On a day of February 2022 the answers are those of the procedure that the guides of then describe, with the sources that show it.
import { describe, expect, test } from 'vitest';
import { oppositionWindow } from '../../src/core/opposition-window.ts';
import { buildPlan } from '../../src/core/plan.ts';
import type { SituationInput } from '../../src/core/situation.ts';
import { type SourceId, sources } from '../../src/knowledge/sources.ts';

const today = '2022-02-15';
const startDate = '2022-02-01';
const stepsOf = (input: SituationInput) => buildPlan(input, today).steps.map(({ id, sources: cited }) => [id, cited]);

test('refusing on the site: the code first, then the choice', () => {
  expect(stepsOf({ service: 'mes', startDate, channel: 'web' })).toEqual([
    ['mes.card.find-type', ['app-2025', 'echelledejacob-2022']],
    ['mes.card.read-serial', ['app-2025', 'echelledejacob-2022']],
    ['mes.web.2022.get-code', ['nexus-2022', 'franceinfo-2022']],
    ['mes.web.2022.identify', ['cgu-2022', 'nexus-2022']],
    ['mes.web.2022.choose-refusal', ['cgu-2022', 'nexus-2022', 'rtl-2022']],
    ['mes.web.save-justificatif', ['cgu-2022']],
  ]);
});

test('closing an activated space: « Paramètres », as a guide of that week says', () => {
  const steps = stepsOf({ service: 'mes', profile: 'active', goal: 'close' });
  expect(steps).toContainEqual(['mes.account.2022.open-closing', ['breizh-info-2022', 'csp-r1111-36']]);
});

test('closing a DP: any pharmacy', () => {
  expect(stepsOf({ service: 'dp', file: 'open' })).toEqual([
    ['dp.2016.close', ['moniteur-2016', 'les-enovateurs']],
    ['dp.2016.keep-attestation', ['moniteur-2016', 'bnds']],
  ]);
});

test('the six weeks, by the decree, and the telephone, by the terms of January 2022', () => {
  const window = oppositionWindow({ service: 'mes', startDate, today });
  expect(window).toMatchObject({ status: 'open', lastDay: '2022-03-15', safeLastDay: '2022-03-14' });
  expect(window.rules).toMatchObject([
    { id: 'mes.window', sources: ['csp-r1111-28'] },
    { id: 'mes.phone', sources: ['cgu-2022'] },
    { id: 'mes.window.counting' },
    { id: 'mes.closing.any-time', sources: ['csp-r1111-36'] },
  ]);
});

describe.each<[string, SituationInput]>([
  ['refusing on the site', { service: 'mes', startDate, channel: 'web' }],
  ['refusing by telephone', { service: 'mes', startDate, channel: 'phone' }],
  ['closing a DP', { service: 'dp', file: 'open' }],
])('%s', (_, input) => {
  test('no step rests on sources of a later year alone', () => {
    const later = buildPlan(input, today).steps.filter(({ sources: cited }) =>
      cited.every((source) => {
        const { asOf, date } = sources[source as SourceId];
        return (asOf ?? date ?? '') > '2023';
      }),
    );
    expect(later.map(({ id }) => id)).toEqual([]);
  });
});
