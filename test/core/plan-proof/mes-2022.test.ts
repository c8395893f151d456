import { provePlans } from './prove-plans.ts';

provePlans('mes', '2022-02-15');
