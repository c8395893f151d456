// The tables of the knowledge, together, as the checks take them.
import { guideClaims } from '../../src/knowledge/guides-of-2022.ts';
import { identifierStatements } from '../../src/knowledge/identifier-statements.ts';
import { letters } from '../../src/knowledge/letters.ts';
import { rules } from '../../src/knowledge/rules.ts';
import { sources } from '../../src/knowledge/sources.ts';
import { statements, steps } from '../../src/knowledge/tables.ts';
import type { Knowledge } from './checks.ts';

export const knowledge: Knowledge = {
  sources,
  rules,
  steps: [...steps.mes, ...steps.dp],
  statements: [...statements.mes, ...statements.dp],
  letters,
  guideClaims,
  otherCitations: Object.values(identifierStatements).flatMap(({ sources }) => sources),
};
