import type { KeyObject } from 'node:crypto';
import type { ApplicationLayout } from './applications/layout.ts';
import type { CardSettings } from './options.ts';

/** What one card has in a file that its layout names. A file of the layout without contents is not on the card. */
export type FileContents =
  | { readonly kind: 'data'; readonly id: number; readonly bytes: Uint8Array }
  | { readonly kind: 'records'; readonly id: number; readonly records: readonly Uint8Array[] }
  | {
      readonly kind: 'pin';
      readonly id: number;
      /** ASCII; absent where no value was ever set, so that nothing can match. */
      readonly value: string | undefined;
      readonly triesLeft: number;
      /** Default: as many as the layout says. */
      readonly tries?: number;
    }
  | { readonly kind: 'key'; readonly id: number; readonly key: KeyObject }
  | { readonly kind: 'internal'; readonly id: number };

/** A data object that GET DATA answers with. */
export interface DataObject {
  readonly tag: number;
  readonly value: Uint8Array;
}

/** One application of one card. */
export interface ApplicationContents {
  readonly layout: ApplicationLayout;
  readonly files: readonly FileContents[];
  readonly objects?: readonly DataObject[];
  /** The key that COMPUTE DIGITAL SIGNATURE means by P2 = 00, whoever asks; without one, P2 must name a key. */
  readonly defaultKey?: KeyObject;
}

/** All that makes one card different from another. Data only: many cards may be made from it. */
export interface CardContents {
  /** How the journal calls the card. */
  readonly id: string;
  readonly applications: readonly ApplicationContents[];
  readonly settings: CardSettings;
}
