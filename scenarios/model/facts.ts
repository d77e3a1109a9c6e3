/** How long a two-dimensional code opens the app after it was shown. Official: guide, A-P 2. */
export const CODE_LIFE_MS = 30_000;

/** How long six digits can be typed. That they run out is observed, the five minutes are assumed. */
export const NUMBER_LIFE_MS = 5 * 60_000;

/** How many times the six digits may be wrong before a new code is shown. Assumed: no source knows. */
export const NUMBER_TRIES = 3;

/** How long a sign-in waits for its person, from the first page on. Assumed: no source knows. */
export const SIGN_IN_LIFE_MS = 30 * 60_000;

/** How long a PC's page may be away before the phone is told that it is gone. Assumed. */
export const PAGE_GONE_MS = 5_000;

/** When the last screen of a smartphone leads back by itself. Observed: manual of a service in use, UTokyo. */
export const RETURN_MS = 10_000;

/** How long a registration may take from 「読み取り開始」 to what the card signed. Assumed: no source knows. */
export const REGISTRATION_LIFE_MS = 10 * 60_000;

/** How often each may be wrong in a row. Official: guide, R7, A-S 4, S-S 6. */
export const TRIES = { authentication: 3, cardInfo: 3, signing: 5 } as const;

/** The tries left at first of the personas whose cards are put on the table. */
export const CARDS = {
  adult: TRIES,
  'one-try-left': { authentication: 1, cardInfo: 1, signing: 1 },
  'authentication-pin-locked': { ...TRIES, authentication: 0 },
  'card-info-pin-locked': { ...TRIES, cardInfo: 0 },
  'signing-pin-locked': { ...TRIES, signing: 0 },
} as const;

/**
 * What an app must have sent to a card before each: the application, the file of the PIN, the tries left; before the
 * password also whether there is a signing certificate, which takes two. Assumed.
 */
export const APDUS_BEFORE = { authentication: 3, cardInfo: 3, signing: 5 } as const;

/** After how many APDUs a card slips in a schedule: before the first PIN, and after it but long before the end. */
export const SLIPS = [2, 6] as const;

/** What each service of the lab asks for, in the order of the consent screen. */
export const ASKS = {
  shop: ['name', 'address', 'birthdate', 'gender'],
  bank: ['name', 'birthdate'],
  club: [],
  securities: ['name', 'address', 'birthdate', 'gender'],
  insurer: [],
  'city-hall': ['name', 'address'],
  'tax-office': [],
} as const;
