import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { findChromium } from './scripts/find-browser.mjs';
import { virtualPack } from './src/cli/virtual-pack.ts';

const chromium = findChromium();

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest(), virtualPack()],
        test: { name: 'unit', include: ['tests/unit/**/*.test.ts', 'tests/eval/**/*.test.ts'], testTimeout: 30_000 },
      },
      {
        plugins: [virtualPack()],
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        resolve: { alias: { 'wxt/browser': new URL('./node_modules/wxt/dist/virtual/mock-browser.mjs', import.meta.url).pathname } },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/browser/setup.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { ...(chromium ? { executablePath: chromium } : {}), args: ['--no-sandbox'] } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: { name: 'firefox', include: ['tests/e2e/firefox.test.ts'], testTimeout: 90_000, hookTimeout: 90_000, fileParallelism: false },
      },
    ],
  },
});
