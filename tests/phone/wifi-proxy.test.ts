import { createServer, request as requestHttp, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { freePort } from '../../scenarios/hands/appium/free-port.ts';
import { openWifiProxy, type WifiProxy } from '../../scenarios/hands/safari/wifi-proxy.ts';

let broker: Server;
let proxy: WifiProxy;
let proxyAddress: string;
let brokerAddress: string;

beforeEach(async () => {
  broker = createServer((request, answer) => answer.end(`the broker was asked for ${request.url}`));
  await new Promise<void>((resolve) => broker.listen(0, '127.0.0.1', resolve));
  brokerAddress = `http://127.0.0.1:${(broker.address() as AddressInfo).port}`;
  proxyAddress = `http://127.0.0.1:${await freePort()}`;
  proxy = await openWifiProxy({ id: 'mine', proxyAddress, brokerAddress });
});
afterEach(async () => {
  await proxy.close();
  await new Promise((resolve) => broker.close(resolve));
});

/** As a phone does for any of its apps. */
function asksFor(url: string): Promise<{ status: number; text: string }> {
  const { hostname, port } = new URL(proxyAddress);
  return new Promise((resolve, reject) => {
    requestHttp({ hostname, port, path: url, agent: false }, async (answer) => {
      const chunks: Buffer[] = [];
      for await (const chunk of answer) chunks.push(chunk as Buffer);
      resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(chunks).toString() });
    })
      .once('error', reject)
      .end();
  });
}

it('lets pages of a world in while one is shown, and nothing else of the network', async () => {
  const page = 'http://shop.tegata.test/';
  expect(await asksFor(page)).toMatchObject({ status: 502 });
  const led = await proxy.lead(async () => new Response('the shop'));
  expect(await asksFor(page)).toEqual({ status: 200, text: 'the shop' });
  led.setOnline(false);
  expect(await asksFor(page)).toMatchObject({ status: 502 });
  led.setOnline(true);
  expect(await asksFor(page)).toMatchObject({ status: 200 });
  await led.close();
  expect(await asksFor(page)).toMatchObject({ status: 502 });
});

it('lets the app on the phone reach its broker, whether or not a page is shown', async () => {
  expect(await asksFor(`${brokerAddress}/api/app/sessions?a=1`)).toEqual({
    status: 200,
    text: 'the broker was asked for /api/app/sessions?a=1',
  });
});

it('says what is wrong with an address at which nothing can listen', async () => {
  await expect(openWifiProxy({ id: 'mine', proxyAddress, brokerAddress })).rejects.toMatchObject({
    code: 'option-invalid',
    message: `Failed to open the proxy of “mine”: expected proxyAddress to be an address of this computer with a port that is free, got ${proxyAddress} (EADDRINUSE).`,
  });
});
