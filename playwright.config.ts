import { defineConfig } from '@playwright/test';

/** Only adapts the engine of `scenarios/` to Playwright's runner: browsers are opened by the hands themselves. */
export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  outputDir: 'reports/out/playwright',
  fullyParallel: true,
  // A worker waits for its browser and the browser for it, which leaves two cores half idle with two of them.
  workers: 3,
  timeout: 60_000,
  forbidOnly: true,
  reporter: [['line']],
});
