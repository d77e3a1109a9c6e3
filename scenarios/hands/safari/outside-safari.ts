import { startPatience } from '../../../simulators/world/patience.ts';
import type { OutsideBrowser } from '../appium/outside-browser.ts';
import type { Driver } from '../appium/open-session.ts';
import { createRealHands } from '../real-hands.ts';
import { createWayBack } from '../way-back.ts';
import { openSafari, pagesOf, unseen } from './open-safari.ts';
import { SAFARI, turnFromSafari } from './turn-to.ts';
import type { WifiProxy } from './wifi-proxy.ts';

/** An iPhone that is not ours, whose Wi-Fi has our proxy. */
export interface OutsideIphone {
  readonly driver: Driver;
  /** What the user calls it. */
  readonly id: string;
  /** The version of its system, which is Safari's too. */
  readonly version: string | undefined;
  readonly proxy: WifiProxy;
}

const PATIENCE_MS = 10_000;
const STEP_MS = 200;

/** The own Safari of an iPhone that is not ours. What its owner has open there is left alone. */
export function openOutsideSafari({ driver, id, version, proxy }: OutsideIphone): OutsideBrowser {
  const wayBack = createWayBack();
  let isShown = false;
  /** As an app does it: makes a tab, which the web inspector then names. */
  const handOver = async (url: string): Promise<void> => {
    const before = await pagesOf(driver);
    await driver.executeScript('mobile: deepLink', [{ url, bundleId: SAFARI }]);
    let patient = true;
    const callOff = startPatience(PATIENCE_MS, () => (patient = false));
    while (patient && (await pagesOf(driver)).every((page) => before.includes(page))) {
      await new Promise<void>((resolve) => startPatience(STEP_MS, resolve));
    }
    callOff();
    if (!patient) throw unseen(id);
  };
  return {
    browser: {
      name: `Safari ${version ?? '?'}`,
      appLinks: 'by-name',
      open: (world, setting) =>
        createRealHands(
          world,
          {
            openProxy: proxy.lead,
            async open() {
              isShown = true;
              const before = await pagesOf(driver);
              return openSafari({
                driver,
                device: id,
                handOver,
                setOnline: async () => {},
                theirs: { before, wayBack },
              });
            },
          },
          setting,
        ),
    },
    shown: {
      wayBack,
      async turnToApp(bundleId) {
        if (isShown) await turnFromSafari(driver, bundleId);
      },
    },
    close: proxy.close,
  };
}
