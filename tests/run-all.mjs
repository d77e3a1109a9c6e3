// Runs every test there is and closes with one line that counts them all.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { failuresOfPlaywright, failuresOfVitest } from './what-failed.mjs';

const folder = mkdtempSync(join(tmpdir(), 'tegata-tests-'));
const bin = (name, file) => join('node_modules', name, file);

// A suite says how to run it, and how to read what it left in a file; without one it is one test by its exit code.

/** Suites of which each keeps one core busy. The others need what is built. */
const AT_ONCE = [
  { name: 'build', line: ['bootstrap.mjs', 'build'] },
  { name: 'types', line: [bin('typescript', 'bin/tsc'), '-p', '.'] },
  { name: 'lint', line: [bin('oxlint', 'bin/oxlint'), '--quiet', '.'] },
  { name: 'format', line: [bin('prettier', 'bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'] },
];

/** Suites that share all cores out among workers of their own. */
const ONE_BY_ONE = [
  {
    name: 'unit, house, properties, scenarios',
    line: (out) => [
      bin('vitest', 'vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${out}`,
    ],
    read: ({ numPassedTests, numPendingTests, testResults }) => ({
      passed: numPassedTests,
      failures: testResults.flatMap(failuresOfVitest),
      skipped: numPendingTests,
    }),
  },
  {
    name: 'browser',
    line: () => [bin('@playwright/test', 'cli.js'), 'test', '--reporter=line,json'],
    env: (out) => ({ PLAYWRIGHT_JSON_OUTPUT_NAME: out }),
    read: ({ stats, suites, errors }) => ({
      passed: stats.expected,
      failures: [...suites.flatMap(failuresOfPlaywright), ...errors.map(({ message }) => message)],
      skipped: stats.skipped,
    }),
  },
];

const totals = { passed: 0, failed: 0, skipped: 0 };
const allFailures = [];
await Promise.all(AT_ONCE.map(countSuite));
for (const suite of ONE_BY_ONE) await countSuite(suite);
rmSync(folder, { recursive: true });
// Told once more, because what a suite printed is far up by now.
for (const failure of allFailures) console.log(`\nFAILED ${failure}`);
console.log(`\n${lineOf(totals)}`);
process.exitCode = totals.failed > 0 || totals.passed === 0 ? 1 : 0;

async function countSuite(suite) {
  const startedMs = performance.now();
  const { passed, failures, skipped } = await runSuite(suite, join(folder, `${suite.name}.json`));
  const seconds = ((performance.now() - startedMs) / 1_000).toFixed(1);
  const counts = { passed, failed: failures.length, skipped };
  for (const column of Object.keys(totals)) totals[column] += counts[column];
  allFailures.push(...failures.map((failure) => `${suite.name}: ${failure}`));
  console.log(`── ${suite.name}: ${lineOf(counts)} (${seconds} s)`);
}

async function runSuite(suite, out) {
  const line = typeof suite.line === 'function' ? suite.line(out) : suite.line;
  const code = await run(line, suite.env?.(out));
  const asOne = { passed: code === 0 ? 1 : 0, failures: code === 0 ? [] : [`exit code ${code}`], skipped: 0 };
  if (!suite.read) return asOne;
  if (!existsSync(out)) return { ...asOne, passed: 0, failures: [`exit code ${code}, and no results`] };
  const counts = suite.read(JSON.parse(readFileSync(out, 'utf8')));
  if (counts.failures.length > 0) return counts;
  if (code !== 0) return { ...counts, failures: [`exit code ${code}, although no test failed`] };
  return counts.passed > 0 ? counts : { ...counts, failures: ['no test was run'] };
}

function run(line, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, line, { stdio: 'inherit', env: { ...process.env, ...env } });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

function lineOf({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
