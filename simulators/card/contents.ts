import type { KeyObject } from 'node:crypto';
import type { ApplicationLayout } from './applications/layout.ts';
import type { CardSettings } from './options.ts';

/** What one card has in a file that its layout names. A file of the layout without contents is not on the card. */
export type FileContents =
  | { readonly kind: 'data'; readonly id: number; readonly bytes: Uint8Array }
  | {
      readonly kind: 'pin';
      readonly id: number;
      /** ASCII; absent where no value was ever set, so that nothing can match. */
      readonly value: string | undefined;
      readonly triesLeft: number;
    }
  | { readonly kind: 'key'; readonly id: number; readonly key: KeyObject };

/** One application of one card. */
export interface ApplicationContents {
  readonly layout: ApplicationLayout;
  readonly files: readonly FileContents[];
}

/** All that makes one card different from another. Data only: many cards may be made from it. */
export interface CardContents {
  /** How the journal calls the card. */
  readonly id: string;
  readonly applications: readonly ApplicationContents[];
  readonly settings: CardSettings;
}
