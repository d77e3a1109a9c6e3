import { HarnessError } from '../../../simulators/world/harness-error.ts';
import type { Driver } from '../appium/open-session.ts';
import type { RealBrowser } from '../real-browser.ts';
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
  readonly close: () => Promise<void>;
}

const APP = 'NATIVE_APP';

/**
 * Drives a phone's own Safari in the session that drives its app: the driver is turned to a page for each act, and to the app
 * again after it.
 */
export function openSafari({ driver, device, handOver, setOnline, close }: SafariPhone): RealBrowser {
  /** The pages that tabs are, by the driver's name, in the order in which they were seen first. */
  const known: string[] = [];
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const done = turn.then(act, act);
    turn = done;
    return done;
  };
  const unknownPage = async (): Promise<string | undefined> => {
    const contexts = (await driver.getAppiumContexts()).map(String).filter((name) => name !== APP);
    if (contexts.length === 0 && known.length === 0) throw unseen(device);
    return contexts.toSorted((one, other) => numberOf(one) - numberOf(other)).find((name) => !known.includes(name));
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
      return createSafariTab({
        name,
        driver,
        lost,
        handOver,
        isThere: () => inTurn(async () => (await bind()) !== undefined),
        here: (act) =>
          inTurn(async () => {
            const page = await bind();
            if (page === undefined)
              throw new TypeError(`Failed to turn to ${name}: expected a page of Safari, got none.`);
            await driver.switchAppiumContext(page);
            try {
              return await act();
            } finally {
              await driver.switchAppiumContext(APP);
            }
          }),
        isInFront: () => inTurn(() => isSafariInFront(driver)),
        toFront: () => inTurn(() => turnToSafari(driver)),
      });
    },
    handedOver: handOver,
    setOnline,
    close,
  };
}

/** The driver counts pages as the phone does. */
function numberOf(context: string): number {
  return Number(context.split('.').at(-1));
}

function unseen(device: string): HarnessError {
  return new HarnessError(
    'hands-engine-missing',
    `Failed to see the pages of Safari on “${device}”: expected its web inspector to name them, got none. ` +
      '「設定」›「アプリ」›「Safari」›「詳細」で「Webインスペクタ」と「リモートオートメーション」をオンにしてください。' +
      'Switch on Web Inspector and Remote Automation in Settings › Apps › Safari › Advanced.',
  );
}
