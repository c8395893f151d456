import { calendarDate } from '../../../src/core/calendar-date.ts';
import { buildPlan } from '../../../src/core/plan.ts';
import { codesOf, provePlans, proveStatements } from './prove-plans.ts';

const said = provePlans('mes', '2026-11-21');
// A Saturday leaves no opening day of the 3422 in a window that ends: on the Friday before, it is the last.
const lastCall = buildPlan({ service: 'mes', startDate: calendarDate('2026-10-10'), channel: 'phone' }, '2026-11-20');
proveStatements('mes', ['2026-11-21'], new Set([...said, ...codesOf(lastCall)]));
