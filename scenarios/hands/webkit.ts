import { HarnessError } from '../../simulators/world/harness-error.ts';
import { startServerProcess } from './appium/server-process.ts';
import { DEVICES } from './devices.ts';
import { findProgram } from './find-program.ts';
import type { RealBrowser, RealEngine } from './real-browser.ts';
import { startDisplay } from './start-display.ts';
import { openWebkitTab } from './webkit-tab.ts';

/** Holds the largest of the devices' windows. */
const SCREEN = '1400x2200x24';

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
  return {
    async open(proxy, device): Promise<RealBrowser> {
      const traits = DEVICES[device];
      // A driver has one session, and a session is one browser with its own cookies.
      const running = await startServerProcess({
        name: 'WebKitWebDriver',
        file: driver,
        args: (port) => ['--host=127.0.0.1', `--port=${port}`],
        env,
      });
      const session = await remote({
        hostname: '127.0.0.1',
        port: running.port,
        path: '/',
        logLevel: 'error',
        connectionRetryCount: 0,
        capabilities: {
          browserName: 'MiniBrowser',
          'wdio:enforceWebDriverClassic': true,
          proxy: { proxyType: 'manual', httpProxy: new URL(proxy).host },
          [OPTIONS as string]: { binary, args: ['--automation', `--user-agent=${traits.userAgent}`] },
        },
      });
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
