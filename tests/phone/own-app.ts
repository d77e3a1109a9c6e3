import { request as requestHttp, type IncomingMessage, type RequestOptions } from 'node:http';
import { connect } from 'node:net';
import { createMessageReader, CONTROL, frameMessage } from '../../simulators/card/pcsc/vpcd-messages.ts';
import type { RunningIphone } from '../../simulators/phone/ios/start-iphone.ts';
import { simulatedApp } from '../../simulators/phone/ios/apps/simulated-app.ts';
import { androidApp } from '../../simulators/phone/android/android-app.ts';
import type { AndroidPhone } from '../../simulators/phone/android/android-phone.ts';
import { am } from '../../simulators/phone/android/shell/am.ts';
import type { PhoneOptions, Unlock } from '../../simulators/phone/options.ts';
import { createPhone, type Phone } from '../../simulators/phone/phone.ts';
import type { PhoneRules } from '../../simulators/phone/phone-rules.ts';
import { honestPhoneRules } from '../../simulators/phone/rules.ts';
import { createRealClock } from '../../simulators/world/real-clock.ts';
import { makeStageCard } from '../unit/phone/stage-card.ts';
import { serveStageBroker } from '../unit/phone/stage-broker.ts';
import { CardGone, type CardInField } from '../../simulators/world/wire.ts';
import { createWorldOn, type World } from '../../simulators/world/world.ts';

/** The package of the build that lives on the phone once it is installed. */
export const OWN_PACKAGE = 'test.tegata.own';

/** A build of somebody's own on a phone that nobody here knows: it hears where the broker is when it is started. */
export interface OwnApp {
  /** Holds the card that answers at an address to the phone; its owner's own when none is named. */
  holdCard(address: string): Promise<void>;
  takeCardAway(): Promise<void>;
  /** Gives the phone another lock. */
  setLock(kind: string): Promise<void>;
  /** Types the PIN of its owner's card and goes on. */
  typePin(): Promise<void>;
}

/** What it does with an address that it is to open in the browser. */
export type ReturnsBy = (open: (url: string) => Promise<void>, url: string) => Promise<void>;

/** What somebody's build may get wrong. */
interface Build {
  readonly returnsBy?: ReturnsBy;
  readonly rules?: PhoneRules;
}

/**
 * Lets it live on a phone, in a world of its own that only the wire leads out of. The real app has a broker there from the
 * beginning, and is told of no other.
 */
export function moveOwnAppIn(
  device: AndroidPhone,
  app: 'own-build' | 'real-app' = 'own-build',
  { returnsBy = (open, url) => open(url), rules = honestPhoneRules }: Build = {},
): OwnApp {
  let lock: Unlock | undefined;
  const make = (broker: string, token: string | undefined) =>
    makeApp(app === 'real-app' ? undefined : (request) => overAdb(device, request), {
      platform: 'android',
      brokerOrigin: broker,
      ...(lock && { unlock: lock }),
      ...(token !== undefined && { appToken: token }),
      openInBrowser: (url) => returnsBy((opened) => viewed(device, opened), url),
      rules,
    });
  const card = makeStageCard();
  let { world, phone } = make(app === 'real-app' ? 'http://broker.tegata.test' : NOWHERE, undefined);
  const { system } = device;
  system.settleIn({
    get phone() {
      return phone;
    },
    get app() {
      const isThere = system.packages.has(OWN_PACKAGE);
      return isThere ? { ...androidApp('guide'), packageId: OWN_PACKAGE, version: '3.2' } : undefined;
    },
    settle: () => world.work.idle(),
    setOnline: () => {},
    startedWith({ 'own.broker': broker, 'own.token': token }) {
      if (broker !== undefined) ({ world, phone } = make(broker, token));
    },
  });
  return {
    holdCard: async (address) => phone.holdCard(address === '' ? card : await cardAt(address)),
    takeCardAway: () => phone.takeCardAway(),
    async setLock(kind) {
      lock = kind as Unlock;
      await phone.setLock(lock);
    },
    async typePin() {
      await phone.type('auth-pin', '1234');
      await phone.tap('next');
    },
  };
}

/**
 * Lets a build live on an iPhone. As all that an iPhone asks for, its requests go to the proxy
 * of the Wi-Fi.
 */
