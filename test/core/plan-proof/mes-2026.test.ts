import { provePlans } from './prove-plans.ts';

provePlans('mes', '2026-11-21');
