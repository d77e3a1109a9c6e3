import { createRelyingParty } from '../../simulators/relying-party/relying-party.ts';
import { honestServiceRules, type ServiceRules } from '../../simulators/relying-party/rules.ts';
import { loadServices } from '../../simulators/relying-party/services.ts';
import { HarnessError } from '../../simulators/world/harness-error.ts';
import type { World } from '../../simulators/world/world.ts';
import type { ServiceFileInput } from './service-file.ts';
import type { Audience } from './trial.ts';
import type { Verifying } from './verifying.ts';
import type { ServiceInProcess } from './virtual-lab.ts';

/** What a sample is: it signs people in, or has documents signed under one of the two references. */
export type SampleKind = Exclude<Audience, 'signing'>;

/** Which of the ready services stands for all of a kind: the first asks for all items, so that nothing odd about one passes it by. */
const SAMPLES: Readonly<Record<SampleKind, string>> = {
  'sign-in': 'shop',
  private: 'insurer',
  government: 'city-hall',
};

/** Where a sample is: the broker and, for who has documents signed, who verifies them. */
export interface SampleSetting {
  readonly issuer: string;
  readonly verifying: Verifying;
  readonly origin?: string;
}

/** Makes a service of ours to be tried: honest, or with rules that are broken. */
export function makeSampleService(
  world: World,
  kind: SampleKind,
  { issuer, verifying, origin }: SampleSetting,
  rules: ServiceRules = honestServiceRules,
): ServiceInProcess {
  const id = SAMPLES[kind];
  const ready = loadServices().find((service) => service.id === id);
  if (!ready)
    throw new HarnessError('not-found', `Failed to find the service ${id}: expected it among the ready ones.`);
  const { signingRoot, operator } = verifying;
  return createRelyingParty(
    world,
    {
      ...ready,
      issuer,
      // On HTTPS, as every service in use is: only there a cookie can be asked for Secure.
      origin: origin ?? ready.origin.replace('http:', 'https:'),
      ...(kind === 'government' && { signingRoot }),
      ...(kind === 'private' && { operator }),
    },
    rules,
  );
}

/** Describes a service of ours as an integrator would describe theirs. */
export function describeSampleService({ origin, client }: ServiceInProcess): ServiceFileInput {
  const { scopes = ['openid'], api = 'private' } = client;
  const signs = scopes.includes('sign');
  const worked = { selector: `[data-page=${signs ? 'signed' : 'signed-in'}]` };
  return {
    name: client.name,
    purpose: signs ? 'signing' : 'login',
    client: {
      id: client.id,
      redirectUris: [...client.redirectUris],
      algorithm: 'ES256',
      keys: [...(client.keys ?? [])],
    },
    ...(signs && { signing: { api } }),
    scopes,
    start: [{ page: `${origin}/`, click: `マイナンバーカードで${signs ? '署名' : '認証'}` }],
    success: worked,
    failure: [...FAILURES, ...(signs ? FAILURES_OF_SIGNING : [])].map((page) => ({ selector: `[data-page=${page}]` })),
    protected: { page: `${origin}/account`, shows: worked },
    logout: { page: `${origin}/account`, click: 'ログアウト' },
  };
}

const FAILURES = ['cancelled', 'failed', 'no-session', 'unreachable'];
const FAILURES_OF_SIGNING = [
  'signature-wrong',
  'signer-expired',
  'signer-not-yet-valid',
  'signer-revoked',
  'signer-untrusted',
];
