import { createPhone } from '../../../simulators/phone/phone.ts';
import { simulatedApp } from '../../../simulators/phone/ios/apps/simulated-app.ts';
import { createIphone } from '../../../simulators/phone/ios/iphone.ts';
import type { IphoneTraits } from '../../../simulators/phone/ios/iphone-traits.ts';
import { createWda } from '../../../simulators/phone/ios/wda/wda.ts';
import { createWorld } from '../../../simulators/world/world.ts';
import { exchangeOf, type Exchange } from './exchange.ts';

const ORIGIN = 'http://127.0.0.1';
const APP = 'test.tegata.guide';

/**
 * What the simulated WebDriverAgent answers to every kind of question that a driver asks: a session with an app that is
 * started, searched, touched, left and ended.
 */
export async function simulatedTraffic(traits: IphoneTraits): Promise<Exchange[]> {
  const world = createWorld({ seed: 'traffic', startsAt: new Date('2026-04-01T00:00:00Z'), sink: () => {} });
  const phone = createPhone(world, {
    id: 'phone-1',
    platform: 'ios',
    brokerOrigin: 'http://broker.tegata.test',
    openInBrowser: async () => {},
  });
  const iphone = createIphone(traits);
  iphone.settleIn({ phone, app: simulatedApp('guide'), settle: world.work.idle });
  const wda = createWda(iphone, { random: world.random.fork('wda'), unknown: () => {} });
  const exchanges: Exchange[] = [];
  const ask = async (method: string, path: string, body?: object): Promise<Record<string, unknown>> => {
    const sent = body === undefined ? '' : JSON.stringify(body);
    const response = await wda(new Request(`${ORIGIN}${path}`, { method, ...(sent !== '' && { body: sent }) }));
    const text = await response.text();
    exchanges.push(exchangeOf(method, path, response.status, sent, text));
    return ((JSON.parse(text) as { value: unknown }).value ?? {}) as Record<string, unknown>;
  };

  await ask('GET', '/status');
  const opened = await ask('POST', '/session', { capabilities: { firstMatch: [{ bundleId: APP }] } });
  const session = `/session/${String(opened['sessionId'])}`;
  await ask('GET', session);
  await ask('POST', `${session}/appium/settings`, { settings: {} });
  await ask('GET', `${session}/appium/settings`);
  await ask('GET', `${session}/source?format=xml`);
  await ask('GET', `${session}/screenshot`);
  await ask('GET', '/screenshot');
  await ask('GET', `${session}/window/rect`);
  await ask('GET', `${session}/window/size`);
  await ask('GET', `${session}/wda/screen`);
  await ask('GET', `${session}/orientation`);
  await ask('GET', `${session}/wda/activeAppInfo`);
  await ask('GET', `${session}/wda/device/info`);
  await ask('GET', `${session}/wda/batteryInfo`);
  await ask('GET', `${session}/wda/locked`);
  await ask('GET', `${session}/alert/text`);
  await ask('POST', `${session}/element`, { using: 'accessibility id', value: 'nowhere' });
  await ask('POST', `${session}/elements`, { using: 'class name', value: 'XCUIElementTypeButton' });
  const found = await ask('POST', `${session}/element`, { using: 'accessibility id', value: 'next' });
  const element = `${session}/element/${String(found['ELEMENT'])}`;
  for (const what of ['enabled', 'displayed', 'selected', 'text', 'name', 'rect', 'attribute/label']) {
    await ask('GET', `${element}/${what}`);
  }
  await ask('POST', `${element}/click`, {});
  await ask('GET', `${element}/rect`);
  await ask('POST', `${session}/wda/tap`, { x: 1, y: 1 });
  await ask('POST', `${session}/url`, { url: 'https://elsewhere.tegata.test/' });
  for (const what of ['state', 'activate', 'launch', 'terminate']) {
    await ask('POST', `${session}/wda/apps/${what}`, { bundleId: APP });
  }
  await ask('DELETE', session);
  return exchanges;
}
