import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    coverage: { provider: 'v8', include: ['ledger-core/**'], reporter: ['text-summary', 'html'] },
  },
});
