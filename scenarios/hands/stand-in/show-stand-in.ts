import type { Phone } from '../../../simulators/phone/phone.ts';
import { HarnessError } from '../../../simulators/world/harness-error.ts';
import type { CardInField } from '../../../simulators/world/wire.ts';
import type { World } from '../../../simulators/world/world.ts';
import type { PhoneHands } from '../../hands.ts';
import type { PhoneBrowser } from './phone-browsers.ts';
import type { PhonePages } from './serve-phone-pages.ts';
import { createStandInHands } from './stand-in-hands.ts';

const SCRIPT_MS = 30_000;

/** Where the pages are, as a phone reaches them. */
export interface ReachedPages {
  readonly pages: PhonePages;
  /** Scheme, host and port. */
  readonly origin: string;
}

/** An app that is shown as a page. */
export interface ShownStandIn {
  readonly hands: PhoneHands;
  /** From now on nobody finds the page any more. */
  remove(): void;
}

/**
 * Puts the app of a world on a page of its own, and shows that in a phone's browser.
 * @throws HarnessError `option-invalid` when the phone does not reach the page, `device-lost`
 */
export async function showStandIn(
  world: World,
  phone: Phone,
  { driver, diagnose }: Pick<PhoneBrowser, 'driver' | 'diagnose'>,
  { pages, origin }: ReachedPages,
): Promise<ShownStandIn> {
  let onTable: CardInField | undefined;
  const page = pages.show({ phone, card: () => onTable, settle: world.work.idle });
  const url = `${origin}${page.path}`;
  try {
    // XCUITest gives a script no time at all where nobody says how much.
    await driver.setTimeout({ script: SCRIPT_MS });
    await driver.navigateTo(url);
    if (!(await driver.execute(isOurs))) throw unreached(origin);
  } catch (cause) {
    page.remove();
    throw (await diagnose(cause)) ?? (isNoAnswer(cause) ? unreached(origin, cause) : cause);
  }
  const hands = createStandInHands(world, { driver, phone, url, diagnose });
  return {
    hands: {
      ...hands,
      async holdCard(card) {
        onTable = card;
        await hands.holdCard(card);
      },
    },
    remove: page.remove,
  };
}

/** Runs in the page. */
function isOurs(): boolean {
  return 'tegata' in window;
}

/** Whether a browser says that nobody answered where it was sent. */
function isNoAnswer(cause: unknown): boolean {
  return cause instanceof Error && cause.message.includes('net::ERR_');
}

function unreached(origin: string, cause?: unknown): HarnessError {
  return new HarnessError(
    'option-invalid',
    `Failed to show the stand-in on the phone: expected its browser to reach this computer at ${origin}, and it did not.`,
    { cause },
  );
}
