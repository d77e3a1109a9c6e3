import * as oidc from 'openid-client';
import type { ServiceConfig } from '../config.ts';

const REALM = /\/realms\/[^/]+\/?$/;

/** Where the sign API is: below the same base as the issuer. */
export function signApiUrl({ issuer }: Pick<ServiceConfig, 'issuer'>, path = ''): URL {
  return new URL(`${issuer.replace(REALM, '')}/sign-transactions${path}`);
}

/** Calls the sign API: sends a body, or asks for what is there. */
export function callSignApi(
  broker: oidc.Configuration,
  config: Pick<ServiceConfig, 'issuer'>,
  accessToken: string,
  path: string,
  body?: Readonly<Record<string, unknown>>,
): Promise<Response> {
  return oidc.fetchProtectedResource(
    broker,
    accessToken,
    signApiUrl(config, path),
    body ? 'POST' : 'GET',
    body && JSON.stringify(body),
    body && new Headers({ 'content-type': 'application/json' }),
  );
}
