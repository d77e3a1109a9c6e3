import { defineConfig } from '@playwright/test';

const executablePath = process.env.CHROMIUM_PATH;

export default defineConfig({
  testMatch: '*.spec.mjs',
  reporter: 'line',
  use: { locale: 'ja-JP', ...(executablePath && { launchOptions: { executablePath } }) },
});
