// Sets a machine up for one of the project's commands, then runs it. Uses nothing that has to be installed first.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { buildIfStale } from './.bootstrap/build.mjs';
import { installPackagesIfStale } from './.bootstrap/packages.mjs';
import { findMissingSystem, installSystem } from './.bootstrap/system.mjs';
import { SetUpFailed } from './.bootstrap/set-up-failed.mjs';

const REPORTS = ['browser', 'fonts', 'java'];
const COMMANDS = {
  start: {
    needs: REPORTS,
    run: (args) => ['dist/cli/tegata.js', 'run', '--browser', 'chromium', '--workers', '2', ...args],
  },
  nightly: {
    needs: [...REPORTS, 'firefox', 'webkit'],
    run: (args) => ['dist/cli/tegata.js', 'nightly', ...args],
  },
  test: {
    needs: [...REPORTS, 'pcsc', 'adb', 'chromedriver'],
    // That it can be built is a test, which runs beside others.
    builds: true,
    run: (args) => ['tests/run-all.mjs', ...args],
  },
  bench: { needs: [], run: (args) => ['dist/tests/bench/run.js', ...args] },
  tegata: { needs: [], run: (args) => ['dist/cli/tegata.js', ...args] },
  build: { needs: [], run: () => undefined },
};

const [name = '', ...given] = process.argv.slice(2);
const command = COMMANDS[name];
const goAhead = given.includes('--yes') || Boolean(process.env.CI) || !process.stdin.isTTY;
const args = given.filter((arg) => arg !== '--yes');

try {
  if (!command) {
    throw new SetUpFailed(`Failed to start: expected one of ${Object.keys(COMMANDS).join(', ')}, got “${name}”.`);
  }
  await setUp(command.needs);
  if (!command.builds) await buildIfStale();
  const line = command.run(args);
  if (line) await run(line);
} catch (error) {
  if (!(error instanceof SetUpFailed)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

async function setUp(needs) {
  const missing = await findMissingSystem(needs, goAhead);
  // npm builds against the headers of PC/SC, and needs nothing else of what is missing.
  const isForNpm = (names) => names.includes('pcsc');
  const headers = await installSystem(missing.filter(isForNpm));
  const both = [installSystem(missing.filter((names) => !isForNpm(names))), installPackagesIfStale(headers.length > 0)];
  // What went wrong is said last, when neither prints any more.
  for (const ended of await Promise.allSettled(both)) if (ended.status === 'rejected') throw ended.reason;
}

/** Runs the command in place of this process, as far as anyone outside can tell. */
async function run(line) {
  const child = spawn(process.execPath, line, { stdio: 'inherit' });
  const pass = (signal) => child.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, pass);
  const [code, signal] = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (...ended) => resolve(ended));
  });
  process.exitCode = code ?? 128 + constants.signals[signal];
}
