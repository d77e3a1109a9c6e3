import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ChromeEngine } from '../../../simulators/phone/android/chrome/chrome.ts';
import { startServerProcess } from '../appium/server-process.ts';
import type { DeviceTraits } from '../devices.ts';
import { findChromium } from '../find-chromium.ts';
import { QUIET } from '../start-chromium.ts';

/** What results call a Chrome whose pages another engine shows. */
export function chromeName({ version }: Pick<ChromeEngine, 'version'>): string {
  return `Chrome ${version} (pages shown by Chromium ${version})`;
}

/** Makes the user's Chromium show the pages of a simulated phone's Chrome: it has its window and calls itself so. */
export async function createChromiumEngine({ viewport, scale, userAgent }: DeviceTraits): Promise<ChromeEngine> {
  const file = findChromium(false);
  const { stdout } = await promisify(execFile)(file, ['--version']);
  return {
    version: /[\d.]{5,}/.exec(stdout)?.[0] ?? '?',
    async start(proxy) {
      const folder = await mkdtemp(join(tmpdir(), 'tegata-chrome-'));
      const running = await startServerProcess({
        name: 'Chromium',
        file,
        args: (port) => [
          '--headless',
          '--no-sandbox',
          ...QUIET,
          `--remote-debugging-port=${port}`,
          `--user-data-dir=${folder}`,
          `--proxy-server=${proxy}`,
          // Loopback is the phone's own.
          '--proxy-bypass-list=<-loopback>',
          `--window-size=${viewport.width},${viewport.height}`,
          `--force-device-scale-factor=${scale}`,
          `--user-agent=${userAgent}`,
          '--lang=ja-JP',
          '--touch-events=enabled',
          'about:blank',
        ],
        env: { TZ: 'Asia/Tokyo' },
      });
      return {
        devtoolsPort: running.port,
        async close() {
          await running.stop();
          await rm(folder, { recursive: true, force: true, maxRetries: 5 });
        },
      };
    },
  };
}
