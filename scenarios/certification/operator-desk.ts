import type { OperatorFault, OperatorAnswer } from '../../simulators/platform-operator/operator-fault.ts';
import { createPlatformOperator } from '../../simulators/platform-operator/platform-operator.ts';
import { createTrustSite } from '../../simulators/trust/trust-site.ts';
import type { Trust } from '../../simulators/trust/trust.ts';
import type { Handle } from '../../simulators/world/wire.ts';
import type { World } from '../../simulators/world/world.ts';
import { findModules } from '../catalogue/found.ts';
import type { Tap } from './tap.ts';

/** The platform operator of a lab: honest, but to sittings that it was told to lie to. */
export interface OperatorDesk {
  readonly origin: string;
  readonly handle: Handle;
  /** Lies to a service about what was signed in one sitting. */
  tell(sitting: string, fault: string): Promise<void>;
}

let faults: Promise<ReadonlyMap<string, OperatorFault>> | undefined;

/** Opens an operator beside a broker that is listened to: by the result it is asked about it knows whose signing it is. */
export function openOperatorDesk(world: World, trust: Trust, origin: string, tap: Tap): OperatorDesk {
  const listsOrigin = new URL(trust.ocspUrl).origin;
  const operator = createPlatformOperator(world, { root: trust.roots.signing, options: { origin, listsOrigin } });
  const lies = new Map<string, OperatorFault>();
  return {
    origin,
    async handle(request) {
      const body = await request.clone().text();
      const sitting = tap.ownerOf(/"([\w-]+(?:\.[\w-]*){2,})"/.exec(body)?.[1] ?? '');
      const answer = await operator.handle(request);
      const honest: OperatorAnswer = {
        status: answer.status,
        headers: Object.fromEntries(answer.headers),
        body: await answer.text(),
      };
      const fault = sitting === undefined ? undefined : lies.get(sitting);
      const { afterS, ...told } = fault ? fault.change(honest, fault.seconds ?? 0) : { ...honest, afterS: undefined };
      tap.note(sitting, { endpoint: 'operator', request, ...told, answer: told.body, body });
      if (afterS !== undefined) await world.network.dawdle(afterS * 1000);
      return new Response(told.body, told);
    },
    async tell(sitting, id) {
      faults ??= findModules<{ fault: OperatorFault }>(['../simulators/platform-operator/faults']).then(
        (found) => new Map(found.map(({ module: { fault } }) => [fault.id, fault])),
      );
      const fault = (await faults).get(id);
      if (!fault) throw new TypeError(`Failed to have the operator lie: expected one of its faults, got ${id}.`);
      lies.set(sitting, fault);
    },
  };
}

/** Puts the lists of revoked certificates where the operator looks for them. */
export function serveLists(world: World, trust: Trust): void {
  world.network.serve(new URL(trust.ocspUrl).origin, 'test-pki', createTrustSite(trust));
}
