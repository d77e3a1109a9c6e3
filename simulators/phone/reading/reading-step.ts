import type { Transmit } from '../../world/wire.ts';
import type { Entries, Proof } from '../memory.ts';
import type { Item } from '../session.ts';

/** What a step may use. */
export interface Reading {
  readonly transmit: Transmit;
  readonly entries: Entries;
  readonly asks: readonly Item[];
  /** The broker's challenge in an authentication; in a signing the DigestInfo of what is signed. */
  readonly toSign: Uint8Array;
}

/** One part of reading the card: gives what it read, or throws `ReadingStopped` or `CardGone`. */
export type ReadingStep = (reading: Reading) => Promise<Partial<Proof> | undefined>;
