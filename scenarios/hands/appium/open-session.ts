import type { Browser } from 'webdriverio';
import { loadForPhones } from './load-package.ts';

/** A phone as webdriverio drives it. */
export type Driver = Browser;

/** Opens a session on a phone through Appium on loopback. */
export async function openSession(port: number, capabilities: Readonly<Record<string, unknown>>): Promise<Driver> {
  const { remote } = await loadForPhones(() => import('webdriverio'));
  return remote({
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'silent',
    connectionRetryCount: 0,
    connectionRetryTimeout: 60_000,
    waitforInterval: 50,
    transformRequest: closingTheFirst(),
    capabilities: capabilities as WebdriverIO.Capabilities,
  });
}

/** WebdriverIO asks for a session over a connection that it then forgets: left open, each session would cost one. */
function closingTheFirst(): (options: RequestInit) => RequestInit {
  let isFirst = true;
  return (options) => {
    if (!isFirst) return options;
    isFirst = false;
    const headers = new Headers(options.headers);
    headers.set('connection', 'close');
    return { ...options, headers };
  };
}
