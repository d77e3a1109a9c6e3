import type { DeviceTraits } from '../devices.ts';
import { openSession, type Driver } from '../appium/open-session.ts';
import { findChromium } from '../find-chromium.ts';
import { findChromeDriver } from '../find-chromedriver.ts';
import { QUIET } from '../start-chromium.ts';
import { startServerProcess, type ServerProcess } from '../appium/server-process.ts';

/** Starts the driver that Chromium comes with. Throws `hands-engine-missing` where there is none. */
export function startChromeDriver(): Promise<ServerProcess> {
  const file = findChromeDriver();
  return startServerProcess({ name: 'chromedriver', file, args: (port) => [`--port=${port}`] });
}

/** Asks for a Chromium of this machine that shows pages as a phone's browser does, through the same protocol. */
export function phoneBrowser({ viewport, scale, userAgent }: DeviceTraits): Readonly<Record<string, unknown>> {
  return {
    browserName: 'chrome',
    // Appium's own sessions on phones speak the classic protocol.
    'wdio:enforceWebDriverClassic': true,
    'goog:chromeOptions': {
      binary: findChromium(false),
      args: ['--headless', '--no-sandbox', ...QUIET],
      mobileEmulation: {
        deviceMetrics: { ...viewport, pixelRatio: scale, touch: true, mobile: true },
        userAgent,
      },
    },
  };
}

/** Opens one. */
export const openPhoneBrowser = (port: number, traits: DeviceTraits): Promise<Driver> =>
  openSession(port, phoneBrowser(traits));
