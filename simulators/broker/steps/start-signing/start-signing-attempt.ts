import type { Grant } from '../../grant.ts';
import type { ClientToken } from '../../signing/client-token.ts';

/** Whoever wants to start a signing, by the token that was presented. */
export interface StartSigningAttempt {
  /** `undefined` when it is not a client's own, or is over. */
  readonly token: ClientToken | undefined;
  /** What it stands for when it is a person's. */
  readonly grant: Grant | undefined;
}
