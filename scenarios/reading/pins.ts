/** A PIN of the card, or its password for signing, by the key reference that a VERIFY names. */
export interface PinSeen {
  /** The screen where it is typed. */
  readonly screen: string;
  /** The screen that says that it is locked. */
  readonly lockedScreen: string;
  /** Words that only its own name has. */
  readonly name: string;
}

/** The PINs by application and key reference. @see card.md §5 */
export const PINS: Readonly<Record<string, PinSeen>> = {
  'jpki/0018': { screen: 'auth-pin', lockedScreen: 'auth-pin-locked', name: '利用者証明用' },
  'jpki/001B': { screen: 'sign-password', lockedScreen: 'sign-password-locked', name: '署名用' },
  'card-info/0011': { screen: 'text-pin', lockedScreen: 'text-pin-locked', name: '券面事項入力補助用' },
};

/** The tries left that `63Cx` speaks of. */
export function triesLeftIn(sw: string): number | undefined {
  return /^63C[0-9A-F]$/.test(sw) ? Number.parseInt(sw.slice(3), 16) : undefined;
}

/** Whether a card's answer says that a PIN takes no more tries. */
export function saysLocked(sw: string): boolean {
  return sw === '63C0' || sw === '6984';
}
