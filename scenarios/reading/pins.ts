/** A PIN of the card, or its password for signing, by the key reference that a VERIFY names. */
export interface PinSeen {
  /** What an act calls it that types it. */
  readonly of: 'authentication' | 'signing' | 'cardInfo';
  /** How many characters it has at least and at most (guide: A-S 4 and 5, S-S 6 and 7). */
  readonly shortest: number;
  readonly longest: number;
  /** The screen where it is typed. */
  readonly screen: string;
  /** The screen that says that it is locked. */
  readonly lockedScreen: string;
  /** Words that only its own name has. */
  readonly name: string;
}

/** The PINs by application and key reference. */
export const PINS: Readonly<Record<string, PinSeen>> = {
  'jpki/0018': {
    of: 'authentication',
    shortest: 4,
    longest: 4,
    screen: 'auth-pin',
    lockedScreen: 'auth-pin-locked',
    name: '利用者証明用',
  },
  'jpki/001B': {
    of: 'signing',
    shortest: 6,
    longest: 16,
    screen: 'sign-password',
    lockedScreen: 'sign-password-locked',
    name: '署名用',
  },
  'card-info/0011': {
    of: 'cardInfo',
    shortest: 4,
    longest: 4,
    screen: 'text-pin',
    lockedScreen: 'text-pin-locked',
    name: '券面事項入力補助用',
  },
};

/** How long an entry is, by what an act calls it. */
export const LENGTHS = Object.fromEntries(
  Object.values(PINS).map(({ of, shortest, longest }) => [of, { shortest, longest }]),
) as Readonly<Record<PinSeen['of'], Pick<PinSeen, 'shortest' | 'longest'>>>;

/** The tries left that `63Cx` speaks of. */
export function triesLeftIn(sw: string): number | undefined {
  return /^63C[0-9A-F]$/.test(sw) ? Number.parseInt(sw.slice(3), 16) : undefined;
}

/** Whether a card's answer says that a PIN takes no more tries. */
export function saysLocked(sw: string): boolean {
  return sw === '63C0' || sw === '6984';
}
