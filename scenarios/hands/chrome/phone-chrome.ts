import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HarnessError } from '../../../simulators/world/harness-error.ts';
import type { AdbClient } from '../appium/adb-server.ts';
import { freePort } from '../appium/free-port.ts';
import { takeReverseBack } from '../appium/outside-adb.ts';
import { versionOn } from '../appium/version-on.ts';
import { findChromeDriver } from '../find-chromedriver.ts';

/** Chrome as Google ships it for phones. */
export const CHROME = 'com.android.chrome';

const MAIN = `${CHROME}/com.google.android.apps.chrome.Main`;
const SWITCHES_FILE = '/data/local/tmp/chrome-command-line';

/** A phone that adb reaches. */
export interface AdbPhone {
  readonly adb: Pick<AdbClient, 'run' | 'stateOf'>;
  readonly serial: string;
  /** What the user calls it. */
  readonly id: string;
}

/** A phone's own Chrome that runs, and gets all its network from this computer. */
export interface PhoneChrome {
  /** Lets all that it asks for come to a proxy on this computer. */
  leadTo(proxy: string): Promise<void>;
  /** Has an address opened in a new tab, as an app has it. */
  open(url: string): Promise<void>;
  /** Leaves Chrome as it is usually started. */
  close(): Promise<void>;
}

/** What the driver of a session must be told, so that it drives Chrome by the ChromeDriver of this machine. */
export function chromeCapabilities(): Readonly<Record<string, unknown>> {
  return { 'appium:chromedriverExecutable': findChromeDriver() };
}

/**
 * Starts a phone's own Chrome anew, with its network from this computer: Chrome reads its switches from a file when it is
 * the app to debug, as ChromeDriver itself has it.
 * @throws HarnessError `hands-engine-missing` when the phone has no Chrome
 */
export async function startPhoneChrome({ adb, serial, id }: AdbPhone): Promise<PhoneChrome> {
  const shell = (...words: readonly string[]): Promise<string> => adb.run('-s', serial, 'shell', ...words);
  if ((await versionOn(adb, serial, CHROME)) === undefined) {
    throw new HarnessError(
      'hands-engine-missing',
      `Failed to start Chrome on “${id}”: expected the package ${CHROME}, which the phone does not have. Install Chrome on it, or switch it on in the phone's settings.`,
    );
  }
  const port = await freePort();
  await push(adb, serial, `chrome --proxy-server=127.0.0.1:${port} --disable-fre --no-first-run\n`);
  await shell('am', 'set-debug-app', '--persistent', CHROME);
  await shell('am', 'force-stop', CHROME);
  await shell('am', 'start', '-W', '-n', MAIN, '-a', 'android.intent.action.VIEW', '-d', 'about:blank');
  return {
    async leadTo(proxy) {
      await adb.run('-s', serial, 'reverse', `tcp:${port}`, `tcp:${new URL(proxy).port}`);
    },
    async open(url) {
      const view = ['-a', 'android.intent.action.VIEW', '-d', `'${url.replaceAll("'", '%27')}'`];
      await shell('am', 'start', '-n', MAIN, ...view, '--ez', 'create_new_tab', 'true');
    },
    async close() {
      // With the cable pulled there is nothing left to put right.
      if ((await adb.stateOf(serial)) !== 'device') return;
      await takeSwitchesBack({ adb, serial });
      await shell('am', 'force-stop', CHROME);
      await takeReverseBack(adb, serial, `tcp:${port}`);
    },
  };
}

/** Has Chrome start next time as its owner has it. */
export async function takeSwitchesBack({ adb, serial }: Pick<AdbPhone, 'adb' | 'serial'>): Promise<void> {
  await adb.run('-s', serial, 'shell', 'rm', '-f', SWITCHES_FILE);
  await adb.run('-s', serial, 'shell', 'am', 'clear-debug-app');
}

async function push(adb: AdbPhone['adb'], serial: string, switches: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'tegata-switches-'));
  try {
    const file = join(folder, 'chrome-command-line');
    await writeFile(file, switches);
    await adb.run('-s', serial, 'push', file, SWITCHES_FILE);
  } finally {
    await rm(folder, { recursive: true });
  }
}
