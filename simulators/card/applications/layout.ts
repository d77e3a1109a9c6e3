import type { Words } from '../words.ts';

/** Which application of the card: its short name in this house. */
export type ApplicationId = 'manager' | 'jpki' | 'card-info' | 'visual' | 'common' | 'resident';

/** Who may read a file or use a key: anyone, nobody, or whoever has verified one of these PINs. */
export type Opening = 'anyone' | 'nobody' | readonly number[];

interface Named {
  /** File id; its last five bits are the short one. */
  readonly id: number;
  readonly name: Words;
}

/** A transparent file. */
export interface DataLayout extends Named {
  readonly kind: 'data';
  readonly openedBy: Opening;
}

/** A file of records, numbered from 1. */
export interface RecordsLayout extends Named {
  readonly kind: 'records';
  readonly openedBy: Opening;
}

/** A PIN, password or 照合番号. */
export interface PinLayout extends Named {
  readonly kind: 'pin';
  /** Misses in a row after which it is locked. An individual card may have another number. */
  readonly tries: number;
  readonly length: { readonly min: number; readonly max: number };
}

/** What a private key is for: COMPUTE DIGITAL SIGNATURE or INTERNAL AUTHENTICATE. */
export type KeyPurpose = 'signing' | 'authentication';

/** A private RSA key. */
export interface KeyLayout extends Named {
  readonly kind: 'key';
  readonly openedBy: Opening;
  readonly purpose: KeyPurpose;
}

/** A file of the card's own use: it can be selected, and no command does anything with it. */
export interface InternalLayout extends Named {
  readonly kind: 'internal';
}

/** One file of an application, without what an individual card has in it. */
export type FileLayout = DataLayout | RecordsLayout | PinLayout | KeyLayout | InternalLayout;

/** What is the same on every card of one application. */
export interface ApplicationLayout {
  readonly id: ApplicationId;
  /** Hexadecimal. */
  readonly aid: string;
  readonly name: Words;
  readonly files: readonly FileLayout[];
  /** The command that changes its PINs; without one, neither does. */
  readonly changesPinBy?: 'CHANGE REFERENCE DATA' | 'CHANGE KEY';
}
