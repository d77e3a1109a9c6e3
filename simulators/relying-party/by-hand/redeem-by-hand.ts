import * as oidc from 'openid-client';
import { callbackOf } from '../attempt.ts';
import { redeemCode } from '../redeem-code.ts';
import type { ServiceRules } from '../rules.ts';
import { TokenRefused } from '../token-refused.ts';
import { careful, readMembers } from './careful.ts';
import type { ClaimRules } from './claim-rules.ts';
import type { Habits, Members } from './habits.ts';
import type { Keys } from './keys.ts';
import { readWhole, sendOf } from './send-of.ts';
import type { TokenSeen } from './token-seen.ts';

/** A bad habit: what is done otherwise than a careful service does it. */
type Change = Partial<Omit<Habits, 'claims'>> & { readonly claims?: Partial<ClaimRules> };

/**
 * Exchanges the code and reads the tokens without the client library, which would not let a broken service do what it
 * is to be caught at.
 */
export function redeemByHand({ claims = {}, ...change }: Change = {}): ServiceRules['redeemCode'] {
  const habits: Habits = { ...careful, ...change, claims: { ...careful.claims, ...claims } };
  return async (broker, callback, attempt, means) => {
    // What is no code, or not only one, is for the library to make something of.
    if (!callback.searchParams.has('code') || callback.searchParams.has('error'))
      return redeemCode(broker, callback, attempt);
    const { nowMs, authenticate } = means;
    const { issuer } = broker.serverMetadata();
    if ((callback.searchParams.get('iss') ?? issuer) !== issuer) throw new TokenRefused('Another issuer answers.');
    const answer = await habits.ask(async () =>
      requestTokens(broker, callback, attempt.pkceCodeVerifier, await authenticate()),
    );
    const members = habits.readAnswer(await readWhole(answer));
    const accessToken = String(members['access_token']);
    const ofUserinfo = async (): Promise<string> => askForSubject(broker, accessToken);
    if (members['id_token'] === undefined && !habits.needsIdToken) {
      return { sub: await habits.subject({}, ofUserinfo), accessToken };
    }
    const token = takeApart(habits, members['id_token'], broker);
    if (!(await habits.isGenuine(token, keysOf(broker)))) throw new TokenRefused('The ID token is not the broker’s.');
    const expected = {
      issuer,
      clientId: broker.clientMetadata().client_id,
      nonce: String(attempt.expectedNonce),
      nowS: nowMs / 1000,
      accessToken,
    };
    for (const [about, holds] of Object.entries(habits.claims)) {
      if (!holds(token.claims, expected)) throw new TokenRefused(`The ID token is wrong about: ${about}.`);
    }
    return { sub: await habits.subject(token.claims, ofUserinfo), accessToken };
  };
}

function takeApart({ cut, parse }: Habits, idToken: unknown, broker: oidc.Configuration): TokenSeen {
  const [header = '', payload = '', signature = ''] = cut(idToken);
  const text = (part: string): string => Buffer.from(part, 'base64url').toString();
  return {
    header: parse(text(header)),
    claims: parse(text(payload)),
    signed: `${header}.${payload}`,
    signature: Buffer.from(signature, 'base64url'),
    algorithm: broker.serverMetadata().id_token_signing_alg_values_supported?.[0] ?? 'ES256',
  };
}

async function requestTokens(
  broker: oidc.Configuration,
  callback: URL,
  verifier: string,
  authenticate: oidc.ClientAuth,
): Promise<Response> {
  const server = broker.serverMetadata();
  const body = new URLSearchParams({
    grant_type: 'authorization_code',
    code: callback.searchParams.get('code') ?? '',
    redirect_uri: callbackOf(callback).href,
    code_verifier: verifier,
  });
  const headers = new Headers({ 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' });
  await authenticate(server, broker.clientMetadata(), body, headers);
  return sendOf(broker)(server.token_endpoint ?? '', { method: 'POST', headers, body });
}

async function askForSubject(broker: oidc.Configuration, accessToken: string): Promise<string> {
  return (await oidc.fetchUserInfo(broker, accessToken, oidc.skipSubjectCheck)).sub;
}

function keysOf(broker: oidc.Configuration): Keys {
  const send = sendOf(broker);
  return {
    async published() {
      const set = readMembers(await readWhole(await send(broker.serverMetadata().jwks_uri ?? '')));
      return Array.isArray(set['keys']) ? (set['keys'] as Members[]) : [];
    },
    fetch: (url) => send(url),
  };
}
