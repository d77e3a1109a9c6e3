import { operatorPublicKey } from '../../simulators/platform-operator/operator-key.ts';
import type { Trust } from '../../simulators/trust/trust.ts';

/** What a service needs to have signatures verified: a root that it trusts, or an operator. */
export interface Verifying {
  readonly signingRoot: Uint8Array;
  readonly operator: { readonly origin: string; readonly key: ReturnType<typeof operatorPublicKey> };
}

/** Says where signatures of a lab's cards are verified. */
export function verifyingWith({ roots }: Pick<Trust, 'roots'>, operatorOrigin: string): Verifying {
  return { signingRoot: roots.signing, operator: { origin: operatorOrigin, key: operatorPublicKey() } };
}
