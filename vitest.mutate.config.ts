// The tests that Stryker runs on each mutant of src/core: those that call it in their own process and answer in milliseconds.
import { defineConfig } from 'vitest/config';

// A clock behind Greenwich in winter and on it in summer: there a day reckoned by it, and not in UTC, is another day.
process.env.TZ = 'Atlantic/Azores';

export default defineConfig({
  test: {
    include: ['test/core/*.test.ts', 'test/knowledge/*.test.ts', 'test/docs/situations.test.ts'],
    // They run the built program, walk over all situations, change the time zone, which a thread cannot.
    exclude: ['clock', 'conversation-proof', 'six-weeks'].map((name) => `test/core/${name}.test.ts`),
    env: { FEW_CASES: '1' },
    isolate: false,
    testTimeout: 60_000,
  },
});
