import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { createChrome, type ChromeEngine } from '../../../../simulators/phone/android/chrome/chrome.ts';
import { createFileStore } from '../../../../simulators/phone/android/file-store.ts';

it('starts at another try when the browser that shows its pages could not be started', async () => {
  let tries = 0;
  const engine: ChromeEngine = {
    version: '130.0.1.2',
    async start() {
      if (++tries === 1) throw new TypeError('planted');
      return { devtoolsPort: 1, close: async () => {} };
    },
  };
  const chrome = createChrome(engine, createFileStore(), () => Promise.reject(new TypeError('It is not asked for.')));
  const socket = new PassThrough();
  const opened = chrome.open();
  chrome.serve(socket);
  await expect(opened).rejects.toThrow('planted');
  expect([chrome.isRunning(), socket.destroyed]).toEqual([false, true]);

  await chrome.open();
  expect([chrome.isRunning(), tries]).toEqual([true, 2]);
  await chrome.stop();
  expect(chrome.isRunning()).toBe(false);
});
