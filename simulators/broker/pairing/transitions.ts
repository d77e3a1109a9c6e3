/** What can end a sign-in whoever has come how far: its page is gone for good, or its time is over. */
const whileItLives = { 'page-gone': 'page_closed', 'time-over': 'over' } as const;

/** A phone is on its way: the person may stop on it. */
const withPhone = { ...whileItLives, cancelled: 'cancelled' } as const;

const table = {
  begun: { ...whileItLives, 'code-shown': 'code', 'link-shown': 'link' },
  // The other way through the app may be asked for, and then another invitation is shown.
  code: { ...whileItLives, 'link-shown': 'link', opened: 'awaiting_number', lapsed: 'code-lapsed', refreshed: 'begun' },
  'code-lapsed': { ...whileItLives, 'link-shown': 'link', refreshed: 'begun' },
  // A phone's page may be left as one likes: the app knows the way back.
  link: { 'time-over': 'over', 'code-shown': 'code', opened: 'ready' },
  awaiting_number: {
    ...withPhone,
    'number-right': 'ready',
    'number-wrong': 'awaiting_number',
    'number-renewed': 'awaiting_number',
    'number-out-of-tries': 'begun',
    restarted: 'begun',
  },
  ready: { ...withPhone, proved: 'proved', 'allowed-before-card': 'consented', restarted: 'begun' },
  proved: { ...withPhone, allowed: 'approved', restarted: 'begun' },
  consented: { ...withPhone, signed: 'approved', restarted: 'begun' },
  approved: { ...withPhone, left: 'returned' },
  cancelled: { ...whileItLives, left: 'returned' },
  returned: {},
  page_closed: {},
  over: {},
} as const;

type KeysOf<T> = T extends unknown ? keyof T : never;

/** How far a sign-in has come, as page and app together see it. */
export type Stage = keyof typeof table;

/** What can happen to a sign-in. */
export type PairingEvent = KeysOf<(typeof table)[Stage]>;

/** Every stage of a sign-in, with what may happen there and where that leads; what the guide is silent about is assumed (pairing-outcomes.yaml). */
export const pairingTransitions: Readonly<Record<Stage, Readonly<Partial<Record<PairingEvent, Stage>>>>> = table;
