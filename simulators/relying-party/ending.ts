import * as oidc from 'openid-client';
import { HarnessError } from '../world/harness-error.ts';
import { BrokerUnreachable } from './broker-unreachable.ts';
import { ResultNotYet } from './signing/result-not-yet.ts';
import { SignatureRefused, type SignatureFault } from './signing/signature-refused.ts';
import { TokenRefused } from './token-refused.ts';

/** Every way in which a visit can end without the page that was wanted; each has a page of its own. */
export type Ending =
  'cancelled' | 'failed' | 'no-session' | 'unreachable' | 'not-signed-in' | 'not-found' | SignatureFault;

const ANSWERS_OF_THE_BROKER = [
  oidc.AuthorizationResponseError,
  oidc.ResponseBodyError,
  oidc.WWWAuthenticateChallengeError,
  oidc.ClientError,
  TokenRefused,
  ResultNotYet,
];

/** Tells how a sign-in ended from what was thrown. Mistakes and harness failures are thrown again. */
export function endingOf(thrown: unknown): Ending {
  // The client library wraps what it does not know.
  const error = thrown instanceof oidc.ClientError && thrown.cause instanceof Error ? thrown.cause : thrown;
  if (error instanceof HarnessError) throw error;
  if (error instanceof BrokerUnreachable) return 'unreachable';
  if (error instanceof SignatureRefused) return error.fault;
  if (thrown instanceof oidc.AuthorizationResponseError && thrown.error === 'access_denied') return 'cancelled';
  if (ANSWERS_OF_THE_BROKER.some((kind) => thrown instanceof kind)) return 'failed';
  throw thrown;
}
