import { expect, it } from 'vitest';
import { createWayBack } from '../../../scenarios/hands/way-back.ts';

const NEVER_MS = 60_000;
const AT_ONCE_MS = 1;

it('is waited for from the first act in the app until its page came, and not again', async () => {
  const wayBack = createWayBack(NEVER_MS);
  await wayBack.walked();
  wayBack.open();
  let isThere = false;
  const walked = wayBack.walked().then(() => (isThere = true));
  await new Promise(setImmediate);
  expect(isThere).toBe(false);
  wayBack.close();
  await walked;
  await wayBack.walked();
});

it('is given up when the app opens nothing in time', async () => {
  const wayBack = createWayBack(AT_ONCE_MS);
  wayBack.open();
  await wayBack.walked();
  await wayBack.walked();
});
