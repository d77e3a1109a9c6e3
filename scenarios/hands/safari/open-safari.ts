import { HarnessError } from '../../../simulators/world/harness-error.ts';
import { startPatience } from '../../../simulators/world/patience.ts';
import type { Driver } from '../appium/open-session.ts';
import type { RealBrowser } from '../real-browser.ts';
import type { WayBack } from '../way-back.ts';
import { createSafariTab } from './safari-tab.ts';
import { isSafariInFront, turnToSafari } from './turn-to.ts';

/** A phone whose own Safari is driven. */
export interface SafariPhone {
  readonly driver: Driver;
  /** What the phone is called. */
  readonly device: string;
  /** Has an address opened in a new tab, as an app has it. */
  readonly handOver: (url: string) => Promise<void>;
  readonly setOnline: (online: boolean) => Promise<void>;
  /** Ends all that it shows; absent where others have pages there. */
  readonly close?: () => Promise<void>;
  /** Of a phone that is not ours. */
  readonly theirs?: {
    /** The pages that the owner left open. */
    readonly before: readonly string[];
    readonly wayBack: WayBack;
  };
}

const APP = 'NATIVE_APP';
const PATIENCE_MS = 5_000;
const STEP_MS = 100;

/** The pages of Safari by the driver's names, in the order in which they were opened. */
export async function pagesOf(driver: Driver): Promise<string[]> {
  const contexts = (await driver.getAppiumContexts()).map(String).filter((name) => name !== APP);
  return contexts.toSorted((one, other) => numberOf(one) - numberOf(other));
}

/**
 * Drives a phone's own Safari in the session that drives its app: the driver is turned to a page for each act, and to the app
 * again after it. What the tabs of another's phone stored is gone when it is closed, and nothing else.
 */
export function openSafari({ driver, device, handOver, setOnline, close, theirs }: SafariPhone): RealBrowser {
  /** The pages that tabs are, by the driver's name, in the order in which they were seen first. */
  const known: string[] = [...(theirs?.before ?? [])];
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const done = turn.then(act, act);
    turn = done;
    return done;
  };
  const unknownPage = async (): Promise<string | undefined> => {
    const pages = await pagesOf(driver);
    if (pages.length === 0 && known.length === 0 && !theirs) throw unseen(device);
    return pages.find((name) => !known.includes(name));
  };
  const inPage = async <T>(page: string, act: () => Promise<T>): Promise<T> => {
    await driver.switchAppiumContext(page);
    try {
      return await act();
    } finally {
      await driver.switchAppiumContext(APP);
    }
  };

  return {
    async openTab(name, lost) {
      let context: string | undefined;
      const bind = async (): Promise<string | undefined> => {
        if (context === undefined) {
          context = await unknownPage();
          if (context !== undefined) known.push(context);
        }
        return context;
      };
      /** The web inspector may name a page a little after it has asked for something. */
      const bindPatiently = async (): Promise<string> => {
        let patient = true;
        const callOff = startPatience(PATIENCE_MS, () => (patient = false));
        for (;;) {
          const page = await bind();
          if (page !== undefined) {
            callOff();
            return page;
          }
          if (!patient) throw new TypeError(`Failed to turn to ${name}: expected a page of Safari, got none.`);
          await new Promise<void>((resolve) => startPatience(STEP_MS, resolve));
        }
      };
      return createSafariTab({
        name,
        driver,
        lost,
        handOver,
        isThere: () => inTurn(async () => (await bind()) !== undefined),
        here: (act) => inTurn(async () => inPage(await bindPatiently(), act)),
        givesLinksByName: theirs !== undefined,
        isInFront: () => inTurn(() => isSafariInFront(driver)),
        toFront: () => inTurn(() => turnToSafari(driver)),
      });
    },
    ...(theirs ? { wayBack: theirs.wayBack } : { handedOver: handOver }),
    setOnline,
    close:
      close ??
      (() =>
        inTurn(async () => {
          const still = await pagesOf(driver);
          for (const page of still.filter((name) => known.includes(name) && !theirs?.before.includes(name))) {
            await inPage(page, async () => {
              await driver.deleteCookies();
              await driver.closeWindow();
            });
          }
        })),
  };
}

/** The driver counts pages as the phone does. */
function numberOf(context: string): number {
  return Number(context.split('.').at(-1));
}

/** Says what the owner of the phone has to switch on. */
export function unseen(device: string): HarnessError {
  return new HarnessError(
    'hands-engine-missing',
    `Failed to see the pages of Safari on “${device}”: expected its web inspector to name them, got none. ` +
      '「設定」›「アプリ」›「Safari」›「詳細」で「Webインスペクタ」と「リモートオートメーション」をオンにしてください。' +
      'Switch on Web Inspector and Remote Automation in Settings › Apps › Safari › Advanced.',
  );
}
