import type { WdaRoute } from '../wda-route.ts';
import { WdaFailure } from '../wda-failure.ts';

const BUTTONS = ['home', 'volumedown', 'volumeup'];

/** The phone as a thing: its lock, its buttons, its pasteboard. @see FBCustomCommands */
export const deviceCommands: readonly WdaRoute[] = [
  {
    method: 'POST',
    path: '/wda/lock',
    within: 'both',
    async answer({ iphone }) {
      await iphone.lock();
      return null;
    },
  },
  {
    method: 'POST',
    path: '/wda/unlock',
    within: 'both',
    async answer({ iphone }) {
      await iphone.unlock();
      return null;
    },
  },
  { method: 'GET', path: '/wda/locked', within: 'both', answer: ({ iphone }) => iphone.isLocked() },
  {
    method: 'POST',
    path: '/wda/pressButton',
    within: 'session',
    answer({ iphone, body }) {
      const name = String(body['name']).toLowerCase();
      if (!BUTTONS.includes(name)) {
        throw new WdaFailure(
          'unknown error',
          `The button '${name}' is not supported. The device under test only supports the following buttons: ${BUTTONS.join(', ')}`,
        );
      }
      if (name === 'home') iphone.goHome();
      return null;
    },
  },
  {
    method: 'POST',
    path: '/wda/setPasteboard',
    within: 'both',
    answer({ iphone, body }) {
      iphone.pasteboard = Buffer.from(String(body['content']), 'base64').toString();
      return null;
    },
  },
  {
    method: 'POST',
    path: '/wda/getPasteboard',
    within: 'both',
    answer: ({ iphone }) => Buffer.from(iphone.pasteboard).toString('base64'),
  },
  { method: 'GET', path: '/wda/batteryInfo', within: 'session', answer: () => ({ level: 1, state: 3 }) },
  {
    method: 'GET',
    path: '/wda/device/info',
    within: 'both',
    answer: ({ iphone: { traits } }) => ({
      currentLocale: 'ja_JP',
      timeZone: 'Asia/Tokyo',
      name: traits.name,
      model: 'iPhone',
      uuid: traits.udid,
      userInterfaceIdiom: 0,
      userInterfaceStyle: 'light',
      isSimulator: false,
    }),
  },
];
