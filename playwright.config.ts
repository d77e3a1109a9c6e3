import { defineConfig } from '@playwright/test';

/** Only adapts the engine of `scenarios/` to Playwright's runner: browsers are opened by the hands themselves. */
export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  outputDir: 'reports/out/playwright',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  forbidOnly: true,
  reporter: [['line']],
});
