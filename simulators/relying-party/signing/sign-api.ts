import * as oidc from 'openid-client';
import type { ServiceConfig } from '../config.ts';
import { membersOf } from './members-of.ts';

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
  return membersOf(answer, 'The sign API');
}
