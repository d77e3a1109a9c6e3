import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../scenarios/hands/find-chromium.ts';
import manifest from '../../package.json' with { type: 'json' };

const run = promisify(execFile);
const ROOT = process.cwd();
const SET_UP_MS = 600_000;

/** An empty project into which the package was installed as anybody would: from the tarball that `npm pack` makes. */
describe('the package in an empty project', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tegata-package-'));
  const inside = (file: string, args: string[], env: NodeJS.ProcessEnv = {}) =>
    run(file, args, { cwd: folder, env: { ...process.env, NODE_TEST_CONTEXT: undefined, ...env } });

  beforeAll(async () => {
    await run(process.execPath, ['bootstrap.mjs', 'build'], { cwd: ROOT });
    const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      cwd: ROOT,
      maxBuffer: 64 * 1024 * 1024,
    });
    const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
    cpSync(join(ROOT, 'tests/package/examples'), folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'a-service', private: true, type: 'module' }));
    const packages = [`./${filename}`, `msw@${manifest.devDependencies.msw}`];
    await inside('npm', ['install', '--omit=optional', '--no-audit', '--no-fund', '--ignore-scripts', ...packages]);
  }, SET_UP_MS);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('brings no Appium, no driver and no test runner but Playwright’s', () => {
    const there = readdirSync(join(folder, 'node_modules'));
    const unwanted = /appium|webdriver|wdio|vitest|fast-check|^oidc-provider$/;
    expect(there.filter((name) => unwanted.test(name))).toEqual([]);
    expect(existsSync(join(folder, 'node_modules/tegata/dist/tests'))).toBe(false);
  });

  it.each(['library.test.mjs', 'msw.test.mjs'])('serves a service’s own tests: %s', async (file) => {
    const { stdout } = await inside(process.execPath, ['--test', '--test-reporter=tap', file]);
    expect(stdout).toMatch(/^# fail 0$/m);
    expect(stdout).not.toMatch(/^# pass 0$/m);
  });

  it('gives Playwright’s tests a broker, a phone and a card', async () => {
    const { stdout } = await inside('npx', ['playwright', 'test'], { CHROMIUM_PATH: findChromium(false), CI: '1' });
    expect(stdout).toMatch(/3 passed/);
  }, 120_000);

  it('has the command', async () => {
    const { stdout } = await inside('npx', ['tegata', 'list', 'personas']);
    expect(stdout).toContain('adult');
  });

  it('has types for all that it exports', async () => {
    const use = `import { createBroker, type SignInOptions } from 'tegata';
import { tegataHandlers } from 'tegata/msw';
import { test } from 'tegata/playwright';
const how: SignInOptions = { ending: 'cancels' };
export const all = [createBroker({ clients: [] }).then((broker) => [broker.signIn('', how), tegataHandlers(broker)]), test];
`;
    writeFileSync(join(folder, 'use.mts'), use);
    const options = ['--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', '--target', 'es2023', 'use.mts'];
    const { stdout } = await inside(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), ...options]);
    expect(stdout).toBe('');
  });
});
