import type { FailedBy } from './failed-by.ts';

/** What fails the checks of authentication, and where. */
export const failedInAuthentication: FailedBy = {
  'authentication/browsers/policy-and-terms@smartphone-ios': {
    'policy-link-leads-to-terms': 'phone-opens-policy-and-terms',
  },
  'authentication/browsers/tablet-called-macintosh@tablet': {
    'macintosh-taken-for-phone': 'browser-is-shown-the-way-of-its-device',
  },
  'authentication/card/chip-fails-once@pc': {
    'failing-chip-is-the-end': 'phone-lets-a-failing-chip-try-again',
  },
  'authentication/card/laid-down-early@pc': {
    'pin-after-card': 'phone-pins-before-card',
  },
  'authentication/card/laid-down-early@smartphone-ios': {
    'reads-before-start': 'phone-leaves-card-alone-before-start',
  },
  'authentication/card/not-a-my-number-card@pc': {
    'other-card-called-broken': 'phone-tells-other-cards-apart',
  },
  'authentication/card/slips-away@pc': {
    'losing-power-costs-a-try': 'card-loses-no-try-by-a-mishap',
    'slipped-card-is-the-end': 'phone-asks-again-for-a-card-that-slipped',
  },
  'authentication/certificates/expired@smartphone-ios': {
    'expired-accepted': 'broker-refuses-a-bad-certificate',
  },
  'authentication/certificates/not-yet-valid@pc': {
    'certificate-refusal-unexplained': 'phone-says-why-a-certificate-is-refused',
    'expired-accepted': 'broker-refuses-a-bad-certificate',
  },
  'authentication/certificates/untrusted@smartphone-android': {
    'any-authority-trusted': 'broker-refuses-a-bad-certificate',
  },
  'authentication/certificates/revoked@pc': {
    'certificate-refusal-unexplained': 'phone-says-why-a-certificate-is-refused',
    'revoked-accepted': 'broker-refuses-a-bad-certificate',
  },
  'authentication/happy/all-four-items@pc': {
    'approves-more-than-shown': 'released-only-what-was-asked-and-shown',
    'consent-skipped': 'phone-screens-in-order',
    'home-offers-to-sign-in': 'phone-begins-nothing-by-itself',
    'refuse-button-at-consent': 'phone-has-no-refusing-button',
    'steps-button-swapped': 'phone-buttons-fit-the-way',
  },
  'authentication/happy/all-four-items@smartphone-ios': {
    'unlock-skipped': 'phone-screens-in-order',
  },
  'authentication/happy/mynaapp@pc': {
    'always-names-the-old-app': 'broker-names-the-app-installed',
  },
  'authentication/happy/nothing-but-openid@smartphone-android': {
    'second-pin-always': 'phone-second-pin-only-for-items',
  },
  'authentication/happy/six-digits-on-the-pc@pc': {
    'closing-ends-the-app': 'phone-goes-home-after-closing',
    'number-cut-short': 'phone-shows-six-digits',
  },
  'authentication/happy/six-digits-on-the-pc@tablet': {
    'no-way-back': 'browser-offers-the-way-back',
  },
  'authentication/happy/two-of-four@pc': {
    'approves-more-than-shown': 'phone-consent-names-service-and-items',
    'sends-unasked-items': 'phone-reads-no-more-than-asked',
    'shows-nothing-received': 'service-shows-what-it-received',
  },
  'authentication/identity/renewed-card@pc': {
    'sub-changes-with-card': 'broker-sub-outlives-card',
  },
  'authentication/identity/two-persons@pc': {
    'one-sub-for-all-people': 'broker-sub-differs-between-persons',
  },
  'authentication/identity/two-services@smartphone-ios': {
    'one-sub-for-all-services': 'broker-sub-differs-between-services',
  },
  'authentication/leaving/at-consent@pc': {
    'session-before-token': 'service-opens-no-session',
  },
  'authentication/leaving/at-consent@smartphone-ios': {
    'no-message-on-cancel': 'service-says-that-it-is-over',
  },
  'authentication/leaving/at-steps@pc': {
    'cancel-is-not-told': 'phone-tells-the-broker-why',
  },
  'authentication/leaving/at-steps@smartphone-android': {
    'leaves-without-asking': 'phone-asks-before-stopping',
  },
  'authentication/leaving/stays-after-all@pc': {
    'stay-means-stop': 'phone-goes-on-after-staying',
  },
  'authentication/other-person/card-of-another-person@pc': {
    'other-person-accepted': 'broker-refuses-another-person',
  },
  'authentication/other-person/card-of-another-person@smartphone-ios': {
    'other-person-unexplained': 'phone-says-card-is-of-another-person',
  },
  'authentication/pairing/app-killed@pc': {
    'survives-being-killed': 'phone-starts-again-after-kill',
  },
  'authentication/pairing/copy-closed@tablet': {
    'closed-copy-ends-sign-in': 'broker-sign-in-outlives-a-closed-copy',
  },
  'authentication/pairing/lapses-after-opening@pc': {
    'gives-up-with-the-code': 'phone-goes-on-after-code-lapsed',
    'state-not-returned': 'service-signs-in',
  },
  'authentication/pairing/lapses-on-the-page@pc': {
    'code-lives-31-s': 'browser-offers-new-code-after-thirty-seconds',
  },
  'authentication/pairing/life-is-over@smartphone-android': {
    'end-unnoticed': 'phone-says-sign-in-is-over',
  },
  'authentication/pairing/number-expires@pc': {
    'number-cannot-be-renewed': 'phone-renews-expired-number',
  },
  'authentication/pairing/number-on-another-page@pc': {
    'number-of-other-page-accepted': 'broker-number-belongs-to-one-page',
  },
  'authentication/pairing/opened-at-thirty-seconds@pc': {
    'code-lives-31-s': 'code-lives-exactly-thirty-seconds',
  },
  'authentication/pairing/opened-in-the-last-moment@pc': {
    'steps-button-swapped': 'screens-follow-the-model',
  },
  'authentication/pairing/page-closed@pc': {
    'closed-page-unnoticed': 'phone-says-page-is-closed',
  },
  'authentication/pairing/page-reloaded@pc': {
    'reload-makes-a-new-code': 'browser-reload-keeps-sign-in',
  },
  'authentication/pairing/phone-clock-five-minutes-slow@pc': {
    'trusts-its-own-clock': 'phone-keeps-to-the-time-of-the-service',
  },
  'authentication/pairing/phone-loses-network@pc': {
    'lost-network-is-the-end': 'broker-sign-in-outlives-lost-network',
  },
  'authentication/pairing/refreshed-code-is-void@pc': {
    'refresh-keeps-old-code': 'broker-refreshed-code-is-void',
  },
  'authentication/pairing/reload-gives-no-time@pc': {
    'refusal-unexplained': 'phone-says-why-code-is-refused',
  },
  'authentication/pairing/same-phone-twice@pc': {
    'second-scan-refused': 'broker-same-phone-same-session',
  },
  'authentication/pairing/second-phone@pc': {
    'second-phone-takes-over': 'broker-keeps-first-phone',
  },
  'authentication/pairing/second-tab@pc': {
    'accepts-any-state': 'service-keeps-tabs-apart',
    'forgets-other-tabs': 'service-keeps-tabs-apart',
    'tabs-share-a-sign-in': 'browser-each-tab-has-its-own-code',
  },
  'authentication/pairing/wrong-number-then-right@pc': {
    'number-has-one-try': 'browser-says-number-is-wrong',
  },
  'authentication/pairing/wrong-number-three-times@pc': {
    'number-tries-unlimited': 'browser-shows-new-code-after-three-wrong-numbers',
  },
  'authentication/people/rare-characters@pc': {
    'characters-normalised': 'service-receives-what-the-card-says',
  },
  'authentication/pins/both-wrong@pc': {
    'card-info-shares-counter': 'card-counts-each-pin-by-itself',
  },
  'authentication/pins/card-info-wrong-once@pc': {
    'wrong-pin-costs-nothing': 'card-tries-rise-only-by-right-pin',
  },
  'authentication/pins/few-tries-left@pc': {
    'right-pin-gives-no-tries-back': 'card-gives-tries-back-after-the-right-pin',
  },
  'authentication/pins/four-digits@pc': {
    'fifth-digit-taken': 'phone-takes-whole-entries-only',
  },
  'authentication/pins/lock-holds-at-every-service@pc': {
    'lock-ends-with-power': 'card-lock-holds-at-every-service',
  },
  'authentication/pins/locks-at-the-third-miss@pc': {
    'keeps-going-after-lock': 'phone-says-that-a-pin-is-locked',
    'lock-at-four': 'card-locks-at-the-third-miss',
    'query-costs-a-try': 'card-tries-rise-only-by-right-pin',
  },
  'authentication/pins/right-digits-too-late@pc': {
    'lock-ends-with-power': 'card-locked-pin-never-opens',
  },
  'authentication/pins/same-number@pc': {
    'same-number-not-offered': 'phone-offers-the-same-number',
  },
  'authentication/pins/wrong-once@pc': {
    'counter-reset-by-power-off': 'card-tries-rise-only-by-right-pin',
    'second-pin-tried-after-wrong-first': 'phone-spares-the-second-pin',
    'wrong-pin-forgets-other-entry': 'phone-keeps-the-other-pin',
  },
  'authentication/pins/wrong-once@smartphone-ios': {
    'wrong-pin-not-named': 'phone-names-the-wrong-pin',
  },
  'authentication/protocol/two-sign-ins@pc': {
    'challenge-used-again': 'service-sends-new-values-each-time',
    'nonce-not-echoed': 'broker-id-token-is-for-this-sign-in',
    'secret-instead-of-key': 'service-proves-itself-by-key',
    'sends-no-challenge': 'service-uses-pkce',
    'state-not-returned': 'broker-answers-with-code-and-state',
  },
  'authentication/registration/app-not-installed@smartphone-ios': {
    'install-page-is-empty': 'broker-urges-to-install-the-app',
    'install-page-names-older-systems': 'broker-names-the-recommended-systems',
  },
  'authentication/registration/app-not-registered@tablet': {
    'registration-not-started': 'phone-starts-registration',
  },
  'authentication/returning/after-minutes@pc': {
    'code-ages-while-waiting': 'broker-makes-the-code-when-leaving',
  },
  'authentication/returning/by-itself@smartphone-ios': {
    'returns-by-itself-at-once': 'phone-returns-after-ten-seconds',
  },
  'authentication/returning/from-both-of-two-tabs@pc': {
    'code-issued-twice': 'broker-issues-a-code-once',
  },
  'authentication/returning/other-browser@smartphone-ios': {
    'session-in-any-browser': 'service-no-session-in-other-browser',
  },
  'authentication/returning/too-early@pc': {
    'code-before-consent': 'code-only-after-consent',
  },
  'authentication/stages/broker-fails-at-every-call@pc': {
    'unknown-error-unsaid': 'phone-says-that-it-cannot-go-on',
  },
  'authentication/stages/phone-locked-at-every-stage@smartphone-android': {
    'lock-ends-the-app': 'phone-goes-on-after-being-locked',
  },
  'authentication/unlocking/of-an-iphone@smartphone-ios': {
    'always-unlocks-by-face-id': 'phone-unlocks-with-the-lock-it-has',
  },
  'authentication/two-apps/later-one-opens@smartphone-android': {
    'link-opens-the-older-app': 'phone-opens-the-app-installed-later',
  },
  'authentication/two-apps/old-app-alone@smartphone-ios': {
    'old-app-opens': 'phone-old-app-points-to-the-new',
  },
};
