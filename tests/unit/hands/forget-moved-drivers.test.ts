import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { forgetMovedDrivers } from '../../../scenarios/hands/appium/forget-moved-drivers.ts';

let modules: string;
let list: string;

beforeEach(() => {
  modules = join(mkdtempSync(join(tmpdir(), 'tegata-moved-')), 'node_modules');
  list = join(modules, '.cache', 'appium', 'extensions.yaml');
  mkdirSync(dirname(list), { recursive: true });
});

function listDriverIn(folder: string): void {
  writeFileSync(list, `drivers:\n  uiautomator2:\n    version: 8.7.0\n    installPath: ${folder}\n`);
}

test('a list of drivers is kept while they stand where it says', async () => {
  listDriverIn(join(modules, 'appium-uiautomator2-driver'));
  await forgetMovedDrivers(modules);
  expect(existsSync(list)).toBe(true);
});

test('a list of drivers in a folder that the project has left is forgotten', async () => {
  listDriverIn(join(`${modules}-before`, 'appium-uiautomator2-driver'));
  await forgetMovedDrivers(modules);
  expect(existsSync(list)).toBe(false);
});

test('where Appium never ran there is nothing to forget', async () => {
  await forgetMovedDrivers(modules);
  expect(existsSync(list)).toBe(false);
});
