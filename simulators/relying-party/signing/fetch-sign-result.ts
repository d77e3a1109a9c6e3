import type * as oidc from 'openid-client';
import type { ServiceConfig } from '../config.ts';
import type { Redeemed } from '../redeem-code.ts';
import { membersOf } from './members-of.ts';
import { ResultNotYet } from './result-not-yet.ts';
import { callSignApi } from './sign-api.ts';
import { NOT_SIGNED_YET } from './sign-members.ts';
import type { StartedSigning } from './start-signing.ts';

/**
 * Fetches the result of a signing, with the token that came of the person's code.
 * @throws ResultNotYet where it is not there yet, and what calls throw
 */
export async function fetchSignResult(
  broker: oidc.Configuration,
  config: ServiceConfig,
  { accessToken }: Redeemed,
  { transaction }: StartedSigning,
): Promise<Readonly<Record<string, unknown>>> {
  const answer = await callSignApi(broker, config, accessToken, `/${transaction}/result`);
  if (answer.status === NOT_SIGNED_YET) throw new ResultNotYet();
  return membersOf(answer, 'The sign API');
}
