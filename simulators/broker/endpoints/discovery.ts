import { CLIENT_ALGORITHMS, SCOPES } from '../clients.ts';
import { ITEMS } from '../items.ts';
import { answerTold } from '../lies/answer-told.ts';
import type { Service } from '../service.ts';
import { REALM } from './paths.ts';
import type { Routes } from './routes.ts';

/** Serves the discovery document: where it stands and what it says is assumed; it says nothing that is not so. */
export function serveDiscovery(app: Routes): void {
  app.get(`${REALM}/.well-known/openid-configuration`, (c) => answerTold(c.env, 'discovery', documentOf(c.env)));
}

function documentOf({ issuer, options }: Service): Readonly<Record<string, unknown>> {
  const openid = `${issuer}/protocol/openid-connect`;
  return {
    issuer,
    authorization_endpoint: `${openid}/auth`,
    token_endpoint: `${openid}/token`,
    userinfo_endpoint: `${openid}/userinfo`,
    jwks_uri: `${openid}/certs`,
    response_types_supported: ['code'],
    response_modes_supported: ['query'],
    grant_types_supported: [
      'authorization_code',
      'client_credentials',
      ...(options.refreshTokens ? ['refresh_token'] : []),
    ],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: [options.idTokenAlgorithm],
    token_endpoint_auth_methods_supported: ['private_key_jwt'],
    token_endpoint_auth_signing_alg_values_supported: CLIENT_ALGORITHMS,
    code_challenge_methods_supported: ['S256'],
    scopes_supported: SCOPES,
    claims_supported: ['sub', ...ITEMS],
    request_parameter_supported: false,
    request_uri_parameter_supported: false,
    authorization_response_iss_parameter_supported: options.issuerInResponse,
  };
}