export function moveOwnBuildIn(
  { iphone }: RunningIphone,
  proxy: string,
  { returnsBy = (open, url) => open(url), rules = honestPhoneRules }: Build = {},
): OwnApp {
  const { hostname: host, port } = new URL(proxy);
  let lock: Unlock | undefined;
  const make = (broker: string, token: string | undefined) =>
    makeApp((request) => overHttp(request, { host, port, path: request.url }), {
      platform: 'ios',
      brokerOrigin: broker,
      ...(lock && { unlock: lock }),
      ...(token !== undefined && { appToken: token }),
      openInBrowser: (url) => returnsBy(iphone.openInBrowser, url),
      rules,
    });
  let { phone, world } = make(NOWHERE, undefined);
  iphone.settleIn({
    get phone() {
      return phone;
    },
    app: { ...simulatedApp('guide'), bundleId: OWN_PACKAGE },
    settle: () => world.work.idle(),
    startedWith({ 'own.broker': broker, 'own.token': token }) {
      if (broker !== undefined) ({ world, phone } = make(broker, token));
    },
  });
  return {
    holdCard: async (address) => phone.holdCard(await cardAt(address)),
    takeCardAway: () => phone.takeCardAway(),
    async setLock(kind) {
      lock = kind as Unlock;
      await phone.setLock(lock);
    },
    async typePin() {
      throw new TypeError('Failed to type a PIN: expected that the cards of this build are not its owner’s.');
    },
  };
}

const NOWHERE = 'http://127.0.0.1:1';

/** An app in a world of its own, whose broker is there only when it is reached by nothing. */
function makeApp(
  reach: ((request: Request) => Promise<Response>) | undefined,
  { rules, ...options }: Omit<PhoneOptions, 'id' | 'app' | 'endedApp'> & { rules: PhoneRules },
): { readonly world: World; readonly phone: Phone } {
  const world = createWorldOn(createRealClock(), { seed: 'own', sink: () => {} });
  if (reach) world.network.serve(options.brokerOrigin, 'broker', reach);
  else serveStageBroker(world, 'cross_device');
  return { world, phone: createPhone(world, { id: 'own', app: 'guide', endedApp: 'works', ...options }, rules) };
}

/** By an intent to view it, which the system gives to whoever it finds. */
async function viewed({ system, uia2 }: AndroidPhone, url: string): Promise<void> {
  const said: string[] = [];
  const out = {
    stdout: () => {},
    stderr: (text: string) => void said.push(text),
    exit: () => {},
    onHangUp: () => {},
  };
  const code = await am(['start', '-a', 'android.intent.action.VIEW', '-d', url], { system, uia2 }, out);
  if (code !== 0) throw new TypeError(`Failed to view ${url}: ${said.join('')}`);
}

/** Through the phone's own loopback, as an app's HTTP goes. */
async function overAdb(device: AndroidPhone, request: Request): Promise<Response> {
  const { pathname, search, port } = new URL(request.url);
  const stream = await device.connect(Number(port));
  const createConnection = (): never => stream as never;
  return overHttp(request, { host: '127.0.0.1', port, path: pathname + search, createConnection });
}

async function overHttp(request: Request, way: RequestOptions): Promise<Response> {
  const body = request.method === 'GET' ? '' : await request.text();
  return new Promise((resolve, reject) => {
    const sent = requestHttp(
      {
        ...way,
        method: request.method,
        headers: { ...Object.fromEntries(request.headers), 'content-length': Buffer.byteLength(body) },
      },
      (response) => {
        const headers = Object.entries(response.headers).map(
          ([name, value]) => [name, String(value)] as [string, string],
        );
        resolve(new Response(streamOf(response), { status: response.statusCode ?? 0, headers }));
      },
    );
    sent.once('error', (cause) => reject(new TypeError('fetch failed', { cause })));
    sent.end(body);
  });
}

/** As `fetch` has it: what breaks off in the middle is a `TypeError`. */
function streamOf(response: IncomingMessage): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      response.on('data', (chunk: Buffer) => controller.enqueue(chunk));
      response.once('end', () => controller.close());
      response.once('error', (cause) => controller.error(new TypeError('terminated', { cause })));
    },
    cancel() {
      // Whoever has heard enough wants to know nothing more, an end in the middle included.
      response
        .removeAllListeners()
        .on('error', () => {})
        .destroy();
    },
  });
}

/** The card that answers there by the protocol of vpcd. It has left the field once nobody answers any more. */
async function cardAt(address: string): Promise<CardInField> {
  const [host = '', port = ''] = address.split(':');
  const socket = connect(Number(port), host);
  const waiting: { resolve: (answer: Uint8Array) => void; reject: (cause: Error) => void }[] = [];
  socket.on(
    'data',
    createMessageReader((message) => waiting.shift()?.resolve(message)),
  );
  socket.once('close', () => {
    for (const { reject } of waiting.splice(0)) reject(new CardGone('The card is gone.'));
  });
  const ask = (message: Uint8Array): Promise<Uint8Array> => {
    if (socket.destroyed) return Promise.reject(new CardGone('The card is gone.'));
    socket.write(frameMessage(message));
    return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
  };
  await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  return {
    atr: await ask(Uint8Array.of(CONTROL.atr)),
    powerOn: () => void socket.write(frameMessage(Uint8Array.of(CONTROL.powerOn))),
    powerOff: () => void socket.write(frameMessage(Uint8Array.of(CONTROL.powerOff))),
    transmit: ask,
  };
}
