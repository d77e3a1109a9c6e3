import { expect, it } from 'vitest';
import { createRelyingParty } from '../../../simulators/relying-party/relying-party.ts';
import { loadServices } from '../../../simulators/relying-party/services.ts';
import { createWorld } from '../../../simulators/world/world.ts';

const world = createWorld({ seed: 's', startsAt: new Date(0), sink: () => {} });
const clients = loadServices().map(
  (ready) => createRelyingParty(world, { ...ready, issuer: 'http://broker.tegata.test/api/realms/main' }).client,
);

it('There are seven ready services, each asking for something else', () => {
  expect(clients.map(({ name, scopes }) => [name, scopes.length])).toEqual([
    ['見本銀行', 3],
    ['見本市役所', 4],
    ['見本クラブ', 1],
    ['見本保険', 2],
    ['見本証券', 6],
    ['見本商店', 5],
    ['見本税務署', 2],
  ]);
});

it('No two services share a client id or a key', () => {
  expect(new Set(clients.map(({ id }) => id)).size).toBe(clients.length);
  expect(new Set(clients.map(({ keys }) => JSON.stringify(keys))).size).toBe(clients.length);
});

it('What is handed to the broker holds public members only', () => {
  for (const { keys } of clients) expect(JSON.stringify(keys)).not.toMatch(/"(?:d|p|q|dp|dq|qi)":/);
});
