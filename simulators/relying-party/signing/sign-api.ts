import * as oidc from 'openid-client';
import type { ServiceConfig } from '../config.ts';
import { TokenRefused } from '../token-refused.ts';

const REALM = /\/realms\/[^/]+\/?$/;

/** Calls the sign API, which is below the same base as the issuer (service.md §1), and gives the members of its answer. */
export async function callSignApi(
  broker: oidc.Configuration,
  { issuer }: Pick<ServiceConfig, 'issuer'>,
  accessToken: string,
  path: string,
  body?: Readonly<Record<string, unknown>>,
): Promise<Readonly<Record<string, unknown>>> {
  const url = new URL(`${issuer.replace(REALM, '')}/sign-transactions${path}`);
  const answer = await oidc.fetchProtectedResource(
    broker,
    accessToken,
    url,
    body ? 'POST' : 'GET',
    body && JSON.stringify(body),
    body && new Headers({ 'content-type': 'application/json' }),
  );
  const members: unknown = await answer.json();
  if (answer.ok && typeof members === 'object' && members !== null) return members as Record<string, unknown>;
  throw new TokenRefused(`The sign API answered ${answer.status}: ${JSON.stringify(members)}`);
}
