import { SYSTEM_APPS } from '../../../simulators/phone/ios/apps/app-shelf.ts';
import type { Iphone } from '../../../simulators/phone/ios/iphone.ts';
import type { VirtualWorld } from '../../../simulators/world/world.ts';
import type { Driver } from '../appium/open-session.ts';
import { DEVICES } from '../devices.ts';
import type { BrowserHands, BrowserSetting } from '../../hands.ts';
import type { RealEngine } from '../real-browser.ts';
import { createRealHands } from '../real-hands.ts';
import { startChromium } from '../start-chromium.ts';
import { openChromiumPages } from './chromium-pages.ts';
import { openSafari } from './open-safari.ts';

/** The Safari of simulated iPhones. */
export interface LabSafari {
  /** Whose engine shows its pages is said in it. */
  readonly name: string;
  open(on: { iphone: Iphone; driver: Driver }, world: VirtualWorld, setting: BrowserSetting): Promise<BrowserHands>;
  close(): Promise<void>;
}

/** Asked of the driver besides: Safari's pages with those of the app, and fingers in place of scripts that press. */
export const SAFARI_CAPABILITIES = {
  'appium:includeSafariInWebviews': true,
  'appium:nativeWebTap': true,
  'appium:webviewConnectRetries': 4,
} as const;

/** What results call a Safari whose pages another engine shows. */
export function safariName(osVersion: string, chromium: { version(): string }): string {
  return `Safari ${osVersion} (pages shown by Chromium ${chromium.version()})`;
}

/** Puts a Chromium of this machine behind the Safari of every simulated iPhone of a lab. */
export async function openLabSafari(osVersion: string): Promise<LabSafari> {
  const chromium = await startChromium({});
  let lastId = 0;
  return {
    name: safariName(osVersion, chromium),
    open({ iphone, driver }, world, setting) {
      const open: RealEngine['open'] = async (proxy, device) => {
        const pages = await openChromiumPages(chromium, { proxy, traits: DEVICES[device], nextId: () => ++lastId });
        iphone.safari.show(pages);
        await iphone.activate(SYSTEM_APPS.browser);
        const { setOnline, close } = pages;
        return openSafari({ driver, device: iphone.traits.name, handOver: iphone.openInBrowser, setOnline, close });
      };
      return createRealHands(world, { open }, setting);
    },
    close: () => chromium.close(),
  };
}
