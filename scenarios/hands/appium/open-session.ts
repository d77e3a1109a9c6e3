import type { Browser } from 'webdriverio';
import { loadForPhones } from './load-package.ts';

/** A farm may have to find a free phone first. */
const FAR_AWAY_MS = 300_000;

/** A phone as webdriverio drives it. */
export type Driver = Browser;

/** Opens a session through an Appium or a farm anywhere. Credentials go with every request, and nowhere else. */
export async function openSessionAt(
  url: string,
  capabilities: Readonly<Record<string, unknown>>,
  credentials?: { readonly user: string; readonly key: string },
): Promise<Driver> {
  const { protocol, hostname, port, pathname: path } = new URL(url);
  const { remote } = await loadForPhones(() => import('webdriverio'));
  return remote({
    protocol: protocol.replace(':', ''),
    hostname,
    port: Number(port) || (protocol === 'https:' ? 443 : 80),
    path,
    ...credentials,
    logLevel: 'silent',
    connectionRetryCount: 0,
    connectionRetryTimeout: FAR_AWAY_MS,
    waitforInterval: 50,
    capabilities: capabilities as WebdriverIO.Capabilities,
  });
}

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
