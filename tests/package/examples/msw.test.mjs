// The service's own tests, with nothing changed in the service: msw answers at the test environment's addresses.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setupServer } from 'msw/node';
import { createBroker, TEST_ENVIRONMENT } from 'tegata';
import { tegataHandlers } from 'tegata/msw';
import { clientOf, createService } from './service.mjs';

const redirectUri = 'https://shop.example/callback';
const issuer = `${TEST_ENVIRONMENT}/api/realms/main`;
const broker = await createBroker({ clients: [clientOf(redirectUri)] });
const network = setupServer(...tegataHandlers(broker));
before(() => network.listen({ onUnhandledRequest: 'error' }));
after(() => network.close());

test('a person signs in at a service that knows only the test environment', async () => {
  const discovery = await (await fetch(`${issuer}/.well-known/openid-configuration`)).json();
  assert.equal(discovery.issuer, issuer);
  const service = createService({ issuer, redirectUri });
  assert.equal((await service.finish(await broker.signIn(service.begin()))).name, '手形　花子');
});
