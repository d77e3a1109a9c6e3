import type { KeyObject } from 'node:crypto';
import { SignJWT } from 'jose';
import { REDIRECT_URI } from './browse.ts';

/** Exchanges a code as a service does. */
export async function redeem(issuer: string, code: string, privateKey: KeyObject): Promise<{ access_token: string }> {
  const endpoint = `${issuer}/protocol/openid-connect/token`;
  const assertion = await new SignJWT({ jti: code })
    .setProtectedHeader({ alg: 'ES256' })
    .setIssuer('RP1')
    .setSubject('RP1')
    .setAudience(endpoint)
    .setExpirationTime('5h')
    .sign(privateKey);
  const body = new URLSearchParams({
    grant_type: 'authorization_code',
    code,
    client_id: 'RP1',
    redirect_uri: REDIRECT_URI,
    code_verifier: 'v'.repeat(43),
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: assertion,
  });
  return (await (await fetch(endpoint, { method: 'POST', body })).json()) as { access_token: string };
}
