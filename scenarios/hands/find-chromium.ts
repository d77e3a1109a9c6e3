import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { HarnessError } from '../../simulators/world/harness-error.ts';

const HEADLESS = ['chromium-headless-shell'];
const FULL = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'msedge',
  'microsoft-edge',
];
const USUAL = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  join(process.env['PROGRAMFILES'] ?? 'C:\\Program Files', 'Google', 'Chrome', 'Application', 'chrome.exe'),
  join(process.env['PROGRAMFILES(X86)'] ?? 'C:\\Program Files (x86)', 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
];

/**
 * Finds the Chromium that the user has: `CHROMIUM_PATH`, then the search path, then the usual places.
 * @param headed whether a window is wanted, which the headless shell cannot show
 * @throws HarnessError `hands-engine-missing` when there is none
 */
export function findChromium(headed: boolean): string {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const names = headed ? FULL : [...HEADLESS, ...FULL];
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
  const found = [...candidates, ...USUAL].find((path) => existsSync(path));
  if (found) return found;
  throw new HarnessError(
    'hands-engine-missing',
    'Failed to find Chromium: expected one on the search path or in CHROMIUM_PATH. Install Chromium or Chrome, or run with --browser in-process.',
  );
}
