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
    capabilities: capabilities as WebdriverIO.Capabilities,
  });
}
