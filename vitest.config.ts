import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // No test changes what another sees: one environment a worker is enough, and faster to start.
    isolate: false,
    // Every core: left to itself it keeps one free, which on two cores is half.
    maxWorkers: '100%',
    testTimeout: 60_000,
    reporters: ['default', './test/unchecked-reporter.ts'],
  },
});
