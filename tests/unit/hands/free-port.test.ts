import { expect, it } from 'vitest';
import { freePort, isListening } from '../../../scenarios/hands/appium/free-port.ts';
import { serveBroker } from '../../../simulators/broker/server.ts';

/** The first port that Linux gives out by itself; other systems begin later. */
const GIVEN_OUT_FROM = 32_768;

it('is another one each time, and none that the system gives to somebody else meanwhile', async () => {
  const ports = [];
  for (let n = 0; n < 50; n++) ports.push(await freePort());
  expect(new Set(ports).size).toBe(ports.length);
  expect(ports.filter((port) => port >= GIVEN_OUT_FROM)).toEqual([]);
});

it('is none that somebody listens on', async () => {
  const [one = 0, two = 0] = [await freePort(), await freePort()];
  const [range, lowest] = [20_000, 12_000];
  const next = ((two - lowest + (two - one) + range) % range) + lowest;
  const server = await serveBroker({ handle: () => new Response(null) }, { port: next }).catch(() => undefined);
  expect(await isListening(next)).toBe(true);
  expect(await freePort()).not.toBe(next);
  await server?.close();
});
