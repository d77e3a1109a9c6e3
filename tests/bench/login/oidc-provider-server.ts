import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import { BENCH_CLIENT, BENCH_SERVER_JWK } from './client.ts';

const { d: _private, ...publicJwk } = BENCH_CLIENT.privateJwk;

/** The peer: oidc-provider with one strict client, its interaction finished in-process as ours is. */
const server = createServer();
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  const issuer = `http://127.0.0.1:${port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: BENCH_CLIENT.id,
        redirect_uris: [BENCH_CLIENT.redirectUri],
        token_endpoint_auth_method: 'private_key_jwt',
        token_endpoint_auth_signing_alg: 'ES256',
        id_token_signed_response_alg: 'ES256',
        jwks: { keys: [publicJwk] },
      },
    ],
    jwks: { keys: [BENCH_SERVER_JWK] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, interaction) => `/approve/${interaction.uid}` },
    findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
  });
  const answer = provider.callback();
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/approve/')) return void answer(request, response);
    void approve(provider, request, response);
  });
  if (process.argv.includes('--print')) console.log(issuer);
  process.send?.({
    origin: issuer,
    authorizePath: '/auth',
    tokenPath: '/token',
    userinfoPath: '/me',
    audience: issuer,
  });
});
process.on('disconnect', () => process.exit());

async function approve(
  provider: Provider,
  ...[request, response]: Parameters<ReturnType<Provider['callback']>>
): Promise<void> {
  const { params } = await provider.interactionDetails(request, response);
  const grant = new provider.Grant({ accountId: 'person', clientId: String(params['client_id']) });
  grant.addOIDCScope('openid');
  const grantId = await grant.save();
  await provider.interactionFinished(request, response, { login: { accountId: 'person' }, consent: { grantId } });
}
