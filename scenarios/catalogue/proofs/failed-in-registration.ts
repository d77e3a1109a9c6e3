import type { FailedBy } from './failed-by.ts';

/** What fails the checks of registration, and where. */
export const failedInRegistration: FailedBy = {
  'registration/agreement/without-a-tick@smartphone-ios': {
    'registers-without-consent-tick': 'phone-needs-both-ticks',
  },
  'registration/certificates/revoked@smartphone-ios': {
    'registers-revoked': 'broker-refuses-a-bad-certificate',
  },
  'registration/certificates/untrusted@smartphone-ios': {
    'any-authority-trusted': 'broker-refuses-a-bad-certificate',
  },
  'registration/complete/from-a-service@pc': {
    'registration-skips-privacy': 'phone-registers-in-order',
    'token-without-proof': 'broker-gives-the-token-for-a-proof',
  },
  'registration/complete/from-the-icon@smartphone-android': {
    'registration-button-renamed': 'phone-registration-buttons-fit-the-guide',
    'registration-closes-the-app': 'phone-goes-home-after-registration',
  },
  'registration/interrupted/app-killed-at-every-stage@smartphone-ios': {
    'registration-resumes-after-kill': 'phone-registration-starts-again-after-kill',
  },
  'registration/interrupted/broker-fails-after-the-card@smartphone-android': {
    'unknown-error-unsaid': 'phone-says-that-it-cannot-go-on',
  },
  'registration/interrupted/network-lost-after-the-card@smartphone-android': {
    'lost-network-ends-registration': 'phone-registers-after-lost-network',
  },
  'registration/lock/face-id@smartphone-ios': {
    'face-id-without-permission': 'phone-asks-before-using-face-id',
  },
  'registration/lock/no-screen-lock@smartphone-android': {
    'registers-without-screen-lock': 'phone-needs-a-screen-lock',
  },
  'registration/lock/touch-id@smartphone-ios': {
    'always-sets-up-face-id': 'phone-sets-up-the-lock-it-has',
  },
  'registration/other-person/card-of-another-person@smartphone-ios': {
    'registers-other-person': 'broker-refuses-another-person',
  },
  'registration/time/at-the-end@smartphone-ios': {
    'registration-never-ends': 'broker-registration-ends-on-time',
  },
};
