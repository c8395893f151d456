// The tests that Stryker runs on each mutant of src/core: those that call it in their own process and answer in milliseconds.
import { defineConfig } from 'vitest/config';

// A clock behind Greenwich in winter and on it in summer: there a day reckoned by it, and not in UTC, is another day.
process.env.TZ = 'Atlantic/Azores';

export default defineConfig({
  test: {
    include: [
      'test/core/*.test.ts',
      'test/words/mask.test.ts',
      'test/knowledge/*.test.ts',
      'test/docs/situations.test.ts',
    ],
    // It runs the built program.
    exclude: ['test/core/clock.test.ts'],
    env: { FEW_CASES: '1' },
    isolate: false,
    testTimeout: 60_000,
  },
});
