import { expect, it } from 'vitest';
import { freePort } from '../../../scenarios/hands/appium/free-port.ts';
import { openSessionAt } from '../../../scenarios/hands/appium/open-session.ts';
import { whyNotBegun } from '../../../scenarios/hands/appium/why-not-begun.ts';
import { serveWda } from '../../../simulators/phone/ios/wda/serve-wda.ts';

const WDA = new Error(
  'WebDriverError: Unable to start WebDriverAgent session. Original error: connect ECONNREFUSED 127.0.0.1:9 when running "http://127.0.0.1:35193/session" with method "POST".\nmore',
);

it('says that no Appium is where it was looked for', async () => {
  const url = `http://127.0.0.1:${await freePort()}`;
  const cause = await openSessionAt(url, { platformName: 'iOS' }).catch((error: unknown) => error);
  expect(await whyNotBegun(cause, { url, wdaUrl: undefined })).toBe(
    `expected an Appium to answer at ${url}, got no answer`,
  );
});

it('says that no WebDriverAgent answers, only where none does', async () => {
  const silent = `http://127.0.0.1:${await freePort()}`;
  expect(await whyNotBegun(WDA, { url: undefined, wdaUrl: silent })).toBe(
    `expected WebDriverAgent to answer at ${silent}, got no answer: start it on the phone first`,
  );
  const wda = await serveWda(async () => new Response('{}'));
  const why = await whyNotBegun(WDA, { url: undefined, wdaUrl: wda.url });
  await wda.close();
  expect(why).toBe('Unable to start WebDriverAgent session. Original error: connect ECONNREFUSED 127.0.0.1:9');
});

it('leaves what a driver says itself as it is', async () => {
  expect(await whyNotBegun(new Error('The device is busy.'), { url: 'http://farm', wdaUrl: undefined })).toBe(
    'The device is busy',
  );
});
