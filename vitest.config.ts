import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Tests of rooms that leave nothing behind in their process: it loads the rooms and makes the test keys once for all. */
const SHARING = [
  'tests/house/*.test.ts',
  'tests/unit/{browser,card,card-pcsc,cast,learning,platform-operator,reading,relying-party,trust}/**/*.test.ts',
  // A served broker puts a `Response` of its own in the place of the process's.
  'tests/unit/broker/**/!(server).test.ts',
  'tests/unit/world/**/!(light-messages).test.ts',
  'tests/unit/reports/**/*.test.ts',
];

export default defineConfig({
  test: {
    globalSetup: 'tests/temporary-folder.ts',
    // One more than there are cores: many tests wait for a server, a browser or a limit, and would leave a core idle.
    maxWorkers: availableParallelism() + 1,
    // There is no core for helpers that collect garbage beside it; a larger nursery is emptied less often.
    execArgv: ['--single-threaded-gc', '--max-semi-space-size=32'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    allowOnly: false,
    projects: [
      { extends: true, test: { name: 'sharing', include: SHARING, isolate: false } },
      { extends: true, test: { name: 'alone', include: ['tests/**/*.test.ts'], exclude: SHARING } },
    ],
  },
});
