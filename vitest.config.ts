import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // By default a core is kept free, which on two of them leaves one.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    allowOnly: false,
  },
});
