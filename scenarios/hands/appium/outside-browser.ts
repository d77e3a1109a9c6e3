import { HarnessError } from '../../../simulators/world/harness-error.ts';
import type { BrowserHands, PhoneHands } from '../../hands.ts';
import type { OutsideDevice } from '../../phones/device-profile.ts';
import { openOutsideChrome } from '../chrome/outside-chrome.ts';
import { chromeCapabilities } from '../chrome/phone-chrome.ts';
import { SAFARI_CAPABILITIES } from '../safari/lab-safari.ts';
import { openOutsideSafari } from '../safari/outside-safari.ts';
import { openWifiProxy } from '../safari/wifi-proxy.ts';
import type { WayBack } from '../way-back.ts';
import type { AdbClient } from './adb-server.ts';
import type { Driver } from './open-session.ts';
import type { OwnBrowser } from './phone-lab.ts';

/** The own browser of a phone that is not ours. */
export interface OutsideBrowser {
  readonly browser: OwnBrowser;
  /** Absent where it shows no pages. */
  readonly shown?: {
    readonly wayBack: WayBack;
    /** Leaves it for an app, as it was. */
    turnToApp(packageId: string): Promise<void>;
  };
  close(): Promise<void>;
}

/** A phone whose session is open. */
export interface OpenedPhone {
  readonly driver: Driver;
  readonly adb: AdbClient | undefined;
  readonly serial: string | undefined;
}

/** How a phone's own browser is opened, once there is a session, and what the session is told for it. */
export interface BrowserPlan {
  readonly capabilities: Readonly<Record<string, unknown>>;
  open(phone: OpenedPhone): Promise<OutsideBrowser>;
}

/** The driver finds a ChromeDriver by itself when it is told any of these. */
const FINDS_CHROMEDRIVER = /^appium:chromedriver(?:Executable|Autodownload|UseSystemExecutable)/i;

/** What the driver is told of the ChromeDriver of this machine. Throws `hands-engine-missing` where one is needed. */
export function chromedriverFor({ capabilities }: OutsideDevice): Readonly<Record<string, unknown>> {
  return Object.keys(capabilities).some((name) => FINDS_CHROMEDRIVER.test(name)) ? {} : chromeCapabilities();
}

/** Finds out how the services' pages come to the own browser of a phone that is not ours, or why they cannot. */
export function planBrowser(
  id: string,
  device: OutsideDevice,
  { app, hasAdb }: { readonly app: 'own-build' | 'real-app'; readonly hasAdb: boolean },
): BrowserPlan {
  if (app === 'real-app') {
    return nowhere(
      `Failed to show a service’s pages on “${id}”: the real app answers to the real test environment, which knows none of our services. Play this scenario with --app own-build.`,
    );
  }
  if (device.platform === 'ios') return planSafari(id, device);
  if (!hasAdb) {
    return nowhere(
      `Failed to show a service’s pages on “${id}”: expected a phone that adb on this computer reaches, for nothing else leads its Chrome here.`,
    );
  }
  try {
    return {
      capabilities: chromedriverFor(device),
      async open({ driver, adb, serial }) {
        if (adb && serial !== undefined) return openOutsideChrome({ driver, adb, serial, id });
        return withoutPages(
          `Failed to start Chrome on “${id}”: expected its driver to say the serial by which adb knows it, got none.`,
        );
      },
    };
  } catch (cause) {
    if (!(cause instanceof HarnessError) || cause.code !== 'hands-engine-missing') throw cause;
    return nowhere(cause.message);
  }
}

function planSafari(id: string, { proxyAddress, brokerAddress, osVersion }: OutsideDevice): BrowserPlan {
  if (proxyAddress === undefined) {
    return nowhere(
      `Failed to show a service’s pages on “${id}”: expected proxyAddress in its profile, such as http://192.0.2.1:8899: an address of this computer that is set as the proxy of the phone’s Wi-Fi.`,
    );
  }
  return {
    capabilities: SAFARI_CAPABILITIES,
    async open({ driver }) {
      const proxy = await openWifiProxy({ id, proxyAddress, brokerAddress });
      return openOutsideSafari({ driver, id, version: osVersion, proxy });
    },
  };
}

/** Hands on an app that may lead back to the browser whenever something is done in it. */
export function leadingBack(hands: PhoneHands, { open }: WayBack): PhoneHands {
  const leading =
    <A extends unknown[], T>(act: (...args: A) => Promise<T>) =>
    (...args: A): Promise<T> => {
      open();
      return act(...args);
    };
  return {
    ...hands,
    opensLink: leading(hands.opensLink),
    press: leading(hands.press),
    unlock: leading(hands.unlock),
    typePin: leading(hands.typePin),
    closeScreen: leading(hands.closeScreen),
    launch: leading(hands.launch),
  };
}

/** Hands on a browser that say what the matter is with the phone, where it is the phone's. */
export function diagnosing(
  hands: BrowserHands,
  diagnose: (cause: unknown) => Promise<HarnessError | undefined>,
): BrowserHands {
  const telling =
    <A extends unknown[], T>(act: (...args: A) => Promise<T>) =>
    async (...args: A): Promise<T> => {
      try {
        return await act(...args);
      } catch (cause) {
        if (cause instanceof HarnessError && cause.code === 'hands-not-on-screen') throw cause;
        throw (await diagnose(cause)) ?? cause;
      }
    };
  return {
    name: hands.name,
    open: telling(hands.open),
    openTab: telling(hands.openTab),
    turnTo: telling(hands.turnTo),
    closeTab: telling(hands.closeTab),
    reload: telling(hands.reload),
    look: telling(hands.look),
    sees: telling(hands.sees),
    press: telling(hands.press),
    fill: telling(hands.fill),
    readCode: telling(hands.readCode),
    setOnline: telling(hands.setOnline),
    picture: telling(hands.picture),
    close: telling(hands.close),
  };
}

function nowhere(reason: string): BrowserPlan {
  return { capabilities: {}, open: async () => withoutPages(reason) };
}

function withoutPages(reason: string): OutsideBrowser {
  return {
    browser: { open: () => Promise.reject(new HarnessError('hands-engine-missing', reason)) },
    close: async () => {},
  };
}
