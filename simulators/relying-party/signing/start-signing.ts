import * as oidc from 'openid-client';
import type { ServiceConfig } from '../config.ts';
import { TokenRefused } from '../token-refused.ts';
import { dataOf, hashOf, type SigningConfig } from './document.ts';
import { membersOf } from './members-of.ts';
import { callSignApi } from './sign-api.ts';
import { SIGN_MEMBERS } from './sign-members.ts';

/** A document that was handed in to be signed. */
export interface StartedSigning {
  readonly transaction: string;
  /** SHA-256 of the document. */
  readonly hash: Buffer;
}

/** Hands the hash of the document in, with a token that the service gets for itself. */
export async function startSigning(
  broker: oidc.Configuration,
  config: ServiceConfig,
  signing: SigningConfig,
): Promise<StartedSigning> {
  const { access_token } = await oidc.clientCredentialsGrant(broker, { scope: 'sign' });
  const answer = await callSignApi(broker, config, access_token, '', {
    [SIGN_MEMBERS.data]: dataOf(signing),
    [SIGN_MEMBERS.mode]: signing.mode,
    [SIGN_MEMBERS.title]: signing.title,
  });
  const transaction = (await membersOf(answer, 'The sign API'))[SIGN_MEMBERS.id];
  if (typeof transaction !== 'string' || transaction === '')
    throw new TokenRefused('The answer names no sign transaction.');
  return { transaction, hash: hashOf(signing) };
}
