// The records of both services.
import { dpStatements, dpSteps } from './dp/index.ts';
import { mesStatements, mesSteps } from './mes/index.ts';
import type { Service } from './record.ts';
import type { StatementRecord } from './statements.ts';
import type { StepRecord } from './steps.ts';

export const steps: Readonly<Record<Service, readonly StepRecord[]>> = { mes: mesSteps, dp: dpSteps };
export const statements: Readonly<Record<Service, readonly StatementRecord[]>> = {
  mes: mesStatements,
  dp: dpStatements,
};

export type StepId = (typeof mesSteps | typeof dpSteps)[number]['id'];
export type StatementId = (typeof mesStatements | typeof dpStatements)[number]['id'];
