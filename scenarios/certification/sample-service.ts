import { createRelyingParty } from '../../simulators/relying-party/relying-party.ts';
import { honestServiceRules, type ServiceRules } from '../../simulators/relying-party/rules.ts';
import { loadServices } from '../../simulators/relying-party/services.ts';
import { HarnessError } from '../../simulators/world/harness-error.ts';
import type { World } from '../../simulators/world/world.ts';
import type { ServiceFileInput } from './service-file.ts';
import type { ServiceInProcess } from './virtual-lab.ts';

/** Which of the ready services stands for all: it asks for all items, so that nothing odd about one passes it by. */
const SAMPLE = 'shop';

/** Makes a service of ours to be tried: honest, or with rules that are broken. */
export function makeSampleService(
  world: World,
  issuer: string,
  rules: ServiceRules = honestServiceRules,
): ServiceInProcess {
  const ready = loadServices().find(({ id }) => id === SAMPLE);
  if (!ready)
    throw new HarnessError('not-found', `Failed to find the service ${SAMPLE}: expected it among the ready ones.`);
  // On HTTPS, as every service in use is: only there a cookie can be asked for Secure.
  return createRelyingParty(world, { ...ready, issuer, origin: ready.origin.replace('http:', 'https:') }, rules);
}

/** Describes a service of ours as an integrator would describe theirs. */
export function describeSampleService({ origin, client }: ServiceInProcess): ServiceFileInput {
  return {
    name: client.name,
    purpose: 'login',
    client: {
      id: client.id,
      redirectUris: [...client.redirectUris],
      algorithm: 'ES256',
      keys: [...(client.keys ?? [])],
    },
    scopes: client.scopes ?? ['openid'],
    start: [{ page: `${origin}/`, click: 'マイナンバーカードで認証' }],
    success: { selector: '[data-page=signed-in]' },
    failure: ['cancelled', 'failed', 'no-session', 'unreachable'].map((page) => ({ selector: `[data-page=${page}]` })),
    protected: { page: `${origin}/account`, shows: { selector: '[data-page=signed-in]' } },
    logout: { page: `${origin}/account`, click: 'ログアウト' },
  };
}
