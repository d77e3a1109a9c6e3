import type { Item, Session, SignTarget } from './session.ts';

/** What is typed for the card: the 利用者証明用 and 券面事項入力補助用 PINs, and the 署名用 password. */
export type Pin = 'auth-pin' | 'text-pin' | 'sign-password';

/** What has been typed so far. Never leaves the running flow but towards the card. */
export type Entries = Readonly<Partial<Record<Pin, string>>>;

/** What the card gave, as the broker takes it. */
export interface Proof {
  /** Certificate of the key that signed, DER. */
  readonly certificate: Uint8Array;
  /** Over the session's challenge or target, RSASSA-PKCS1-v1_5 with SHA-256. */
  readonly signature: Uint8Array;
  /** Only items that are asked for, as the card writes them. */
  readonly items: Readonly<Partial<Record<Item, string>>>;
}

/** What a person has to agree to before the app is registered (guide R3 and R4). */
export type Agreement = 'terms' | 'privacy';

/** A registration that the broker has begun. */
export interface Registration {
  readonly id: string;
  /** What the card must sign: base64. */
  readonly challenge: string;
}

/** What the app knows while one flow runs; forgotten when it ends or the app is killed. */
export interface Memory {
  /** From the link that opened the app. */
  readonly ticket: string;
  readonly session?: Session;
  readonly entries: Entries;
  /** The PIN that the card refused last. */
  readonly wrong?: { readonly pin: Pin; readonly triesLeft: number };
  /** The field that left out characters which it does not take. */
  readonly leftOut?: Pin;
  readonly proof?: Proof;
  /** What is ticked. */
  readonly agreed: readonly Agreement[];
  readonly registration?: Registration;
}

/** What an app that was just opened knows. */
export const emptyMemory: Memory = { ticket: '', entries: {}, agreed: [] };

/** The session of a state that cannot be reached without one. */
export function sessionOf(memory: Memory): Session {
  if (!memory.session) throw new TypeError('Failed to go on with the sign-in: expected an open session, got none.');
  return memory.session;
}

/** The registration of a state that cannot be reached without one. */
export function registrationOf(memory: Memory): Registration {
  if (!memory.registration)
    throw new TypeError('Failed to go on registering: expected a begun registration, got none.');
  return memory.registration;
}

/** What a signing is about. */
export function targetOf(memory: Memory): SignTarget {
  const { target } = sessionOf(memory);
  if (!target) throw new TypeError('Failed to go on signing: expected something to sign, got nothing.');
  return target;
}

/** What the person calls what they are doing: 認証 or 署名. */
export function deedOf({ session }: Memory): '認証' | '署名' {
  return session?.purpose === 'signing' ? '署名' : '認証';
}
