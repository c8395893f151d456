import { provePlans, proveStatements } from './prove-plans.ts';

const days = ['2022-12-15'];
const said = days.map((day) => provePlans('mes', day));
proveStatements('mes', days, new Set(said.flatMap((codes) => [...codes])));
