import { consent, lockout, pairing, registering, signing, type Suite } from './suites.ts';

/**
 * The defects that a person can come upon, by the suite whose schedules come upon them soonest. The others show only to
 * a cheating party, to another card or in a text: the checks of the scenarios and the rooms' own tests tell them apart.
 */
export const catches: ReadonlyMap<Suite, readonly string[]> = new Map([
  [
    pairing,
    [
      'accepts-any-state',
      'code-lives-31-s',
      'counter-reset-by-power-off',
      'end-unnoticed',
      'forgets-other-tabs',
      'gives-up-with-the-code',
      'keeps-going-after-lock',
      'lock-ends-with-power',
      'no-way-back',
      'number-cannot-be-renewed',
      'number-has-one-try',
      'number-tries-unlimited',
      'refresh-keeps-old-code',
      'refusal-unexplained',
      'reload-makes-a-new-code',
      'second-phone-takes-over',
      'sends-no-challenge',
      'survives-being-killed',
    ],
  ],
  [
    lockout,
    [
      'approves-more-than-shown',
      'cancel-is-not-told',
      'card-info-shares-counter',
      'code-issued-twice',
      'consent-skipped',
      'failing-chip-is-the-end',
      'lock-at-four',
      'nonce-not-echoed',
      'number-of-other-page-accepted',
      'pin-after-card',
      'query-costs-a-try',
      'reads-before-start',
      'right-pin-gives-no-tries-back',
      'same-number-not-offered',
      'second-pin-always',
      'secret-instead-of-key',
      'slipped-card-is-the-end',
      'state-not-returned',
      'steps-button-swapped',
      'unlock-skipped',
      'wrong-pin-costs-nothing',
      'wrong-pin-forgets-other-entry',
    ],
  ],
  [
    consent,
    [
      'closed-page-unnoticed',
      'code-ages-while-waiting',
      'code-before-consent',
      'leaves-without-asking',
      'lost-network-is-the-end',
      'no-message-on-cancel',
      'number-cut-short',
      'returns-by-itself-at-once',
      'second-pin-tried-after-wrong-first',
      'second-scan-refused',
      'stay-means-stop',
      'tabs-share-a-sign-in',
    ],
  ],
  [
    registering,
    [
      'face-id-without-permission',
      'lost-network-ends-registration',
      'registration-closes-the-app',
      'registration-resumes-after-kill',
      'registration-skips-privacy',
    ],
  ],
  [
    signing,
    [
      'lower-case-not-folded',
      'other-hash-shown',
      'other-hash-signed',
      'password-before-consent',
      'password-locks-at-six',
      'result-with-own-token',
      'sign-consent-skipped',
      'signing-asks-authentication-pin',
    ],
  ],
]);

/** For each law a defect that breaks it, and the suite that shows it. */
export const bites: Readonly<Record<string, { readonly defect: string; readonly suite: Suite }>> = {
  'broker-issues-a-code-once': { defect: 'code-issued-twice', suite: lockout },
  'card-locked-pin-never-opens': { defect: 'lock-ends-with-power', suite: lockout },
  'card-tries-rise-only-by-right-pin': { defect: 'wrong-pin-costs-nothing', suite: lockout },
  'code-lives-exactly-thirty-seconds': { defect: 'code-lives-31-s', suite: pairing },
  'code-only-after-consent': { defect: 'code-before-consent', suite: consent },
  'released-only-what-was-asked-and-shown': { defect: 'approves-more-than-shown', suite: lockout },
  'signed-only-what-was-consented': { defect: 'other-hash-shown', suite: signing },
  'screens-follow-the-model': { defect: 'unlock-skipped', suite: pairing },
};
