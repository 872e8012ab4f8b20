import { defineConfig } from '@playwright/test';

/** End to end in Chromium, against the production build; one browser at a time, never retried. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  outputDir: '.output/playwright',
  workers: 1,
  retries: 0,
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: '.output/results/chromium.json' }]],
});
