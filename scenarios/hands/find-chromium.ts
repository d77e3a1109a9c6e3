import { join } from 'node:path';
import { findProgram } from './find-program.ts';

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
 * Finds the Chromium, Chrome or Edge that the user has.
 * @param headed whether a window is wanted, which the headless shell cannot show
 * @throws HarnessError `hands-engine-missing` when there is none
 */
export function findChromium(headed: boolean): string {
  return findProgram('Chromium', {
    variable: 'CHROMIUM_PATH',
    names: headed ? FULL : [...HEADLESS, ...FULL],
    places: USUAL,
  });
}
