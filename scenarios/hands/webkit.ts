import type { Browser } from 'webdriverio';
import { HarnessError } from '../../simulators/world/harness-error.ts';
import { startServerProcess, type ServerProcess } from './appium/server-process.ts';
import { DEVICES } from './devices.ts';
import { findProgram } from './find-program.ts';
import type { RealBrowser, RealEngine } from './real-browser.ts';
import { startDisplay } from './start-display.ts';
import { openWebkitTab } from './webkit-tab.ts';

/** Holds the largest of the devices' windows. */
const SCREEN = '1400x2200x24';

const MOST_TRIALS = 3;
const SESSION_PATIENCE_MS = 60_000;

/** A browser and the driver that it hangs on. */
interface Session {
  readonly session: Browser;
  readonly running: ServerProcess;
}

/** No member of webdriverio's types, which know Safari alone. */
const OPTIONS = 'webkitgtk:browserOptions';

const MINI_BROWSERS = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].flatMap((version) => [
  `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu/${version}/MiniBrowser`,
  `/usr/libexec/${version}/MiniBrowser`,
]);

/**
 * Makes the user's WebKitGTK ready: its MiniBrowser, driven by its own WebDriver on a display that nobody sees. It is
 * WebKit's engine in another shell, not Safari.
 * @throws HarnessError `hands-engine-missing` when a part of it is not there
 */
export async function launchWebkit(): Promise<RealEngine> {
  const driver = find('WebKitWebDriver', 'WEBKIT_DRIVER_PATH', []);
  const binary = find('MiniBrowser', 'MINIBROWSER_PATH', MINI_BROWSERS);
  const { remote } = await loadWebdriverio();
  const display = await startDisplay(find('Xvfb', 'XVFB_PATH', []), SCREEN);
  const env = { DISPLAY: `:${display.number}`, TZ: 'Asia/Tokyo', GDK_BACKEND: 'x11' };

  /** A driver has one session, and a session is one browser with its own cookies. On a busy machine one may never come. */
  const openSession = async (optionsAt: (port: number) => Parameters<typeof remote>[0]): Promise<Session> => {
    let why: unknown;
    for (let trial = 1; trial <= MOST_TRIALS; trial++) {
      const args = (port: number): string[] => ['--host=127.0.0.1', `--port=${port}`];
      const running = await startServerProcess({ name: 'WebKitWebDriver', file: driver, args, env });
      try {
        return { session: await remote(optionsAt(running.port)), running };
      } catch (cause) {
        why = cause;
        await running.stop();
      }
    }
    const got = `none in ${MOST_TRIALS} trials`;
    throw new HarnessError('device-lost', `Failed to open WebKitGTK: expected a session, got ${got}.`, { cause: why });
  };

  return {
    async open(proxy, device): Promise<RealBrowser> {
      const traits = DEVICES[device];
      const { session, running } = await openSession((port) => ({
        hostname: '127.0.0.1',
        port,
        path: '/',
        logLevel: 'silent',
        connectionRetryCount: 0,
        connectionRetryTimeout: SESSION_PATIENCE_MS,
        capabilities: {
          browserName: 'MiniBrowser',
          'wdio:enforceWebDriverClassic': true,
          proxy: { proxyType: 'manual', httpProxy: new URL(proxy).host },
          [OPTIONS as string]: { binary, args: ['--automation', `--user-agent=${traits.userAgent}`] },
        },
      }));
      let first = true;
      return {
        async openTab(name, lost) {
          if (!first) await session.switchToWindow((await session.createWindow('window')).handle);
          first = false;
          return openWebkitTab(session, { name, viewport: traits.viewport, lost });
        },
        // The proxy is all the network that it has.
        setOnline: async () => {},
        async close() {
          await session.deleteSession();
          await running.stop();
        },
      };
    },
    close: display.stop,
  };
}

function find(name: string, variable: string, places: readonly string[]): string {
  if (process.platform === 'linux') return findProgram(`${name} of WebKitGTK`, { variable, names: [name], places });
  throw new HarnessError('hands-engine-missing', 'Failed to find WebKitGTK: expected Linux, which alone has it.');
}

async function loadWebdriverio(): Promise<typeof import('webdriverio')> {
  try {
    return await import('webdriverio');
  } catch (cause) {
    const expected = 'the package webdriverio (npm install --save-dev webdriverio@9.32.0)';
    throw new HarnessError('hands-engine-missing', `Failed to drive WebKitGTK: expected ${expected}, got none.`, {
      cause,
    });
  }
}
