import type { OutsideBrowser } from '../appium/outside-browser.ts';
import type { Driver } from '../appium/open-session.ts';
import { versionOn } from '../appium/version-on.ts';
import { createRealHands } from '../real-hands.ts';
import { createWayBack } from '../way-back.ts';
import { openChrome } from './open-chrome.ts';
import { CHROME, startPhoneChrome, type AdbPhone, type PhoneChrome } from './phone-chrome.ts';
import { turnFromChrome } from './turn-to-chrome.ts';

/** The own Chrome of a phone that is not ours, started when a page is first to be shown. */
export async function openOutsideChrome({
  driver,
  adb,
  serial,
  id,
}: AdbPhone & { readonly driver: Driver }): Promise<OutsideBrowser> {
  const version = await versionOn(adb, serial, CHROME);
  const wayBack = createWayBack();
  let running: PhoneChrome | undefined;
  return {
    browser: {
      ...(version !== undefined && { name: `Chrome ${version}`, appLinks: 'by-name' }),
      open: (world, setting) =>
        createRealHands(
          world,
          {
            async open(proxy) {
              running ??= await startPhoneChrome({ adb, serial, id });
              await running.leadTo(proxy);
              return openChrome({ driver, chrome: running, id, wayBack });
            },
          },
          setting,
        ),
    },
    shown: {
      wayBack,
      async turnToApp(packageId) {
        if (running) await turnFromChrome(driver, packageId);
      },
    },
    close: async () => running?.close(),
  };
}
