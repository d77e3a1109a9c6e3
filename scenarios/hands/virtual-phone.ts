import { HarnessError } from '../../simulators/world/harness-error.ts';
import type { World } from '../../simulators/world/world.ts';
import { drawScreen } from '../../simulators/phone/draw/draw-screen.ts';
import type { Platform } from '../../simulators/phone/options.ts';
import type { Phone } from '../../simulators/phone/phone.ts';
import type { Screen } from '../../simulators/phone/screens/screen.ts';
import type { PhoneHands, Picture, ScreenSeen } from '../hands.ts';
import { createHoldCard } from './hold-card.ts';

/** Hands on the simulated phone itself, without a driver between. */
export function createVirtualPhoneHands(world: World, phone: Phone): PhoneHands {
  const look = async (): Promise<ScreenSeen> => {
    await world.work.idle();
    const { id, title, body, message, elements, overlay } = phone.screen();
    const number = elements.find((element) => element.kind === 'digits')?.text;
    return {
      id,
      title,
      text: [...(message === undefined ? [] : [message]), ...body],
      // What lies under a dialog cannot be touched.
      elements: overlay?.buttons ?? elements,
      ...(number !== undefined && { number }),
    };
  };

  const tapWhere = async (
    wanted: string,
    fits: (element: ScreenSeen['elements'][number]) => boolean,
  ): Promise<void> => {
    const screen = await look();
    const element = screen.elements.find((candidate) => candidate.enabled && fits(candidate));
    if (!element) throw notOnScreen(wanted, screen);
    await phone.tap(element.id);
  };

  const fillPin = async (text: string): Promise<void> => {
    const screen = await look();
    const field = screen.elements.find((element) => element.kind === 'field');
    if (!field) throw notOnScreen('a PIN field', screen);
    await phone.type(field.id, text);
  };

  return {
    name: phone.id,
    opensLink: phone.opensLink,
    look,
    press: (label) => tapWhere(`「${label}」`, (element) => element.kind !== 'field' && element.label === label),
    unlock: () => tapWhere('the device lock', (element) => element.id === 'unlock'),
    closeScreen: () => tapWhere('a way to close', (element) => element.id === 'close'),
    fillPin,
    async typePin(digits) {
      await fillPin(digits);
      await tapWhere('a button that goes on', (element) => element.id === 'next');
    },
    async sees(wanted) {
      const screen = await look();
      if (screen.id !== wanted) throw notOnScreen(`the screen “${wanted}”`, screen);
      return screen;
    },
    // Taps are awaited as they are: one of them opens the browser, which itself waits for the world's rest.
    holdCard: createHoldCard(world, phone),
    takeCardAway: phone.takeCardAway,
    kill: phone.kill,
    launch: phone.launch,
    lock: phone.lock,
    setLock: phone.setLock,
    install: phone.install,
    uninstall: phone.uninstall,
    async setOnline(online) {
      if (online) world.network.restore(phone.id);
      else world.network.cut(phone.id);
    },
    picture: async () => drawnLater(phone.platform, phone.screen()),
  };
}

/** A picture that is drawn when somebody looks at it: most hang nowhere. What it shows is settled now. */
function drawnLater(platform: Platform, screen: Screen): Picture {
  return {
    type: 'image/svg+xml',
    get content() {
      return drawScreen(platform, screen);
    },
  };
}

function notOnScreen(wanted: string, screen: ScreenSeen): HarnessError {
  const there = screen.elements.map((element) => `「${element.label}」`).join('') || 'nothing to touch';
  return new HarnessError(
    'hands-not-on-screen',
    `Failed to find ${wanted} on the phone: got the screen “${screen.id}” with ${there}.`,
  );
}
