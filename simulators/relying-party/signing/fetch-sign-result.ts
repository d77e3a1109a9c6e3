import type * as oidc from 'openid-client';
import type { ServiceConfig } from '../config.ts';
import type { Redeemed } from '../redeem-code.ts';
import { callSignApi } from './sign-api.ts';
import type { StartedSigning } from './start-signing.ts';

/** Fetches the result of a signing, with the token that came of the person's code (service.md §5.1, 6). */
export function fetchSignResult(
  broker: oidc.Configuration,
  config: ServiceConfig,
  { accessToken }: Redeemed,
  { transaction }: StartedSigning,
): Promise<Readonly<Record<string, unknown>>> {
  return callSignApi(broker, config, accessToken, `/${transaction}/result`);
}
