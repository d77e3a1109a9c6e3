// The broker as a library: no port, no browser, no network.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createBroker } from 'tegata';
import { clientOf, createService } from './service.mjs';

const redirectUri = 'https://shop.example/callback';
const broker = await createBroker({ clients: [clientOf(redirectUri)] });
const service = createService({ issuer: broker.issuer, redirectUri, fetch: broker.fetch });

test('a person signs in', async () => {
  const callback = await broker.signIn(service.begin());
  assert.deepEqual(await service.finish(callback), { name: '手形　花子', birthdate: '19800512' });
});

test('another person is another person', async () => {
  const callback = await broker.signIn(service.begin(), { persona: 'leap-day' });
  assert.match((await service.finish(callback)).birthdate, /0229$/);
});

test('somebody who cancels, or locks the PIN, comes back with an error', async () => {
  for (const ending of ['cancels', 'locks-pin']) {
    const callback = await broker.signIn(service.begin(), { ending });
    assert.deepEqual(await service.finish(callback), { refused: 'access_denied' });
  }
});

test('an ID token for another sign-in is refused', async () => {
  const callback = await broker.signIn(service.begin(), { faults: ['id-token-nonce-wrong'] });
  assert.deepEqual(await service.finish(callback), { refused: 'nonce' });
});

test('what is wrong with a request is told where the service hears it', async () => {
  const request = service.begin();
  request.searchParams.delete('code_challenge');
  const callback = await broker.signIn(request);
  assert.equal(callback.searchParams.get('error'), 'invalid_request');
});
