import { buildPlan } from '../../../src/core/plan.ts';
import { codesOf, provePlans, proveStatements } from './prove-plans.ts';

const day = '2022-12-15';
const said = provePlans('mes', day);
// Sent on 14 November, a letter has its last safe day at Christmas, a Sunday: the last call is on the Friday before.
const byHolidays = buildPlan({ service: 'mes', startDate: '2022-11-14', channel: 'phone' }, day);
proveStatements('mes', [day], new Set([...said, ...codesOf(byHolidays)]));
