import type * as oidc from 'openid-client';
import type { Redeemed } from '../redeem-code.ts';
import type { Service } from '../sign-in.ts';
import { askUntilThere } from './ask-until-there.ts';
import { SignatureRefused } from './signature-refused.ts';
import type { StartedSigning } from './start-signing.ts';

/**
 * Fetches the result of a signing, waiting for it if need be, and has it verified: by the operator, or by itself where the service is a government
 * one.
 * @throws SignatureRefused when it does not hold, and what calls throw
 */
export async function collectSignature(
  service: Service,
  broker: oidc.Configuration,
  redeemed: Redeemed,
  started: StartedSigning,
): Promise<void> {
  const { rules, config, wait } = service;
  const result = await askUntilThere(wait, () => rules.fetchSignResult(broker, config, redeemed, started));
  const verify = config.signing?.api === 'government' ? rules.verifySignature : rules.askOperator;
  const fault = await verify(service, result, started.hash);
  if (fault) throw new SignatureRefused(fault);
}
