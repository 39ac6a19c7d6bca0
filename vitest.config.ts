import { existsSync } from 'node:fs';
import { configDefaults, defineConfig } from 'vitest/config';

const hasChromium = existsSync(process.env.CHROMIUM ?? '/usr/bin/chromium');

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Said at the end of `npm test`; with RINGFENCE_REQUIRE_ALL=1 it does not start without Chromium.
    exclude: [...configDefaults.exclude, ...(hasChromium ? [] : ['test/**/*.browser.test.ts'])],
    testTimeout: 60_000,
    hookTimeout: 180_000,
    coverage: { provider: 'v8', include: ['ledger-core/**', 'addin/**'], reporter: ['text-summary', 'html'] },
  },
});
