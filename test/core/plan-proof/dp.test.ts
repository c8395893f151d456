import { provePlans, proveStatements } from './prove-plans.ts';

const days = ['2022-02-15', '2023-09-01', '2024-07-01', '2024-09-01', '2026-11-21'];
const said = days.map((day) => provePlans('dp', day));
proveStatements('dp', days, new Set(said.flatMap((codes) => [...codes])));
