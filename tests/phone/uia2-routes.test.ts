import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readApk } from '../../simulators/phone/android/read-apk.ts';
import { UIA2_OUTER_ROUTES, UIA2_ROUTES } from '../../simulators/phone/android/uia2/routes.ts';

const apks = join(
  dirname(createRequire(import.meta.url).resolve('appium-uiautomator2-driver/package.json')),
  'node_modules/appium-uiautomator2-server/apks',
);
const serverApk = join(apks, readdirSync(apks).find((name) => /server-v[\d.]+\.apk$/.test(name)) ?? '');

/** Every string of an apk's classes: dex files keep them in one table. */
function stringsOf(apk: string): string[] {
  const classes = unzipSync(readFileSync(apk), { filter: ({ name }) => /^classes\d*\.dex$/.test(name) });
  return Object.values(classes).flatMap((bytes) => {
    const dex = Buffer.from(bytes);
    const [count, table] = [dex.readUInt32LE(0x38), dex.readUInt32LE(0x3c)];
    return Array.from({ length: count }, (_, i) => {
      let at = dex.readUInt32LE(table + i * 4);
      // A length of one or more bytes, then the text up to a zero.
      while (((dex[at++] ?? 0) & 0x80) !== 0);
      return dex.toString('utf8', at, dex.indexOf(0, at));
    });
  });
}

const pathsOf = (names: readonly string[], below = ''): string[] =>
  names.map((name) => below + name.slice(name.indexOf(' ') + 1));

describe('the routes of the UiAutomator2 server', () => {
  const theirs = new Set(stringsOf(serverApk).filter((text) => /^\/(?:session|status)/.test(text)));
  const ours = new Set([...pathsOf(Object.keys(UIA2_ROUTES), '/session/:sessionId'), ...pathsOf(UIA2_OUTER_ROUTES)]);

  it('are read from the server that the driver installs', () => {
    expect(theirs.size).toBeGreaterThan(55);
    expect(readApk(readFileSync(serverApk))).toMatchObject({ name: 'io.appium.uiautomator2.server' });
  });

  it('of ours are all theirs', () => {
    expect([...ours].filter((path) => !theirs.has(path))).toEqual([]);
  });

  it('of theirs that we lack are these and no others', () => {
    expect([...theirs].filter((path) => !ours.has(path)).toSorted()).toMatchInlineSnapshot(`
      [
        "/session/:sessionId/appium/action_history",
        "/session/:sessionId/appium/device/apps",
        "/session/:sessionId/appium/device/battery_info",
        "/session/:sessionId/appium/device/declared_orientation",
        "/session/:sessionId/appium/device/get_clipboard",
        "/session/:sessionId/appium/device/long_press_keycode",
        "/session/:sessionId/appium/device/open_notifications",
        "/session/:sessionId/appium/device/set_clipboard",
        "/session/:sessionId/appium/element/:id/first_visible",
        "/session/:sessionId/appium/element/:id/scroll_to/:id2",
        "/session/:sessionId/appium/list_displays",
        "/session/:sessionId/appium/list_windows",
        "/session/:sessionId/appium/schedule_action",
        "/session/:sessionId/appium/unschedule_action",
        "/session/:sessionId/element/:id/screenshot",
        "/session/:sessionId/gestures/scroll_to",
        "/session/:sessionId/keys",
        "/session/:sessionId/network_connection",
        "/session/:sessionId/screenshot/:id",
      ]
    `);
  });
});
