import { calendarDate } from '../../../src/core/calendar-date.ts';
import { buildPlan } from '../../../src/core/plan.ts';
import { codesOf, provePlans, proveStatements } from './prove-plans.ts';

const said = provePlans('mes', '2026-11-21');
// A Saturday is no opening day of the 3422: on the Friday before, a window may have its last one, or its last day.
const onFriday = ['2026-10-10', '2026-10-09'].flatMap((day) =>
  (['phone', 'web'] as const).map((channel) =>
    buildPlan({ service: 'mes', startDate: calendarDate(day), channel }, '2026-11-20'),
  ),
);
// Sent on 13 November, a letter has its last safe day on 24 December.
const beforeChristmas = buildPlan({ service: 'mes', startDate: '2026-11-13', channel: 'phone' }, '2026-11-21');
proveStatements('mes', ['2026-11-21'], new Set([...said, ...[...onFriday, beforeChristmas].flatMap(codesOf)]));
