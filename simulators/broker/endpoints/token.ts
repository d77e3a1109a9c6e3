import { UNKEPT } from '../answers/answer-json.ts';
import { words } from '../authorization-request.ts';
import type { Client } from '../clients.ts';
import type { Grant } from '../grant.ts';
import { answerTold } from '../lies/answer-told.ts';
import { ProtocolError } from '../protocol-error.ts';
import type { Service } from '../service.ts';
import { runSteps } from '../step.ts';
import { readClientAssertion } from '../steps/client-authentication/client-assertion.ts';
import { issueClientToken } from '../tokens/issue-client-token.ts';
import { issueTokens } from '../tokens/issue-tokens.ts';
import { OPENID } from './paths.ts';
import { readPairs, type Pairs } from './read-pairs.ts';
import type { Routes } from './routes.ts';

type Form = Pairs['pairs'];
type TokenResponse = Promise<Response>;

/** Serves the token endpoint: codes, refresh tokens and what a client needs for itself to start signing, for clients that sign an assertion. */
export function serveToken(app: Routes): void {
  app.post(`${OPENID}/token`, async (c) => {
    const service = c.env;
    const { pairs: form, repeated } = readPairs(await c.req.text());
    if (repeated.size > 0) throw invalidRequest('duplicated parameter');
    const exchange = grantOf(form, service);
    return exchange(service, form, await authenticate(service, form));
  });
}

function grantOf({ grant_type }: Form, { options }: Service): typeof exchangeCode {
  if (grant_type === undefined) throw invalidRequest('Missing form parameter: grant_type');
  if (grant_type === 'authorization_code') return exchangeCode;
  if (grant_type === 'client_credentials') return grantToClient;
  if (grant_type === 'refresh_token' && options.refreshTokens) return exchangeRefreshToken;
  throw new ProtocolError('json', 400, 'unsupported_grant_type', 'Unsupported grant_type');
}

async function authenticate(service: Service, form: Form): Promise<Client> {
  const assertion = readClientAssertion(form, service.clients);
  await runSteps(service.rules.clientAuthenticationSteps, assertion, service);
  if (!assertion.client) throw new TypeError('Failed to authenticate a client: expected a known one.');
  return assertion.client;
}

async function exchangeCode(service: Service, form: Form, client: Client): TokenResponse {
  const issued = service.store.codes.get(form['code'] ?? '');
  await runSteps(service.rules.codeGrantSteps, { form, client, issued }, service);
  if (!issued) throw new TypeError('Failed to exchange a code: expected an issued one.');
  issued.used = true;
  const { grant } = issued;
  return answer(service, grant, { scopes: grant.scopes, nonce: service.rules.echoedNonce(grant.request) });
}

async function exchangeRefreshToken(service: Service, form: Form, client: Client): TokenResponse {
  const issued = service.store.refreshTokens.get(form['refresh_token'] ?? '');
  await runSteps(service.rules.refreshGrantSteps, { form, client, issued }, service);
  if (!issued) throw new TypeError('Failed to exchange a refresh token: expected an issued one.');
  const scopes = form['scope'] === undefined ? issued.scopes : words(form['scope']);
  return answer(service, issued.grant, { scopes });
}

function answer(
  service: Service,
  grant: Grant,
  of: { scopes: readonly string[]; nonce?: string },
): Response | Promise<Response> {
  const { plan } = grant;
  const earlier = service.lies.earlierAnswer(plan);
  const tokens = issueTokens(service, grant, of);
  service.lies.noteAnswer(plan, tokens);
  return answerTold(service, 'token', tokens, { headers: UNKEPT, plan, earlier });
}

async function grantToClient(service: Service, form: Form, client: Client): TokenResponse {
  await runSteps(service.rules.clientGrantSteps, { form, client }, service);
  return answerTold(service, 'token', issueClientToken(service, client), { headers: UNKEPT });
}

function invalidRequest(description: string): ProtocolError {
  return new ProtocolError('json', 400, 'invalid_request', description);
}
