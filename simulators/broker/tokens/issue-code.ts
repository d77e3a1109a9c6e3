import type { Grant } from '../grant.ts';
import { ITEMS } from '../items.ts';
import type { Session } from '../interaction.ts';
import type { Service } from '../service.ts';

/** Makes an authorization code for what the person agreed to, and keeps it. */
export function issueCode(service: Service, session: Session): { code: string } | undefined {
  const { proof, shown = [], interaction } = session;
  if (!proof) return undefined;
  const { request, sessionState, plan } = interaction;
  const released = service.rules.releasedItems(proof.items, request.scopes, shown);
  const isGranted = (scope: string): boolean => !ITEMS.some((item) => item === scope && released[item] === undefined);
  const grant: Grant = {
    request,
    sub: proof.sub,
    // Mostly the same list, and then kept only once.
    scopes: request.scopes.every(isGranted) ? request.scopes : request.scopes.filter(isGranted),
    items: proof.items,
    shown,
    authTimeMs: proof.atMs,
    sessionState,
    plan,
    ended: false,
  };
  // Keycloak's shape (inferred): the code's own id, then the session's.
  const code = `${service.random.uuid()}.${sessionState}`;
  const expiresAtMs = service.world.clock.now() + service.options.authorizationCodeLifetimeMs;
  service.store.codes.put(code, { grant, expiresAtMs, used: false });
  return { code };
}
