import { expect, test } from 'vitest';
import { closingLine } from '../../../reports/render/closing-line.ts';
import { exampleRun } from './example-run.ts';

const totals = { passed: 2, failed: 0, skipped: 0 };

function runWith(hands: readonly { browser: string; phone: string; app?: string }[]) {
  const [example] = exampleRun().results;
  if (!example) throw new Error('expected an example');
  return { totals, results: hands.map((each) => ({ ...example, hands: each })) };
}

test.each([
  [[{ browser: 'in-process', phone: 'virtual' }], '2 passed, 0 failed'],
  [[{ browser: 'chromium', phone: 'android' }], '2 passed, 0 failed (chromium, android)'],
  [
    [
      { browser: 'chromium', phone: 'ios' },
      { browser: 'chromium', phone: 'ios' },
      { browser: 'in-process', phone: 'ios', app: 'stand-in' },
    ],
    '2 passed, 0 failed (chromium, ios; in-process, ios (stand-in))',
  ],
])('the last line of a run names the hands that were chosen: %j', (hands, line) => {
  expect(closingLine(runWith(hands))).toBe(line);
});
