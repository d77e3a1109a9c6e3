import { takeScreenshot } from '../../../rendering/screenshot.ts';
import { SKINS } from '../../../draw/skin.ts';
import { photographSafari } from '../../safari/photograph-safari.ts';
import { seenScreen } from '../../ui/seen-screen.ts';
import { writeSource } from '../../ui/write-source.ts';
import type { WdaCall, WdaRoute } from '../wda-route.ts';
import { WdaFailure } from '../wda-failure.ts';

/** What is on the screen, as text and as a picture, and how the phone is held. */
export const screenCommands: readonly WdaRoute[] = [
  { method: 'GET', path: '/source', within: 'both', answer: source },
  {
    method: 'GET',
    path: '/screenshot',
    within: 'both',
    answer: async (call) => Buffer.from(await photograph(call)).toString('base64'),
  },
  { method: 'GET', path: '/window/rect', within: 'session', answer: () => ({ x: 0, y: 0, ...size() }) },
  { method: 'GET', path: '/window/size', within: 'both', answer: size },
  {
    method: 'GET',
    path: '/wda/screen',
    within: 'both',
    answer: ({ iphone }) => ({
      screenSize: size(),
      statusBarSize: { width: SKINS.ios.width, height: SKINS.ios.statusHeight },
      displayId: 1,
      scale: iphone.traits.scale,
    }),
  },
  { method: 'GET', path: '/orientation', within: 'both', answer: () => 'PORTRAIT' },
  {
    method: 'POST',
    path: '/orientation',
    within: 'both',
    answer({ body }) {
      // The app is portrait only, so its interface does not turn: the real one says the same of such an app.
      if (body['orientation'] !== 'PORTRAIT') throw new WdaFailure('unknown error', 'Unable To Rotate Device');
      return null;
    },
  },
];

/** A picture of the screen. iOS hides nothing of a PIN screen but what was typed, which is dots. */
function photograph({ iphone }: WdaCall): Promise<Uint8Array> {
  const page = iphone.alert() ? undefined : iphone.pageInFront();
  if (page) return photographSafari(page, iphone.traits.scale);
  return takeScreenshot('ios', seenScreen(iphone), iphone.traits.scale);
}

function size(): { width: number; height: number } {
  const { width, height } = SKINS.ios;
  return { width, height };
}

function source({ query, tree }: WdaCall): string {
  const format = query.get('format') ?? 'xml';
  if (format.toLowerCase() !== 'xml') {
    throw new WdaFailure('unsupported operation', `This simulated WebDriverAgent writes XML only, not '${format}'`);
  }
  const scope = query.get('scope');
  const without = new Set(query.get('excluded_attributes')?.split(',') ?? []);
  return writeSource(tree(), { without, ...(scope ? { scope } : {}) });
}
