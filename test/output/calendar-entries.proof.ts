// No plan has a calendar entry that does not say what to do, and where: over all situations.
import { expect, it } from 'vitest';
import { entriesOfPlans, expectUseful } from './plan-entries.ts';

it('every entry of every plan says what to do and where, and rings later, on a working day', () => {
  const entries = entriesOfPlans(1);
  expect(entries.size).toBeGreaterThan(50);
  for (const [name, entry] of entries) expectUseful(name, entry);
}, 600_000);
