// The tables of the knowledge, together, as the checks take them.
import { dpStatements } from '../../src/knowledge/dp-statements.ts';
import { dpSteps } from '../../src/knowledge/dp-steps.ts';
import { identifierStatements } from '../../src/knowledge/identifier-statements.ts';
import { letters } from '../../src/knowledge/letters.ts';
import { mesStatements } from '../../src/knowledge/mes-statements.ts';
import { mesSteps } from '../../src/knowledge/mes-steps.ts';
import { rules } from '../../src/knowledge/rules.ts';
import { sources } from '../../src/knowledge/sources.ts';
import { windowStatements } from '../../src/knowledge/window-statements.ts';
import type { Knowledge } from './checks.ts';

export const knowledge: Knowledge = {
  sources,
  rules,
  steps: [...mesSteps, ...dpSteps],
  statements: [...windowStatements, ...mesStatements, ...dpStatements],
  letters,
  otherCitations: Object.values(identifierStatements).flatMap(({ sources }) => sources),
};
