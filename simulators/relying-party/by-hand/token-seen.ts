import type { Members } from './habits.ts';

/** An ID token taken apart, not yet believed. */
export interface TokenSeen {
  readonly header: Members;
  readonly claims: Members;
  /** What the signature is over. */
  readonly signed: string;
  readonly signature: Buffer;
  /** What the broker says that it signs with. */
  readonly algorithm: string;
}
