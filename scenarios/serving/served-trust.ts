import type { Trust } from '../../simulators/trust/trust.ts';
import type { Handle } from '../../simulators/world/wire.ts';
import type { World } from '../../simulators/world/world.ts';

/** The test PKI beside a served broker, made when it is first needed: it takes longer than the broker itself. */
export interface ServedTrust {
  /** With the certificates of all personas. */
  trust(): Promise<Trust>;
  /** Whether a request is for the PKI and not for the broker. */
  isAsked(request: Request): boolean;
  readonly handle: Handle;
}

const PLACES = /^\/(?:ocsp|crl|ca)(?:\/|$)/;

/** Makes the test PKI of a served world: a card exported from a persona is known to it. */
export function createServedTrust(world: World): ServedTrust {
  let made: Promise<Trust> | undefined;
  let site: Promise<Handle> | undefined;
  const trust = (): Promise<Trust> => (made ??= make(world));
  return {
    trust,
    isAsked: ({ url }) => PLACES.test(new URL(url).pathname),
    async handle(request) {
      site ??= Promise.all([import('../../simulators/trust/trust-site.ts'), trust()]).then(
        ([{ createTrustSite }, served]) => createTrustSite(served),
      );
      return (await site)(request);
    },
  };
}

async function make(world: World): Promise<Trust> {
  const [{ createTrust }, { enrolPersonas }] = await Promise.all([
    import('../../simulators/trust/trust.ts'),
    import('../persona-desk/enrol-personas.ts'),
  ]);
  const trust = createTrust(world);
  await enrolPersonas(world, trust);
  return trust;
}
