import { SKINS } from '../../draw/skin.ts';
import type { AndroidSystem } from '../system.ts';
import type { Uia2Route } from './uia2-route.ts';

const sizeOf = ({ traits }: AndroidSystem): { width: number; height: number } => ({
  width: SKINS.android.width * traits.density,
  height: SKINS.android.height * traits.density,
});

/** What the server says of the phone itself. */
export const deviceRoutes: Readonly<Record<string, Uia2Route>> = {
  'GET /appium/device/pixel_ratio': ({ session }) => session.system.traits.density,
  'GET /appium/device/display_density': ({ session }) => session.system.traits.density * 160,
  'GET /appium/device/system_bars': ({ session }) => ({
    statusBar: SKINS.android.statusHeight * session.system.traits.density,
  }),
  'GET /appium/device/info': ({ session }) => {
    const { traits } = session.system;
    const { width, height } = sizeOf(session.system);
    return {
      androidId: '7e6a7a0000000001',
      manufacturer: 'Tegata',
      model: traits.name,
      brand: 'Tegata',
      apiVersion: String(traits.apiLevel),
      platformVersion: traits.release,
      carrierName: '',
      realDisplaySize: `${width}x${height}`,
      displayDensity: traits.density * 160,
      networks: [],
      locale: 'ja_JP',
      timeZone: 'Asia/Tokyo',
      bluetooth: { state: 'OFF' },
    };
  },
  'GET /window/:windowHandle/size': ({ session }) => sizeOf(session.system),
  'GET /orientation': () => 'PORTRAIT',
  'GET /rotation': () => ({ x: 0, y: 0, z: 0 }),
  'GET /appium/settings': ({ session }) => Object.fromEntries(session.settings),
  'POST /appium/settings': ({ session, body }) => {
    const given = (body['settings'] ?? {}) as Readonly<Record<string, unknown>>;
    for (const [name, value] of Object.entries(given)) session.settings.set(name, value);
    return null;
  },
  'POST /appium/reset_ax_cache': () => null,
};
