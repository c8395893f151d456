// The tests that take longer than a person waits: proofs over every case, and every fault of the system at every call.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // `nir-slip` once more, with all its numbers.
    include: ['test/**/*.proof.ts', 'test/core/nir-slip.test.ts'],
    env: { ALL_CASES: '1' },
    isolate: false,
    maxWorkers: '100%',
    testTimeout: 60_000,
    reporters: ['default', './test/unchecked-reporter.ts'],
  },
});
