import { defineConfig } from 'vitest/config';

/** Measurements, run by `npm run bench` one after the other: they share the machine with nothing. */
export default defineConfig({
  test: {
    include: ['test/bench/**/*.bench-test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    maxWorkers: 1,
  },
});
