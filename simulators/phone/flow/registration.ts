import { anywhere } from './anywhere.ts';

/** On the way to being registered: who closes a screen starts again from the first one, and nothing is kept (assumed). */
const registering = { ...anywhere, close: 'registration-start' } as const;

/** What a request on that way may meet besides its own outcome. */
const asking = { ...registering, trouble: 'registration-trouble' } as const;

/** 利用登録: the guide's table R in its order; branches that it is silent about are assumed. */
export const registrationTransitions = {
  'registration-start': { ...anywhere, next: 'registration-steps', close: 'closed' },
  'registration-steps': { ...registering, next: 'registration-terms' },
  'registration-terms': { ...registering, next: 'registration-privacy' },
  'registration-privacy': { ...registering, next: 'registration-choosing-lock' },

  'registration-choosing-lock': {
    'lock-there': 'registration-lock',
    'no-screen-lock': 'registration-no-lock',
  },
  'registration-no-lock': { ...registering, retry: 'registration-choosing-lock' },
  'registration-lock': { ...registering, 'set-up': 'registration-setting-lock' },
  'registration-setting-lock': {
    'permission-needed': 'registration-face-id',
    'permission-refused': 'registration-face-id-refused',
    'lock-there': 'registration-lock',
    'lock-set': 'registration-prepare',
    'no-screen-lock': 'registration-no-lock',
  },
  // The question is the system's own, which is answered and cannot be closed.
  'registration-face-id': {
    ...anywhere,
    'allow-face-id': 'registration-setting-lock',
    'refuse-face-id': 'registration-setting-lock',
  },
  'registration-face-id-refused': { ...registering, retry: 'registration-choosing-lock' },

  'registration-prepare': { ...registering, next: 'registration-auth-pin' },
  'registration-auth-pin': { ...registering, next: 'registration-hold-card' },
  'registration-hold-card': { ...registering, 'start-reading': 'registration-asking' },
  'registration-asking': {
    ...asking,
    'challenge-given': 'registration-waiting-for-card',
    'network-lost': 'registration-offline-asking',
  },
  'registration-offline-asking': { ...registering, retry: 'registration-asking' },
  'registration-waiting-for-card': {
    ...registering,
    'card-held': 'registration-reading',
    locked: 'registration-hold-card',
  },
  'registration-reading': {
    ...registering,
    'card-read': 'registration-sending',
    'card-gone': 'registration-reading-interrupted',
    locked: 'registration-reading-interrupted',
    'not-my-number-card': 'registration-not-my-number-card',
    'chip-error': 'registration-chip-error',
    'auth-pin-wrong': 'registration-auth-pin',
    'auth-pin-locked': 'registration-auth-pin-locked',
  },
  'registration-reading-interrupted': { ...registering, 'start-reading': 'registration-asking' },
  'registration-not-my-number-card': { ...registering, 'start-reading': 'registration-asking' },
  'registration-chip-error': { ...registering, 'start-reading': 'registration-asking' },

  'registration-sending': {
    ...asking,
    'registration-accepted': 'registration-done',
    'registration-over': 'registration-over',
    'other-person': 'registration-other-person',
    'certificate-expired': 'registration-certificate-expired',
    'certificate-not-yet-valid': 'registration-certificate-not-yet-valid',
    'certificate-revoked': 'registration-certificate-revoked',
    'certificate-suspended': 'registration-certificate-suspended',
    'certificate-untrusted': 'registration-certificate-untrusted',
    'network-lost': 'registration-offline-sending',
  },
  'registration-offline-sending': { ...registering, retry: 'registration-sending' },
  'registration-done': { ...anywhere, close: 'app-home' },

  'registration-auth-pin-locked': registering,
  'registration-certificate-expired': registering,
  'registration-certificate-not-yet-valid': registering,
  'registration-certificate-revoked': registering,
  'registration-certificate-suspended': registering,
  'registration-certificate-untrusted': registering,
  'registration-other-person': registering,
  'registration-over': registering,
  'registration-trouble': registering,
} as const;
