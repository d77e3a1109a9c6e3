import type { Context } from 'hono';
import { UNKEPT } from '../answers/answer-json.ts';
import type { IssuedToken } from '../grant.ts';
import { answerTold } from '../lies/answer-told.ts';
import { ProtocolError } from '../protocol-error.ts';
import type { Service } from '../service.ts';
import { bearerToken, invalidToken } from './bearer-token.ts';
import { OPENID } from './paths.ts';
import { readPairs } from './read-pairs.ts';
import type { Routes } from './routes.ts';

/** Serves what a service may know of the person. Refusals are Keycloak's (assumed). */
export function serveUserinfo(app: Routes): void {
  app.on(['GET', 'POST'], `${OPENID}/userinfo`, (c): Response | Promise<Response> => {
    const bearer = bearerToken(c);
    const tellFor = (token: string): Response | Promise<Response> => tell(c.env, token);
    return bearer === undefined ? tokenInForm(c, c.env).then(tellFor) : tellFor(bearer);
  });
}

function tell(service: Service, token: string): Response | Promise<Response> {
  const { grant, scopes } = findToken(service, token);
  const released = service.rules.releasedItems(grant.items, scopes, grant.shown);
  return answerTold(service, 'userinfo', { sub: grant.sub, ...released }, { headers: UNKEPT, plan: grant.plan });
}

async function tokenInForm(c: Context, { options }: Service): Promise<string> {
  const inForm = options.accessTokenInForm && c.req.method === 'POST';
  const token = inForm ? readPairs(await c.req.text()).pairs['access_token'] : undefined;
  if (token === undefined) throw new ProtocolError('bearer', 400, 'invalid_request', 'Token not provided');
  return token;
}

function findToken({ store }: Service, token: string): IssuedToken {
  const issued = store.accessTokens.get(token);
  if (!issued) throw invalidToken('Token invalid: Token is not active');
  if (issued.grant.ended) throw invalidToken('Session expired');
  return issued;
}
