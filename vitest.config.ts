import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // No test changes what another sees: one environment a worker is enough, and faster to start.
    isolate: false,
    testTimeout: 60_000,
  },
});
