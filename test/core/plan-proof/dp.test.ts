import { provePlans } from './prove-plans.ts';

provePlans('dp', '2022-02-15');
provePlans('dp', '2023-09-01');
provePlans('dp', '2024-07-01');
provePlans('dp', '2026-11-21');
